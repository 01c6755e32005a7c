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
        straffeattest, børneattest, politianmeld, varetægt, fængselsstraf, fængselsdom, bødeforlæg, spirituskør,
        promillekør, spritkør, voldsdom, voldsdøm, voldtægtsdom, voldtægtsdøm, tyveridom, straffesag, straffedom,
        grundlovsforhør, prøveløsl, fodlænke, samfundstjeneste, anklageskrift, bandemedlem, gerningsmand, gernigsmand,
        kriminalregist, tyverisigt, voldssigt, drabssigt, ungdomskriminal, butikstyv, kørekortsfrakend, eksamenssnyd,
        domfæld, partshør, plagier`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        betinget dom, ubetinget dom, betinget fængsel, ubetinget fængsel, sigtelse, tilhold, fartbøde,
        seksualforbryder, voldsmand, narkohandler, retsmøde, kriminel fortid, lovovertrædelse, plettet attest, ren
        attest`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        straffet, ustraffet, tiltalt, medsigtet, anholdt, arresteret, varetægtsfængslet, fængslet, idømt, domfældt,
        løsladt, frikendt, politianmeldt, bortvist, relegeret`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 10; charge, police, court and prison as they are told',
      terms: `
        sidder inde, i promille, mister kortet, mistede kortet, mistet kortet, mister kørekortet, dages betinget, måneders betinget, dages ubetinget, måneders ubetinget, sigtes for, tiltales for, mistænkes for, anklaget for, anklages for, anmeldt for, meldt til politiet, melder
        ham til politiet, melder hende til politiet, anmeldt til politiet, afhørt af politiet, afhører ham, afhører
        hende, kendt af politiet, hentet af politiet, hos politiet, efterforskes for, kendt skyldig, afsoner,
        afsonede, afsone, afsoning, i fængsel, i arresten, i detentionen, har stjålet, havde stjålet, stjal, at
        stjæle, taget i at, grebet i, at have stjålet, frakendt kørekortet, mistet kørekortet, klip i kørekortet,
        ingen anmærkninger, uden anmærkninger, hermed anmeldes, sort arbejde, advarsel fra politiet, dom for, domme
        for, bøde for, dom efter, begået underslæb, har svindlet, snydt til eksamen, snydt med, snyd til eksamen,
        sigtet, besiddelse af hash, ikke straffet, ikke tidligere straffet, aldrig straffet, under efterforskning, er
        dømt for, blev dømt, er tidligere dømt, dømt for, dømt efter, dømt ved, mistænkt, efterlyst af politiet`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: kinds of crime, which also befall people and are studied',
      terms: `
        vold, tyveri, butikstyveri, indbrud, røveri, bedrageri, svindel, underslæb, hærværk, trussel, trusler,
        voldtægt, overgreb, blufærdighedskrænkelse, hæleri, drab, dokumentfalsk, hvidvask, stalking, dom, bøde,
        dagbøder, fængsel, straf, plagiat, snyd, skattesvig, skatteunddragelse, bestikkelse, narko, kokain, våben,
        hacking, chikane, krænkelser, retten, byretten, landsretten, retssag, anmærkning, attesten, politiet,
        bortvisning, straffeloven, uredelighed`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 10',
      terms: `
        criminal record, conviction, certificate of good conduct, child protection certificate, police certificate,
        police clearance, police record, police caution, suspended sentence, custodial sentence, prison sentence, jail
        sentence, prison term, restraining order, drink-driving, drunk driving, driving ban, speeding ticket, speeding
        fine, sex offender, ex-offender, ex-convict, shoplifter, criminal charge, criminal case, criminal offence, dbs
        check`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 10; charge, police, court and prison as they are told',
      terms: `
        doing time, did time, hours community service, hrs community service, hours of community service, dbs certificate, charged with, convicted, was sentenced, sentenced to, arrested, fined, in custody, remanded, in prison, in
        jail, served time, serving a sentence, on bail, on parole, pleaded guilty, pleads guilty, found guilty,
        acquitted, indicted, prosecuted, reported to the police, questioned by the police, interviewed by the police,
        known to the police, under investigation, committed fraud, committed a crime, embezzled, shoplifting, caught
        stealing, stole, suspected of, accused of, expelled for, before the judge, lost his licence, lost her licence,
        banned from driving, awaiting trial, cautioned for, no criminal record, never been convicted`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: kinds of crime, which also befall people and are studied',
      terms: `
        assault, theft, burglary, robbery, fraud, embezzlement, bribery, rape, harassment, possession of drugs,
        trafficking, tax evasion, money laundering, plagiarism, cheating, sentence, prison, jail`,
    },
  ],
  frame: `
    dømmes, dømte, domfældt, idømt, idømmes, sigtes, sigtelse, tiltalt, tiltales, anklaget, anklages, anmeldt,
    anmeldte, anmeldes, politianmeld-, mistænkes, mistanke om, straffet, fængslet, anholdt, efterforskes, begået,
    begik, har begået, grebet, taget for, taget i, afsoner, afsonet, afsone, frikendt, frifundet, tilstået, erkendt,
    skyldig, dom for, dom på, fik en, har fået, på attesten, blank, skal møde, bortvist, relegeret, charged,
    convicted, convicted for, sentenced, accused, suspected, suspended, arrested, guilty, committed, investigated,
    served, fined, jailed, prosecuted, caught, record, conviction, expelled, paid, admitted, siddet i, sidder i, sad
    i, ud af, løsladt, retten, byretten, landsretten, bortvis-, efterforskning, relegering, indberettet, indberettes,
    dbs, retssag, dømt, mistænkt`,
  headings: `
    straffeattest, børneattest, straffet, straf, dom, domme, sigtelse, anmærkninger, attest, criminal record,
    conviction, convictions, offence, charge, police certificate`,
  innocent: `
    sidder inde med, sad inde med, siddet inde med, sidder inde på, på forhånd dømt, dømt til at, dømt til at mislykkes, in charge, in charge of, dommen over, the sentence, last
    sentence, this sentence, the conviction that, with conviction, arrested development, cardiac arrest, respiratory
    arrest, growth arrest, arrested cells, straffeattest skal, straffeattest indhentes, dømt fest, der dømt, var der
    dømt, at stjæle ideer, afsoner timer, afsone timer, afsoner overarbejde, afsone overarbejde, afsoner ferie, afsone
    ferie, afsoner afspadsering, afsoner en, dommer, sigtet efter, mistænkt fil`,
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
  ],
};
