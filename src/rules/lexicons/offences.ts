import type { Lexicon, Proof } from './lexicon';

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
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 10; Danish Data Protection Act s. 8; beginnings that no other Danish word has',
      terms: `
        straffeattest, børneattest, politianmeld, varetægt, fængselsstraf, fængselsdom, bødeforlæg,
        spirituskør, promillekør, spritkør, voldsdom, voldsdøm, voldtægtsdom, voldtægtsdøm, tyveridom,
        straffesag, straffedom, grundlovsforhør, prøveløsl, fodlænke, samfundstjeneste, anklageskrift,
        bandemedlem, gerningsmand, kriminalregist, tyverisigt, voldssigt, drabssigt, ungdomskriminal,
        butikstyv, eksamenssnyd, domfæld, partshør, plagier, frakend, narkokørs, hastighedsbød,
        fartbød, vanvidskør, vanvidsbil, polititilh, opholdsforb, zoneforb, kriminalforsorg,
        tilsynsværg, udvisningsd, indrejseforb, tilståelsesd, knivoverf, knivbesid, børneporn,
        indbrudstyv, kleptoman, mordbr, flugtbil, nævningesag, ransag, forfalsk, politirapp,
        politisag, disciplinær, surrogatf, narkodøm, narkodom, halvvejshus, dokumentfalskn, euforis,
        narkohand, hashhand, narkosalg, hashsalg, statsfængs`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        betinget dom, ubetinget dom, betinget fængsel, ubetinget fængsel, sigtelse, tilhold,
        seksualforbryder, voldsmand, retsmøde, kriminel fortid, lovovertrædelse, ren attest, afhøring,
        ungdomssanktion, tilståelse`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        straffet, ustraffet, tiltalt, medsigtet, anholdt, arresteret, fængslet, idømt, løsladt,
        frikendt, bortvist, relegeret, efterlyst`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 10; charge, police, court and prison as they are told',
      terms: `
        sidder inde, i promille, mister kørekortet, dages betinget, måneders betinget, dages
        ubetinget, måneders ubetinget, sigtes for, tiltales for, mistænkes for, anklaget for, anklages
        for, anmeldt for, meldt til politiet, anmeldt til politiet, afhørt af politiet, kendt af
        politiet, hos politiet, kendt skyldig, afsoner, afsonede, afsone, afsoning, i fængsel, i
        arresten, i detentionen, har stjålet, havde stjålet, stjal, at stjæle, taget i at, grebet i,
        at have stjålet, mistet kørekortet, ingen anmærkninger, uden anmærkninger, hermed anmeldes,
        sort arbejde, dom for, domme for, bøde for, dom efter, begået underslæb, har svindlet, snydt
        til eksamen, snydt med, snyd til eksamen, sigtet, ikke straffet, ikke tidligere straffet,
        aldrig straffet, under efterforskning, blev dømt, er tidligere dømt, dømt for, dømt efter,
        dømt ved, mistænkt, rejst tiltale, tiltale mod, på fri fod, snød til eksamen, taget for at
        køre, kørt i påvirket, i politiets søgelys, på prøve efter, møde i retten, mødt i retten, for
        retten, stillet for en dommer, har en dom, har en plettet, tidligere straffet, uden plet på,
        dømmes for, sagen mod ham, sagen mod hende, taget af politiet, snød ved, afskrevet fra, gribes
        i, af kassen, plet på attesten, klip i kørekortet, over for rødt, fersk gerning, sikret
        institution, sikret afdeling, falsk id, falsk legitimation, falsk identitet, falske papirer,
        socialt bedrageri, sig skyldig, efterforskes, efterforskningen mod, blottede sig, blottet sig,
        hacket sig, hackede sig, stjæler, tjenstlig sag, tjenstligt forhør, tjenstlig undersøgelse,
        solgte stoffer, sælger stoffer, solgt stoffer, udvist af danmark, på flugt fra, sat fri,
        nægter alt, til egen konto`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: kinds of crime, which also befall people and are studied',
      terms: `
        vold, tyveri, butikstyveri, indbrud, røveri, bedrageri, svindel, underslæb, hærværk, trussel,
        trusler, voldtægt, overgreb, blufærdighedskrænkelse, hæleri, drab, dokumentfalsk, hvidvask,
        stalking, dom, bøde, dagbøder, fængsel, straf, plagiat, snyd, skattesvig, skatteunddragelse,
        bestikkelse, narko, kokain, våben, hacking, chikane, krænkelser, retten, byretten,
        landsretten, retssag, attesten, politiet, bortvisning, straffeloven, uredelighed, hash, skunk,
        amfetamin, heroin, brandstiftelse, mord, manddrab, smugling, momssvig, socialbedrageri,
        våbenloven, færdselsloven, straffelovens, slagsmål, graffiti, kørekort, kørekortet, førerret,
        promille, hastighed, mandatsvig, menneskehandel, husfredskrænkelse, dyreplageri, afskrift,
        kendelse, stoffer, spionage, terror, lommetyveri, cykeltyveri, arresten, anmærkning`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        criminal record, conviction, certificate of good conduct, child protection certificate, police
        certificate, police clearance, police record, police caution, suspended sentence, custodial
        sentence, prison sentence, jail sentence, prison term, restraining order, drink-driving, drunk
        driving, driving ban, speeding ticket, speeding fine, sex offender, ex-offender, ex-convict,
        shoplifter, criminal charge, criminal case, criminal offence, dbs check, penalty point, breath
        test, arrest warrant, deportation order, house arrest, young offender, ankle monitor, tax
        fraud, benefit fraud, fake id, false identity, fake passport, police check, probation officer,
        injunction against, disciplinary case, disciplinary hearing, disciplinary action, disciplinary
        board, disciplinary procedure, disciplinary committee, disciplinary sanction, misconduct case,
        inmate`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 10; charge, police, court and prison as they are told',
      terms: `
        doing time, did time, hours of community service, dbs certificate, charged with, convicted,
        sentenced to, arrested, fined, in custody, remanded, in prison, in jail, served time, serving
        a sentence, on bail, on parole, pleaded guilty, pleads guilty, found guilty, acquitted,
        indicted, prosecuted, reported to the police, known to the police, under investigation,
        committed fraud, committed a crime, embezzled, shoplifting, stole, suspected of, accused of,
        expelled for, lost his licence, lost her licence, banned from driving, awaiting trial,
        cautioned for, no criminal record, never been convicted, driving under the influence, drink
        driving, reported for, indecent exposure, plagiarised, plagiarising, sex offenders register,
        months suspended, caught cheating, had his licence taken, appeared in court, appears in court,
        summoned to court, police investigation into him, police investigation into her, served a
        sentence, on probation, electronic tag, ankle tag, academic misconduct, faces charges, facing
        charges, by the police, under caution, the till, points on his licence, points on her licence,
        points on my licence, breathalysed, behind bars, before the judge, before the magistrates,
        before a judge, the warrant, deported, caught with, red-handed, laundered, forged, swindled,
        defrauded, defrauding, guilty of, exposed himself, child pornography, indecent images, hacked
        into, shoplifted, hit-and-run, cheated in, cheating in, cheated on the exam, fabricated data,
        falsified data, plagiarized, out on licence, released from prison, lost his license, lost her
        license, pressing charges against, stealing, embezzling, dangerous driving, drink-driver,
        broke the law`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: kinds of crime, which also befall people and are studied',
      terms: `
        assault, theft, burglary, robbery, fraud, embezzlement, bribery, rape, harassment, possession
        of drugs, trafficking, tax evasion, money laundering, plagiarism, cheating, sentence, prison,
        jail, court, speeding, cannabis, cocaine, drugs, weapon, vandalism, arson, murder,
        manslaughter, stabbing, forgery, perjury, smuggling, insider trading, licence, license,
        misconduct, domestic violence, community service, police, red light, burglar, thief,
        trespassing, criminal damage, data breach`,
    },
  ],
  frame: `
    dømmes, domfældt, idømt, idømmes, sigtes, sigtelse, tiltalt, tiltales, anklaget, anklages, anmeldt,
    anmeldte, anmeldes, politianmeld-, mistænkes, mistanke om, straffet, fængslet, anholdt, efterforskes,
    begået, begik, har begået, grebet, afsoner, afsonet, afsone, frikendt, frifundet, skyldig, dom for,
    dom på, fik en, har fået, på attesten, blank, skal møde, bortvist, relegeret, charged, convicted,
    convicted for, sentenced, accused, suspected, suspended, arrested, guilty, committed, investigated,
    served, fined, jailed, prosecuted, caught, record, conviction, expelled, paid, admitted, siddet i,
    sidder i, sad i, ud af, løsladt, retten, byretten, landsretten, bortvis-, efterforskning, relegering,
    indberettet, indberettes, dbs, retssag, dømt, mistænkt, reported, reported for, meldt, igen af,
    udstår, hentede, hentet, afhørte, sigter, gave, months, begås, tilstå-, erkend-, nægt-, fyret, fyres,
    opsagt, afskediget, ransag-, konfisk-, advarsel, frakend-, besiddelse, taget med, fundet med, dyrkede,
    medvirken, overtræd-, overtrådt, kørte, kørt, kører uden, mistet, mister, mistede, inddraget, klip,
    ren, rent, plettet, stadfæst-, anke-, bestjål-, mistanke, dømme, varetægt, betinget, stoppet, taget,
    solgt, solgte, fine, dismissed for, sacked for, fired for, admits, confess-, denies, denied,
    accomplice, investigation, possession, smuggled, questioned, warrant, summoned, summons, grew, drove,
    driving without, disqualified, lost, points, revoked, released, upheld, searched, detained, wanted,
    interviewed, arrest, charge, charges, carried, carrying, warned, dealing, selling, sold, hours,
    ordered, sentence, over for, cautioned, custody, afhør-, dømte, tilstod, indrøm-`,
  headings: `
    straffeattest, børneattest, straffet, straf, dom, domme, sigtelse, anmærkninger, attest, criminal record,
    conviction, convictions, offence, charge, police certificate`,
  innocent: `
    sidder inde med, sidder inde på, på forhånd dømt, dømt til at, dommen over, the sentence, this
    sentence, the conviction that, with conviction, arrested development, straffeattest skal, afsoner
    afspadsering, afsoner en, dommer, sigtet efter, fined for late, fined by the library, driving license,
    license agreement, software license, licence fee, license fee, license key, open license, creative
    commons license, en promille`,
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
  ],
};
