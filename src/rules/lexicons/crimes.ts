import type { Lexicon } from './lexicon';

/**
 * Kinds of crime, sanctions and papers: words that tell of an offence wherever they stand, and bare ones, which also befall
 * people and are studied; and how charge, police, court and prison are told in English.
 */
export const CRIMES: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 10; Danish Data Protection Act s. 8; beginnings that no other Danish word has',
    terms: `
      straffeattest, børneattest, politianmeld, varetægt, fængselsstraf, fængselsdom, bødeforlæg, spirituskør,
      promillekør, spritkør, voldsdom, voldsdøm, voldtægtsdom, voldtægtsdøm, tyveridom, straffesag, straffedom,
      grundlovsforhør, prøveløsl, fodlænke, samfundstjeneste, anklageskrift, bandemedlem, gerningsmand, kriminalregist,
      tyverisigt, voldssigt, drabssigt, ungdomskriminal, butikstyv, eksamenssnyd, domfæld, plagier, frakend, narkokørs,
      hastighedsbød, fartbød, vanvidskør, vanvidsbil, polititilh, opholdsforb, zoneforb, kriminalforsorg, tilsynsværg,
      udvisningsd, indrejseforb, tilståelsesd, knivoverf, knivbesid, børneporn, indbrudstyv, kleptoman, mordbr,
      flugtbil, nævningesag, ransag, forfalsk, politirapp, politisag, disciplinær, surrogatf, narkodøm, narkodom,
      halvvejshus, dokumentfalskn, euforis, narkohand, hashhand, narkosalg, hashsalg, statsfængs, politianh,
      politiefterf, politiforh, politiafh, politieftersø, politivid, politikend, dommervagt, domsforhand, domsudskr,
      byretsdom, landsretsd, byretssag, strafattest, straffebøde, straffefange, straffefork, strafforføl, strafforhøj,
      strafudmål, strafudst, strafafs, straffehist, straffebesk, forvaringsd, foranstaltningsd, behandlingsdom,
      anbringelsesd, livstidsdom, livstidsfang, isolationsfæng, banderelat, bandemil, bandetilk, bandekrim, bandeopg,
      rockerrel, rockermil, rockerklub, hooliganregi, pædofilid, pædofilisag, blufærdighed, voldtægtsfor, voldtægtsma,
      voldtægtssag, voldtægtsanm, drabsforsøg, mordforsøg, manddrabsfor, drabssag, mordsag, drabsmis, drabsanklag,
      drabsdøm, voldssag, voldsforbry, voldsforh, krænkelsessag, chikanesag, sexsag, sexforbry, sexovergreb, hævnporno,
      sædelighed, børnelokker, hælervare, røverisigt, røveridøm, røverisag, tyverisag, tyveritiltal, tyveridøm,
      brugstyv, brugsty, butiksty, skattesnyd, skattesvi, momssvin, momskarrus, socialsnyd, bistandssnyd,
      kontanthjælpssny, dagpengesnyd, dagpengesvin, forsikringssvin, forsikringsbed, identitetssvin, kreditkortsvin,
      bankdatasvin, svindelsag, bedragerisag, underslæbss, korruptionssag, bestikkelsess, hvidvasksag, hvidvaskning,
      insiderhand, kursmanip, konkurskarant, spritbilist, spritdøm, alkolås, spirituspåv, narkobil, narkobilist,
      narkoring, narkodealer, narkopush, hashpush, narkosmug, narkokurer, narkotikabes, narkobesid, skunkplant,
      skunkgart, hashplant, hashbesid, hashryg, kokainpåv, kokainhand, kokainsag, førerretsfrak, fotovogn, færdselsbød,
      færdselssag, færdselsforse, færdselslovso, parkeringssvin, knallertkør, flugtbilist, uagtsomt, udvisningsdøm,
      udvisningsaf, menneskesmug, terrorsigt, terrordøm, terrorsag, terrormis, spionsag, spionsigt, spiondøm,
      knivstikk, knivover, knivdøm, knojern, peberspray, våbenbesid, våbendøm, våbensag, hærværkss, graffitimal,
      brandattent, hackersag, dopingdom, dopingdøm, dopingsag, dopingkarant, dopingsnyd, matchfix, disciplinærsag,
      disciplinærn, disciplinærkarant, tjenesteforse, tjenestemandsforh, forskningsfusk, datafabrik, datafusk,
      eksamensfusk, eksamenssvin, plagiatanklag, plagiatmis, snydesag, snydeseddel, spøgelsesskriv, karaktersvin,
      falskneri, dokumentfals, urkundef, pengefals, falskmønt, gerningsstedsf, tilståel, ungdomsfæng, ungdomsanklag,
      ungdomskrimin, børnefæng, arresthus, arrestant, fængselsoph, fængselsår, fængselstid, fængselsaf, fængselsindsat,
      fængselskort, eks-indsat, eksindsat, eks-krim, ekskrim, eks-straf, straffelovsovert, miljøforbry, jagtlovsovert,
      våbenlovsovert, udlændingelovso, arbejdsmiljøbøde, tilholdso, polititilhold, sexkrænk, seksualkrim, stalker,
      stalkingsag, afpresning, pengeafpres, menneskerov, kidnap, gidseltag, æresrelat, æresdrab, hadforbry,
      krigsforbry, krigsdomst, plagiatsag, kørselsforbud, højesteretsdøm, su-svi, su-sny, su-bedr, bagmandspoliti,
      dødstrus, voldsoverf, gaderøv, bankrøv, medicintyv, lommetyv, lejesvind, fakturasvin, rejsesnyd, bilagssvin,
      legatsvin, legatsny, dokumentsvin, overfaldsm, hooligan, hashklub, afsoningss, arrestord, snyderi, eksamenssny,
      sexchik, voldspar, dyremish, dyreværnss, vanrøgt, selvtægt, butiksran, nyløsl, medindsat, tiltalefr, tiltalebeg,
      spritkar, alkomet, nøgenbilled, overgrebsmat, overgrebsbil, børnemish, smugfilm, selvplag, forsvarsadv, hashdeal,
      ungdomsdom, dødsvold, hustruv, partnerv, hvidvasksigt, svindeldøm, bedrageridøm, anholdels, gerningsmæn,
      gerningspers, hælerband, tyveband, røverband, indbrudsband, narkoband, rockerband, hashband, kassetyv,
      fartsynd, voldsanklag, tyverianklag, voldtægtsanklag, spiritusd`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'noun',
    strength: 'framed',
    source: 'own list: kinds of crime, which also befall people and are studied',
    terms: `
      vold, underslæb, hærværk, trusler, voldtægt, blufærdighedskrænkelse, hæleri, dokumentfalsk, hvidvask,
      stalking, dom, dagbøder, straf, plagiat, snyd, skattesvig, skatteunddragelse, bestikkelse, narko, kokain,
      våben, hacking, chikane, krænkelser, retten, byretten, landsretten, retssag, attesten, bortvisning,
      straffeloven, uredelighed, hash, skunk, amfetamin, heroin, brandstiftelse, mord, manddrab, smugling, momssvig,
      våbenloven, færdselsloven, straffelovens, slagsmål, graffiti, kørekort, kørekortet, førerret, promille,
      hastighed, mandatsvig, menneskehandel, husfredskrænkelse, dyreplageri, afskrift, kendelse, stoffer, spionage,
      terror, arresten, anmærkning, ecstasy, mdma, lsd, ketamin, lattergas, attesterne`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'noun',
    strength: 'framed',
    source: 'own list: kinds of crime, which also befall people and are studied',
    terms: `
      assault, theft, burglary, robbery, fraud, embezzlement, bribery, rape, harassment, possession of drugs,
      trafficking, tax evasion, money laundering, plagiarism, cheating, sentence, prison, jail, court, speeding,
      cannabis, cocaine, drugs, weapon, vandalism, arson, murder, manslaughter, stabbing, forgery, perjury,
      smuggling, insider trading, licence, license, misconduct, domestic violence, community service, police,
      red light, burglar, thief, trespassing, criminal damage, data breach, gbh, blackmail, extortion,
      counterfeiting, kidnapping, espionage, petrol bomb, identity theft, drug trafficking, violence`,
  },
  {
    language: 'da',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: what goes before a sanction, and before other decisions too',
    terms: `
      partshør, tyvstj, tyvekost, biltyv, svindler`,
  },
  {
    language: 'da',
    mode: 'head',
    inflection: 'noun',
    strength: 'framed',
    source: 'own list',
    terms: `
      svig, kriminalitet, forbrydelse, overtrædelse, krænkelse, smugleri, straffelov, røveri, tyveri, indbrud,
      svindel, bedrageri, overgreb, trussel, drab, bøde, fængsel, politi, anklagemyndighed, narkotika`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'noun',
    strength: 'telling',
    source: 'GDPR art. 10',
    terms: `
      criminal record, conviction, certificate of good conduct, child protection certificate, police certificate,
      police clearance, police record, police caution, suspended sentence, custodial sentence, prison sentence,
      jail sentence, prison term, restraining order, drink-driving, drunk driving, driving ban, speeding ticket,
      speeding fine, sex offender, ex-offender, ex-convict, shoplifter, criminal charge, criminal case,
      criminal offence, dbs check, penalty point, breath test, arrest warrant, deportation order, house arrest,
      young offender, ankle monitor, tax fraud, benefit fraud, fake id, false identity, fake passport, police check,
      probation officer, injunction against, disciplinary case, disciplinary hearing, disciplinary action,
      disciplinary board, disciplinary procedure, disciplinary committee, disciplinary sanction, misconduct case,
      inmate, banning order, community order, disclosure certificate, police printout, police interview,
      police custody, police cell, plea deal, mugshot, pickpocket, drug dealer, fraudster, arsonist, rapist,
      murderer, gang member, drug offence, assault charge, theft charge, sexual offence, driving offence,
      speeding offence, traffic offence, parole officer, halfway house, open prison, prison cell, fixed penalty,
      traffic fine, research misconduct, scientific misconduct, grant fraud, exam fraud, contract cheating,
      identity fraud, insurance fraud, expense fraud, stolen goods`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 10; charge, police, court and prison as they are told',
    terms: `
      doing time, did time, hours of community service, dbs certificate, charged with, convicted, sentenced to,
      arrested, fined, in custody, remanded, in prison, in jail, served time, serving a sentence, on bail, on parole,
      pleaded guilty, pleads guilty, found guilty, acquitted, indicted, prosecuted, reported to the police, known to
      the police, under investigation, committed fraud, committed a crime, embezzled, shoplifting, stole, suspected of,
      accused of, expelled for, lost his licence, lost her licence, banned from driving, awaiting trial, cautioned for,
      no criminal record, never been convicted, driving under the influence, drink driving, reported for, indecent
      exposure, plagiarised, plagiarising, sex offenders register, months suspended, caught cheating, had his licence
      taken, appeared in court, appears in court, summoned to court, police investigation into him, police
      investigation into her, served a sentence, on probation, electronic tag, ankle tag, academic misconduct, faces
      charges, facing charges, by the police, under caution, the till, points on his licence, points on her licence,
      points on my licence, breathalysed, behind bars, before the judge, before the magistrates, before a judge, the
      warrant, deported, caught with, red-handed, laundered, forged, swindled, defrauded, defrauding, guilty of,
      exposed himself, child pornography, indecent images, hacked into, shoplifted, hit-and-run, cheated in, cheating
      in, cheated on the exam, fabricated data, falsified data, plagiarized, out on licence, released from prison, lost
      his license, lost her license, pressing charges against, stealing, embezzling, dangerous driving, drink-driver,
      broke the law, pickpocketing, vandalised, vandalized, a fine of, paid a fine, a fine for, went to prison, sent to
      prison, sent to jail, went to jail, out of prison, night in the cells, night in a cell, wanted for questioning,
      by police, a clean record, drink-drive limit, lost his driving licence, lost her driving licence, licence
      suspended, suspended licence, stands trial, stood trial, stand trial, on trial for, turned himself in,
      handcuffed, in handcuffs, faked data, set fire to, laundering money, out on bail, let off with, barred from
      working with, rap sheet, pilfered, pilfering, caught speeding, jumped a red light, ran a red light, drunk behind
      the wheel, failed a breath test, beat his wife, hit his wife, beat up, assaulted a, threatened to kill, bought an
      essay, unauthorised aid, unauthorized aid, plagiarist, overstayed his visa, overstayed her visa, taken in for
      questioning, on suspicion of, is on remand, was on remand, held on remand, still on remand, charged in
      connection, police took his, police took her, police seized, police searched, police raided, police have kept,
      police stopped him, police stopped her, police want to question, certificate from the police, certificates from
      the police, court date, court appearance, under arrest, criminal past, criminal background, pled guilty, over the
      legal limit, cooked the books, pulled a knife, given a caution, out of jail, cheated on his exam,
      cheated on her exam, caught copying, was detained by the police, detained by police, pocketed the money, pocketed
      the cash, charged under section, police are holding, released on parole, was expelled, been expelled, driving
      licence back, licence back after, licence back from the police, lost his licence and, lost her licence and`,
  },
];
