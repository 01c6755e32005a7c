import type { Lexicon, Proof } from './lexicon';
import { STRIKES } from './strikes';
import { UNION_MEMBERS } from './union-members';
import { UNION_NAMES } from './union-names';

/**
 * Trade-union membership: the unions as they call themselves, membership and its fees, offices that only members
 * hold, strikes. A union's name alone tells nothing, since unions negotiate, invite and advertise: it needs a word
 * of membership or help.
 */
export const union: Lexicon = {
  category: 'union',
  groups: [...UNION_MEMBERS, ...STRIKES, ...UNION_NAMES],
  frame: `
    ekskluderet, formand for, board of, delegeret, delegeretmøde, delegate, suppleant, substitute, hovedbestyrelse,
    hovedbestyrelsen, bestyrelsen, kongressen, congress, medlemsliste-, medlemskort-, medlemsn-, medlemslisten, jurist,
    advokat, lawyer, branch, backed, accompanied, convener, organiser, hvervet, hverver, recruited, pays to, betaler
    til, betalt, udmeldt, card, member list, betalt til, over til, skiftet til, skiftede til, subs, fagl org, medlem,
    medlemmet, medlemmer, medlemsnummer, medlemskab, medlemskabet, meldt, melder, melde, meldte, indmeld-, udmeld-,
    organiseret, organiserede, fagforeningskontingent, bisidder, bistand, bistået, tillidsrepræsentant,
    tillidsrepræsentanten, tillidsmand, klubmand, klubformand, valgt, genvalgt, genvælges, kasserer, bestyrelsesmedlem,
    er i, står i, var i, hans, hendes, sin, sit, deltog, deltager, udtaget, nedlagde, member, members, membership,
    joined, join, joins, left, leave, leaving, quit, resigned, belongs, organised, organized, represented, represents,
    dues, steward, rep, elected, active, protest, is in, is with, har meldt, repræsenteret, repræsenterer,
    repræsenteres, hjælp fra, betaler, pays, paying, unionised, unionized, er tr, afdeling dér, hjulpet, bestyrelsen
    for, fagforening+, med i, union+, strejkede for, gået fra, skiftet fra, skifter fra, løntjek, tilknyttet,
    indmeldelsen, repræsentant, bistås, bistår, biståes, rådgives, tillidsvalgt, strejkede, strejken, strejke,
    strejker, opsagt sit, genindmeldt, udtrådt, indtrådt, kongresdelegeret, fællestillidsrepræsentant, været i, ikke i,
    nu i, medlemsbevis, fagforeningen+, card-carrying, enrolled, rejoined, signed up, caseworker, adviser, accompany,
    accompanies, subscription, subscribes, deduction, deducted, picket, picketed, striking, balloted, representation,
    affiliated, dues-paying, paid-up, recruits, recruiting, recruiter, was in, been in, are in, not in, skiftede,
    skiftet, skifter, skifte, forkvinde, næstforkvinde, forperson, næstforperson, landsformand, bestyrelsespost,
    -siden, -since, fagforbund+, forbund+, a-kasse+, klubforperson, årsmøde, årsmødet, generalforsamling,
    generalforsamlingen, organiserer, kollektivt, genindtrådt, klubfanen, fanen, afdelingsbestyrelsen,
    repræsentantskab, repræsentantskabet, forretningsudvalg, forretningsudvalget, mandat, næstformand, forladt,
    forlader, forlod, ind i, ud af, stod i, bliver i, blev i, over fra, kort fra, konsulent fra, konsulenten fra,
    ledelsen af, sidder i, sad i, siddet i, vegne, behalf, delegation, delegationen, board, executive, chaired, chair,
    convenor, been with, nålen, rejst af, køres af, føres af, støttet af, badge, emblem, banner, fane, blade, kandidat,
    opstillet, gul, gule, -klub, -klubben, -klubbens, kontingent-, træk til, trækkes til, stående, stået, kongres,
    kongressens, delegerede, repræsentere, blokade, blokaden, tilhører, gennem+, via+, ledsaget, ledsages, seniorklub,
    seniorklubben, kredsbestyrelsen, kredsformand, afdelingsformand, sektionsformand, demonstrerede, marcherede,
    lapsed, resign, resigning, withdrew, supported by, advised by, en del af, kartotek, kartoteket, medlemskart-,
    afmeldt, trådt ind, trådte ind, trådt ud, trådte ud, hører til, står stadig, sagsbehandler i, ryggen, backing, til
    hjælp, stiller op, -bag, kredsstyrelse, kredsstyrelsen, klubbestyrelse, klubbestyrelsen, sektionsbestyrelse,
    sektionsbestyrelsen, kongresdelt-, uden for, belong, belonged, grievance, president, vice-president, vice-chair,
    -fører, tillidsfolk, sag hos, faglig organisation, bargaining, afdelingsbestyrelse, aktiv, aktivt, gået til, gik
    til, slettet af, frikøbt af, over i, dropped, blacklisted, organising, organizing`,
  headings: `
    forbund, fagforening, fagforbund, faglig organisation, organisation, medlem af fagforening, fagorganiseret,
    tillidsrepræsentant, a-kasse, union, union membership, union member, fagforeningsmedlem, medlem af forbund,
    medlemsnr forbund, union branch, dues, org., fagl. org., faglig org., union name, fagligt tilhørsforhold`,
  innocent: `
    sql union, union all, union select, european union, europæiske union, credit union, student union, students union,
    students' union, union station, hunger strike, strike a balance, air strike, systemet strejker, lavet af metal, er
    af metal, stykke metal, er i metal, ting af metal, ting i metal, dele i metal, dele af metal, organiseret og,
    organiseret af, organiseret som, organiseret omkring, organiseret efter, organiseret i mapper, organiseret på,
    organiseret sådan, er organiseret af, er organiseret og, er organiseret som, er organiseret efter, er organiseret
    omkring, er organiseret på, er organiseret sådan, heavy metal, metal detector, unite the, to unite, civil union,
    idrætsforbund, spejderforbund, fodboldforbund, håndboldforbund, statsforbund, i forbund med, union jack, soviet
    union, african union, students’ union, union square, union college, banking union, customs union, monetary union,
    energy union, capital markets union, innovation union, western union, rugby union, telecommunication union, state
    of the union, lightning strike, strike price, strike that, strike the, strikes a, strike team, en tr, the shop
    stewards, our member of, your member of, our member state, your member state, badmintonforbund, gymnastikforbund,
    svømmeforbund, cykelforbund, atletikforbund, skiforbund, skakforbund, tennisforbund, handicapforbund, kirkeforbund,
    ungdomsforbund, volleyballforbund, strike while, strike out, strikes me, strikes you, strike me, strike gold,
    strike up, strike zone, kristelig folkeparti, kristelig forening, kristelig radio, geosciences union, geophysical
    union, astronomical union, mathematical union, crystallographic union, broadcasting union, parliamentary union,
    postal union, skating union, football union, cycling union, international union of, togene strejker, busserne
    strejker, computeren strejker, bilen strejker, motoren strejker, maskinen strejker, nettet strejker, telefonen
    strejker, elevatoren strejker, serveren strejker, varmen strejker, batteriet strejker, unionized ammonia, unionized
    form, unionised form, union of sets, union of two, union of the two, strike-through, went to the union square, went
    to the union building, went to the union bar, went to the union for lunch, gone to the union square, gone to the
    union bar, gone to the union building, unionised workforce, unionized workforce, unionised employees, unionized
    employees, unionised labour, unionized labor, led the strike force, work to rule out, working to rule out, works to
    rule out, bussen er omfattet af konflikten, busserne er omfattet af konflikten, toget er omfattet af konflikten,
    togene er omfattet af konflikten, flyet er omfattet af konflikten, fly er omfattet af konflikten, pakke er omfattet
    af strejkevarslet, pakken er omfattet af strejkevarslet, lager er ikke omfattet af konflikten, lager er omfattet af
    konflikten, møde med fællestr, mødes med fællestr, mødet med fællestr, dialog med fællestr, drøftet med fællestr,
    drøfter med fællestr`,
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
    'Lars er kongresdelegeret.',
    'Pia skiftede fra HK til Krifa.',
    'Jonas er strejkebryder, siger de andre.',
    'Ida står i FOA og er kongresdelegeret.',
    'Tom was balloted by his union.',
    'Birthe har været i Gymnasieskolernes Lærerforening siden skolen.',
    'Rune kom over fra Psykologforeningen sidste måned.',
    'Lise er i Dansk Musiker Forbund.',
    'Bruno er blevet fællestillidsrepræsentant for køkkenet.',
    'Ms Nolan has chaired a branch of the Irish Nurses Organisation since 2018.',
    'Simone er næstformand i Lederne.',
    'Frank sidder i kredsstyrelsen for Danmarks Lærerforening.',
    'Lone er HK-tillidsrepræsentant og tager imod.',
    'Jonas brød strejken i april.',
    'Gitte er hos de kristelige.',
    'Kasper er medlem af YL.',
    'Linnea is a member of Vårdförbundet.',
    'Fiona takes part in the marking boycott.',
    'Anna has gone to the union about her contract.',
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
    'Mette spiser med lederne fra de to afdelinger.',
    'Bo er parat til mødet.',
    'Jens er formand for fodboldklubben.',
    'HK-overenskomsten gælder også for Lone, siger HR.',
    "Peter's resemblance to his father is striking.",
    'Anna is class rep for the second year.',
    'Karen er ansat som HK-medarbejder i sekretariatet.',
    'Bo svejser i metal.',
    'The branch was merged by Peter.',
    'Akademikerne i teamet hedder Bo og Lise.',
    'Klubbens båd har fået ny motor, siger Bo.',
    'Mette er formand for Dansk Svømmeforbund.',
    'Bisidderen kan være en ven eller en TR, skriver Lone.',
    'Jens er kasserer i grundejerforeningen.',
    'Our member of staff Anna meets you at the gate.',
    'It strikes me that Peter is late again.',
    'Lise sidder i bestyrelsen for kunstforeningen.',
    'Poul sidder fast i Hamburg, hvor togene strejker.',
    'Peter is vice-president of the European Geosciences Union.',
    'Tillidsfolkene kunne lide ham.',
    'The letter goes to the staff representatives and to Anna.',
    'Betegnelsen har det som fællestræk, skriver Bo.',
    'Mette blev valgt af lederne til at holde talen.',
    'Du må gerne tage en bisidder med til mødet, Mette.',
    'Anna measured the unionized ammonia in the tank.',
    'Bo fører forhandlinger om lokalet.',
    'Karen is working to rule out errors.',
    'Peter is one of the strikers on the football team.',
    'Mette kommer senere, fordi bussen er omfattet af konflikten.',
    'Mette mødes med FællesTR på tirsdag.',
  ],
};
