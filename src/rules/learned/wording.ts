/**
 * Weights of how a mail is worded (`detectors/wording.ts`), fitted by `npm run -s fit`: by how many steps what is heard in
 * a passage speaks for somebody's affairs (or against them). Not to be edited by hand.
 */
const FITTED = `
-23 straf
-21 #marital:vague kapit parti tekst
-20 #health:vague
-19 @name8 syg
-18 døde fagfo man redak spørg words
-17 m patie
-16 død opdig
-15 bygge børn convi free kr lukke publi spill title we
-14 case dømt eller forbi ordre page per præst skilt vi
-13 @possible4 bedst died fotog heraf hjert koste love sorte stk unge
-12 #sexuality:vague blind grati grave kg kirke kl mm syge takes
-11 cake eksam eksem healt kunde måler nøgle photo recto strøm tal will year øvels
-10 #ethnicity:vague #offences:telling alway book bridg bus dead deliv diabe drikk figur fiske giver gravi hvad hvorn if konto kopi kræft løber manus min og pleje proof relig sal sick socia stole stres tuber var
-9 afløs aldri bille bogen bokse by child coffe domme dø faktu folk forde forfa født hall imod kanti klokk kredi låne measu medle novel offen onsda prise roman salen se serie skils skues snore talle then tirsd tro vagtt vand værst årets
-8 ad and anlæg anony arm booke break calle chef choir crime data diagn drægt etnis fatti flygl fordi forla fængs færdi give godke hold homos illne ingen komme kommu leave let mande merge meter ml old open oplæg ord orden overt play pris punkt quest race relea revne rolle rulle røde say sider sidst slår stykk sygem tabel testm torsd tuesd veget versi viser
-7 #politics:telling about allig apply are ask bolle borde boxes brand bring bryst cance class comme corre cpr-n d demen depar dør eleva ensom fandt find finge fint fri frit fx guest gårde half heart herun hils how højtt indsa invit karak karto kille kurve kælde ladcy licen looks lugte maske menig menne minis minor moms music named noon nyhed orpha pages parke penge porte proce profe radio reser revie robot række sagde skriv slået slås strej stude suppe svamp sygdo takst time tog tror tugth valg valid vegan women word
-6 a again alkoh angst anywa arriv bette biler blink blive brækk bøde ca celle could demo dimit drawi drift due eat edito ejere eks elske en enke every f foyer freml føler genne gerne gifte glas grå guler halvd handi harbo hat havne heat hilse id ihjel inkl key kill kindl krave kvind leder life lover lunch lyder længe main mange medbr meets melde minde minut none nærme one ordet pakke party pedal plads port priso probl progr psyki rask raske red regne rekto sandw seats secon secre ser seven sheep side sikke skift skimm skrue små socio sort stige str strok stryg suffe sukke survi svære sygef synge synth tag tanke ten theft thurs ti tromm turn tælle udtræ vacci ved vejen venli we'd welco what wine yet året ægtes økono
-5 @pronoun8 afgif allel appro ark bagbe bane banke bapti basse befor besøg bog booki borgm brode budge busse cat catch chapt commi contr copie crimi dagen dagso den does elect elekt etage event fine forbu fored forke foto four gang gavle glemt god gult halse halt heads helle histo hoste husk hvora insan is kage kamme kolbe koler kører langs lavet lever læg lønar marri maski matri møde noten onlin openi pay pneum pregn prof pumpe resto revis runds rute rødt secti seksu sinds siste size skill snor sorg stejl story sv sygt søde testk tests there third togbi train troen tvivl type tyre tænkt tørre udgan udval uncha union unles up varmt vejle via vis wave weeks worke would åbent år ældre
-4 dropp dyrlæ expec ferie fløj færge først gebyr klip lader messe of ones ost perio repla røver sejle signs simul slips spil strak tegne tegni veste whate wrong
-3 state
2 tage
3 hos stå
4 altså anfal at bøger dreng efter fravæ fuldm helt kørt lille meget mor målt rolla saft st søger throu tre undta view været
5 @name2 accep alone avera betin blev bolig bopæl bounc båden depen diffe don't down eithe ekstr forlæ fra få genst good gul har hello hvem hytte ilt keeps kemi konst køre live lives låner morge neith offic om overf parce pass post påvis rette rigti samvi selv semin senge sits skrif slett spise stod swapp them thesi ting top tpl udsti varm video vil vokse wants ældst
6 #union:telling @unknown4 accou ambul back bedes bud bække clean corne court da dag delet depos deres domin drive er erklæ fil fingr flat forme forms fratr fuldt goes got haste have hende here høre igenn indsk knows kom kryds kun lavt legat lige løn maj meste new nov papir pleas point prefe read rest seks singl skull start ståen text tilme two very vider whole yes yeste ændre
7 #health:framed @possible adres afgør allow anmod anoth assis becau beske besto buket come cours cølia de derhj desvæ dit else faldt fello frem gik grant græns her hinan hænde ikke inste insul jul know kursu kørse lav manda marke medar messa mig more moved mødet ophol other overv pas passe put re-ex refus retur sagen she sit skatt solne somme støtt syste templ test than these thres uger vagt vagth vores vurde værel writt
8 add almin anden bedøm bevil bor candi certi docum enkem exami fysio grund gæste hofte hun indla kolle lab ligge løfte lønsy mens mit moder mundt my news offer on only oven prakt promi rathe regni right samta scree see sendt siden suppl så termi tolk vedko your
9 #personality:framed aftal afvis cover duble døren egne enige epile file forsi kontr korte marks merit natte ordni orlov repor sagsb salar syv tilba tv tænke uændr vente way which ændri øvrig
10 #adoption:telling #biometric:framed #religion:telling bærer confi enig famil går hej him ind jeg left neden oplys out profi reste sagt since som svar th turba us
11 as beløb forkl han hjemm kæres opere opret own skade their tid ud
12 beder bleve din enrol ham herme match mobil rør sende so this vedr vide
13 #genetic:telling #personality:vague asked augus bedt his navn oktob reque spurg udbet
14 #biometric:telling bad bekræ derfo liste
15 @addressee4 @pronoun4 @sender4 egen sidde
16 @addressee neuro novem score
17 begge home
18 #personality:telling both cpr forsø resul
19 #genetic:framed #grades:telling #union:framed fik
20 filen
21 @addressee2 he
23 #politics:framed
24 @name @unknown priva
25 @pronoun2 @unknown2
26 #ethnicity:telling
30 @pronoun`;

/** What one step adds to the logarithm of the odds. */
const STEP = 0.295;
/** Heard before any word. */
export const BIAS = -1.46;

/** Letters of a word that are heard: the ends of Danish and English words say more of grammar than of matters. */
export const STEM = 5;
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

/** The place of the weight of a beginning of a word, or of a sign ("@pronoun", "#health:telling"). */
export function heardAs(name: string): number {
  return PLACES.get(name) ?? UNHEARD;
}
