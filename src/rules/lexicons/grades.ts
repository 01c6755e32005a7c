import type { Lexicon, Proof } from './lexicon';
import { listed } from './word-list';

const OWN = 'own list of Danish words for grades and their records, and of passing and failing as told';
const OWN_EN = 'own list of English words for grades and their records, and of passing and failing as told';

/**
 * Grades and grading of a student. Bare marks ("fik 12", "got a B", a cell "02") are no words: the detector reads them.
 *
 * Not here: "karakter" and "snit" alone (of fortrolig karakter, i snit), "bedømmelse" (theses and applicants are assessed).
 */
export const grades: Lexicon = {
  category: 'grades',
  groups: [
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: OWN,
      terms: `
        eksamenskarakter, standpunktskarakter, årskarakter, slutkarakter, gennemsnitskarakter, afgangskarakter,
        prøvekarakter, specialekarakter, topkarakter, dumpekarakter, karaktergennemsnit, karaktersnit, eksamenssnit,
        studentersnit, gymnasiesnit, bachelorsnit, vægtet gennemsnit, vægtet snit, karakterudskrift, karakterblad,
        karakterklage, karakterændring, eksamensresultat, eksamensklage, tolvtal, 12-tal, 10-tal, 7-tal, 4-tal,
        02-tal, 00-tal`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: OWN,
      terms: `
        bestået med, bestået alle, bestået sin, bestået sine, bestået sit, bestod ikke, bestod med,
        består ikke, for anden gang dumpet, dumpet for anden gang, dumpede for anden gang, brugt alle
        tre forsøg, brugt sine tre, tredje eksamensforsøg, sidste eksamensforsøg, andet
        eksamensforsøg, ned i karakter, op i karakter, klage over karakteren, klager over karakteren,
        klaget over karakteren, fx-karakter, afleverede blankt, afleveret blankt, udeblev fra eksamen,
        skal til reeksamen, klager over sin karakter, klaget over sin karakter, ikke bestået,
        ikke-bestået, dårlige karakterer, lave karakterer, fine karakterer, flotte karakterer, gode
        karakterer, høje karakterer, højeste karakter, laveste karakter, ikke uddannelsesparat,
        ikke-uddannelsesparat, antages til forsvar, sine karakterer, hans karakterer, hendes
        karakterer, dine karakterer, hans karakter i, hendes karakter i, din karakter i, tredje forsøg
        til, tredje og sidste forsøg, sidste forsøg i, fastholder karakteren, hæver karakteren,
        karakteren fastholdes, karakteren ændres`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: OWN_EN,
      terms: `
        exam grade, final grade, course grade, overall grade, passing grade, failing grade, thesis grade, letter
        grade, grade point average, grade average, average grade, exam result, exam score, exam mark, final mark,
        overall mark, average mark, failing mark, transcript of records, academic transcript, official transcript,
        grade appeal, grade complaint, gpa, predicted grade, resit mark`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: OWN_EN,
      terms: `
        failed the viva, failed her viva, failed his viva, failing the exam, failing the course,
        flunked, flunking, did not pass, didn't pass, didn’t pass, hasn't passed, passed all her,
        passed all his, passed all your, passed her viva, passed his viva, straight a student,
        first-class honours, upper second, lower second, cum laude, passed with distinction, top
        grades, low grades, bad grades, poor grades, third exam attempt, final exam attempt, used all
        her attempts, used all his attempts, appealed her grade, appealed his grade, appealing her
        grade, appealing his grade, raised the grade, lowered the grade, academic probation, complaint
        about her grade, complaint about his grade, not passed, top mark, highest mark, lowest mark,
        high grades, her grades, his grades, your grades, her transcript, his transcript, your
        transcript, transcript enclosed, third attempt at the, accepted for defence, accepted for
        defense, with honours, a pass in, a fail in`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: `${OWN}; also said of waste, prices and existing`,
      terms: 'dumpet, karaktererne',
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: verdicts that are also given on applications and papers',
      terms: `
        ikke godkendt, ikke-godkendt, ikke antages, ikke antaget, ikke bedømmes, underkendt, not
        approved, cannot be accepted, not be accepted, not accepted, not satisfactory, merit,
        distinction`,
    },
  ],
  frame: `
    praktik-, speciale-, eksamen-, bachelorprojekt-, aflevering-, opgaven, afhandling-, ph.d.-afhandling-,
    prøven, svendeprøve-, modul-, dissertation, thesis, viva, internship, placement, essay, exam,
    coursework, passed with, bestået med`,
  headings: `
    karakter, karakterer, kar, kar., endelig karakter, samlet karakter, slutkarakter, eksamenskarakter, skriftlig
    karakter, mundtlig karakter, årskarakter, standpunktskarakter, karakter (7-trin), 7-trinsskala, 7-trin,
    ects-karakter, eksamensresultat, bestået, bestået/ikke bestået, b/ib, bestået?, karaktersnit, karaktergennemsnit,
    eksamensforsøg, karakterforslag, standpunkt, grade, grades, final grade, letter grade, ects grade, exam grade,
    overall grade, exam result, pass/fail, p/f, passed, passed?, final mark, exam mark, gpa, average grade, proposed
    grade, grade (7-point scale), resit grade, snit, gns, gns., gennemsnit`,
  innocent: `
    bestået ikke bestået, bestået med undtagelse, pass or fail`,
};

export const gradesProof: Proof = {
  examples: [
    'Sofie Marie Dahlgaard fik 12 i Molekylær Biologi, og Anton Kruse fik 02.',
    'Den studerende har bestået eksamen med karakteren 7.',
    'Desværre dumpede Hamza Yilmaz eksamen i Statistik 2 for tredje gang.',
    'Peter Ryes karaktergennemsnit er 8,4 efter fjerde semester.',
    'Vi har bedømt Lines speciale til 10.',
    'Studienummer 20214567: karakter 02.',
    'Clara Emilie Toft klager over sin karakter i Kontraktret.',
    'Karakteren for Noah Ballegaard er sænket fra 10 til 7 efter votering.',
    'Ida Høeg endte på 4 i den mundtlige prøve.',
    'Karakterudskriften for Kevin Lundtoft er vedhæftet.',
    'Emilie er ikke bestået i Fysik B og skal op igen til august.',
    'Jonathan Meyer got a B in Econometrics and a C in Game Theory.',
    "Sarah Lindqvist's final grade is 7 (C).",
    'Unfortunately, Chidi Anyanwu failed the exam in Thermodynamics.',
    'The transcript of records for Elena Petrova shows a GPA of 3.1.',
    'We agreed on a grade of 10 for Amal.',
    'Student 201905433 did not pass the re-exam.',
    'Did Mustafa pass the re-exam?',
    'Transcript for Tomasz: Signals 10, Stochastic processes 7, project 12.',
  ],
  counterexamples: [
    'Oplysningerne er af fortrolig karakter, skriver Bente.',
    'Jakob trådte i karakter som leder under krisen.',
    'Romanens karakterer er inspireret af Karen Blixen.',
    'Kurset bedømmes bestået/ikke bestået med intern censur.',
    'Tilmelding til reeksamen åbner den 1. juli; kontakt Lone, hvis du har spørgsmål.',
    'Karaktergennemsnittet på uddannelsen er steget til 7,4.',
    'Udvalget består af Mads, Trine og Hassan.',
    'Foreningen har bestået i 125 år, fortæller Ulla.',
    'Kommunen har dumpet affald i søen, mener Claus Berg.',
    'I snit bruger Morten to timer om dagen på mail.',
    'Line fik 12 mails om rejsen i går.',
    'Vi skal bestille 316L steel grade til Anders’ forsøg.',
    'Hvordan omregner man en amerikansk GPA til 7-trinsskalaen?',
    'The backup failed last night, and Peter is looking into it.',
    'Karen passed your message on to the dean.',
    'The interview transcript is ready for coding, Helle.',
    'Her son starts in third grade after the summer.',
    'Grade inflation is the topic of his talk.',
    'The tumour is a WHO grade 2 glioma in the mouse model.',
    'Students who fail the exam may register for the re-exam.',
    'You pass the exam by answering half of it, says Anne.',
    'Peter booked chair 10, table 7, lamp 12 for the results meeting.',
  ],
};

/** Whoever judges an examination, in the name of a recipient; not the offices around it. Source: own list. */
export const JUDGES = `
  censor censorer censorformand eksaminator medbedømmer bedømmer bedømmelsesudvalg bedømmelsesudvalget examiner examiners
  co-examiner assessor assessors board jury`;

/** Words that make a text one about examinations and marks; "-" at an end stands for any compound. All forms by blank. Source: own list. */
export const EXAM_WORDS = `
  karakter karakteren karakterer karaktererne karakterliste karakterlisten standpunkt standpunktskarakterer eksamen
  eksamenen eksaminator reeksamen reeksamenen censor censorer censur medbedømmer votering eksamensprotokol protokol
  protokollen bedømmelse bedømmelsen bedømmelser opgave opgaven opgaver opgaverne aflevering afleveringen speciale
  specialet bachelorprojekt bachelorprojektet bachelor prøve prøven kursus kurset kurser kurserne fag faget fagene
  afgangsbevis afgangsbeviset eksamensbevis eksamensbeviset bevis beviset elev eleven eleverne pensum semesteret
  semestret aflevere undervisning vejleder vejledning kandidat kandidaten bestået bestod dumpet dumpede 7-trinsskalaen
  7-trins-skalaen ects snit gennemsnit afgangskarakterer afgangsprøve optagelsesprøve optagelsesprøven årskarakterer
  eksamensresultater resultat resultatet resultater studerende elever holdet semester statistik grade grades graded
  mark marks transcript exam exams exam's examination examiner course courses thesis assignment assignments essay test
  midterm semester gpa results module students 7-point scripts resit re-sit re-exam student retake viva dissertation eksamens- speciale-
  klagenævnet klagenævn reexam synopsis synopsen fremlæggelse fremlæggelsen forsvar forsvaret disputats skriftlig
  mundtlig forsøg examiners assessor coursework pupil oral defence defense ansøger optagelse optagelsen
  bachelor- kandidat- uddannelse uddannelsen -prøve -prøven -prøver -eksamen -opgave -opgaven -projekt -projektet -aflevering -karakter
  -forløb`;

/** Verdicts on an examination that are marks of their own, by comma. Source: karakterbekendtgørelsen; own list of what examiners write. */
export const VERDICTS = `
  ikke bestået, ikke-bestået, ej bestået, dumpet, dumpede, dumper, bestået, not passed, failed, fail, a pass,
  distinction, merit, unsatisfactory, a first, a two-one, a two-two, a third, below the pass threshold, below the pass mark,
  ikke godkendt, under niveau, under bestågrænsen, over bestågrænsen, ug, udeblev, udeblevet, major corrections,
  minor corrections, minus tre, nul nul, nul to, first-class, referred for`;

/** Behind a verdict of one word that goes on: "dumpede for tredje gang". */
export const BEHIND_VERDICT = `for igen again med with til to så so`;

/** Numbers of the scale in words. */
export const WORD_MARKS = `tolv ti syv fire nul-nul nul-to minus-tre`;

/** Lead to a mark without a verb of getting. */
export const BESIDE_MARK = `
  på til med om blev bliver et en a an on at to with of was is er som ned op minus fra from af karakteren karakter mark
  grade gav giver gave giving`;

/** Names of subjects, as they stand beside marks. */
export const COURSE_WORDS = `
  dansk matematik mat engelsk tysk fransk spansk fysik kemi biologi geografi historie samfundsfag idræt naturfag
  økonomi jura statistik metode programmering algebra kalkulus mekanik filosofi psykologi sociologi pædagogik retslære
  anatomi fysiologi informatik it design musik religion latin skriftlig mundtlig danish maths math mathematics english
  german french physics chemistry biology history economics law statistics calculus programming mechanics econometrics
  thermodynamics philosophy psychology sociology written oral græsk hebraisk kinesisk japansk arabisk russisk italiensk
  polsk norsk svensk greek hebrew chinese japanese arabic russian italian drama thesis specialet`;

/** Of these, the ones that speak of marks themselves. */
export const MARK_WORDS = `
  karakterudskrift karakterudskriften karakterudskrifter karakterblad karakterbladet karakter karakteren karakterer karaktererne karakterliste karakterlisten karakterprotokol karakteroversigt
  standpunkt standpunktskarakterer standpunktskarakter standpunkter votering protokol protokollen eksamensprotokol
  bedømmelse bedømmelsen bedømmelser afgangskarakterer årskarakterer eksamenskarakterer eksamensresultat
  eksamensresultater 7-trinsskalaen resultat resultater snit gennemsnit bestået rettede rettet censor censur grade
  grades graded mark marks marked transcript transcripts results result gpa 7-point scripts ects`;

/** Verbs between student and mark, all forms. `direct`: "fik 12", "got a B"; `led`: with a preposition, "endte på 7". */
export const MARK_VERBS = {
  direct: `
  fik får få fået nåede gav giver givet gives opnåede opnår opnået scorede scorer hev hentede snuppede have karakteren
  karakter resultatet bedømmelsen standpunktet got gets get received receives given awarded earned achieved obtained
  scored scores gave gives give grade mark grades`,
  led: `
  endte ender endt landede lander landet ligger lå står stod indstilles indstillet enige agree bedømt bedømmes bedømte
  vurderet vurderes vurderede blev bliver blevet hævet sænket rettet ændret ændres rettes bestod bestået afsluttede
  dimitterede sat sættes fastsat slap nøjedes karakteren ended landed finished graduated passed graded marked raised
  lowered changed corrected adjusted settled agreed came`,
  prepositions: 'til på med om fra at on with to from of as an a et en er blev is was blevet kun',
};

/** May stand between verb and mark. */
export const MARK_FILLERS = `
  for et en a an the of to til på med kun lige selv også desværre flot flotte rent pænt stort lille svagt karakteren
  karakter grade mark final ham hende dem you du han hun dig him her them only just endda igen både nu so is was er
  blev bliver være have been would ville far fra from with as on at henholdsvis respectively hhv i øvrigt stands`;

/** May follow a mark; any other word in lower case makes it a number of things: "12 mails". */
export const AFTER_MARK = `
  i in for til at på on ved og and samt men but eller or så so som as mens while efter after both begge hver each mod
  uden without med with ikke not rather instead igen again fordi because da når han hun he she de they which that
  hvilket der nu now også desværre this last inden from fra henholdsvis hos sidste sidst`;

/** A number behind one of these is its number: "opgave 12", "uge 7". */
export const NUMBERED = `
  opgave opgaver nr nummer no number side sider s kapitel uge gruppe spørgsmål exercise question chapter page room
  lokale bilag del version punkt pkt week group task assignment part trin niveau level modul module semester hold
  klasse class bus linje line sal kl den d årgang år year grade-level bygning figur figure tabel table afsnit section
  delopgave aflevering case projekt team`; // prettier-ignore

/** Announce averages: "under 5 i snit". */
export const AVERAGE_WORDS =
  'snit snittet gennemsnit gennemsnittet gns gpa average averages kvotient karaktergennemsnit';

/** Passing and failing, told by a verb; said of exams only, so a course or an examination must stand in the sentence. */
export const PASS_VERBS = 'bestod består bestået dumpede dumpet dumper dumpe passed failed flunked passes fails';

/** The same verbs as they follow "did" and "kunne", of a person named only. */
export const PASS_INFINITIVES = `pass fail bestå`;

/** May stand between a person and the verb. */
export const PASS_FILLERS = `
  har havde er blev står til at vil skal kommer have has had ikke desværre også nu endelig allerede only just
  unfortunately finally not also both begge all alle did at`;

/** Say that the number behind is a student's. */
export const STUDENT_WORDS = `
  studienummer studienr studienr. studie-nr stud.nr student studerende studentnr eksaminand kandidat candidate
  student-id id nr nr. no number nummer eksamensnummer studentnummer stud`;

/** How titles of courses and disciplines end. Source: own list from course catalogues. */
export const COURSE_ENDINGS = `
  ology ologi teori theory metode metoder methods method design dynamics analyse analysis management finance technology
  teknologi ethics etik science sciences studies history historie kemi physics fysik matik økonomi economics
  econometrics marketing retorik retoric grafi graphy nomi nomy sret sretten strafferet statistics statistik mechanics
  mekanik dynamik didaktik pædagogik politics linguistics lingvistik mathematics informatics informatik programmering
  programming engineering modelling modellering`;

/** Headings of columns that hold courses: the rows of such a table are nobody. */
export const COURSE_HEADINGS = `
  fag fagene kursus kurser course courses unit module modul subject disciplin prøve eksamen exam kursusnavn fagnavn`;

/** Giving verbs: the sender may give, never get. */
export const GIVING_VERBS = `
  gav giver give gives gave bedømt bedømte vurderede vurderet indstiller indstillet awarded graded marked`;

/** Before a letter that is a mark: "a B", "the grade C". */
export const BEFORE_LETTER = `a an et en the karakteren karakter grade mark of`;

/** "4 og ikke 7": two marks against each other. */
export const CONTRASTS = `ikke not instead stedet rather`;

/** Before a mark that was asked for, or is spoken of: "for 02", "over 4". */
export const ASKED_FOR = `for over til af fra from`;

/** All persons named before got it. */
export const ALL_OF_THEM = `begge both all alle`;

/** What a course or an institution demands is nobody's mark. */
export const DEMANDS = `
  krav kravet krævet kræver mindst minimum adgangskrav adgangskravet adgangskvotient adgangskvotienten requirement
  requirements requires required least`;

/** Behind a verb of passing: "passed away", "passed on to", "består af". */
export const PASSED_OTHERWISE = `away on by along over to through around down out af it this them your`;

/** Of examinations alone, once a draft speaks of them. */
export const PASSED_ALONE = `bestod dumpede dumpet flunked`;

/** Columns of small numbers that are no marks, by their heading. */
export const OTHER_HEADINGS = `
  ects sem sem. semester gruppe group nr nr. no no. antal number alder age uge week år year point points pts hold team
  lokale room plads seat rækkefølge order stk timer hours dage days # kl kl. tid time dato date årgang trin klasse class
  niveau level id kolonne`;

/** Points of an examination, where the draft speaks of one. */
export const POINT_HEADINGS = `score scores total mark marks resultat result results procent percent % pts`;

/** Marks in words, as they stand in a cell or behind a name; "ib" is "ikke bestået". Source: own list from lists of results. */
export const OUTCOME_MARKS: readonly string[] = listed(`
  ikke bestået, ej bestået, bestået, ikke-bestået, dumpet, dumpede, bestod, not passed, passed, pass, failed, fail,
  ikke godkendt, godkendt, ib, distinction, merit, udeblevet, ej mødt, ikke mødt, syg, no-show, resit, re-exam, absent`);
