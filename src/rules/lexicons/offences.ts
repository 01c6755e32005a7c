import type { Lexicon, Proof } from './lexicon';
import { CRIMES } from './crimes';

/**
 * Criminal offences and sanctions: certificates of criminal record, charges, police, courts, prison, kinds of crime,
 * breaches that can lead to sanctions. A kind of crime alone is a subject of study or a thing that befalls people:
 * it tells beside a word of charge, conviction or suspicion.
 */
export const offences: Lexicon = {
  category: 'offences',
  groups: [
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        betinget dom, ubetinget dom, betinget fængsel, ubetinget fængsel, sigtelse, tilhold, seksualforbryder,
        voldsmand, retsmøde, kriminel fortid, lovovertrædelse, ren attest, afhøring, ungdomssanktion, tilståelse`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        straffet, ustraffet, tiltalt, medsigtet, anholdt, arresteret, fængslet, idømt, løsladt, frikendt, bortvist,
        relegeret, efterlyst`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 10; charge, police, court and prison as they are told',
      terms: `
        sidder inde, i promille, mister kørekortet, dages betinget, måneders betinget, dages ubetinget, måneders
        ubetinget, sigtes for, tiltales for, mistænkes for, anklaget for, anklages for, anmeldt for, meldt til
        politiet, anmeldt til politiet, afhørt af politiet, kendt af politiet, hos politiet, kendt skyldig, afsoner,
        afsonede, afsone, afsoning, i fængsel, i arresten, i detentionen, har stjålet, havde stjålet, stjal, at stjæle,
        taget i at, grebet i, at have stjålet, mistet kørekortet, ingen anmærkninger, uden anmærkninger, hermed
        anmeldes, sort arbejde, dom for, domme for, bøde for, dom efter, begået underslæb, har svindlet, snydt til
        eksamen, snydt med, snyd til eksamen, sigtet, ikke straffet, ikke tidligere straffet, aldrig straffet, under
        efterforskning, blev dømt, er tidligere dømt, dømt for, dømt efter, dømt ved, mistænkt, rejst tiltale, tiltale
        mod, på fri fod, snød til eksamen, taget for at køre, kørt i påvirket, i politiets søgelys, på prøve efter,
        møde i retten, mødt i retten, for retten, stillet for en dommer, har en dom, har en plettet, tidligere
        straffet, uden plet på, dømmes for, sagen mod ham, sagen mod hende, taget af politiet, snød ved, afskrevet fra,
        gribes i, af kassen, plet på attesten, klip i kørekortet, over for rødt, fersk gerning, sikret institution,
        sikret afdeling, falsk id, falsk legitimation, falsk identitet, falske papirer, socialt bedrageri, sig skyldig,
        efterforskes, efterforskningen mod, blottede sig, blottet sig, hacket sig, hackede sig, stjæler, tjenstlig sag,
        tjenstligt forhør, tjenstlig undersøgelse, solgte stoffer, sælger stoffer, solgt stoffer, udvist af danmark, på
        flugt fra, sat fri, nægter alt, til egen konto, for en dommer, for dommeren, fritaget for tjeneste, sigtede,
        sigter ham, sigter hende, sigte ham, sigte hende, sad inde for, siddet inde for, måneder betinget, måneder
        ubetinget, dage betinget, dage ubetinget, løslades, løsladelse, løsladelsen, frataget kørekortet, frataget
        førerretten, mistede kørekortet, bag rattet med, fuld bag rattet, kørt fuld, kørte fuld, kørt uden kørekort,
        kørte uden kørekort, pustede for højt, bøden for, bøder for, videnskabelig uredelighed, opdigtede data,
        fabrikerede data, fabrikeret data, blevet dømt, bag tremmer, kriminelle fortid, på kant med loven, brudt loven,
        brød loven, snød i skat, snydt i skat, arbejdet sort, arbejder sort, under mistanke, kragskovhede, møgelkær,
        vridsløselille, herstedvester, renbæk, enner mark, kærshovedgård, søbysøgård, horserød, sidder i vestre, skal
        for retten, blank attest, attesten er blank, attesten var blank, attesten er ren, åbent fængsel, lukket
        fængsel, bag lås og slå, udgang fra fængslet, slog sin kone, slog sin kæreste, slået sin kone, falske bilag,
        falske fakturaer, falsk attest, falsk eksamensbevis, falsk underskrift, fiktive bilag, ulovlige hjælpemidler,
        ulovlig hjælp til eksamen, købt sin opgave, købte sin opgave, ulovligt ophold, ulovligt i landet, i politiets
        register, noget på attesten, intet på attesten, hentet af politiet, attest fra politiet, attesten fra politiet,
        attest uden anmærkninger, attesten uden anmærkninger, kriminel baggrund, kriminelle miljø, ud i kriminalitet,
        stoppet af politiet, standset af politiet, pustede rødt, pustet rødt, kørt beruset, kørte beruset, kørt for
        stærkt, kørte for stærkt, udstået sin straf, udstår sin, i spjældet, fingrene i kassen, hånden i kassen,
        overfaldt en, slår sin kone, slår sin kæreste, slået sin kæreste, truet med kniv, truede med kniv, politiet
        hentede ham, politiet hentede hende, politiet tog ham, politiet tog hende, politiet beslaglagde, politiet har
        beslaglagt, dømt til, i en spritkontrol, i spritkontrol, taget penge fra kassen, tog penge fra kassen, taget
        penge af kassen`,
    },
    {
      language: 'da',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'telling',
      source: 'own list: the national unit for special crime',
      terms: `
        nsk,`,
    },
    ...CRIMES,
  ],
  frame: `
    dømmes, domfældt, idømt, idømmes, sigtes, sigtelse, tiltalt, tiltales, anklaget, anklages, anmeldt, anmeldte,
    anmeldes, politianmeld-, mistænkes, mistanke om, straffet, fængslet, anholdt, efterforskes, begået, begik, har
    begået, grebet, afsoner, afsonet, afsone, frikendt, frifundet, skyldig, dom for, dom på, fik en, har fået, på
    attesten, blank, skal møde, bortvist, relegeret, charged, convicted, convicted for, sentenced, accused, suspected,
    suspended, arrested, guilty, committed, investigated, served, fined, jailed, prosecuted, caught, record,
    conviction, expelled, paid, admitted, siddet i, sidder i, sad i, ud af, løsladt, retten, byretten, landsretten,
    bortvis-, efterforskning, relegering, indberettet, indberettes, dbs, retssag, dømt, mistænkt, reported, reported
    for, meldt, igen af, udstår, hentede, hentet, afhørte, sigter, gave, months, begås, tilstå-, erkend-, nægt-, fyret,
    fyres, opsagt, afskediget, ransag-, konfisk-, advarsel, frakend-, besiddelse, taget med, fundet med, dyrkede,
    medvirken, overtræd-, overtrådt, kørte, kørt, kører uden, mistet, mister, mistede, inddraget, klip, ren, rent,
    plettet, stadfæst-, anke-, bestjål-, mistanke, dømme, varetægt, betinget, stoppet, taget, solgt, solgte, fine,
    dismissed for, sacked for, fired for, admits, confess-, denies, denied, accomplice, investigation, possession,
    smuggled, questioned, warrant, summoned, summons, grew, drove, driving without, disqualified, lost, points,
    revoked, released, upheld, searched, detained, wanted, interviewed, arrest, charge, charges, carried, carrying,
    warned, dealing, selling, sold, hours, ordered, sentence, over for, cautioned, custody, afhør-, dømte, tilstod,
    indrøm-, politianmeldt, anholdt+, taget+, knaldet, snuppet, nuppet, blitzet, dømtes, sanktion, sanktioneret,
    sanktioner, overtrådte, brudt, brud, sigtelsen, tiltalen, tiltale, sagen mod, uretmæssig-, sigtede, tiltalte,
    mistænkte, mistænker, anklagede, politianmelder, idømte, fængslede, anholdte, forfalsket, forfalskede, manipuler-,
    smuglet, smuglede, svindlet, svindlede, snydt, snød, opdaget med, fusket, fuskede, bedrag, afsoning, fodlænke,
    indsatte, bag tremmer, løslades, løsladelse, arresteret, domfældelse, anklage, anklagen, påtale, bortvisning,
    court, prison, jail, guilty of, bust, busted, raid, felony, misdemeanor, misdemeanour, probation, parole, plea,
    pleaded, pleads, prosecution, prosecutor, indicted, acquitted, penalty, sanction, sanctions, breach, breached,
    illegally, unlawful, unlawfully, forged, falsified, allegation, allegations, offence, offences, offense, offenses,
    offender, violation, violated, disciplinary, incarcerated, imprisoned, jailed+, år for, måneder for, dage for,
    years for, months for, dages+, måneders+, års+, sag mod, anmærkning, anmærkninger, meldte, beslaglagt, beslaglæg-,
    frataget, fratages, questioning, skal for, banned, ban, sælge, sælger, dealer`,
  headings: `
    straffeattest, børneattest, straffet, straf, dom, domme, sigtelse, anmærkninger, attest, criminal record,
    conviction, convictions, offence, charge, police certificate, sigtet, straffe, offence type, criminal history,
    dbs, dbs number, børneattest indhentet, sanktion, forseelse`,
  innocent: `
    sidder inde med, sidder inde på, på forhånd dømt, dømt til at, dommen over, the sentence, this sentence, the
    conviction that, with conviction, arrested development, straffeattest skal, afsoner afspadsering, afsoner en,
    dommer, fined for late, fined by the library, bøde på biblioteket, bøde fra biblioteket, driving license, license
    agreement, software license, licence fee, license fee, license key, open license, creative commons license, en
    promille, skyldig dig, skyldig mig, skyldig os, er skyldig kr, skyldige beløb, skylder, krænkende indhold, skyldig
    at sige, skyldig i dit, skyldig et svar, fra kriminalforsorgen, det til byretten, indbragt for byretten, stjæle
    ideer, stjal ideen, stole the show, steal the show, stole my heart, dømt ude, dømt offside, blev dømt ude, blev
    dømt offside, grebet i jakken, sigtede mod, sigtede på, sigtede til, sigtede højt, nævnet for videnskabelig
    uredelighed, udvalget for videnskabelig uredelighed, om videnskabelig uredelighed, herstedvester kirke, attesten på
    ansættelse, horserød-lejren, beat up old, stjal billedet, stjal showet, stjal opmærksomheden, har sigtet efter at,
    har sigtet efter en, har sigtet efter et, har sigtet efter den, har sigtet efter de, sigtede efter at, sigtede
    efter en, sigtede efter et, sigtede efter den, sigtede efter de, sagen for retten, dømt til undergang, dømt til
    fiasko, dømt til nedrivning, revisor har ingen anmærkninger, revisionen har ingen anmærkninger, jeg har ingen
    anmærkninger, vi har ingen anmærkninger, ingen anmærkninger til, uden anmærkninger til, hvad en dom, gør en dom,
    dom fra eu-domstolen, tyveri bliver anmeldt, tyveri vil blive, tyveri anmeldes, retten til at, retten over,
    convictions by, convicted by our, dom fra landsretten om, dom fra højesteret om, dømt til succes, straffeattest er
    et krav, straffeattest kræves, straffeattest er påkrævet, børneattest er et krav, børneattest kræves, børneattest
    er påkrævet, taget penge fra kassen til, tog penge fra kassen til, taget penge af kassen til, was expelled from the
    chat, was expelled from the call, was expelled from the meeting, was expelled from the group, been expelled from
    the chat, been expelled from the call, been expelled from the meeting, been expelled from the group, over the legal
    limit of hours, over the legal limit for overtime, over the legal limit of overtime, over the legal limit of annual,
    charged with organising, charged with organizing, charged with leading, charged with the task, charged with the job,
    charged with the follow-up, charged with planning, charged with preparing, charged with coordinating, charged with
    drafting, charged with overseeing, charged with developing, charged with finding, charged with making sure, charged
    with running, doing time registration, doing time sheets, doing time tracking, doing time studies, doing time
    management, did time tracking, did time sheets, did time studies, did time registration, forged a strong, forged a
    close, forged a partnership, forged strong, forged close, forged ahead, forged links, forged ties, stealing the
    limelight, stealing the show, stole the limelight, accused of being too, guilty of sending too, the till every, on
    trial for the new, stand trial run, hånden i kassen med, vidne til anholdelsen, så anholdelsen fra, secured by the
    police, asked by the police to, closed by the police, closed by police, escorted by police, by police order,
    reported to the police that, was expelled from the teams, closed the till, closes the till, on the till today, on
    the till tomorrow, counts the till, counted the till, balanced the till, balances the till, before a judge panel,
    before the judge's panel`,
};

export const offencesProof: Proof = {
  examples: [
    'Tandlæge Ulrik Farholt blev idømt 60 dages betinget fængsel for bedrageri.',
    'Kasper er politianmeldt for at have solgt udstyret videre.',
    'Ronny er sigtet, men nægter.',
    'Børneattesten på Mohamed er kommet retur uden anmærkninger.',
    'Den nye vagt, Sven Dahl, har en dom for vold fra 2017.',
    'Peter Lund har ren straffeattest.',
    'Mr Sorensen has a suspended sentence for assault.',
    'Her brother Amir has been arrested and is before the judge tomorrow.',
    'Hugo and Inès are suspected of having shared answers.',
    'Mona sad i fængsel i to år.',
    'Liam was caught with cannabis in the dorm.',
    'Rune er taget af politiet for spritkørsel.',
    'Mikkel er varetægtsfængslet i fire uger.',
    'Børneattesten viser, at Kim har en betinget dom.',
    'Our porter was jailed for assault.',
    'Tina is accused of academic dishonesty.',
    'Sabrina Høst skal for en dommer på fredag.',
    'Holger er fritaget for tjeneste.',
    'Jimmi kørte fuld og cykler nu.',
    'Han fik fire måneder betinget i sommer.',
    'Milan sidder på Kragskovhede til februar.',
    'Casper fik en bøde på 3.000 kr.',
    'Leonard Busk har nu en blank attest.',
    'Luca went to prison last year.',
    'Teddy has a banning order until August.',
    'Anna paid a fine in Munich.',
    'Emil blev standset af politiet i lørdags.',
    'Lauge is charged under section 263.',
    "Ayaan's certificate from the police came back clean.",
    'Jens har været med i en hælerbande i Vejle.',
    'Casper blev dømt til 40 dagbøder.',
    'Ronni har haft fingrene i kassen.',
  ],
  counterexamples: [
    'Hun er ph.d.-studerende og forsker i vold i nære relationer.',
    'Alle nyansatte skal aflevere en straffeattest, jf. personalepolitikken.',
    'Jens har fået stjålet sin cykel.',
    'Peter is in charge of the building.',
    'That is fine with Anna.',
    'I forhold til Mettes ansættelse er alt på plads.',
    'The last sentence of the abstract is too long, says Bo.',
    'Anne underviser i strafferet og kriminologi.',
    'Politiet spærrer vejen på fredag, skriver Bo.',
    'Projektet var dømt til at mislykkes, mener Karen.',
    'Please fill in the license key, Peter.',
    'Lise solgte sin kniv på loppemarkedet.',
    'Anna har fået stjålet sin taske og har anmeldt det til politiet.',
    'Bo har en mistanke om kræft.',
    'Peter bailed on dinner.',
    'Lise was charged twice by the hotel.',
    'Jens har siddet inde hele dagen.',
    'Anmeldelsen af Karens bog er god.',
    'I suspect Peter is right.',
    'Bo feels guilty about the late reply.',
    'Karen har udvist stor interesse.',
    'Ole brød sammen på cykelstien.',
    'Mette har indsat beløbet på kontoen.',
    'Peter is in charge and in possession of the key.',
    'Bo har en plan for politisk kørselsforbrug.',
    'Jens copied her in on the thread.',
    'Samples were fabricated by Anna in the cleanroom.',
    'En betinget sandsynlighed forklares af Bo.',
    'Peter question marks the budget.',
    'Anna sigtede efter en udgivelse i maj.',
    'Karen stjal billedet med sit smil, sagde alle.',
    'Lise har taget sagen op på mødet, siger Jens.',
    'Peter served as a judge of the poster prize.',
    'Mette har fået sin parkeringslicens.',
    'Bo stole the show at the reception.',
    'Kontoret i Herstedvester Kirke har ringet til Jens.',
    'Anna taler om videnskabelig uredelighed på kurset.',
    'Revisor har ingen anmærkninger, skriver Johan.',
    'Der er en dom fra landsretten om gyllebeholderen, siger Bo.',
    'Anna har retten til at vælge.',
    'Huset er dømt til nedrivning, siger Bo.',
    'Margits opgave faldt på partshøringen.',
    'Peter was detained by a student in the corridor.',
    'The hours are charged under project 5, Anna.',
    'Bo slog løs på tastaturet.',
    'Annas tyvstjålne cykel er fundet.',
    'Ren straffeattest er et krav, da du får nøgle til skabet.',
    'Peter got his licence back from IT.',
    'Mette har fået en mail fra en svindler; svar ikke.',
    'Lars tog penge fra kassen til blomster og lagde bilag.',
    'Karen was charged with organising the party.',
    'Karen is doing time registration today.',
  ],
};
