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
        fagforeningsmed, fagforeningskont, fagforeningsind, fagforeningsud, fagforeningsmand, fagforeningsrep,
        fagforeningsbog, forbundsmedlem, fagorganis, fagforeningsorg, tillidsmand, fællestillids, strejkebryd,
        strejkevagt, strejkedag, konfliktstøtte, tr-suppl, uorganiseret`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); own list from Danish labour law',
      terms: `
        fagligt medlemskab`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); own list',
      terms: `
        er tr, tr for, hk'er, hk'eren, 3f'er, foa'er, djøf'er, krifa-medlem, hans fagforening, hendes fagforening, sin fagforening, din fagforening, min fagforening, jeres medlem, vores
        medlem, faglig organiseret, fagligt organiseret, er organiseret i, organiseret hos, udtaget til konflikt,
        medlem hos jer, medlem hos os, medlem hos dem, medlem af jer, hendes forbund, hans forbund, forbundets jurist,
        sit forbund, ikke fagorganiseret, ikke organiseret, ikke medlem af en fagforening, ikke medlem af nogen
        fagforening`,
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
        fagbevægelsen, faglig organisation, faglige organisation, a-kasse, tillidsrepræsentant, tillidsrepræsentanten,
        tr, klubformand, klubmand, bisidder`,
    },
    {
      language: 'da',
      mode: 'head',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: what the names of Danish unions end in',
      terms: `
        forbund, fagforening, magisterforening, ingeniørforening, lægeforening, lærerforening, laborantforening,
        laborant-forening, psykologforening, socialrådgiverforening, sygeplejeråd, jordemoderforening,
        konstruktørforening, farmaceutforening, dyrlægeforening`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: Danish unions as they call themselves',
      terms: `
        dansk metal, foa-afdeling, hk-afdeling, 3f-afdeling, metal-afdeling, hk, 3f, foa, djøf, dsr, prosa, bupl, dlf, krifa, det faglige hus, metal, sygeplejerådet, danske
        bioanalytikere, socialpædagogerne, teknisk landsforbund, yngre læger, kommunikation og sprog`,
    },
    {
      language: 'any',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: abbreviations that are names or words when written small',
      terms: `
        ida, dm, gl, tl, sl, dj, ase, lo, fh, ucu, gmb, rcn, bma`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: unions of other countries',
      terms: `
        verdi, unison, unite, prospect, ver.di, ig metall`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); members, offices, fees',
      terms: `
        union member, union membership, union dues, union fee, union rep, union representative, union steward, union card,
        shop steward, union lawyer, union delegate, union activist, trade-union member, staff representative,
        union branch secretary, strikebreaker, union official, unionist`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        her union, his union, your union, my union, our member, your member, on strike, is unionised, is unionized,
        picket line, is organised in, pays her dues, pays his dues, joined the union, left the union, in a union,
        strike pay, not in a union, not a union member, not unionised`,
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
    betalt til, over til, skiftet til, skiftede til, subs, fagl org, medlem, medlemmet, medlemmer, medlemsnummer, medlemskab, medlemskabet, meldt, melder, melde, meldte, indmeld-,
    udmeld-, organiseret, organiserede, fagforeningskontingent, bisidder, bistand, bistået, tillidsrepræsentant,
    tillidsrepræsentanten, tillidsmand, klubmand, klubformand, valgt, genvalgt, genvælges, kasserer,
    bestyrelsesmedlem, er i, står i, var i, hans, hendes, sin, sit, deltog, deltager, udtaget, nedlagde, member,
    members, membership, joined, join, joins, left, leave, leaving, quit, resigned, belongs, organised, organized,
    represented, represents, dues, steward, rep, elected, active, protest, is in, is with, har meldt, repræsenteret,
    repræsenterer, repræsenteres, hjælp fra, har fået hjælp, betaler, pays, paying, unionised, unionized, er tr,
    afdeling dér, hjulpet, kontingent, kontingentet`,
  headings: `
    forbund, faglig organisation, organisation, medlem af fagforening, fagorganiseret, tillidsrepræsentant, a-kasse,
    union, union membership, union member`,
  innocent: `
    sql union, union all, union select, union instead, european union, europæiske union, credit union, credit unions, student union, students union, students' union,
    union station, ida hansen, hunger strike, strike a balance, air strike, printeren strejker, systemet strejker,
    serveren strejker, nettet strejker, heavy metal, metal detector, kontingent til klubben, kontingent til
    idrætsforeningen, unite the, to unite, metal på, i metal, af metal, civil union, idrætsforbund, spejderforbund,
    fodboldforbund, håndboldforbund, statsforbund, i forbund med`,
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
  ],
};
