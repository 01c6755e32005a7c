import type { Language } from '../types';

/**
 * Words that carry no category but steer how a sentence is read: who is meant, and whether anything is said of them.
 * Source: own list, from Danish and English grammar and from the wording of official mail. All forms are listed.
 */
export type Cue =
  /** Pronouns for one person. */
  | 'he'
  | 'she'
  | 'sender'
  | 'addressee'
  /** Stands before what belongs to somebody: "hans", "sin", "our". */
  | 'owner'
  /** One person, when definite or owned: "kollega", "student". */
  | 'role'
  /** One person by its form alone: "patienten", "vedkommende". */
  | 'the-role'
  /** Somebody's relative: a person of their own. */
  | 'kin'
  /** Roles and relatives of one sex: "hun" is not the brother. */
  | 'male'
  | 'female'
  /** A spouse or partner by sex, or of either. */
  | 'husband'
  | 'wife'
  | 'partner'
  | 'the'
  /** Goes before a surname. */
  | 'title'
  /** People by trade, who have an illness less often than they treat or study it. */
  | 'professional'
  /** Ties a subject to what it is, has, gets or undergoes. */
  | 'holds'
  | 'negation'
  /** "no longer": negation that still tells. */
  | 'still'
  | 'hypothesis'
  /** Duties and possibilities: rules are written so, facts about somebody less often. */
  | 'modal'
  /** Nobody in particular. */
  | 'generic'
  /** Many people. */
  | 'group'
  /** Study, teaching, care as a trade: what follows is a subject matter. */
  | 'topic'
  /** Marks a text meant for the public: adverts, calls, newsletters. */
  | 'public'
  /** In a subject it alone marks a text for the public. */
  | 'broadcast'
  /** Invented, exemplary; obituaries: nobody alive is meant. */
  | 'invented'
  /** No longer among the living. */
  | 'dead'
  | 'preposition'
  /** "Sygemeldingen gælder Jens". */
  | 'concerns'
  /** "på grund af", "because of". */
  | 'cause';

export const CUES: Readonly<Record<Language, Readonly<Partial<Record<Cue, string>>>>> = {
  da: {
    he: `han ham hans`,
    she: `hun hende hendes`,
    sender: `jeg mig min mit mine undertegnede`,
    addressee: `du dig din dit dine`,
    owner: `
      min mit mine din dit dine hans hendes sin sit sine vores deres jeres vor dennes`,
    role: `
      studerende medarbejder kollega borger patient elev klient kandidat ansøger praktikant studentermedhjælper
      lærling kursist deltager beboer medlem leder chef ansat ansatte ph.d.-studerende phd-studerende phd-stipendiat
      stipendiat postdoc forsker vejleder underviser lektor adjunkt professor sekretær lærer pædagog assistent
      tekniker vikar nabo ven veninde kunde bruger gæst gæsteforsker værelseskammerat studiekammerat
      specialestuderende bachelorstuderende kandidatstuderende udvekslingsstuderende forsøgsperson trainee
      rengøringsassistent dreng pige mand kvinde barn unge ældre pågældende kasserer dekan prodekan rektor prorektor pedel
      vicevært bogholder ingeniør laborant bioanalytiker chauffør tolk træner bestyrer instruktør bibliotekar
      arkitekt jurist økonom revisor receptionist tømrer elektriker gartner kontorelev it-elev piccoline værkfører
      servicemedarbejder rengøringsmedarbejder køkkenassistent buschauffør tandplejer medstuderende makker
      kontorassistent programmør udvikler redaktør datamanager stedfortræder suppleant afdelingsleder teamleder
      sektionsleder gruppeleder spejderleder skoleleder kontaktperson plejebarn adoptivbarn bruger beboer`,
    'the-role': `
      medarbejderen kollegaen borgeren patienten eleven klienten kandidaten ansøgeren praktikanten
      studentermedhjælperen lærlingen kursisten deltageren beboeren vedkommende pågældende drengen pigen barnet manden
      kvinden donoren sagsøger skadelidte forsøgspersonen stipendiaten vikaren gæsten gæsteforskeren kassereren
      dekanen prodekanen prorektoren pedellen viceværten bogholderen ingeniøren laboranten chaufføren præsten tolken
      kokken træneren bestyreren instruktøren bibliotekaren arkitekten juristen økonomen revisoren receptionisten
      gartneren elektrikeren tømreren værkføreren servicemedarbejderen rengøringsassistenten rengøringsmedarbejderen
      programmøren udvikleren redaktøren stedfortræderen suppleanten gruppelederen skolelederen viceskolelederen
      assistenten sekretæren teknikeren læreren pædagogen kursusdeltageren lejeren naboen kæresten klageren klager
      eksaminanden censoranden spilleren spejderen donatoren lektoren formanden`,
    kin: `
      mor moren moder moderen far faren fader faderen søn sønnen datter datteren kone konen mand hustru ægtefælle
      kæreste kæresten samlever bror broren søster søsteren mormor morfar farmor farfar barn barnebarn tvillinger
      tvilling børn forældre svigermor svigerfar onkel tante nevø niece kusine fætter`,
    husband: `mand ægtemand`,
    wife: `kone hustru`,
    partner: `kæreste samlever ægtefælle partner forlovede`,
    male: `
      dreng drengen mand manden far faren fader faderen søn sønnen bror broren morfar farfar svigerfar onkel nevø`,
    female: `
      pige pigen kvinde kvinden mor moren moder moderen datter datteren kone konen hustru søster søsteren mormor
      farmor svigermor tante niece kusine veninde`,
    the: `den det denne en et`,
    title: `
      dr hr fr fru frk prof professor lektor adjunkt doktor direktør dekan rektor advokat overlæge institutleder
      studieleder kontorchef minister ministeren præsident præsidenten borgmester borgmesteren dommeren præsten
      talsmand talsperson ordfører skuespiller skuespilleren sanger sangeren anfører politimester`,
    professional: `
      læge lægen læger lægerne overlæge overlægen speciallæge reservelæge sygeplejerske sygeplejersken psykolog
      psykologen psykiater psykiateren jordemoder jordemoderen terapeut terapeuten fysioterapeut tandlæge
      socialrådgiver konsulent forsker forskeren forskere professor lektor ekspert specialist underviser underviseren
      forfatter journalist koordinator sagsbehandler formand vagt ansat arbejder stilling frivillig praktik job`,
    holds: `
      er var været blev bliver blevet har havde haft får fik fået lider led lidt går gik tager tog taget starter
      startede begynder begyndte begyndt skal skulle venter afventer ligger lå gennemgår gennemgik gennemgået undergår
      døjer kæmper drikker indtager bruger fejler fejlede rammes ramt ryger mangler bærer kom kommer hedder blive få
      have være trænger behøver søger vil ville måtte må kan kunne oplever oplevede melder meldte sidder pådrog
      pådraget føder fødte venter`,
    negation: `ikke ingen intet hverken aldrig uden næppe`,
    still: `længere mere kun bare alene helt endnu`,
    hypothesis: `
      hvis såfremt ifald medmindre uanset hvornår eventuel eventuelle eventuelt`,
    modal: `skal kan bør må skulle kunne burde måtte`,
    generic: `man mange alle enhver nogen folk ens flere nogle hvem andre`,
    group: `
      patienter patienterne borgere borgerne mennesker menneskene mænd mændene kvinder kvinderne børn børnene unge
      ældre voksne ansatte medarbejdere medarbejderne elever eleverne danskere danskerne deltagere deltagerne personer
      personerne beboere beboerne brugere brugerne gravide syge indlagte pårørende klienter klienterne kunder
      medlemmer medlemmerne mødre fædre forældre flygtninge indvandrere kvindelige mandlige forsøgspersoner
      forsøgspersonerne respondenter deprimerede stressede demente sygemeldte kronikere misbrugere alkoholikere
      kolleger kollegerne drenge piger drengene pigerne familier soldater veteraner rygere diabetikere allergikere
      handicappede hjemløse tilfælde personale personalet befolkningen procent pct dyr mus rotter køer grise heste
      hunde kunstnere`,
    topic: `
      forske forsker forskede forsket forskning forskningen forskere forskerne forskningsprojekt studie studier
      studiet undersøgelse undersøgelser undersøgelsen undersøger projekt projektet projekter ph.d.-projekt kursus
      kurser kurset undervisning undervise underviser underviste undervist seminar seminaret webinar konference
      konferencen workshop oplæg oplægget foredrag foredraget forelæsning forelæsninger artikel artikler artiklen bog
      bogen bøger kapitel kapitlet afhandling afhandlingen speciale specialet specialeemne opgave rapport rapporten
      ekspert eksperter professor lektor specialist specialiseret forelæser skriver skrev skrevet publiceret
      publicerer undersøge undersøgte undersøgt forskes udforske udforsker handlede handler kampagne kampagnen politik
      politikken vejledning retningslinjer retningslinje nyhedsbrev interviewer artikelserie temadag tema emne emnet
      emner pjece film filmen dokumentar roman romanen debat statistik viden forebyggelse forebygge forening
      foreningen fond fonden arbejdsgruppe uddannelse uddannelsen fag faget modul modulet vaccine lancerer udvikler
      udviklet udvikling behandler indsats indsatsen indsamling center institut klinik videnscenter enhed
      landsforening landsforeningen sektion vaccination vaccineret screening udvalg udvalget forsøg data datasæt model
      modellen litteratur pensum test-kit ordning ordningen strategi pulje netværk netværket skabelon skabelonen blanket
      blanketten formular formularen plakaten titlen titel overskrift overskriften session sessioner sessionen fokus`,
    public: `
      nyhedsbrev nyhedsbrevet pressemeddelelse stillingsopslag opslag jobopslag annonce annoncen annoncetekst annoncer abonnenter
      kursusbeskrivelse temadag dagsorden konference webinar kampagne pjece folder plakat tilmelding bogomtale
      retningslinjer vejledning politikken informationsmøde læserbrev artikel program foredragsrække nyhedsmail
      pressen udkast infoaften åbent gratis afmeld programmet`,
    broadcast: `
      nyhedsbrev pressemeddelelse stillingsopslag jobopslag opslag jobannonce annonce annoncetekst retningslinjer
      retningslinje kursusbeskrivelse kursusplan kursusprogram ekspertliste foredragsrække faq vejledningstekst
      undervisningsplan`,
    invented: `
      mindeord mindeordet nekrolog nekrologen digt digtet rollerne rolleliste rollelisten rollespil antag fiktion
      standardtekst standardbrev standardbreve brevskabelon pladsholder pladsholdere øvelsesfil fiktiv fiktive fiktivt
      opdigtet opdigtede testbruger testbrugere testperson testpersoner dummy eksempelperson roman romanen novelle
      novellen hovedperson hovedpersonen skuespil eksamensopgave eksamensopgaven opgavetekst testdata testcase
      romankarakter personaer eksempeltekst case-opgave typeeksempel romanens novellens hovedkarakter hovedkarakteren
      filmens seriens simulation fantomdukke opgavesæt opgavesættet eksamenssæt eksempelsen syntetisk syntetiske
      testpersonen testborger testborgeren testbrugeren testesen testfil testfilen casene persongalleriet romanfigur skurken hovedrollen mindehøjtidelighed manuskript persongalleri bogklub bogklubben læsekreds`,
    dead: `
      død døde døden afdød afdøde afdødes bort begravelse begravet bisættelse bisat mindeord nekrolog`,
    preposition: `
      i om med af for til på mod over fra ved hos inden omkring vedrørende bag efter`,
    cause: `grund pga grundet skyldes skyldtes årsag`,
    concerns: `gælder gjaldt vedrører angår rammer ramte fra hos på`,
  },
  en: {
    he: `he him his himself`,
    she: `she her hers herself`,
    sender: `i me my mine myself i'm i’m i've i’ve`,
    addressee: `you your yours yourself`,
    owner: `my your his her our their its`,
    role: `
      student employee colleague patient client candidate applicant intern participant resident postdoc researcher
      supervisor teacher lecturer secretary assistant technician neighbour neighbor friend trainee tenant guest
      visitor roommate boy girl lad lass man woman child customer user tutor treasurer dean rector janitor caretaker
      porter accountant engineer driver priest interpreter cook chef coach librarian architect lawyer auditor
      receptionist cleaner gardener electrician plumber nanny foreman evaluator clerk manager pupil lodger player
      headteacher headmaster apprentice bookkeeper programmer developer caseworker steward`,
    'the-role': `herself himself`,
    kin: `
      mother father son daughter wife husband spouse partner boyfriend girlfriend brother sister mum mom dad
      grandmother grandfather child baby kids children parents twin uncle aunt nephew niece cousin`,
    husband: `husband boyfriend`,
    wife: `wife girlfriend fiancée`,
    partner: `partner spouse fiancé`,
    male: `
      boy lad man father son husband boyfriend brother dad grandfather uncle nephew himself`,
    female: `
      girl lass woman mother daughter wife girlfriend sister mum mom grandmother aunt niece herself`,
    the: `the this that a an one`,
    title: `dr mr mrs ms mx prof professor miss sir dame dean`,
    professional: `
      doctor doctors physician gp surgeon nurse psychologist psychiatrist midwife therapist physiotherapist dentist
      consultant researcher researchers professor lecturer expert specialist author journalist coordinator chair works
      employed shift volunteer volunteers intern job`,
    holds: `
      i'm i’m i've i’ve is was been be has had have having get gets got getting suffers suffered suffering takes took
      taking undergoes underwent undergoing starts started starting begins began needs needed became becoming becomes
      carries receives received receiving developed develops experiences experiencing struggles struggling battling
      fell went goes going lives living contracted broke broken sprained tore are am was were ’s remains feels felt
      will uses wears tested requires come comes came says recovers recovering recovered cannot can't can’t`,
    negation: `
      not no never without neither nor none cannot don’t doesn’t isn’t wasn’t hasn’t didn’t don't doesn't isn't wasn't
      hasn't didn't`,
    still: `longer only just alone yet over`,
    hypothesis: `if unless whether should whenever`,
    modal: `must should can may might could shall`,
    generic: `
      anyone everyone someone people whoever somebody everybody many some all each every those others nobody noone`,
    group: `
      patients people men women children adults students employees citizens participants workers staff users parents
      mothers fathers families volunteers subjects individuals persons members survivors clients residents veterans
      refugees migrants pupils teenagers adolescents boys girls danes cases mice rats animals customers babies
      respondents colleagues percent`,
    topic: `
      research researches researching researcher studies study studied studying project projects course courses
      teaching teaches taught seminar webinar conference workshop talk talks lecture lectures article articles paper
      papers book books chapter thesis dissertation report reports expert experts professor specialist campaign policy
      policies guideline guidelines newsletter survey awareness prevention trial trials grant fund foundation society
      association charity institute centre center department clinic register registry database data dataset model
      models novel film documentary statistics working writes wrote published works module programme curriculum
      vaccine training drug journal poster posters presentation transmission prevalence incidence epidemiology title network topic topics session sessions speakers focus`,
    public: `
      newsletter advert advertisement vacancy subscribers webinar conference workshop agenda booklet leaflet brochure
      poster campaign registration cfp abstracts press guideline guidelines seminar programme call abstract`,
    broadcast: `
      newsletter advert advertisement vacancy guideline guidelines faq syllabus curriculum`,
    invented: `
      obituary poem verse role-play roleplay role-plays imaginary fictional fictitious fictive invented made-up dummy
      persona personas novel phishing synthetic mannequin simulation actor actors protagonist screenplay placeholder hypothetical`,
    dead: `died deceased funeral obituary passed buried`,
    preposition: `
      in on about of for into with at by against to from regarding after within`,
    cause: `because due owing following`,
    concerns: `concerns affects regarding by`,
  },
};

/** Ends of compounds that make an illness a subject matter, a trade or a building: "kræftforskning", "diabetesforeningen". */
export const TOPIC_HEADS = `
  workshop workshoppen licens licensen faktura fakturaen forskning forskningen forsker forskeren forskere forskerne forskningscenter forening foreningen foreninger selskab
  selskabet studie studiet studier projekt projektet kursus kurset kurser register registret politik politikken
  uddannelse uddannelsen center centret centeret klinik klinikken ambulatorium ambulatoriet område området skole
  skolen afdeling afdelingen podcast app patientforening fond fonden dag dagen uge ugen måned måneden kampagne
  kampagnen indsats indsatsen plan planen pakke pakker pakken organisation organisationen læge lægen læger
  sygeplejerske sygeplejersken speciallæge speciale specialet ekspert eksperten patienter patienterne ramte-foreningen
  rådgivning sagen statistik statistikken tal tallene data risiko risikoen screening screeningen screeningsprogram
  forebyggelse forebyggelsen vaccine vaccinen vaccination netværk netværket konference konferencen seminar bog bogen
  fonden fondet donor register registeret industri industrien afsnit afsnittet teori teorien resistens resistensen
  receptor receptorer mekanisme celler cellerne produktion genetik lov loven forløb forløbet bekæmpelse bekæmpelsen
  kost koordinator foredrag film temadag branchen reform reformen politisk fagligt faglig`;

/** Frequent words of one language that the other does not have: they tell which one a paragraph is written in. */
export const LEANINGS: Readonly<Record<Language, string>> = {
  da: `
    og er ikke på til jeg af har som fra hun vi at være skal kan sig det hej kære mvh venlig hilsen også eller mig din
    dit han hendes ham en et`,
  en: `
    and is not on to the of that with who are from she was this you your our has it dear hi regards please will be
    would his he him my an as been were have`,
};
