/**
 * Weights of how a mail is worded (`detectors/wording.ts`), fitted by `npm run -s fit`: by how many steps what is heard in
 * a passage speaks for somebody's affairs (or against them). Not to be edited by hand.
 */
const FITTED = `
-24 straf
-21 #health:vague #marital:vague kapit parti tekst
-19 @name8 syg
-18 døde fagfo man patie redak spørg words
-17 m
-16 convi opdig
-15 bygge børn død free kr lukke præst skilt spill title we
-14 case dømt forbi ordre page per publi vi
-13 @possible4 bedst died eller fotog grati heraf hjert kirke koste love sorte stk unge
-12 #sexuality:vague blind grave kg kl mm syge takes
-11 cake eksam eksem healt kunde måler nøgle recto strøm tal will year øvels
-10 #ethnicity:vague alway book bridg bus child dead deliv diabe drikk faktu figur fiske født giver gravi hvad hvorn if konto kopi kræft løber manus medle min novel og photo proof relig sal sick socia stole stres talle tro tuber var
-9 #offences:telling #politics:telling afløs aldri bille bogen bokse by coffe diagn domme folk forde forfa hall klokk kredi låne measu offen old onsda ord pleje prise roman rulle røde salen se serie skils skues then tirsd vagtt vand værst årets
-8 ad and anlæg anony arm booke break chef choir data drægt dø etnis fatti flygl fordi forla fri fængs færdi give godke hold homos illne imod ingen kanti kælde leave mande merge ml open oplæg orden overt parke play porte pris profe punkt quest race relea revne rolle say sider sidst slår snore stykk sygem tabel testm torsd veget versi
-7 about allig apply are ask bolle borde boxes brand calle cance celle class comme corre cpr-n crime d demen depar dør eleva ensom fandt find finge fint freml frit fx gårde half heart herun hils how højtt indsa invit karak karto kille komme kommu kurve ladcy let licen looks lugte maske menig menne meter minis minor moms music named noon nyhed one orpha pages penge proce reser revie robot række skriv slået slås strej stude suppe svamp svære takst ten ti time tog tror tuesd tugth vacci valg valid viser women word
-6 a again alkoh angst anywa arriv befor bette biler blink blive borgm bring bryst brækk budge bøde ca could crimi demo dimit drawi due eat edito ejere eks elske enke every f fored four foyer genne gerne glas grå guest guler halvd handi hat havne hilse hvora id ihjel inkl key kill kindl krave kvind leder lever life lover lyder main mange meets melde minde none nærme ordet pakke pay pedal plads port priso probl progr psyki radio rask raske regne rekto runds rute rødt sagde sandw seats secon secre ser seven sheep shoes side sikke siste skift skimm skrue små socio sort stige str strok stryg sukke survi sygdo sygef synge synth tag tanke theft thurs tromm turn tælle udtræ up ved vegan vejen vejle we'd welco what wine yet året ægtes økono
-5 @pronoun8 afgif allel anhol appro ark bagbe bane banke bapti basse besøg bog booki brode busse cat catch chapt commi contr copie dagen dagso den does drift dyrlæ elekt en etage event expec ferie fine forbu forke foto føler gavle gifte glemt god gult halse halt heads heat helle histo hoste insan kage kamme kolbe koler langs lavet lunch læg længe lønar marri maski matri medbr memor møde n noten onlin openi party pneum polyg pregn prof pumpe resto secti sejle seksu sinds size skill snor sorg stejl suffe sv sygt søde testk tests there third togbi train troen trust tvivl type tyre tænkt tørre udgan udval uncha unles varmt venli via vis weeks worke would wrong åbent år ældre
-4 dropp elect fløj færge først gang gebyr husk is klip messe of ost perio revis røver signs simul slips spil story strak tegne tegni union veste wave
-3 lader state whate
3 hos stå undta
4 altså anfal bopæl dreng fra fravæ fuldm helt kørt lille låner målt not rolla saft senge skema spise st throu tilly tre view været
5 #union:telling @name2 accep afdel alone avera bedes blev bolig bounc båden bøger depen diffe don't down efter eithe ekstr forlæ få genst good gul har have hello hvem hytte keeps kemi kom konst køre live lives meget mor morge neith offic om overf parce pass post påvis rette rigti selv semin sits skrif slett stod swapp thesi ting tpl udsti varm video vil vokse wants ældst
6 @unknown4 accou allow ambul back bud buket bække clean court dag depos deres domin drive er erklæ fil fingr flat forme forms fratr fuldt gik goes got haste hende here høre igenn ilt indsk knows kryds kun lavt legat lige løn maj meste ms new nov papir pleas point prefe read rest samvi seks she singl skull solne start ståen text than them top two vagth very vider whole yes yeste ændre
7 #adoption:telling #health:framed #religion:framed @possible adres afgør anmod anoth assis becau beske besto certi come cours cølia da de delet desvæ dit else faldt fello frem grant græns her hinan hænde ikke inste insul jul know kursu kørse lav manda marke medar messa mig more my mødet only ophol overv pas passe put rathe re-ex retur sagen sit skatt somme støtt syste templ test these thres tilme uger vagt vores vurde værel writt
8 add almin anden bedøm bor candi derhj docum enkem exami fysio grund gæste hun indla kolle lab ligge løfte lønsy mens mit moder moved mundt news offer on other oven prakt promi refus regni right samta scree see siden suppl så termi tolk vedko your
9 #religion:telling aftal afvis bevil cover duble døren egne enige epile file hej hofte ind korte marks merit natte ordni orlov repor sagsb salar sendt svar syv tv tænke uændr vente way which ændri øvrig
10 #biometric:framed confi enig famil forsi går him kontr left neden opret out reste sagt since skade som th their tid tilba turba us
11 as beløb bærer han hjemm jeg kæres opere oplys own profi so ud
12 beder bleve din enrol forkl herme match mobil rør sende spurg this vedr
13 #personality:vague asked augus bedt ham his navn oktob reque udbet vide
14 #biometric:telling bad derfo liste
15 #genetic:telling @addressee4 @pronoun4 @sender4 bekræ egen sidde
16 @addressee neuro novem score
17 begge
18 #genetic:framed #personality:telling both cpr forsø home resul
19 #grades:telling #union:framed fik
20 filen
21 @addressee2 he
23 #politics:framed
24 @name @unknown priva
25 @pronoun2 @unknown2
26 #ethnicity:telling
30 @pronoun`;

/** What one step adds to the logarithm of the odds. */
const STEP = 0.294;
/** Heard before any word. */
export const BIAS = -1.44;

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
