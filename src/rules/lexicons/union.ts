import type { Lexicon, Proof } from './lexicon';

/**
 * Trade-union membership: the unions as they call themselves, membership and its fees, offices that only members
 * hold, strikes. A union's name alone tells nothing, since unions negotiate, invite and advertise: it needs a word
 * of membership or help.
 */
export const union: Lexicon = {
  category: 'union',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'detection.md section 5; beginnings that no other Danish word has',
      terms: `
        hk'er, 3f'er, foa'er, djøf'er, ida'er, dm'er, krifa'er, prosa'er, medlemsforbund, tr-kurs, tr-hverv, tr-post,
        tr-valg, tr-udd, ikke-organiser, fællestillidsm, fagforeningsmed, fagforeningskont, fagforeningsind,
        fagforeningsud, fagforeningsmand, fagforeningsrep, fagforeningsbog, forbundsmedlem, fagorganis,
        fagforeningsorg, tillidsmand, strejkebryd, strejkevagt, strejkedag, konfliktstøtte, tr-suppl, uorganiser`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); own list from Danish labour law',
      terms: `
        fagligt medlemskab,`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); own list',
      terms: `
        er tr, tr for, medlem hos, er fællestillidsrepræsentant, er tillidsrepræsentant, tillidsrepræsentant for,
        som tillidsrepræsentant, til tillidsrepræsentant, ikke er organiseret, er organiseret, var organiseret,
        været organiseret, er tillidsvalgt, hans fagforening, hendes fagforening, sin fagforening, din fagforening,
        min fagforening, jeres medlem, vores medlem, faglig organiseret, fagligt organiseret, organiseret hos,
        udtaget til konflikt, hendes forbund, hans forbund, forbundets jurist, sit forbund, ikke organiseret,
        skiftet fagforening, i fagforening, betaler fagforening, faglig sekretær`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'verb',
      strength: 'telling',
      source: 'GDPR art. 9(1); own list',
      terms: `
        strejke, lockoute`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: bodies and offices of Danish working life',
      terms: `
        fagbevægelsen, faglig organisation, faglige organisation, a-kasse, tr, klubformand, klubmand, bisidder`,
    },
    {
      language: 'da',
      mode: 'head',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: what the names of Danish unions end in',
      terms: `
        forbund, fagforening, tillidsrepræsentant, terapeutforening, konomforening, mesterforening, magisterforening,
        ingeniørforening, lægeforening, lærerforening, psykologforening, socialrådgiverforening, sygeplejeråd,
        jordemoderforening`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: Danish unions as they call themselves',
      terms: `
        danske fysioterapeuter, pharmadanmark, jordbrugsakademikerne, business danmark, frie funktionærer,
        kristelig fagbevægelse, dansk metal, foa-afdeling, hk-afdeling, 3f-afdeling, metal-afdeling, hk, 3f, foa,
        djøf, dsr, prosa, bupl, dlf, krifa, det faglige hus, metal, sygeplejerådet, danske bioanalytikere,
        socialpædagogerne, teknisk landsforbund, yngre læger, kommunikation og sprog`,
    },
    {
      language: 'any',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: abbreviations that are names or words when written small',
      terms: `
        ida, dm, gl, tl, sl, dj, ase, lo, fh`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: unions of other countries',
      terms: `
        ucu, gmb, usdaw, teamsters, ig metall, ver.di, nasuwt, unison, unite, prospect`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); members, offices, fees',
      terms: `
        union member, union membership, union dues, union fee, union rep, union representative, union steward,
        union card, shop steward, union lawyer, union delegate, union activist, trade-union member,
        staff representative, strikebreaker, union official, unionist`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        the union man, crossed the picket, on the picket, industrial action, branch secretary, paid-up member,
        no union, against the union, part in the strike, her union, his union, your union, my union, our member,
        your member, on strike, is unionised, is unionized, picket line, is organised in, pays her dues,
        pays his dues, joined the union, left the union, in a union, strike pay, not unionised, pays union,
        represents the union`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list',
      terms: `
        union, unions, dues, strike`,
    },
  ],
  frame: `
    ekskluderet, formand for, board of, delegeret, delegeretmøde, delegate, suppleant, substitute, hovedbestyrelse,
    hovedbestyrelsen, bestyrelsen, kongressen, congress, medlemsliste-, medlemskort-, medlemsn-, medlemslisten,
    jurist, advokat, lawyer, branch, backed, accompanied, convener, organiser, hvervet, hverver, recruited, pays to,
    betaler til, betalt, udmeldt, card, member list, betalt til, over til, skiftet til, skiftede til, subs, fagl org,
    medlem, medlemmet, medlemmer, medlemsnummer, medlemskab, medlemskabet, meldt, melder, melde, meldte, indmeld-,
    udmeld-, organiseret, organiserede, fagforeningskontingent, bisidder, bistand, bistået, tillidsrepræsentant,
    tillidsrepræsentanten, tillidsmand, klubmand, klubformand, valgt, genvalgt, genvælges, kasserer,
    bestyrelsesmedlem, er i, står i, var i, hans, hendes, sin, sit, deltog, deltager, udtaget, nedlagde, member,
    members, membership, joined, join, joins, left, leave, leaving, quit, resigned, belongs, organised, organized,
    represented, represents, dues, steward, rep, elected, active, protest, is in, is with, har meldt, repræsenteret,
    repræsenterer, repræsenteres, hjælp fra, har fået hjælp, betaler, pays, paying, unionised, unionized, er tr,
    afdeling dér, hjulpet, kontingent, kontingentet, bestyrelsen for, fagforening+, med i, union+, strejkede for,
    gået fra, skiftet fra, skifter fra`,
  headings: `
    forbund, fagforening, fagforbund, faglig organisation, organisation, medlem af fagforening, fagorganiseret,
    tillidsrepræsentant, a-kasse, union, union membership, union member`,
  innocent: `
    sql union, union all, union select, european union, europæiske union, credit union, student union, students union,
    students' union, union station, hunger strike, strike a balance, air strike, systemet strejker, lavet af metal,
    er af metal, stykke metal, er i metal, ting af metal, ting i metal, dele i metal, dele af metal, organiseret og,
    organiseret af, organiseret som, organiseret omkring, organiseret efter, organiseret i mapper, organiseret på,
    organiseret sådan, er organiseret af, er organiseret og, er organiseret som, er organiseret efter,
    er organiseret omkring, er organiseret på, er organiseret sådan, heavy metal, metal detector, unite the, to unite,
    civil union, idrætsforbund, spejderforbund, fodboldforbund, håndboldforbund, statsforbund, i forbund med`,
};

export const unionProof: Proof = {
  examples: [
    'Karoline Thestrup er medlem af HK og ønsker sin fagforening med til samtalen.',
    'Jens Overby er valgt som tillidsrepræsentant for laboranterne.',
    'Hun er organiseret i IDA, og bisidderen kommer derfra.',
    'Rikke har meldt sig ind i BUPL i sidste uge.',
    'Allan og Mirsad er i 3F.',
    'Fie Lundgaard er FOA-medlem.',
    'Lektor Poul Agerskov strejkede i tre dage i april.',
    'Our colleague Tomás Arrieta joined the union last month.',
    'Sarah Whitcombe is a shop steward and a member of UCU.',
    'Deborah went on strike on 12 and 13 May.',
    'Hendes fagforening, Djøf, har krævet forhandling om hendes afsked.',
    'Vi har sendt brev til jeres medlem Bettina Skov.',
    'Lise er delegeret for Dansk Metal på kongressen.',
    'Vi ved, at Karim ikke er organiseret.',
    'Ole er tillidsrepræsentant for pedellerne.',
    'Jens er meldt ud af Metal fra nytår.',
  ],
  counterexamples: [
    'HK inviterer alle studerende til åbent hus om jobsøgning torsdag kl. 16.',
    'Djøf og IDA har indgået ny overenskomst med staten.',
    'Der er varslet strejke i busserne på fredag, så husk cyklen.',
    'The European Union has published a new call for proposals.',
    'Printeren strejker igen, kan Jens sende en tekniker?',
    'Maria Holmstrup vandt DM i orientering sidste weekend.',
    'Ida er medlem af bestyrelsen.',
    'Motoren har 110 HK, siger Bo.',
    'Kontingentet til roklubben opkræves i januar.',
    'Mette er medlem af udvalget for arbejdsmiljø.',
    'PhD course on collective bargaining and industrial action, 5 ECTS.',
    'Jens har talt med FOA om lokalet.',
    'Mappen på drevet er organiseret, så Anne kan finde bilagene.',
    'Skiltet er i metal og vejer ti kilo, siger Bo.',
    'Kurset er organiseret af Lone og varer to dage.',
    'Mette er valgt til bestyrelsen for kantinen.',
  ],
};
