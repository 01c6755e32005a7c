import type { Lexicon, Proof } from './lexicon';

const ICD = 'own list after the chapters of ICD-10/SKS and everyday Danish';
const ICD_EN = 'own list after the chapters of ICD-10 and everyday English';
const ATC = 'own list after the substance and trade names of ATC groups common in Denmark';
const ABSENCE = 'own list after the wording of Danish sickness absence (sygedagpengeloven) and HR mail';
const CARE = 'own list after municipal and hospital wording';
const EVERYDAY = 'own list of everyday ways of telling';

/**
 * Health information, Danish and English (GDPR article 4(15) and recital 35).
 *
 * Not here: "behandling", "undersøgelse", "test" alone (cases are treated, tenders examined), "kritisk", "akut",
 * "positiv": they are found only inside phrases that say what they mean.
 */
export const health: Lexicon = {
  category: 'health',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: ICD,
      terms: `
        diabet, depressiv, skizofren, epilep, scleros, sclero, parkinson, alzheimer, lymfom, melanom,
        karcinom, sarkom, migræn, bipolar, borderline, bulimi, anoreksi, psykotisk, autis, asperger,
        tourette, fibromyalgi, endometrios, hepatit, tuberkulos, meningit, lungebetændels, blindtarm,
        hjernerystels, hjernebløds, hjernehindebet, hjertesvigt, hjerteflim, hjertestop, hjerteanfald,
        hjerteinsuff, atrieflim, aneurism, angina, hypertensi, hyperton, osteopor, leddegigt, slidgigt,
        psoriasis, knogleskør, hofteledsdys, diskusprolaps, ischias, iskias, nyresvigt, nyreinsuff,
        nyresten, galdesten, levercirr, skrumpelever, mavesår, colitis, crohn, cøliaki, glutenallerg,
        laktoseintol, nældefeber, høfeber, kemobehandl, kemoterapi, strålebehandl, stråleterapi,
        transplanter, organtransplant, pacemaker, kateter, stomi, amputation, amputer, graviditet,
        fertilitetsbehandl, svangerskab, ivf, aborter, kejsersnit, efterfødselsreakt, fødselsdepress,
        svangerskabsforgift, alkoholmisbrug, stofmisbrug, misbrugsbehandl, narkoman, alkoholiker, antabus,
        metadon, ludoman, spiseforstyrr, selvmordsforsøg, selvmordstanker, selvmordstruet, selvskade,
        selvmordsadf, tvangsindlæg, tvangsfikser, indlæggels, udbrændt, belastningsreak, tilpasningsreak,
        personlighedsforstyrr, dysleksi, ordblind, talblind, multisygdom, sygdomsforløb, sygehistori,
        sygemeld, raskmeld, langtidssyg, korttidssyg, sygefravær, sygedagpeng, sygeorlov, uarbejdsdygtig,
        arbejdsskade, fleksjob, førtidspension, ressourceforløb, handicaptillæg, mobilitetshandicap,
        kørestolsbrug, synshandicap, hørehandicap, hørenedsæt, synsnedsæt, blodprop, blodforgift,
        blodmangel, hjertesyg, lungesyg, nyresyg, leversyg, kræftsyg, kræftramt, kræftknude, kræftdiagnos,
        sindslidend, terminalerklær, lægeerklær, mulighedserklær, friattest, stofskifte, hypothyre,
        hyperthyre, struma, lupus, muskelsvind, hæmofili, hiv-positiv, hiv-smit, klamydia, gonor, syfilis,
        herpes, kønssygdom, helvedesild, borrelia, malaria, hjernetumor, hjerneskade, rygmarvsskade,
        whiplash, piskesmæld, korsbåndsskade, meniskskade, overfølsomhed, anafyla, allergichok,
        fødevareallerg, nøddeallerg, angstanfald, angstlidels, socialfobi, panikangst, agorafobi,
        posttraumatisk, dissociativ, søvnløs, søvnapnø, narkolepsi, nervesammenbrud, traumatiser, astmat,
        psykotik, depressio`,
    },
    {
      language: 'da',
      mode: 'head',
      inflection: 'noun',
      strength: 'telling',
      source: ICD,
      terms: `
        betændelse, lammelse, forgiftning, knoglebrud, hjerneblødning, blærebetændelse, sclerose, tumor,
        metastase, migræne, sukkersyge, lungebetændelse, fertilitetsbehandling, psykofarmaka, lægeerklæring,
        sygemelding, raskmelding, lidelse, transplantation, fobi, infarkt, insufficiens, diabetes, epilepsi,
        hepatitis, astma, cancer, psykose, depression, demens, leukæmi, dialyse`,
    },
    {
      language: 'da',
      mode: 'head',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ICD}; "kræfter" and "bekræfte" are none`,
      terms: `
        kræft, kræften, kræftens`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: ICD,
      terms: `
        angst, influenza, corona, lungekræft, svulst, knude i brystet, polio, podagra, eksem, slagtilfælde,
        hjertefejl, blodpropper, apopleksi, slidskade, brok, lyskebrok, stenose, tinnitus, menière, grøn
        stær, grå stær, hjernerystelse, feber, halsbetændelse, mononukleose, kyssesyge, kighoste,
        skoldkopper, mæslinger, lungeemboli, anæmi, nervebetændelse, senefølge, senfølge, kramper,
        krampeanfald, ansigtslammelse, vrangforestilling, hallucination, stemmehøring, mani, spædbarnskolik,
        downs syndrom, aspergers syndrom, tourettes syndrom, skizofreni, personlighedsforstyrrelse,
        spiseforstyrrelse, abstinens, abstinensbehandling, abstinenser, misbrug af alkoholproblem,
        drikkeproblem, pillemisbrug, hashmisbrug, kokainmisbrug, spilleafhængighed, gips, tryksår, liggesår,
        bensår, læsion, læsioner, knæskade, skulderskade, rygskade, hofteoperation, knæoperation,
        rygoperation, hjerteoperation, bypassoperation, hysterektomi, mastektomi, biopsi, koloskopi,
        gastroskopi, akut indlæggelse, tvangsindlæggelse, afrusning, elektrochok, samtaleterapi,
        psykoterapi, kognitiv terapi, kemo, kemobehandling, immunterapi, hormonbehandling, insulinpumpe,
        høreapparat, kørestol, rollator, plejeseng, benprotese, armprotese, blodtransfusion, hofteprotese,
        terminsdato, fosterskade, bækkenløsning, barselsdepression, misdannelse, hofteskred, prolaps,
        stress-sygemelding, stresssygemelding, psykolysning, for højt blodtryk, forhøjet blodtryk, højt
        blodtryk, forhøjet kolesterol, lavt stofskifte, højt stofskifte, nedsat hørelse, nedsat syn, nedsat
        funktionsevne, funktionsnedsættelse, varigt mén, medicinallergi, penicillinallergi, nikkelallergi,
        kraniebrud, ribbensbrud, hoftebrud, lårbensbrud, benbrud, armbrud, håndledsbrud, træthedsbrud,
        underlivskræft, hjertesygdom, øjensygdom, nyresygdom, leversygdom, lungesygdom, hudsygdom,
        blodsygdom, muskelsygdom, tarmsygdom, kræftsygdom, nervesygdom, stofskiftesygdom, gigtsygdom,
        bindevævssygdom, autoimmun sygdom, hjerte-kar-sygdom, hjertekarsygdom, arvelig sygdom, sjælden
        sygdom, smitsom sygdom, alkoholbehandling, kræftbehandling, psykologbehandling, smertebehandling,
        sårbehandling, tvangsbehandling, ambulant behandling, dialysebehandling, antibiotikabehandling,
        medicinsk behandling, psykiatrisk behandling, rygsmerte, brystsmerte, nakkesmerte, mavesmerte,
        ledsmerte, hjerteproblem, knæproblem, nakkeproblem, helbredsproblem, søvnproblem, synsproblem,
        høreproblem, alkoholafhængighed, medicinafhængighed, stofafhængighed, afhængighed af medicin,
        øjenoperation, hjerteklapoperation, discusoperation,  ballonudvidelse, kronisk bronkitis,
        bronkitis, bihulebetændelse, astmaanfald, epilepsianfald, kramper i, hjertekramper, hjertekrampe,
        hjertearytmi, sygdomsangst, tvangstanke, tvangshandling, psykiatrisk diagnose, pollenallergi,
        hundeallergi, katteallergi, stråleskade, brandsår, forbrænding, forfrysning, bækkensmerter, nedsat
        gangfunktion, gangbesvær, vejrtrækningsbesvær, talebesvær, synkebesvær, hukommelsesbesvær,
        hukommelsestab, koncentrationsproblem, udviklingsforstyrrelse, opmærksomhedsforstyrrelse,
        adfærdsforstyrrelse, væskeophobning, vand i lungerne, helbredstilstand, mistrivsel, modermærkekræft,
        nethindeløsning, tandbyld, tandbetændelse, mellemørebetændelse, aldersdemens, sportsskade, fodskade,
        håndskade, nakkeskade, hovedskade, øjenskade, høreskade`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: ICD,
      terms: `
        gravid, højgravid, sygemeldt, deltidssygemeldt, fuldtidssygemeldt, raskmeldt, indlagt,
        tvangsindlagt, genindlagt, dement, deprimeret, stressramt, psykisk syg, alvorligt syg, kronisk syg,
        uhelbredeligt syg, dødssyg, dødeligt syg, kørestolsbunden, svagtseende, hørehæmmet, døvblind,
        tunghør, handicappet, bevægelseshæmmet, udviklingshæmmet, autistisk, manisk, suicidal, anorektisk,
        bulimisk, alkoholiseret, narkotikaafhængig, medicinafhængig, stofafhængig, opereret, nyopereret,
        genoptrænet, sengeliggende, bettlægerig, immunforsvarssvækket, immundefekt, coronasmittet,
        hivsmittet, diabetisk, epileptisk, dyslektisk, allergisk over for, allergisk overfor,
        glutenintolerant, laktoseintolerant, hjerteopereret, knæopereret, rygopereret, hofteopereret,
        kræftopereret, nyretransplanteret, medicineret, sårbar psykisk, åndenødsramt, hjernerystet`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: ABSENCE,
      terms: `
        født for tidligt, på neonatal, neonatalafdelingen, kritisk syg, delvist sygemeldt, cystisk fibrose,
        spontan abort, provokeret abort, abort, aborten, en abort, brækket arm, brækket ben, knude i lungen,
        knude i halsen, knude på lungen, kræftpatient, kræftpatienten, hjertepatient, hjertepatienten,
        diabetespatient, psykiatrisk patient, overgangsalder, hedeture, hjerterytmeforstyrrelse,
        hjerterytmeforstyrrelser, syg med, syg af, sygemeldt med, sygemeldt på grund af, sygemeldt pga,
        meldt sig syg, melder sig syg, melde sig syg, meldte sig syg, syg igen, blevet syg,
        langtidssygemeldt, fraværende på grund af sygdom, fravær på grund af sygdom, fravær pga sygdom, gået
        ned med, gik ned med, går ned med, gået ned med stress, gik ned med stress, sygemeldt med stress,
        stresssygemeldt, stress-sygemeldt, ramt af stress, lider af stress, har stress, med stress, det er
        stress, diagnosticeret stress, stress og angst, kronisk stress, svær stress, stress, på
        sygedagpenge, sygedagpenge, fik sygedagpenge, får sygedagpenge, § 56-aftale, §56-aftale, paragraf
        56-aftale, i fleksjob, på førtidspension, delvist raskmeldt, barns første sygedag, barns 1. sygedag,
        sygt barn, nedsat tid på grund af, omsorgsdage på grund af, har afbrudt graviditeten`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: CARE,
      terms: `
        til psykolog, hos psykolog, til psykiater, hos psykiater, psykologsamtaler, psykologforløb,
        diagnosticeret med, fået stillet diagnosen, har fået diagnosen, fik diagnosen, får diagnosen, under
        udredning for, i udredning for, til udredning for, udredt for, i behandling for, i behandling med,
        behandlet for, behandles for, behandles med, medicineret med, medicinsk behandling for, sat i
        behandling, sat i medicinsk behandling, i medicinsk behandling, i psykiatrisk behandling, i
        psykologbehandling, i psykiatrien, på psykiatrisk, på psykiatrisk afdeling, på neurologisk, på
        onkologisk, på kardiologisk, på medicinsk afdeling, på intensiv, på hospitalet med, på sygehuset
        med, på sygehuset for, på hospitalet for, kørt på hospitalet, kørt på sygehuset, kørt på skadestuen,
        kørt til skadestuen, på skadestuen, på intensivafdelingen, på hospice, kom på hospitalet, ligger på
        hospitalet, ligger på sygehuset, lå på hospitalet, lå på sygehuset, til kontrol på, går til gik til
        psykolog, går hos psykolog, går hos psykiater, går til psykiater, går i terapi, gik i terapi,
        henvist til psykolog, henvist til psykiater, henvises til psykolog, psykologhjælp til, krisehjælp
        til, samtaler hos psykolog, ser en psykolog, ser en psykiater, går til genoptræning, til
        genoptræning efter, skal opereres, blev opereret, bliver opereret, blive opereret, er opereret,
        opereret i, opereret for, skal have en operation, skal have foretaget, sin operation, hans
        operation, hendes operation, min operation, din operation, skal have fjernet, fået fjernet, fik
        fjernet, scannet for, ny hofte, nyt knæ, sit immunforsvar, tager medicin, tager antidepressiv, på
        antidepressiv, antidepressiv medicin, antidepressiva, antipsykotika, nervemedicin, nervepiller,
        lykkepiller, sovepiller, sovemedicin, smertestillende, blodfortyndende, blodtryksmedicin,
        hjertemedicin, p-piller, morfika, binyrebarkhormon, epilepsimedicin, antibiotika, medicinliste,
        medicinændring, har fået konstateret, fik konstateret, får konstateret, fået konstateret,
        konstateret kræft, tilbagefald af, spredt sig til, metastaser i, uhelbredelig sygdom, kronisk
        sygdom, alvorlig sygdom, psykisk sygdom, psykisk sårbar, psykisk sårbarhed, psykisk lidelse,
        psykiske lidelser, psykiske problemer, psykiske udfordringer, psykisk ustabil, mentalt sammenbrud,
        har det psykisk dårligt, psykisk nedbrud, med sit helbred, dårligt helbred, svigtende helbred,
        svækket helbred, helbredsmæssige årsager, helbredsmæssige grunde, helbredsproblemer, af
        helbredsgrunde, af helbredsmæssige`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: EVERYDAY,
      terms: `
        venter barn, venter sit, venter tvillinger, venter et barn, skal føde, skal på barsel, går på har
        termin, termin i, termin den, gravid i, har født for tidligt, aborterede, mistet barnet, tabt
        barnet, i uge 12 med, prøver at blive gravid, barnløshed, fertilitetsklinik, fertilitetsklinikken,
        graviditetskvalme, graviditetsbetinget, drikker dagligt, drikker for meget, drikker igen, tørlagt,
        på afvænning, i afvænning, i misbrugsbehandling, i alkoholbehandling, i stofbehandling, er
        misbruger, har et misbrug, sit misbrug, afhængig af alkohol, afhængig af piller, afhængig af morfin,
        ryger hash, tager stoffer, alkoholisk, på stoffer, prøvet at tage sit eget liv, forsøgt selvmord,
        forsøgte selvmord, forsøgt at begå selvmord, tanker om selvmord, cutter, skærer i sig selv, skader
        sig selv, hører stemmer, bryder sammen, brudt sammen, knækket psykisk, brækket armen, brækket benet,
        brækkede benet, brækkede armen, brækket foden, brækket håndleddet, brækket ankel, brækket anklen,
        brækket hoften, brækket ryggen, brækket lillefinger, brækket lillefingeren, brækket kravebenet,
        brækket næsen, brækket et ribben, brækket knoglen, brud på, forstuvet, forstuvet foden, forstuvet
        ankel, hold i ryggen, slået hovedet, fået hjernerystelse, fik hjernerystelse, revet korsbåndet over,
        sprunget korsbånd, overrevet korsbånd, overrevet, fibersprængning, rygsmerter, rygproblemer,
        kroniske smerter, smerter i, ondt i ryggen, nakkesmerter, hovedpine, svimmelhed, søvnbesvær,
        søvnproblemer, koncentrationsbesvær, kvalme, besvimede, besvimet, kaster op, kastet op,
        roskildesyge, maveinfluenza, omgangssyge, diarré, er blind, er døv, blind på, døv på, sidder i
        kørestol, kommer i kørestol, kørestolsbruger, førerhund, tegnsprogstolk, skrivetolk, støttetimer på
        grund af, på spektret, autismespektret, asd, inden for autismespektret, hjerteproblemer, problemer
        med hjertet, nedsat lungefunktion, nedsat immunforsvar, tåler ikke nødder, tåler ikke gluten, tåler
        ikke laktose, nøddeallergiker, astmatiker, diabetiker, epileptiker, allergiker, ramt af en
        depression, ramt af kræft, døende, ligger for døden, kort tid igen, testet positiv, positiv for
        covid, smittet med, bærer af sygdommen, fejler noget alvorligt, kroniker, sygdomsramt`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: EVERYDAY,
      terms: `
        syg, syge, sygdom, sygdommen, sygt, kræftfri, rask igen, operation, operationer, hos lægen, til
        læge, til lægen, til speciallæge, medicin, medicinen, hospitalet, sygehuset, indlæggelse,
        indlæggelsen, skadestue, ambulance, tilbagefald, diagnose, diagnosen, diagnoser, smerter, handicap,
        allergi, blodtryk, blodtrykket, skånehensyn, genoptræning, træthed, misbrug, misbruger, sygedag,
        sygedage, forkølet, forkølelse, symptomer, prognose, prognosen, helbred, helbredet, lægejournal,
        journaloptegnelser, behandlingsforløb, forbinding, forbindingen, hjemmesygeplejerske, sårpleje,
        udskrives, udskrevet, blind, døv, nedbrudt, smittet, skadet, vægttab, overvægtig, overvægt,
        hormoner, sår`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: ATC,
      terms: `
        sertralin, citalopram, escitalopram, fluoxetin, paroxetin, venlafaxin, duloxetin, mirtazapin,
        amitriptylin, nortriptylin, lithium, litium, lamotrigin, quetiapin, olanzapin, risperidon,
        aripiprazol, clozapin, haloperidol, methylphenidat, ritalin, concerta, medikinet, elvanse,
        atomoxetin, strattera, metformin, ozempic, wegovy, victoza, semaglutid, eltroxin, levothyroxin,
        prednisolon, prednison, methotrexat, metotrexat, humira, adalimumab, infliximab, remicade,
        ocrelizumab, tysabri, natalizumab, warfarin, marevan, eliquis, xarelto, pradaxa, simvastatin,
        atorvastatin, losartan, enalapril, amlodipin, metoprolol, furosemid, ventoline, symbicort, spiriva,
        morfin, oxycodon, oxycontin, tramadol, fentanyl, buprenorphin, subutex, gabapentin, pregabalin,
        lyrica, diazepam, stesolid, oxazepam, alprazolam, zopiclon, zolpidem, campral, naltrexon, truvada,
        biktarvy, tamoxifen, letrozol, herceptin, keytruda, cisplatin, sumatriptan, imigran, keppra,
        levetiracetam, valproat, cipralex, cipramil, zoloft, prozac, seroquel, zyprexa, abilify, xanax,
        valium, insulin, novorapid, lantus, botox mod, dupixent, stelara, spinraza`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ICD}; abbreviations as clinics write them`,
      terms: `
        hiv, hiv-smittet, aids, adhd, kol, als, ms, psoriasisgigt, urinsyregigt, gigt, gigten, meningitis,
        dm1, dm2, t1d, t2d, type 1-diabetes, type 2-diabetes, type 1 diabetes, type 2 diabetes,
        hjerteinsufficiens, nstemi, stemi, ms-patient, cfs, me/cfs, pcos, copd, tbc, mrsa, hpv-positiv, uvi,
        icd-enhed, tci, tia, dvt, ibs, ibd, gad, bpd, fasd, cerebral parese, spina bifida, autisme, infantil
        autisme, f20, f32, f33, f84, f90, covid, covid-19, ptsd, ocd, epipen`,
    },
    {
      language: 'en',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: ICD_EN,
      terms: `
        schizophren, epileps, epilept, leukaemi, leukemi, lymphom, carcinom, sarcom, asthma, migrain,
        anorexi, psychosis, psychotic, fibromyalg, endometrio, tubercul, meningoc, pneumoni, appendicit,
        arthrit, hypertens, hypothyr, hyperthyr, coeliac, celiac, chemother, radiother, dialysis, miscarr,
        pregnan, alcoholi, antidepress, antipsychot, anaphyla, dyslexi, dyspraxi, dementi, hospitalis,
        hospitaliz, suicid, self-harm, concuss, haemophil, hemophil, paraly, quadripleg, parapleg,
        wheelchair, depressi, chlamyd, gonorrh, syphil, cirrhos, burnout, post-traumatic`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: ICD_EN,
      terms: `
        tumour, stroke, heart attack, cardiac arrest, heart failure, heart disease, heart condition, kidney
        failure, kidney disease, liver disease, brain injury, brain tumour, brain tumor, blood clot,
        multiple sclerosis, sclerosis, parkinson's disease, parkinson's, alzheimer's, alzheimer's disease,
        cystic fibrosis, muscular dystrophy, asperger's, tourette's, eating disorder, personality disorder,
        anxiety disorder, panic attack, panic disorder, anxiety, nervous breakdown, mental breakdown, mental
        illness, mental health problem, mental health issue, mental health condition, mental health crisis,
        psychiatric ward, psychiatric psychotherapy, burn-out, stress leave, chronic illness, chronic
        chronic fatigue, long covid, glandular fever, flu, fever, food poisoning, kidney stone, gallstone,
        hernia, slipped disc, herniated disc, broken leg, broken arm, broken wrist, broken ankle, broken
        hip, broken foot, broken hand, broken collarbone, fractured hip, fracture, torn ligament, hearing
        loss, hearing aid, hearing impairment, visual impairment, sight loss, learning disability, learning
        disorder, intellectual disability, allergy to, nut allergy, peanut allergy, food allergy, penicillin
        allergy, gluten intolerance, lactose intolerance, prosthesis, insulin pump, chemo, radiation
        therapy, biopsy, mastectomy, hysterectomy, caesarean, c-section, due date, morning sickness, high
        blood pressure, fertility treatment, stillbirth, abortion, addiction, drinking problem, drug
        problem, substance abuse, rehab, relapse, withdrawal symptom, sick leave, sick note, medical leave,
        medical certificate, doctor's note, fit note, long-term sick, sickness absence, sickness benefit,
        disability benefit, disability pension, seizure, fainting, insomnia, hip replacement, knee
        replacement, open-heart surgery, heart surgery, knee surgery, back surgery, brain surgery, bypass
        surgery, psychiatric treatment, chronic pain, chest pain, shortness of breath, skin condition, eye
        condition, autoimmune disease, thyroid disease, lung disease, skin cancer, breast cancer, mental
        disorder, bipolar disorder, learning difficulty, speech impediment, chronic condition, chronic
        disease, genetic disorder, birth defect, blood disorder, sleep disorder, pneumonia, bronchitis,
        tonsillitis, chickenpox, measles, shingles, broken rib, broken toe, broken finger, back injury, knee
        injury, head injury, spinal injury, sports injury, torn meniscus, allergic reaction, mental health,
        sign language interpreter, crutch, walking stick, medical treatment, drug addiction, alcohol
        addiction, alcohol abuse, gambling addiction, high-risk pregnancy`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: EVERYDAY,
      terms: `
        pregnant, expecting a baby, expecting a child, expecting twins, expecting her, is expecting, due in
        january, due in february, due in march, due in april, due in may, due in june, due in july, due in
        august, due in september, due in october, due in november, due in december, due in late, due in
        early, gave birth prematurely, lost the baby, trying to conceive, in labour, bed rest, diagnosed
        with, been diagnosed, was diagnosed, is being treated for, being treated for, treated for, in
        treatment for, undergoing treatment, undergoing surgery, underwent surgery, having surgery, had
        surgery, needs surgery, undergo surgery, his surgery, her surgery, my surgery, after surgery,
        recovering from surgery, recovering from, is recovering, having an operation, had an operation,
        needs an operation, his operation, her operation, in hospital with, in hospital after, in hospital
        for, in the hospital, rushed to hospital, taken to hospital, admitted to hospital, was admitted
        with, in intensive care, in a coma, on dialysis, on antidepressants, on medication, taking
        medication, her medication, his medication, my medication, your medication, on chemo, starts chemo,
        starting chemo, having chemo, tested positive, off sick, signed off sick, signed off work, signed
        off with, called in sick, calls in sick, reported sick, on sick leave, away sick, out sick, ill
        with, sick with, seriously ill, critically ill, terminally ill, chronically ill, mentally ill,
        mentally unstable, suffers from, suffering from, struggling with depression, in therapy, seeing a
        seeing a psychologist, seeing a therapist, sees a therapist, sees a psychiatrist, sees a
        psychologist, in recovery from, alcoholic, recovering alcoholic, in rehab, drinks too much, addicted
        to, overdosed, overdose, tried to kill himself, tried to kill herself, tried to take her own life,
        tried to take his own life, cutting herself, hears voices, on the spectrum, autism spectrum, special
        needs, disabled, wheelchair user, visually impaired, hard of hearing, partially sighted, registered
        blind, is blind, is deaf, legally blind, blind in one, deaf in one, guide dog, allergic to nuts,
        allergic to peanuts, allergic to, severely allergic, carries an epipen, heart problems, her heart
        condition, his heart condition, health reasons, health problems, health issues, poor health, ill
        health, failing health, medical reasons, medical condition, medical conditions, medical history,
        dying of, dying from, palliative care, in a hospice, days to live, months to live, broke her leg,
        broke his leg, broke her arm, broke his arm, broke her wrist, broke his wrist, broke her hip, broke
        his hip, broke her ankle, broke his ankle, broke my leg, broke my arm, sprained, dislocated,
        stressed out and on leave, stress-related, work-related stress, burned out, burnt out, burn out, had
        a stroke, had a seizure, immunocompromised, hiv-positive, hiv positive, in remission, stage iv,
        stage iii, metastatic, malignant, miscarriage, icd in, got her icd, got his icd, prone to migraines,
        back problems, back pain, her blood pressure, his blood pressure, my blood pressure, your blood
        pressure, her pregnancy, his condition has, epilepsy, vomiting, dizziness, nausea, prosthetic`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: EVERYDAY,
      terms: `
        ill, sick, illness, disease, unwell, surgery, hospital, medication, medicine, diagnosis, symptoms,
        disability, injury, injured, therapy, allergic, allergies, allergy, stressed, depressed, operated
        on, blood pressure, infection, infected, deaf, midwife, maternity leave, prognosis, fatigue, lesion,
        lesions, disabilities`,
    },
  ],
  headings: `diagnose, diagnoser, diagnosis, diagnoses, sygdom, sygdomme, lidelse, allergi, allergier, allergy, allergies, medicin, medicinering, medication, behandling, sygefravær, fraværsårsag, årsag til fravær, sygemeldt, handicap, disability, helbred, health, helbredsoplysninger, bidiagnose, aktionsdiagnose, funktionsnedsættelse, icd-10, icd10, sks, symptomer, symptoms, condition, medical condition, særlige hensyn (helbred), støttebehov`,
  innocent: `
    blind for, døv for, lam af, mental health day, mental health awareness, syg med at, syg for at, operationen
    af, brækket koden, bekræft, arbejdskraft, kræftens bekæmpelse, sygt godt, sygt sjovt, sygt fedt, sygt mange,
    sygt travlt, sygt meget, helt sygt, det er jo sygt, simpelthen sygt, jo sygt, få et hjerteanfald, ved at få
    et hjerteanfald, et hjerteanfald over, får stress af, stresstest, stress test, stress-test, stress testing,
    blind vinkel, blinde vinkel, blinde vinkler, blind spot, blind spots, blind passager, blind review,
    double-blind, double blind, single-blind, turn a blind eye, vender det blinde øje, døve øre, det døve øre,
    for døve øren, deaf ears, gravid med de store, allergisk over for møder, allergic to meetings, allergic to
    change, allergic to bureaucracy, sick of, sick and tired, patient zero, love sick, homesick, hjemve, syg
    efter, sygt nok, sygesikring, sygesikringen, sygesikringsbevis, sygesikringskort, gul sygesikring, det gule
    sygesikringskort, sygeforsikring, health insurance, sygeplejerske, sygeplejersker, sygepleje, sygehusapotek,
    sygeplejestuderende, operation day, operation manual, i operation, standard operation, operation of,
    depression i økonomien, økonomisk depression, the great depression, great depression, den store depression,
    heart of, i hjertet af, hjertet af, hjertet på rette sted, ligger mig på hjerte, hånden på hjertet,
    smertensbarn, smertensbørn, smertegrænse, smertegrænsen, pain point, pain points, infected firmware,
    infected file, infected files, virus scanner, computervirus, feber for, rejsefeber, eksamensfeber,
    guldfeber, fever pitch, død og pine, brok over, brok fra, meget brok, sår tvivl, så sår, drug delivery, drug
    discovery, drug development, terminal a, terminal b, terminalen, terminaler, havneterminal,
    lufthavnsterminal, terminal 2, terminal 3, kur mod, en kur mod, cure for, lammelse af, handicapparkering,
    handicapvenlig, handicaptoilet, handicapråd, handicaprådet, golfhandicap, handicap i golf, overdose of, en
    overdosis, abort mission, abort the, paralysis by analysis, analysis paralysis, stroke order, stroke of
    luck, stroke of genius, 4-stroke, kramper om, sick leave policy, sygefraværspolitik, sygefraværsstatistik,
    sygefraværssamtaler, arbejdsskadestyrelsen, arbejdsskadeforsikring, stressmåling, stressvejledning,
    stresspolitik, stress-politik, stresshåndtering, stress management, stressfri, stress-free, ms teams, ms
    word, ms excel, ms office, feberredning, hovedpine for, give hovedpine, en hovedpine at, giver hovedpine,
    hovedpinen med, barnesygdom, barnesygdomme, børnesygdomme i systemet, børnesygdomme, børnesygdom,
    co-operation, hjertesag, hjertesager, hjertebarn, kræfter, hiver, smerteligt, allergic to the, allergisk
    over for det, allergisk overfor det, allergisk over for den slags, gravid med en idé, gravid med en ny idé,
    gravid med idéer, gravid med ideer, gravid med planer, gravid med tanken`,
};

export const healthProof: Proof = {
  examples: [
    'Mette Hansen er sygemeldt med stress til den 1. maj.',
    'Jens har fået konstateret sclerose.',
    'Hun er gravid og har termin i marts.',
    'Vores studerende Amina Yusuf er indlagt på psykiatrisk afdeling.',
    'Peter Holm tager Ritalin.',
    'Anna Berg was diagnosed with breast cancer in May.',
    'Peter Smith is on sick leave.',
    'Jeg er sygemeldt i næste uge på grund af en operation.',
  ],
  counterexamples: [
    'Kræftens Bekæmpelse har givet Jens Hansen en bevilling.',
    'Karen Madsen forsker i kræft.',
    'Det er jo sygt, at Jens ikke har svaret.',
    'Vi bekræfter mødet med Jens Hansen.',
    'Markedskræfterne rammer Peter Holm.',
    'Mette Hansen er ikke gravid.',
    'Mange mænd får konstateret diabetes.',
    'Hvis du bliver syg, skal du ringe til Jens.',
  ],
};
