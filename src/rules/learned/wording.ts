/**
 * Weights of how a mail is worded (`detectors/wording.ts`), fitted by `npm run -s fit`: by how many steps what is heard in
 * a passage speaks for somebody's affairs (or against them). Not to be edited by hand.
 */
const FITTED = `
-23 straf
-21 #marital:vague kapit tekst
-20 #health:vague parti
-19 @name8 man syg
-18 døde fagfo redak spørg words
-17 m patie
-16 opdig
-15 bygge børn convi død free kr lukke publi spill title we
-14 case dømt eller forbi ordre page per præst skilt vi
-13 @possible4 bedst died fotog heraf hjert koste love sorte stk unge
-12 #sexuality:vague blind grati grave kg kirke kl mm syge takes
-11 cake eksam eksem healt kunde måler nøgle strøm tal will year øvels
-10 #ethnicity:vague #offences:telling afløs alway book bridg bus dead deliv diabe drikk figur fiske giver gravi hvad hvorn if konto kopi kræft løber manus min og photo pleje proof recto relig sal sick socia stole stres tuber var
-9 aldri bille bogen bokse by chef child coffe domme faktu folk forde forfa født hall imod kanti klokk kredi låne measu medle novel offen onsda prise roman salen se serie skils skues snore stykk sygem talle then tirsd tro vagtt vand værst årets
-8 ad and anlæg anony arm booke break calle choir data diagn drægt dø etnis fatti flygl fordi forla fængs færdi give godke hold homos illne ingen komme kommu leave let mande merge meter old open oplæg ord orden overt play pris profe punkt quest race relea revne rolle rulle røde say sider sidst slår tabel testm torsd tuesd veget versi viser
-7 #politics:telling about allig apply are ask bolle borde boxes brand bring bryst cance class comme corre cpr-n crime d demen depar dør eleva ensom fandt find finge fint fri frit fx genne guest gårde half heart herun hils how højtt indsa inkl invit karak karto kille kurve kælde ladcy licen looks lugte maske menig menne minis minor ml moms music named noon nyhed orpha pages parke penge porte proce radio reser revie robot række sagde skriv slået slås strej stude suppe svamp svære takst time tog tror tugth valg valid vegan women word
-6 a again alkoh angst anywa arriv biler blink blive borgm brækk bøde ca celle could demo dimit drawi drift due eat edito ejere eks elske en enke every f foyer freml gerne gifte glas grå guler halvd handi hat havne hilse hvora id ihjel key kill kindl krave kvind leder life lover lunch lyder længe main mange medbr meets melde minde minut none nærme one ordet pakke party pedal plads port priso probl progr psyki rask raske red rekto sandw seats secon secre ser seven sheep side sikke skift skimm skrue små socio sort str strok stryg suffe sukke survi sygdo sygef synge synth tag tanke ten theft thurs ti tromm turn tælle udtræ udval vacci ved vejen venli we'd welco what wine yet året ægtes økono
-5 @pronoun8 afgif allel appro ark bagbe bane banke bapti basse befor besøg bette bog booki brode budge busse cat chapt commi contr copie crimi dagen dagso den does elect elekt etage event expec ferie fine forbu fored forke foto four føler gang gavle glemt god gult halse halt harbo heads heat helle histo hoste husk insan is kamme kolbe koler langs lavet lever læg lønar marri maski matri møde noten onlin openi pay pneum pregn prof pumpe resto revis runds rute rødt secti seksu sinds siste size skill snor sorg stejl stige story sv sygt søde testk there third togbi train troen tvivl type tyre tænkt tørre udgan uncha union up varmt vejle via vis wave weeks worke would wrong åbent år ældre
-4 catch dropp dyrlæ finan fløj færge først gebyr klip lader messe of ost perio repla røver sejle signs simul slips spil strak tegne tegni tests unles veste whate
-3 ones state
2 tage
3 #adoption:framed hos stå
4 altså anfal at dreng efter fra fravæ fuldm helt kørt lille målt rolla saft skema st søger throu tre undta view været
5 accep alone avera betin blev bolig bopæl bounc båden bøger depen diffe don't down eithe ekstr forlæ få genst good gul har hello hvem hytte ilt keeps kemi kom konst køre live lives låner løn meget mor morge neith offic om overf parce pass point post påvis rette rigti samvi selv semin senge sits skrif slett spise stod swapp them thesi ting top tpl udsti varm video vil vokse wants ældst
6 #union:telling @name2 @unknown4 accou ambul back bedes bud bække clean corne court da dag de delet depos deres domin drive er erklæ fil fingr flat forme forms fratr fuldt gik goes got haste have hende here høre igenn indsk knows kryds kun lavt legat lige maj meste new nov papir pleas prefe read rest seks singl skull start ståen text vagth very vider whole yes yeste ændre
7 #health:framed @possible adres afgør allow anmod anoth assis becau beske besto buket come cours cølia derhj desvæ dit else faldt fello frem grant græns her hinan hænde ikke inste insul jul know kursu lav manda marke medar messa mig more moved mødet ophol other overv pas passe put re-ex refus retur sagen she skatt solne somme støtt syste templ test than these thres tilme two uger vagt vores vurde værel writt
8 #adoption:telling add almin anden bedøm bevil bor candi certi docum enkem exami fysio grund gæste hofte hun indla kolle kørse lab ligge løfte lønsy mens mit moder mundt my news offer on only oven prakt promi rathe right samta scree see sendt siden sit suppl så termi tolk uændr vedko your
9 #personality:framed aftal afvis cover duble døren egne enige epile famil file forsi hej ind korte marks merit natte ordni orlov regni repor sagsb salar syv tilba tv tænke vente way which ændri øvrig
10 #biometric:framed #religion:telling bærer confi enig går him jeg kontr left neden oplys opret out profi reste sagt since som svar th turba us
11 as beløb forkl han hjemm kæres opere own skade their tid ud
12 beder bleve din enrol ham herme match mobil rør sende so this vedr vide
13 #genetic:telling #personality:vague asked augus bedt his liste navn oktob reque spurg udbet
14 #biometric:telling bad bekræ derfo
15 @addressee @addressee4 @pronoun4 @sender4 egen sidde
16 neuro novem score
17 #personality:telling begge both home
18 cpr forsø resul
19 #genetic:framed #grades:telling #union:framed fik
20 filen
21 @addressee2 he
23 #politics:framed
24 @name @unknown priva
25 @pronoun2 @unknown2
26 #ethnicity:telling
30 @pronoun`;

/** What one step adds to the logarithm of the odds. */
const STEP = 0.296;
/** Heard before any word. */
export const BIAS = -1.46;

/** Letters of a word that are heard: the ends of Danish and English words say more of grammar than of matters. */
const STEM = 5;
/** The place of what is not among the weights. */
export const UNHEARD = -1;

const PLACES = new Map<string, number>();
const weights: number[] = [];
for (const line of FITTED.trim().split('\n')) {
  const [steps, ...heard] = line.split(' ');
  for (const each of heard) PLACES.set(each, weights.push(Number(steps) * STEP) - 1);
}

/** What each adds to the logarithm of the odds, by place. */
export const WEIGHTS: readonly number[] = weights;

/** As what a word is heard, in lower case. */
export function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** The place of the weight of a stem, or of a sign ("@pronoun", "#health:telling"). */
export function heardAs(name: string): number {
  return PLACES.get(name) ?? UNHEARD;
}
