import { listed, listedWords, setOf } from './word-list';

/** Small closed classes of words, and endings of words, by which sentences are read. Own list, from Danish and English grammar. */

/** Ends of Danish nouns for several people: "konfirmander", "arbejdere". */
export const PLURAL_ENDINGS: readonly string[] = listedWords(`ere erne anter enter ister ander ører`);

/** Ends of common nouns that an institution writes with a capital: "Kommissionen". */
export const NOUN_ENDINGS: readonly string[] = listedWords(`en ens et ets erne ernes ing tion skole hed ment ity ness`);

/** "mistanke om kræft" tells of somebody what "en bog om kræft" does not. */
export const ABOUT_SOMEBODY: ReadonlySet<string> = setOf(`
  mistanke frygt bekymret besked attest erklæring dokumentation tanker diagnosen bange samtidig`);

/** Verbs whose object is a subject matter: "will study burnout". "ved sygdom" is the case of it, not a fact. */
export const STUDIES: ReadonlySet<string> = setOf(`
  study studies studied studying undersøge undersøger undersøgte behandler treats treat treating teaches teaching teach
  dækker covers udforsker udforske ved forebygge forebygger bekæmpe preventing prevent lærer`);

/** Verbs that, with one of `TOWARDS` right behind, pursue a subject matter: "arbejder med", "interesserer sig for". */
export const PURSUES: ReadonlySet<string> = setOf(`
  arbejder arbejde beskæftiger interesserer interesseret optaget ansvarlig ansvaret tovholder works work worked working
  responsible interested cycles cycling running runs run løber cykler samler samle written write blogger tilfælde case
  event bærer genet carrier gene disponeret disposition risiko risikoen risk`);

export const TOWARDS: ReadonlySet<string> = setOf(`med with on i in for på til af of`);

/** Begin a condition or a rumour. */
export const CONDITIONALS: ReadonlySet<string> = setOf(
  `hvis såfremt ifald medmindre if unless whether rygtet rygter rumour rumours rumor`,
);

/** What belongs to a person, behind a word of origin or belief: "jødisk familie". */
export const OF_SOMEBODY: ReadonlySet<string> = setOf(`
  baggrund background familie family hjem home oprindelse origin descent heritage slægt tro faith opdragelse upbringing
  rødder roots navn udseende community-member medlem member aktivist activist flygtning refugee konvertit convert par couple
  af`);

/** Ends of Danish adjectives of peoples, creeds and parties. */
export const PEOPLE_ADJECTIVES: readonly string[] = listedWords(`sk ske el elle ale al`);

/** Ends of compounds for one person: "grønlandskvinde". */
export const PERSON_ENDINGS: readonly string[] = listedWords(`mand kvinde pige dreng studerende man woman`);

/** Negations that tell when they take away what is somebody's own: "uden sin medicin". */
export const WITHOUT: ReadonlySet<string> = setOf(`uden without`);

/** What follows is many people: "blandt gravide". */
export const AMONG: ReadonlySet<string> = setOf(`hos blandt among amongst between`);

/** Ends of words for what one person has, does or is given a paper on: "Sygemeldt: Jonas Kirk", "Straffeattest på Bo". */
export const CASE_ENDINGS: readonly string[] = listedWords(`
  attest attesten erklæring erklæringen melding meldingen meldt sick leave certificate patient patienten iker ikere
  bruger user users kemo chemo medicin medicinen scanning scanningen mr ct røntgen biopsi biopsy prøve prøven svar svaret
  scan scans test testen operation operationen surgery indlagt opereret dømt sigtet anholdt arrested convicted certificates
  record skabelon skabelonen template fingeraftryk fingerprint allergiker allergikere repræsentant medlem member rep steward
  fritagelse genoptræning behandling behandlingen treatment profil journal journalen recept karyotype svage handicappede`);

/** Before whoever only tells it: "…, siger Bo". */
export const SAYS: ReadonlySet<string> = setOf(`
  siger sagde skriver skrev fortæller fortalte oplyser oplyste mener spørger says said writes wrote told thinks asks ord citat udsagn words quote`);

/** "She will show why a fingerprint is …": what follows is explained, not told of her. */
export const EXPLAINS: ReadonlySet<string> = setOf(`hvordan hvorfor hvad how why what`);

/** Behind an adjective no noun: "er katolsk og …". */
export const BETWEEN: ReadonlySet<string> = setOf(
  `og and men but som der who or eller jo nu så so too også also samt da when since because fordi`,
);

/** Before a language: "taler kurdisk", "oversat fra persisk". */
export const BEFORE_LANGUAGE: ReadonlySet<string> = setOf(
  `taler tale talte lærer lære på fra til i speaks speak spoke in from læser forstår`,
);

/** Open an exercise, by number or colon. */
export const EXERCISES: ReadonlySet<string> = setOf(`
  opgave øvelse eksempel case casen scenarie scenariet rollekort question exercise example scenario vignette role rolle
  station task ex`);

/** Two words that mark what is invented. */
export const INVENTED_PAIRS: ReadonlySet<string> = new Set(
  listed(`
  made up, short story, role play, findes ikke, cast list, wall text, wall texts, simulation day, exercise sheet, forestil dig,
  forestille jer, virkelige personer, real persons, real people, rolle spil, forestil jer, simulated patient, tænkt eksempel, tænkte eksempler, fake mails, fake mail, fake emails, falske mails`),
);

/** Open a sentence that goes on with what was spoken of. */
export const DEFINITES: ReadonlySet<string> = setOf(
  `det den the it it's it’s that this begge both they de årsag diagnose diagnosis reason ifølge`,
);

/** Between a verb that opens a clause and what the writer tells without "jeg": "er desværre stadig indlagt". */
export const ELLIPSES: ReadonlySet<string> = setOf(`
  desværre stadig lige nu fortsat selv også netop igen ikke endnu meget ret i på med af for det en et til fra mig sig
  still currently just now unfortunately in at on with off a an the out from down out`);

/** Ends of Danish compounds that make an illness somebody's, and a crime. */
export const HEALTH_CARRIERS = `
  patient patienten patients ramt ramte syg syge plaget plagede opereret opererede operation operationen behandlet
  behandling behandlingen medicin medicinen diagnose diagnosen anfald anfaldet anfaldene lidelse lidelsen problem
  problemer problemerne besvær smerter kur kuren sygemeldt sygemelding svækket bruger brugeren misbrug misbruger
  afhængig afhængighed test testen prøve prøven fravær orlov skade skaden skader skaderne skadet brud bruddet gigt
  gigten træthed mangel manglen forkalkning sten tab tabet nedsættelse svigt svækkelse svag lam udredning udredningen
  undersøgelse undersøgelsen scanning scanningen kontrol kontrollen indgreb indgrebet tablet tabletter pumpe pumpen
  måler måleren spray salve plaster indsprøjtning indsprøjtninger injektion injektioner diæt komplikation
  komplikationer gener generne krise symptom symptomer forværring udbrud smitte smittet mistanke diagnosticeret svaret
  henvisning attest barn dreng pige hund knude knuden nedslidt transplanteret transplantation stivhed hævelse
  infektion bylder krampe kramper blødning svulst invalid`;
export const CRIME_CARRIERS = `
  dom dommen domme dømt dømte sigtelse sigtelsen sigtet sigtede tiltale tiltalen tiltalt tiltalte sag sagen anmeldelse
  anmeldelsen anmeldt mistanke mistanken mistænkt straf straffen bøde bøden`;

/** Lines that a program wrote. */
export const LOG_LEVELS: ReadonlySet<string> = setOf(`error fatal warn warning debug info trace`);

/** What a victim or a witness does with a crime: "har anmeldt det til politiet". */
export const REPORTS: ReadonlySet<string> = setOf(
  `anmeldt anmeldte anmelder meldt meldte reported reports report stjålet`,
);
/** Of these the participles may be said of the thing too: "er anmeldt". Behind ACTIVELY somebody has done it. */
export const REPORTED: ReadonlySet<string> = setOf(`anmeldt meldt stjålet reported`);
/** Reports of a crime with "det" alone: "har meldt afbud" is none. */
export const REPORTS_IT: ReadonlySet<string> = setOf(`meldt meldte`);
export const ACTIVELY: ReadonlySet<string> = setOf(`har havde fik have has had she he i we jeg vi han hun`);

/** "udviklet af Steen", "written by Mette": what somebody made says nothing of who made it. Own list. */
export const MADE: ReadonlySet<string> = setOf(`
  udviklet skrevet lavet designet opfundet udført udarbejdet godkendt valideret oversat indkøbt bestilt leveret
  developed written made designed invented performed validated translated supplied ordered approved`);

/** What two are: "Jesper og Thomas er kærester". */
export const COUPLES: ReadonlySet<string> = setOf(`kærester kærestepar forlovede dating lovers boyfriends girlfriends`);

/** Between a lover and the other: "Emil er forelsket i Rasmus". */
export const IN_LOVE: ReadonlySet<string> = setOf(
  `forelsket forelskede dater datede kysser kyssede dating kissed kissing`,
);

/** Join two persons. */
export const AND: ReadonlySet<string> = setOf(`og and samt`);

/** Beside four digits: "1700 kr.", "kl. 1715", "lokale 1815" are no years. */
export const NO_YEAR_BESIDE: ReadonlySet<string> = setOf(`
  kr kroner dkk euro eur usd sek stk kl klokken lokale lokalet bygning rum room building nr no side page pp postnr postnummer km kg
  gram kcal kwh meter timer hours points point ects ord words tegn`);

/** Before a year, never another number of four digits. */
export const YEAR_WORDS: ReadonlySet<string> = setOf(
  `i in fra from siden since født born død died år anno ca circa the`,
);

/** What follows belongs to the person. */
export const GENITIVE_PRONOUNS: ReadonlySet<string> = setOf(`hans hendes min mit mine din dit dine my your his her`);

/** A greeting with one of these speaks to several. */
export const PLURAL_GREETINGS: ReadonlySet<string> = setOf(`
  alle begge all both team everyone everybody colleagues kolleger folkens allesammen venner members greeting greeting`);

/** Between a person and the number under which a register holds them. */
export const REGISTERED: ReadonlySet<string> = setOf(
  `registreret noteret oprettet står registered listed filed recorded`,
);

/** Between a sentence and its number these are no thing that is numbered: "vi har gemt 280467-2187". */
export const BEFORE_NUMBER: ReadonlySet<string> = setOf(`
  under lyder hedder nemlig altså også igen som samt dvs namely tilhører tilknyttet oprettet gemt noteret registreret
  recorded filed stored listed sendt slettet fundet ny nye gamle rette rigtige korrekte correct right wrong forkerte
  følgende following nu here her nedenfor below only kun stadig still yes ja nej no tak thanks født born og and eller
  or`);

/** Between a verb and what it says of its subject: "er desværre igen sygemeldt", "has severe asthma". */
export const BEFORE_TERM: ReadonlySet<string> = setOf(`
  desværre lige nu igen stadig netop akut også både endnu længe begge en et svær svært alvorlig alvorligt mild kronisk
  just recently still unfortunately now again sadly currently also both a an severe acute chronic mild been`);

/** Before who is spoken to in a clause about somebody else. */
export const RELATIVES: ReadonlySet<string> = setOf(`som der whom that who`);

/** Whoever was spoken of last, whatever the sex. */
export const ANAPHORA: ReadonlySet<string> = setOf(`vedkommende pågældende førstnævnte sidstnævnte`);

/** Ends of nouns in the indefinite, plural or abstract; a name that no list knows is doubted with one of these when it opens a sentence. */
export const OPENING_ENDINGS: readonly string[] = listedWords(`er else isme itet dom skab eri ance ence ism ship`);

/** What persons do, and hardly anything else does, in mails about marks and tests: an unknown capital before it is a name. */
export const PERSON_VERBS: ReadonlySet<string> = setOf(
  `scorer scorede scored scores dumpede bestod flunked fået bestået received`,
);

/** Tell by themselves what stands before or behind them: each a feature of its own when a person is weighed. */
export const SMALL_WORDS: ReadonlySet<string> = setOf(`
  om med af i på for hos som er og at der en et den sin sit sine har siden about with of in on as is and a an the not`);

/** Two to ten: "de tre". Between quotes, for the build sorts what stands between backticks. */
export const COUNT_WORDS: Readonly<Record<'da' | 'en', readonly string[]>> = {
  da: 'to tre fire fem seks syv otte ni ti'.split(' '),
  en: 'two three four five six seven eight nine ten'.split(' '),
};

/** Announce those whom a list names: "Følgende har …", "Tre studerende er …:". Own list. */
export const LIST_OPENERS: ReadonlySet<string> = new Set([
  ...setOf(`følgende disse following these`),
  ...COUNT_WORDS.da,
  ...COUNT_WORDS.en,
]);

export const BOTH: ReadonlySet<string> = setOf(`begge both`);
/** Before how many: "de tre", "alle tre". */
export const BEFORE_COUNT: ReadonlySet<string> = setOf(`de disse alle the these all`);
/** Those spoken of before. */
export const THEY: ReadonlySet<string> = setOf(`de they`);
/** Between a word for a pair and the other of it: "gift med sin nye kæreste Ida". */
export const LEADS_TO_PARTNER: ReadonlySet<string> = setOf(
  `med with til to of a an en et den nye new sin hans hendes his her igen again`,
);
export const WITH_WHOM: ReadonlySet<string> = setOf(`med to with`);
export const WHO: ReadonlySet<string> = setOf(`som who whom`);
/** Behind an indefinite role: "en elev med epilepsi", "a student who has". */
export const BEHIND_ROLE: ReadonlySet<string> = setOf(`med with der som who that`);
export const INDEFINITES: ReadonlySet<string> = setOf(`en et a an`);
/** "jeg er en elev med epilepsi", "as a student with asthma": the speaker is it. */
export const IS_ONE: ReadonlySet<string> = setOf(`er var været bliver blev som am is are was be been being as like`);

/** Open a clause that says what was noted, heard or hoped: "at du skal opereres". */
export const OPENS_CLAUSE: ReadonlySet<string> = setOf(`at that whether`);
/** Its subject, where it is none of those who can be told apart: of "I er gået fra hinanden" nobody knows who. */
export const CLAUSE_SUBJECTS: ReadonlySet<string> = setOf(`du i vi de you we they`);
/** Open what is wished or felt for whoever is written to: "Tillykke med godkendelsen". */
export const WISHES: ReadonlySet<string> = setOf(
  `tillykke god ærgerligt trist kondolerer congratulations congrats sorry get speedy`,
);
/** What somebody wrote or asked, about whomever: "Dit spørgsmål", "Your enquiry". */
export const ENQUIRIES: ReadonlySet<string> = setOf(`
  mail mails e-mail email besked sms brev svar spørgsmål henvendelse forespørgsel opkald ønske forslag liste sag bestilling ordre
  message letter reply question request enquiry inquiry call list case order`);
