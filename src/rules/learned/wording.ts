/**
 * Weights of how a mail is worded (`detectors/wording.ts`), fitted by `npm run -s fit`: by how many steps what is heard in
 * a passage speaks for somebody's affairs (or against them). Not to be edited by hand.
 */
const FITTED = `
-24 straf
-21 #marital:vague kapit parti
-20 #health:vague tekst
-19 døde words
-18 @name8 fagfo man patie redak spørg syg
-17 m
-16 convi opdig spill title
-15 bygge børn død free kr præst we
-14 case dømt forbi fotog koste lukke ordre per publi skilt stk unge vi
-13 bedst died eller grati grave heraf kirke love page sorte
-12 #sexuality:vague @possible4 blind hjert kg kl strøm syge takes
-11 alway bridg cake eksam eksem faktu healt if kræft kunde mm måler nøgle photo recto socia tal tuber var will year øvels
-10 #ethnicity:vague book bus dead deliv diabe drikk figur fiske giver hvad hvorn klokk konto kopi låne løber manus medle novel og prise proof relig sal salen sick stole stres talle tro
-9 #politics:telling afløs aldri and bokse by child choir coffe data diagn domme dø etnis folk forde fordi forfa født gravi hall imod kredi measu min offen old ord overt pleje pris roman rulle røde se serie sidst skues snore then tirsd torsd vagtt værst årets
-8 #offences:telling ad allig anlæg anony are arm bille bogen booke borde break chef corre d drægt fandt fatti flygl forla fri frit fx fængs færdi give hold homos how illne indsa ingen kanti kille komme kommu kælde leave let mande menig merge meter moms music onsda open oplæg orden play profe punkt quest relea revne robot rolle say sider skils skriv slår stykk sygem tabel testm tuesd vand veget versi
-7 about angst apply ask bolle boxes brand bring calle cance celle comme contr cpr-n crime demen depar drawi dør eleva ensom find finge fint fored freml godke gårde half hat havne heart herun hils højtt invit karak karto kindl kurve ladcy licen looks lugte mange maske minis minor ml named noon nyhed one orpha pages parke penge porte proce race radio regne reser revie række sandw secon secre seven slået slås sort strej suppe svamp svære takst ten theft ti time tog tror vacci valg valid vegan viser wine women word året ægtes
-6 HR a again alkoh anywa bette biler blink blive bog bryst brækk budge busse bøde ca class copie could dagso demo dimit drift due eat edito ejere eks elske enke every f foyer føler genne gerne glas glemt grå guest guler gult halvd handi hilse id ihjel inkl is key kill koler krave kvind lever life lover lyder læg længe main medbr meets melde menne minde møde none nærme openi ordet pakke pedal plads port priso probl psyki rask raske rekto runds rødt sagde seats secti ser sheep shoes side skift skimm små socio stige str stryg stude suffe sukke survi sygdo sygef synge synth søde tag tanke testk thurs togbi train tromm tugth turn tælle udtræ udval uncha up ved vejen vejle venli we'd welco what yet økono
-5 @pronoun8 HIV afgif allel anhol appro ark arriv bagbe bane bapti basse befor besøg booki brode cat catch chapt commi crimi dagen den does elect elekt en etage event ferie fine forbu foto four gifte god halse halt heads heat helle hoste house hvora kamme kolbe kører langs lavet leder lunch lønar many marri maski matri memor menti n onlin ost party pay polyg pregn prof progr pumpe resto revis rute sejle seksu siger sikke simul sinds siste size skill skrue snor sorg spil stave stejl story strok submi sv there third troen tvivl tyre tænkt tørre udgan union unles veste via vis weeks worke would wrong åbent år ældre
-4 banke credi dropp expec fløj færge først gang gavle gebyr histo husk klip lader noten of perio røver signs slips strak tegne tegni tests twice type varmt wave whate
-3 forke state
2 stå
3 hos undta været
4 altså anfal avera blev bopæl dreng efter fra fravæ fuldm helt køre kørt live målt påvis rolla spise st tre video view vikar wants
5 #union:telling @name2 accep afdel alone bolig bounc båden bøger clean depen diffe don't down eithe ekstr forlæ få genst good got gul here hvem hytte ilt kemi knows konst lille lives låner meget mor morge neith nov offic om overf parce pass pleas point post rette saft selv semin senge sits skema skrif start stod text them thesi throu ting tpl udsti varm vokse yes ældst
6 #religion:framed @unknown4 FW accou ambul anmod becau bedes bud buket corne court dag de depos else erklæ fello fil fingr forme forms fratr fuldt gik goes haste hende høre igenn jul kryds kun lavt legat lige løn maj messa meste ms mødet new on papir pegef read rest retur samvi seks she singl skull solne ståen swapp templ tilme top two vagt vagth very vider vil vores whole yeste ændre
7 #adoption:telling #health:framed @possible ECTS SV UNSEC adres afgør allow anden anoth assis beske besto bor bække candi come cours cølia da delet deres desvæ docum domin drive exami faldt flat frem grund græns gæste her hinan hænde ikke indla indsk inste insul kørse lab lav lønsy marke medar mig only ophol other oven pas passe prakt prefe put re-ex regni sagen see sit skatt somme støtt test than these thres uger vurde værel writt
8 ID add almin bedøm bevil certi derhj dit enkem fysio know kolle ligge løfte manda mens merit mit moder more moved mundt my news offer ordni overv rathe refus samta scree sendt siden suppl så termi tolk uændr vedko vente which your
9 #biometric:framed VS aftal afvis cover duble døren egne enig enige epile file hej hofte hun ind korte marks natte neden orlov promi repor right sagsb salar syv tv us way ændri
10 #religion:telling IDA as confi famil forsi går him left oplys opret out reste sagt since skade som svar th their tid tilba turba tænke øvrig
11 RE beløb bærer enrol han herme hjemm jeg kontr kæres opere own profi sende so this ud
12 beder bleve din match mobil reque rør spurg vedr
13 #personality:vague @pronoun4 asked bad bedt forkl ham his navn oktob udbet vide
14 #biometric:telling #genetic:telling @sender4 augus derfo liste sidde
15 @addressee @addressee4 bekræ egen
16 begge neuro novem score
17 home resul
18 #genetic:framed #personality:telling both fik
19 #grades:telling #union:framed cpr forsø
20 @addressee2 filen he
22 @name
23 #politics:framed @unknown priva
24 @unknown2
25 @pronoun2
26 #ethnicity:telling
30 @pronoun`;

/** What one step adds to the logarithm of the odds. */
const STEP = 0.295;
/** Heard before any word. */
export const BIAS = -1.12;

export const WORDING: ReadonlyMap<string, number> = new Map(
  FITTED.trim()
    .split('\n')
    .reduce<[string, number][]>((all, line) => {
      const [steps, ...heard] = line.split(' ');
      return all.concat(heard.map((each) => [each, Number(steps) * STEP]));
    }, []),
);
