/**
 * What tests of personality say of people. Blank between words, "-" at an end makes a beginning. Source: own lists after the
 * scales and colours of the instruments (DiSC, Insights, MBTI, NEO-PI-R, Hogan, OPQ, Garuda).
 */

/** Instruments: in a draft with one of these, letters and colours behind names are results. */
export const INSTRUMENT_WORDS = `
  insights insights-- disc disc-- mbti mbti-- jti jti-- hogan hogan-- neo-pi neo-pi-- neo-ffi opq opq-- opq32 garuda
  garuda-- belbin belbin-- enneagram enneagram-- hexaco hexaco-- papi ppa ppa-- opp-profil opp-profilen easi easi--
  16pf persontest- personprofil- personlighedstest- personlighedsprofil- typeindikator- adfærdsprofil- farveprofil-
  farvetest- farveanalyse- bigfive big-five ffm predictive-index pi-profil- thomas-analyse- thomas-profil- mpa-profil-
  psykometrisk psykometriske psychometric myers-briggs profiltest- personlighedstyper cliftonstrengths cliftonstrengths--
  strengthsfinder strengthsfinder-- gallup-styrker saville saville-- facet5 facet5-- lumina lumina-- hbdi hbdi-- firo-b firo-b-- mmpi mmpi-- mcmi
  rorschach rorschach-- neo'en jungiansk discus discus-- e-stimate-- master-analyse- talentq shl-- cut-e-- humanostics-- egograf- via-styrker
  typetest- styrketest- adfærdsanalyse- erhvervspsykolog- motivationsprofil- lederprofil- integritetstest- integrity temperament temperaments-
  keirsey hexaco'en mpa'en map-rapport- map-profil- map-test- pi-test- mbti'en disc'en opq'en hogan'en enneagram- farvehjul- interesseprofil- stressprofil- pi-rapport- caliper caliper-- predictive 16personalities eq-i eq-i-- eq-test- psykopat- mørke dark tat epi epq kognitiv-profil-`;

/** Tests and profiles in general. */
export const TEST_WORDS = `
  test testen tests testet testede testresultat testresultatet testresultater testrapport testrapporten
  testtilbagemelding tester testeren profil profilen profiler profilerne profile profiles percentil percentile score
  scores scorer scored stanine rapporter rapporten rapporterne report assessment persontest persontesten personality personlighed`;

/** Traits of the manuals and of the reports, by their beginning. */
export const TRAIT_WORDS = `
  dominan- tålmodig- utålmodig- rummelig- handlekraft- gennemslagskraft- samvittighedsfuld- neurotic- ekstrover-
  ekstraver- introver- extraver- extrover- udadvendt- indadvendt- venlighed omgængelig- stresstoleran- konfliktvilje
  konfliktsky- konkurrenceminded- konkurrenceorienteret robusthed robust impulsiv- empati- analytisk- analytic-
  strateg- følelsesmæssig- emotionel- emotional- conscientious- agreeabl- openness åbenhed prudence diligen- sceptical
  skeptical bold dutiful sociab- selvkontrol selvsikker- detaljeorienteret struktur systematisk- planlægning
  perfektionis- perfectionis- pligtopfyld- ambition- ambitiøs- assertive- patience impatien- resilien- stubborn
  cautious reserved leisurely imaginative colorful mischievous excitable lytte selvhævd- ansvarlighed tolerance
  tolerant mistro mistillid nytænkning nysgerrighed selvtillid forsigtighed rastløs- føjelig- planmæssighed hjælpsomhed omhu spændingssøgning paranoia- orderliness curiosity hostility vigilance apprehension sårbar- vulnerab- ekspressiv- dristig- indflydelse stabilitet compliance steadiness influence`;

/** How much of it. */
export const LEVEL_WORDS = `
  høj høje højt højest lav lave lavt lavest high low higher lower highest lowest meget ekstremt udpræget top bund over
  under top- stærk stærkt svag svagt moderat gennemsnitlig ekstrem ekstremt extreme extremely typisk tydelig klar
  clear clearly strong weak off very bit not middel strongly bunden toppen forhøjet elevated usædvanlig unusually`;

/** Verbs of reports. */
export const REPORT_VERBS = `
  viser viste tegner siger sagde beskriver peger pegede placerer scorer scorede ligger shows showed says said
  describes paints suggests indicates puts faldt klarede fik lå kom came got fell did kalder calls topper er is`;

/** Roles of Belbin and types of others. */
export const ROLE_WORDS = `
  plant shaper coordinator teamworker implementer completer finisher specialist investigator evaluator formskaber
  idémand opstarter afslutter koordinator kontaktskaber analysator organisator formidler kaptajn reformer helper
  achiever loyalist enthusiast challenger peacemaker dominant indflydelsesrig stabil kompetent dominance influence
  steadiness compliance maverick guardian commander kommandør kommandøren inspirator motivator observatør reformator
  hjælper persuader promoter captain altruist strategist venturer individualist protagonist debater logician
  campaigner virtuoso entertainer mediator advocate`;

/** Candidates, coaching, teams. */
export const SELECTION_WORDS = `
  kandidat- ansøger- ansættelse- rekrutter- samtale- coach- leder- team- headhunt- stilling- finalist- udvælg-
  sparring tilbagemelding candidate- applicant- hiring recruit- interview- shortlist- leadership finalist-
  facilitator- onboarding search hire hires position- workshop- farver colours colors`;

/** Tested, and no persons. */
export const TESTED_THINGS = `
  server- system- kode software- blod- prøve- covid- corona- pcr antigen- vand- jord- lab- laborator- maskine- udstyr-
  app- database- code build- batteri- battery- sensor- script- website- hjemmeside- positiv positive negativ negative
  smittet infected virus- hiv drug- alkohol- urin-`;

/** What is sold and studied, and nobody's result. */
export const ABOUT_TESTS = `
  kursus- kurser- certificer- workshop- licens- faktura- tilbud- pris- udbud- course- certif- licen- invoice-
  training- seminar- sample- stikprøve- konference- conference- artikel- article- paper- study studie-
  undersøgelse- research- forsk- forelæsning- lecture- foredrag- oplæg`;

/** Between a person and a result: "Karin er mest blå". */
export const RESULT_FILLERS = `
  er var blev is was er mest helt meget nok klart en et a an the type som as very mostly pure ren altså både primært
  kom ud came out`;

/** Colours of people, as profiles tell them. */
export const COLOUR_WORDS = `
  rød røde rødt gul gult grøn grønt blå blåt ildrød ildrødt solgul jordgrøn isblå himmelblå red yellow green blue`;
export const COLOUR_QUALITIES = 'cool fiery sunshine earth kølig koldt mørk lys ild sol jord is';

/** What somebody has from a test: "Anna's results", "hendes profil". */
export const OUTCOME_WORDS = `
  result results resultat resultatet resultater resultaterne profil profilen profile profiles report reports rapport rapporten score scores type typen types
  rating chart pattern kurve kurven tallene tal roller rolle style stil skala scale triad stories besvarelse
  besvarelsen answers assessment sorter output inventory test testen session konkluderede konklusion`;

/** Compounds that are such an outcome: "Hogan-rapporten", "enneagramtype". */
export const OUTCOME_ENDINGS = `
  profil profilen profiler rapport rapporten resultat resultatet resultater score scoren type typen roller rolle kurve
  kurven tallene besvarelse besvarelsen test testen analyse analysen psykologen`;
