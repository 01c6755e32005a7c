import type { Lexicon, Proof } from './lexicon';

const TESTS = 'own list of Danish words for a test of personality and its result';
const INSTRUMENTS = "own list after the publishers' names, Danish and English alike";
const TRAITS = 'trait names of the manuals (NEO-PI-R, HEXACO, OPQ, DiSC, Hogan)';

/**
 * Personality tests: instruments by name, their results, and traits told as a result.
 *
 * A trait in plain words ("hun er udadvendt") is a recommendation and no test: only trait names of manuals stand here.
 * Colours, letters and scores behind names belong to the detector.
 */
export const personality: Lexicon = {
  category: 'personality',
  frame: `
    percentil-, kvartil-, decil-, stanine-, percentile-, decile-, quartile-, topscore, bundscore, lav på, lavt på, høj
    på, højt på, lavest på, højest på, lavere på, højere på, top på, bund på, middel på, lav i, høj i, low on, high on,
    low in, high in, lowest on, highest on, lower on, higher on, personligheds-, testen gav, testen giver, scorer,
    scorede, lav+, low+`,
  groups: [
    {
      language: 'any',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: `${TESTS}; instruments in compounds: "garuda-profilen", "OPQ-rapporten"`,
      terms: `
        garuda, belbin, enneagram, hexaco, mbti, myers-briggs, disc-, discprofil, jti, opp-profil, ppa-profil,
        ppa-rapport, adfærdstest, persontype, farveprofil, farvetest, profiltest, firo-b, personlighedstest,
        personlighedsprofil, personlighedsanalys, personlighedsvurdering, personlighedsrapport, personlighedsscore,
        persontest, personprofil, personanalys, profilanalyse, testprofil, testtilbagemelding, typeindikator,
        adfærdsprofil, lederprofil, insights-, big-five-, easi-, hds-, hogan-, hpi-, mpa-profil, neo-pi, neo-ffi, opq,
        papi-, pi-profil, master-person, map-rapport, map-profil, map-test, pi-test, pi-rapport, pi-resultat,
        neo-profil, neo-rapport, interesseprofil, farvehjul, stressprofil, hogan'en, neo'en, mpa'en, ocean-profil,
        ocean-test, integritetstest, kandidattest, ansættelsestest, personlighedsstruktur, personlighedstræk,
        e-stimate, mvpi, potentialetest, teamrolle, typeprofil, rorschach, mpa-rapport, mpa-test, mpa-analyse,
        rekrutteringstest, motivationsprof, hoganr, hoganp, thomas-prof,
        udvælgelsestest, styrkeprofil, typetest-pro, typetestprof, jobtestpro, jobtestres`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: `${INSTRUMENTS}; words, firms and other abbreviations too`,
      terms: `
        disc, opp, ppa, papi, hpi, hds, hogan, insights, iq-test, iq-score, overvejende rød, overvejende gul,
        overvejende blå, næsten kun rød, næsten kun gul, næsten kun grøn, næsten kun blå, scored lowest on, scored
        highest on, scored very low on, scored very high on, scorer i top på, scorede i top på, scorer i bund på, scorede
        i bund på, scorer under middel på, scorer over middel på, scorede under middel på, scorede over middel på`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: INSTRUMENTS,
      terms: `
        big five, myers briggs, neo pi, neo ffi, 16pf, 16personalities, mmpi, mmpi-2, epq, bfi-2, eq-i,
        cliftonstrengths, strengthsfinder, thomas ppa, hogan assessment, hogan report, hogan profile, hogan results,
        hogan scores, hogan test, master person analysis, predictive index, insights discovery, insights test,
        disc test, disc results, disc style, big five-test, intj, intp, entj, entp, infj, infp, enfj, enfp, istj,
        isfj, estj, esfj, istp, isfp, estp, esfp, neopir, neo pi-r, ipip-neo, mmpi-2-rf, mmpi-3, mcmi, mcmi-iii,
        mcmi-iv, everything disc, sosie, hbdi, facet5, lumina spark, thomas international, wave profile,
        saville wave, strengthscope, leadership circle profile`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: TESTS,
      terms: `
        psykometrisk test, psykometrisk profil, personlighedsprøve, people test, psykometrisk rapport,
        psykologisk profil, erhvervspsykologisk test, erhvervspsykologisk profil, erhvervspsykologisk vurdering,
        rød profil, gul profil, grøn profil, blå profil, neuroticisme, neuroticisme-score, ekstroversion,
        ekstraversion, samvittighedsfuldhed, omgængelighed, personlighedstype`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: `${TRAITS}, told as a score`,
      terms: `
        høj d, lav d, højt d, lavt d, score på venlighed, høj på åbenhed, lav på åbenhed, høj på dominans, lav på
        dominans, høj dominans, lav dominans, lav tålmodighed, lav stresstolerance, høj stresstolerance, scorer lavt
        på, scorer højt på, score lavt på, score højt på, scorede lavt på, scorede højt på, scorer meget højt på,
        scorer meget lavt på, ligger lavt på, ligger højt på, psykometriske profil, psykometriske test, lav score på,
        høj score på, den røde zone, solgul, ildrød, jordgrøn, kølig blå, risiko for afsporing, følelsesmæssig
        stabilitet, følelsesmæssig ustabil, emotionel stabilitet, mpa viser, mpa viste, mpa siger,
        procent rød, procent gul, procent blå, procent introvert, procent
        ekstrovert, procent udadvendt, overvejende introvert`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'own list of English names for a test of personality and its result',
      terms: `
        personality test, personality profile, personality result, personality analysis, psychological profile,
        behavioural assessment, behavioral assessment, personality assessment, personality questionnaire,
        personality inventory, personality report, personality score, personality type, psychometric test,
        psychometric assessment, psychometric profile, psychometric report, psychometric result, psychometric score,
        psychometrics, behavioural profile, behavioral profile, disc profile, disc assessment, disc report,
        disc result, insights colour, insights color, insights profile, belbin role, ppa report, ppa profile,
        papi report, papi profile, neuroticism, agreeableness, conscientiousness, extraversion, derailer`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: `${TRAITS}, told as a score`,
      terms: `
        psychometric testing, high d, low d, high on openness, low on openness, low in openness, high in openness, high
        on dominance, low on dominance, high dominance, low dominance, low on resilience, low on prudence, high on
        prudence, low prudence, high bold, scored low on, scored high on, scores low on, scores high on, cool blue,
        fiery red, sunshine yellow, earth green, sten score, sten scores, a sten of, percent red, percent yellow,
        percent blue, sten 1 on, sten 2
        on, sten 3 on, sten 4 on, sten 5 on, sten 6 on, sten 7 on, sten 8 on, sten 9 on, sten 10 on`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: `${TRAITS}: they tell beside the measure`,
      terms: `
        dominans, empati, kontrolbehov, regelstyring, beslutningskraft, gennemslagskraft, selvhævdelse, rummelighed,
        robusthed, vedholdenhed, forsigtighed, venlighed, impulsivitet, social interesse, nysgerrighed, sårbarhed,
        mistillid, selvtillid, indlevelse, pligtopfyldenhed, perfektionisme, spændingssøgning, stresstolerance,
        ærlighed, omsorg, samvittighed, typetest, farveanalyse, jobtest`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: `${TRAITS}: they tell beside the measure`,
      terms: `
        assertiveness, empathy, prudence, resilience, sociability, emotional stability, impulsivity, warmth, dominance,
        independence, humility, stress tolerance`,
    },
  ],
  headings: `
    personlighedstype, persontype, mbti-type, mbti type, disc-profil, disc profile, disc-type, hogan profile, big five,
    belbin-rolle, belbin role, insights-farve, insights colour, personality test, personality type, personality
    profile, psychometric test, persontest, neo-pi, hogan, opq, farve (insights)`,
  innocent: `
    med garuda, garuda airlines, garuda flight, garuda-fly, flyver garuda, garuda indonesia, disc golf, disc brake,
    disc drive, hard disc, ppa-aftale, ppa agreement, ppa contract, opp-projekt, opp-kontrakt, opp-udbud,
    mbti-certificeret, mbti-certificering, mbti-kursus, mbti certification, mbti workshop, certificeret i opq,
    certificeret i mbti, certificeret i disc, certified in mbti, certified in disc, certified in hogan,
    opq-certificering, disc-certificering, disc-kursus, insights-kursus, garuda-kursus, garuda-certificering,
    insights from, insights into, insights in, insights on, insights about, new insights, key insights, data insights,
    brug af personlighedstest, use of personality tests, high on resilience in the, scores high on resilience says,
    scored highest on price, scored highest on quality, scored highest on customer, scored highest on delivery, scored
    highest on service, scored highest on sustainability, scored lowest on price, scored lowest on quality, scored
    lowest on customer, scored lowest on delivery, scored lowest on waiting, scored very high on quality, scored very
    high on price, scored very high on customer, på kundetilfredshed, på leveringstid, på pris, scorer under middel på
    leveringstid, scorer over middel på leveringstid, scorede under middel på leveringstid, scorer under middel på
    kundetilfredshed, scorer over middel på kundetilfredshed, typetest af ventil, typetesten af ventilen, typetesten af
    pumpen, typetest af, farveanalyse af logoet, farveanalysen af logoet, procent rød vin, design scores high on
    resilience`,
};

export const personalityProof: Proof = {
  examples: [
    'Vedhæftet er personlighedstesten for Kasper Lindgaard, som vi talte om i ansættelsesudvalget.',
    'Nadia Rahimis OPQ32 viser, at hun scorer lavt på stresstolerance.',
    'Ifølge hans NEO-PI-R ligger Jeppe Ravnholt i top på samvittighedsfuldhed.',
    'Rasmus er INTJ, og Signe er ENFP, så det bliver et spændende team.',
    'Hun har en rød profil i Insights Discovery og en meget lav score på følelsesmæssig stabilitet.',
    'Garuda-profilen på Henriette Skaarup peger på, at hun har svært ved at uddelegere.',
    'Den psykometriske profil for kandidaten Emil Tang Overgaard ligger i mappen.',
    'Camilla Worms DISC-profil er et højt D, så forvent korte svar.',
    'Testtilbagemeldingen til Jonas Bech Vinther: scorer højt på neuroticisme, lavt på ekstroversion.',
    'Hogan-rapporten på Birthe Kjærulff viser to afsporere.',
    'The personality assessment of Daniel Okonjo came back with a very low score on conscientiousness.',
    "Priya Raman's MBTI type is ISTJ according to the report.",
    'Her Big Five profile shows that Laura Stenfeldt is in the 92nd percentile for openness.',
    'Please find the PPA profile for the applicant Tomasz Wrona attached.',
    'Annas enneagram viser type 4.',
    'Her psychological profile says that Anna avoids conflict.',
    'MPA viser, at Alberte har lav selvhævdelse.',
    'MAP-rapporten på Sergej Antonov er åbnet.',
    'Anna er overvejende solgul i farvehjulet.',
    'Timo Rantanen er 74 procent rød.',
    'Mogens Skytte ligger i laveste kvartil på empati.',
    'Mr Ochoa has a sten of 9 on independence.',
    'Birk ligger i 9. decil på kontrolbehov.',
    'Ifølge en typetest er Mette 92 procent udadvendt.',
  ],
  counterexamples: [
    'Instituttet udbyder et kursus i brug af personlighedstest i rekruttering.',
    'Artiklen sammenligner NEO-PI-R og HEXACO i et repræsentativt udsnit af befolkningen.',
    'Vi søger en konsulent, der er certificeret i OPQ eller MBTI.',
    'Er personlighedstest egentlig pålidelige? Det diskuterer vi på seminaret.',
    'Studerende kan få tilsendt spørgeskemaet IPIP-NEO, hvis de vil deltage i forsøget.',
    'Energiselskabet har indgået en ny PPA-aftale med solcelleparken.',
    'Morten Dalsgaard flyver med Garuda Indonesia til Jakarta på torsdag.',
    'Lise Nyborg spiller disc golf med kollegerne efter arbejde.',
    'The Big Five consultancies have all published salary reports.',
    'Please replace the disc brake on the departmental bike.',
    'The lecture covers neuroticism and extraversion in cross-cultural samples.',
    'The 95th percentile of the response time is 240 ms on the new server.',
    'All unit test results are green, so Peter can deploy tonight.',
    'Line Mørch holder oplæg om neuroticisme og samvittighedsfuldhed i ledelse.',
    'The use of personality tests must be approved by HR before a position is advertised.',
    'Anna holder Belbin-kursus for holdet.',
    'Personlighedspsykologi, forelæsning 4 ved Birk Amstrup: Big Five og dens kritikere.',
    'Anna er uddannet MPA og stærk i strategi.',
    'På en skala fra 1 til 10 er Bo meget tilfreds.',
    'Anna testede følsomheden, og den var meget høj.',
    'Mette viser stor empati og tålmodighed i undervisningen.',
    'Peter is cautious and asks for patience.',
    'Citationerne ligger i nederste kvartil, siger Bo.',
    'Kurven er klar og blå, skriver Jens.',
    'Sten Holm har 9 timer i laboratoriet.',
    'Thanks for your patience, Anna, while we count the scores.',
    'Sten 5. maj viste stor omsorg for holdet.',
    'Bos kurve er overvejende blå på skærmen.',
    'Anlægget kører på 100 procent grøn strøm, siger Bo.',
    'The panel gave Anna high scores for independence of thought.',
    'Mette typetester varmepumper.',
    'Karen’s team scored highest on customer satisfaction.',
    'Peter startede jobtesten på serveren.',
  ],
};
