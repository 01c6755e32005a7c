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
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: EVERYDAY,
      terms: `
        syg, syge, sygt, kræftfri, rask igen, hos lægen, til læge, til lægen, hospitalet, sygehuset,
        skånehensyn, træthed, forkølet, hjemmesygeplejerske, udskrives, udskrevet, blind, døv,
        nedbrudt, smittet, skadet, overvægtig, overvægt, sår, hæmatologisk, onkologisk, kardiologisk,
        neurologisk, gynækologisk, urologisk, reumatologisk, nefrologisk, endokrinologisk,
        psykiatrisk, ortopædkirurgisk, lungemedicinsk, ambulatoriet, tegnsprog, hjælpemidler,
        arbejdsevne, dårligt syn, sygepenge, tabletter, kolesterol, koma, udmattet, udmattelse,
        svækket, svimmel, utilpas, behandling for, sygehus, hoste, rekonvalescens, til speciallæge,
        smerter, sårpleje, hormoner, mr-scannet, ct-scannet, forstoppelse, rekonvalescent, plejehjem,
        plejehjemmet, scanning, scannet, røntgen, ambulatorium, hospice, psykologen, psykiateren,
        kiropraktor, øjenlæge, øjenlægen, ilt, pms`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: EVERYDAY,
      terms: `
        ill, sick, unwell, hospital, diagnosis, injured, allergic, stressed, depressed, operated on,
        blood pressure, infected, deaf, midwife, maternity leave, prognosis, fatigue, rehabilitation,
        physiotherapy, sickness, wheezing, bleeding, swelling, dizzy, cough, exhausted, tablets,
        hospitalised, crutches, counselling, weight loss, coughing, treatment for, diagnoses,
        symptoms, allergies, pills, pains, check-up, physio, scan, scans, meds, x-ray, ultrasound,
        outpatient, nursing home, occupational health, blackouts, gp, breastfeeding, lump`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: EVERYDAY,
      terms: `
        sygdom, operation, medicin, indlæggelse, skadestue, ambulance, tilbagefald, diagnose,
        smerte, handicap, allergi, blodtryk, genoptræning, misbrug, sygedag, forkølelse, symptom,
        prognose, helbred, lægejournal, journaloptegnelse, behandlingsforløb, forbinding, vægttab,
        infektion, forstyrrelse, sengeafsnit, fysioterapi, fysioterapeut, jordemoder, blødning,
        anfald, protese, blodprøve, recept, pille, lungefunktion, speciallæge, mr-scanning,
        ct-scanning, pet-scanning`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: EVERYDAY,
      terms: `
        illness, disease, surgery, medication, medicine, disability, injury, therapy,
        allergy, infection, lesion, rash, scar, pain, headache, wound, blood test, prescription,
        pill, side effect, counsellor`,
    },
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: ICD,
      terms: `
        diabet, skizofren, epilep, sclero, parkinson, alzheimer, lymfom, melanom, karcinom, sarkom,
        migræn, bipolar, borderline, bulimi, anoreksi, psykotisk, autis, asperger, tourette, hepatit,
        tuberkulos, meningit, blindtarm, hjernerystels, hjernebløds, hjerteflim, hjertestop,
        hjerteanfald, hjerteinsuff, atrieflim, aneurism, angina, hyperton, osteopor, leddegigt,
        slidgigt, knogleskør, hofteledsdys, diskusprolaps, ischias, iskias, nyresvigt, nyreinsuff,
        nyresten, galdesten, levercirr, skrumpelever, mavesår, colitis, crohn, glutenallerg,
        laktoseintol, nældefeber, høfeber, kemobehandl, kemoterapi, strålebehandl, stråleterapi,
        organtransplant, pacemaker, kateter, stomi, graviditet, fertilitetsbehandl, ivf, aborter,
        kejsersnit, efterfødselsreakt, fødselsdepress, alkoholmisbrug, stofmisbrug, misbrugsbehandl,
        narkoman, alkoholiker, antabus, metadon, ludoman, spiseforstyrr, selvmordsforsøg,
        selvmordstanker, selvmordstruet, selvmordsadf, tvangsindlæg, tvangsfikser, indlæggels,
        udbrændt, belastningsreak, dysleksi, ordblind, talblind, multisygdom, sygdomsforløb,
        sygehistori, sygemeld, raskmeld, langtidssyg, korttidssyg, sygefravær, sygedagpeng, sygeorlov,
        uarbejdsdygtig, arbejdsskade, fleksjob, førtidspension, ressourceforløb, kørestolsbrug,
        synshandicap, hørehandicap, hørenedsæt, synsnedsæt, blodprop, blodforgift, blodmangel,
        hjertesyg, lungesyg, nyresyg, leversyg, kræftsyg, kræftramt, kræftknude, kræftdiagnos,
        sindslidend, lægeerklær, mulighedserklær, stofskifte, struma, lupus, muskelsvind, hæmofili,
        hiv-positiv, klamydia, gonor, syfilis, herpes, kønssygdom, helvedesild, borrelia, malaria,
        hjernetumor, hjerneskade, whiplash, korsbåndsskade, meniskskade, overfølsomhed, anafyla,
        allergichok, fødevareallerg, nøddeallerg, angstanfald, angstlidels, panikangst,
        posttraumatisk, dissociativ, søvnløs, søvnapnø, narkolepsi, nervesammenbrud, traumatiser,
        astmat, psykotik, leukæmi, trombos, bronkit, dermatit, artrit, artros, sarkoidos, skolios,
        bechterew, spastisk, spastiker, tennisalb, karpaltunnel, lumbago, hekseskud, ganespalte,
        klumpfod, rygmarvsbrok, hæmorroid, fertilitetsudred, kemokur, kemoserie, højdosis, respirator,
        iltapparat, iltbehandl, selvmordsris, psykolognot, angstsymptom, stresssymptom, stresskollaps,
        udmattelsessyn, hjernetræt, panikanfald, latexallerg, hashmisbrug, misbrugsprobl,
        alkoholprobl, spilleproblem, senhjernesk, synsproblem, afrusning, psykoterapi, kræftbehandl,
        kræftforløb, synstab, høretab, palliati, skizotyp, tvangstank, tvangshandl, selvskad,
        minnesotakur, morgenkvalm, donornyre, blodsukker, svagsyn, punktskrift, hjerteopera,
        hjerteklap, vævsprøve, mammografi, kikkertopera, strubekræft, hudkræft, blodkræft, knoglemarv,
        stamcelletransp, hofteprot, knæprot, spasmer, stressreakt, hjertekramp, åndenød, lungebetænd,
        lungeemb, lungefibro, vrangforest, hallucin, maniodepr, personlighedsf, kolitis, tarmsygd,
        cøliak, glutenint, bihulebet, mellemøre, halsbet, tonsil, hjernehind, borreliose, mavekatar,
        galdeblære, tarmslyng, prostat, blærekræft, svangersk, præeklampsi, hæmokromat, porfyri,
        seglcelle, knæopera, rygopera, senebetænd, slimsæk, discuspro, piskesmæl, afasi, tetraplegi,
        rygmarvss, spasticit, hiv-smit, adhd-diagn, tilpasningsreak, handicaptillæg,
        mobilitetshandicap, terminalerklær, friattest, socialfobi, agorafobi, thalass, talassæm,
        læbeganespalte, hæmorid, ægudtagning, ægoplægning, immundæmpende, sondemad, fødselsskad,
        pillemisbrug, ryglidel, gigtlidel, nyrelidel, hudlidel, knælidel, stofindtag, bypass-opera,
        bypassopera, bypasspat, stenlunge, traumeterapi, vinterdepress, døgnbehandl, ægdonat,
        svagtsyn, kræftopera, kikkertunders, mutisme, tinnitusplag, stressnedbr, nervenedbr,
        hjertepati, hjertemedic, rygerlung, støvlung, hiv-behandl, psykoseafs, traumepat, torturoffer,
        mælkeallerg, æggeallerg, skaldyrsallerg, pollenallerg, dyrehårsallerg, neuroborrel, toksoplas,
        ileus, forhudsforsn, underlivsbet, ammebet, dværgvækst, gigantisme, fenylketonuri,
        skulderopera, seneskedehind, kiropraktorbeh, als-ramt, als-diagn, adhd-medic, ocd-diagn,
        ptsd-diagn, cochlear, elkørest, sondeern, gangstativ, halskrave, iltflask, makula, glaukom,
        nystagm, sklero, inkontin, fibrom, livmoderhals, celleforandr, konisering, dødfød, insemin,
        ægløsn, sædkval, emfysem, rosacea, vitiligo, alopeci, modermærk, forkammerfl, åreforkalk,
        åreknud, ataks, ataxi, akromegal, myelom, overspis, sorgreakt, afvæn, åreladn, sygesamt,
        sygeperiod, skånejob, revalid, jobafklar, fostervand, nakkefold, levertal, nyretal, fedme,
        narkose, uhelbredelig, hoftedys, impoten, erektil, rejsningsprobl, høreslang, svagthør,
        læseblind, læsevansk, gigtsyg, gangbesv, menstruat, hormonfors, koncentrationsv, nervelid,
        ledbåndssk, hovedtraum, hjertesvigt, hjertemuskel`,
    },
    {
      language: 'da',
      mode: 'head',
      inflection: 'noun',
      strength: 'telling',
      source: ICD,
      terms: `
        betændelse, lammelse, forgiftning, knoglebrud, sclerose, tumor, metastase, migræne,
        sukkersyge, fertilitetsbehandling, psykofarmaka, lægeerklæring, sygemelding, raskmelding,
        lidelse, transplantation, fobi, infarkt, insufficiens, diabetes, epilepsi, astma, cancer,
        psykose, depression, demens, dialyse, allergi, intolerans, forstyrrelse, anfald, syndrom,
        sygdom, infektion, protese, fraktur, fibrose, trombose, artrose, neurose, svulst, afhængighed,
        misdannelse, blødning, neuropati, parese, hypokondri, blindhed, døvhed, allergiker, sklerose`,
    },
    {
      language: 'da',
      mode: 'head',
      inflection: 'noun',
      strength: 'vague',
      source: `${ICD}; "regneoperation" is innocent below`,
      terms: `operation, smerte`,
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
        angst, influenza, corona, lungekræft, knude i brystet, polio, podagra, eksem, slagtilfælde,
        hjertefejl, apopleksi, brok, lyskebrok, stenose, tinnitus, grøn stær, grå stær, feber,
        mononukleose, kyssesyge, kighoste, skoldkopper, mæslinger, anæmi, senefølge, senfølge,
        kramper, mani, abstinens, abstinenser, drikkeproblem, kokainmisbrug, gips, tryksår, liggesår,
        bensår, læsion, knæskade, skulderskade, rygskade, hofteoperation, hysterektomi, mastektomi,
        biopsi, koloskopi, gastroskopi, samtaleterapi, kognitiv terapi, kemo, immunterapi,
        hormonbehandling, høreapparat, kørestol, rollator, blodtransfusion, terminsdato,
        bækkenløsning, hofteskred, prolaps, forhøjet blodtryk, højt blodtryk, forhøjet kolesterol,
        nedsat hørelse, nedsat syn, nedsat funktionsevne, funktionsnedsættelse, varigt mén,
        kraniebrud, hoftebrud, benbrud, armbrud, underlivskræft, alkoholbehandling,
        psykologbehandling, tvangsbehandling, ambulant behandling, medicinsk behandling, psykiatrisk
        behandling, rygsmerte, brystsmerte, nakkesmerte, mavesmerte, ledsmerte, knæproblem,
        helbredsproblem, søvnproblem, øjenoperation, hjertearytmi, psykiatrisk diagnose, brandsår,
        forbrænding, gangbesvær, vejrtrækningsbesvær, talebesvær, synkebesvær, hukommelsesbesvær,
        hukommelsestab, vand i lungerne, helbredstilstand, mistrivsel, nethindeløsning, sportsskade,
        fodskade, håndskade, nakkeskade, hovedskade, øjenskade, udslæt, fnat, sepsis, koldbrand,
        brystoperation, maveoperation, underlivsoperation, korsbåndsoperation, meniskoperation,
        brokoperation, smerteklinik, støttestrømpe, krykke, overdosis, nedkomst, cyste, polyp, byld,
        absces, krampe, spasme, gigtmedicin, astmamedicin, allergimedicin, inhalator, krisereaktion,
        sygehusophold, hospitalsophold, akutindlæggelse, hofteskade, ankelskade, kvæstelse,
        stofproblem, kronisk smerte, hjerteproblem, nakkeproblem, ribbensbrud, lårbensbrud,
        håndledsbrud, træthedsbrud, misbrugscenter, jernmangel, bækkensmerter, slidskade, menière,
        stemmehøring, spædbarnskolik, abstinensbehandling, læsioner, elektrochok, plejeseng,
        fosterskade, psykolysning, smertebehandling, sårbehandling, dialysebehandling, høreproblem,
        discusoperation, ballonudvidelse, sygdomsangst, stråleskade, forfrysning,
        koncentrationsproblem, rusmiddelcenter, væskeophobning, tandbyld, høreskade, fodoperation,
        håndoperation, slankeoperation, tarmoperation, lungeoperation, næseoperation, vitaminmangel,
        hukommelsesklinik, søvnklinik, smertepatient, krykkestok, blindestok, kuvøsebarn,
        fertilitetsproblem, astmainhalator, smerteplaster, ambulatoriebesøg, ledskade,
        rusmiddelproblem, akne, hårtab, chorea, gastric bypass, gulsot, fodsvamp, irritabel tyktarm,
        b12-mangel, museskade, frossen skulder, teleslynge, recidiv`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: ICD,
      terms: `
        gravid, højgravid, indlagt, tvangsindlagt, dement, deprimeret, stressramt, psykisk syg,
        alvorligt syg, kronisk syg, dødssyg, kørestolsbunden, svagtseende, hørehæmmet, døvblind,
        tunghør, handicappet, bevægelseshæmmet, udviklingshæmmet, manisk, narkotikaafhængig,
        medicinafhængig, stofafhængig, opereret, nyopereret, sengeliggende, bettlægerig, immundefekt,
        allergisk over for, allergisk overfor, hjerteopereret, knæopereret, rygopereret,
        hofteopereret, hjernerystet, lammet, bevidstløs, immunsvækket, kronisk træt, alkoholafhængig,
        ondartet, bariatrisk, deltidssygemeldt, fuldtidssygemeldt, genindlagt, anorektisk,
        alkoholiseret, genoptrænet, immunforsvarssvækket, coronasmittet, hivsmittet, dyslektisk,
        kræftopereret, nyretransplanteret, medicineret, halvblind, komatøs, livstræt, stressbelastet,
        senfølgeramt, coronaramt, hormonbehandlet, dialysekrævende, multihandicappet, ryglidende,
        gigtplaget, astmaplaget, nærsynet, genoplivet, gennemscannet, svært overvægtig, stærkt
        overvægtig, følelsesmæssigt ustabil, emotionelt ustabil`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: ABSENCE,
      terms: `
        født for tidligt, på neonatal, kritisk syg, abort, knude i lungen, knude i halsen, knude på
        lungen, kræftpatient, overgangsalder, syg med, meldt sig syg, melder sig syg, melde sig syg,
        meldte sig syg, syg igen, blevet syg, gået ned med, gik ned med, går ned med, stresssygemeldt,
        stress-sygemeldt, stress, barns første sygedag, sygt barn, paragraf 56, nedsat arbejdsevne,
        sps-støtte, specialpædagogisk støtte, personlig assistance, kræftpatienten, syg af,
        neonatalafdelingen, aborten, hedeture, 56-aftale, sps-bevilling, sps-timer, under kniven, på
        barsel, i remission, mistet det barn, hjertet svigter, taget benet af, går hos en psykolog,
        taler med en psykolog, fik stillet diagnosen, under udredning, til udredning, lukket afsnit,
        åbent afsnit, lukket afdeling, kommer sig efter, kommet sig efter, uger henne, måneder henne,
        ikke sovet siden, sover ikke, hører næsten, ser næsten, næsten blind, næsten døv, psykisk
        dårligt`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: CARE,
      terms: `
        til psykolog, hos psykolog, til psykiater, hos psykiater, psykologsamtaler, psykologforløb,
        diagnosticeret med, fået stillet diagnosen, har fået diagnosen, fik diagnosen, får diagnosen,
        i udredning for, udredt for, i behandling for, i behandling med, behandlet for, behandles for,
        sat i behandling, i psykiatrien, på psykiatrisk, på neurologisk, på onkologisk, på
        kardiologisk, på medicinsk afdeling, på intensiv, på hospitalet med, på hospitalet for, kørt
        på hospitalet, kørt til skadestuen, på skadestuen, på hospice, kom på hospitalet, ligger på
        hospitalet, lå på hospitalet, til kontrol på, går i terapi, gik i terapi, ser en psykolog,
        skal opereres, skal have en operation, sin operation, hans operation, hendes operation, min
        operation, din operation, ny hofte, nyt knæ, sit immunforsvar, tager medicin, antipsykotika,
        nervemedicin, nervepiller, lykkepiller, sovepiller, sovemedicin, smertestillende,
        blodfortyndende, blodtryksmedicin, p-piller, fik konstateret, får konstateret, fået
        konstateret, tilbagefald af, psykisk sårbar, psykisk sårbarhed, psykiske problemer, psykiske
        udfordringer, psykisk ustabil, psykisk nedbrud, dårligt helbred, svigtende helbred, svækket
        helbred, helbredsmæssige årsager, helbredsmæssige grunde, af helbredsgrunde, hos psykologen,
        samtaler med psykolog, krisepsykolog, aa-møde, ilt i hjemmet, dårlig ryg, dårligt knæ, dårlig
        hofte, svagt hjerte, lugter af spiritus, lugter af alkohol, i sygesengen, syg siden, syg i en,
        syg i to, syg i tre, i stråling, i koma, i kuvøse, ny nyre, ny lever, nyt hjerte, for tidligt
        født, kommet på hospitalet, på sygehuset, på riget, på psyk, hentet i ambulance, hjem fra
        hospitalet, hjem fra sygehuset, udskrevet fra, venter på en operation, venteliste til
        operation, til mr-scanning, sin medicin, sine piller, hans piller, hendes piller, hendes
        medicin, hans medicin, min medicin, din medicin, på medicin, får medicin, fik medicin, psykisk
        dårlig, psykisk skrøbelig, mentalt helbred, psykiske helbred, mentale helbred, hos neurolog,
        hos neurologen, hos kardiologen, hos onkologen, hos psykiateren, hos jordemoder, henvist til
        neurolog, går til samtaler, går til behandling, i misbrug, faldet i igen, begyndt at drikke,
        drikker sig, tager kokain, hører ikke på, kan ikke høre på, kan ikke gå, kan ikke løfte, må
        ikke løfte, må ikke bære, tåler ikke, morfika, binyrebarkhormon, medicinliste, medicinændring,
        aa-møder`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: EVERYDAY,
      terms: `
        venter barn, venter sit, venter tvillinger, venter et barn, skal føde, termin i, termin den,
        mistet barnet, tabt barnet, barnløshed, fertilitetsklinik, fertilitetsklinikken, drikker
        dagligt, drikker for meget, drikker igen, tørlagt, i stofbehandling, er misbruger, har et
        misbrug, sit misbrug, afhængig af alkohol, ryger hash, røget hash, tager stoffer, alkoholisk,
        på stoffer, forsøgt selvmord, forsøgte selvmord, tanker om selvmord, cutter, skærer i sig
        selv, skar i sig selv, skåret i sig selv, skærer sig selv, skader sig selv, hører stemmer,
        hørte stemmer, hørt stemmer, bryder sammen, brudt sammen, brud på, forstuvet, hold i ryggen,
        slået hovedet, overrevet, fibersprængning, rygproblemer, kroniske smerter, smerter i, ondt i
        ryggen, hovedpine, svimmelhed, søvnbesvær, koncentrationsbesvær, kvalme, besvimede, besvimet,
        kaster op, kastet op, roskildesyge, maveinfluenza, omgangssyge, diarré, er blind, er døv,
        blind på, døv på, førerhund, tegnsprogstolk, på spektret, asd, problemer med hjertet, nedsat
        lungefunktion, nedsat immunforsvar, allergiker, døende, ligger for døden, testet positiv,
        smittet med, kroniker, sygdomsramt, har termin, venter sig, vente sig, i lykkelige
        omstændigheder, ufrivilligt barnløs, mistede barnet, hører dårligt, ser dårligt, sover
        dårligt, ligget syg, ligger syg, i sengen med, syg hjemme, baby på vej, vandet gik, i fødsel,
        veer, termin til, hendes termin, min termin, tabte barnet, besvimer, faldt om, faldet om,
        problemer med ryggen, problemer med knæet, problemer med nyrerne, dårligt hjerte, dårlige
        lunger, ondt i hovedet, ondt i maven, ondt i brystet, sovet dårligt, mistet synet, mistet
        hørelsen, går med stok, barn syg, syge barn, syge mor, syge far, syge kone, syge mand, syge
        datter, syge søn, kom til skade, kommet til skade, tilskadekommen, tage sit eget liv, begå
        selvmord, begået selvmord, skrivetolk, tilskadekomne`,
    },
    {
      language: 'any',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ATC}; the English spelling goes on ("methotrexate")`,
      terms: `
        sertralin, citalopram, venlafaxin, mirtazapin, amitriptylin, nortriptylin, lamotrigin,
        quetiapin, olanzapin, risperidon, aripiprazol, clozapin, haloperidol, methylphenidat, ritalin,
        medikinet, elvanse, strattera, metformin, ozempic, wegovy, victoza, eltroxin, levothyroxin,
        prednisolon, prednison, methotrexat, metotrexat, humira, remicade, tysabri, warfarin, marevan,
        eliquis, xarelto, pradaxa, enalapril, amlodipin, furosemid, ventoline, symbicort, spiriva,
        morfin, oxycodon, oxycontin, tramadol, fentanyl, buprenorphin, subutex, gabapentin,
        pregabalin, stesolid, alprazolam, zopiclon, zolpidem, campral, naltrexon, tamoxifen, letrozol,
        herceptin, keytruda, imigran, keppra, levetiracetam, valproat, cipralex, cipramil, zoloft,
        prozac, seroquel, zyprexa, abilify, valium, insulin, novorapid, dupixent, stelara, salbutamol,
        ibuprofen, panodil, kodein, codein, cortison, kortison, hydrocortison, tacrolimus,
        ciclosporin, azathioprin, ocrevus, tirzepatid, mounjaro, saxenda, bupropion, disulfiram,
        acamprosat, melatonin, ramipril, lisinopril, spironolacton, clopidogrel, dabigatran, heparin,
        levodopa, carbamazepin, topiramat, antihistamin, adrenalinpen, truvada, biktarvy, spinraza,
        terbutalin, oxcarbazepin, rizatript, escitalopram, haemochromatos, hemochromatos`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ATC}; short, or the beginning of other words`,
      terms: `
        xanax, lithium, litium, concerta, lyrica, lantus, riluzol, riluzole, tetrabenazin,
        tetrabenazine`,
    },
    {
      language: 'any',
      mode: 'head',
      inflection: 'fixed',
      strength: 'telling',
      source: 'stems of the international names of substances (WHO INN), which mark the group, Danish and English',
      terms: `
        zumab, ximab, limumab, tinib, sartan, azepam, cillin, mycin, prazol, prazole, triptan,
        glutid, glutide, gliptin, gliflozin, oxetin, oxetine, platin, rubicin, taxel, xaban, statin,
        setron, conazol, conazole, olol`,
    },
    {
      language: 'any',
      mode: 'head',
      inflection: 'fixed',
      strength: 'telling',
      source: 'endings that medicine takes from Greek and Latin',
      terms: `
        itis, ectomy, ektomi, plegia, plegi, paresis, neuropathy, myopathy, thrombosis, sclerosis,
        fibrosis, cirrhosis, psychosis, leukaemia, leukemia, anaemia, thalassaemia, thalassemia,
        carcinoma, sarcoma, lymphoma, melanoma, ostomy, ostomi`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ICD}; abbreviations as clinics write them`,
      terms: `
        hiv, aids, adhd, kol, urinsyregigt, gigt, gigten, ms-patient, pcos, copd, mrsa, hpv-positiv,
        icd-enhed, spina bifida, covid, covid-19, ptsd, ocd, epipen, dm1, dm2, t1d, t2d`,
    },
    {
      language: 'any',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ICD}; abbreviations that mean other things in small letters`,
      terms: `
        ms, als, tia, bpd, ibs, ibd, uvi, dvt, tbc, cp, icd, cpap, tbi, uti, ra-gigt, mnd`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: `${EVERYDAY}; parts of the body, which tell beside an injury`,
      terms: `
        arm, ben, finger, fod, ankel, håndled, hånd, albue, skulder, kraveben, ribben, hofte, knæ,
        lår, lårben, skinneben, ryg, nakke, næse, kæbe, kranie, hæl, akillessene, achillessene,
        hælsene, korsbånd, ledbånd, menisk, tommelfinger, lillefinger, lilletå, storetå, tå, underben,
        underarm, overarm, ryghvirvel, halshvirvel, bækken, trommehinde, mellemfod, milt, knoglen,
        øje, øre, lunge, nyre, prostata, livmoder, bryst, tand, hals, mave, øjne, hoved, fingre, syn,
        hørelse, blære, tyktarm, skjoldbruskkirtel, mandlerne, leveren`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: `${EVERYDAY}; parts of the body, which tell beside an injury`,
      terms: `
        leg, arms, wrist, ankle, hip, foot, fingers, toe, collarbone, rib, nose, jaw, shoulder, elbow,
        knee, neck, thigh, shin, pelvis, spine, skull, ligament, cruciate, tendon, achilles, meniscus,
        hamstring, vertebra, cheekbone, kneecap, eardrum, ear drum, right hand, left hand, his hand,
        her hand, my hand, his back, her back, my back, your back, tooth, knuckle, calf, heel, thumb,
        rotator cuff, retina, eye, ears, ear, lung, lungs, kidney, stomach, throat, bowel, bladder,
        tonsils, appendix, eyesight, vocal cords, gallbladder, womb, ovary, breast, prostate, bones,
        feet, sight`,
    },
    {
      language: 'en',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: ICD_EN,
      terms: `
        leukaemi, leukemi, lymphom, carcinom, sarcom, asthma, migrain, anorexi, psychotic, tubercul,
        pneumoni, arthrit, hypertens, hypothyr, hyperthyr, coeliac, celiac, dialysis, miscarr,
        pregnan, alcoholi, antidepress, antipsychot, anaphyla, dyslexi, dementi, hospitalis, suicid,
        self-harm, concuss, haemophil, hemophil, paraly, parapleg, wheelchair, depressi, cirrhos,
        burnout, post-traumatic, transplant, chemothe, paranoi, schizo, amput, arrhythm, aneurysm,
        antibiot, immunosupp, autoimmun, sarcoid, neuropath, palpitat, catheter, osteoarthr, rheumat,
        menopaus, postpartum, eczem, psorias, insomni, tremor, neurodiver, deafblind, haemorrh,
        hemorrh, embol, agoraphob, claustrophob, obsessive-compuls, hemodialys, meningoc, appendicit,
        radiother, dyspraxi, hospitaliz, quadripleg, chlamyd, syphil, haemodialys, manic-depress,
        cardiomyopath, tachycard, angioplast, colonoscop, gastroscop, colostom, tracheo, spondyl,
        perimenop, preeclamp, pre-eclamp, ectopic, intubat, narcolep, neurodevelop, dyscalcul,
        hemipleg, ischaem, ischem, incontin, macular, retinit, emphysem, obesity, obese, amniocent,
        stillb, lip-read, lipread, endometr, dengue, norovir, erectil`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: ICD_EN,
      terms: `
        tumour, stroke, heart attack, cardiac arrest, heart failure, heart disease, heart condition,
        kidney failure, kidney disease, liver disease, brain injury, blood clot, cystic fibrosis,
        muscular dystrophy, eating disorder, personality disorder, panic attack, panic disorder,
        anxiety, nervous breakdown, mental breakdown, mental illness, psychiatric ward, burn-out,
        chronic illness, long covid, flu, fever, food poisoning, kidney stone, gallstone, hernia,
        slipped disc, herniated disc, fracture, hearing loss, hearing aid, hearing impairment, visual
        impairment, sight loss, learning disability, learning disorder, intellectual disability,
        allergy to, nut allergy, peanut allergy, food allergy, gluten intolerance, lactose
        intolerance, prosthesis, chemo, radiation therapy, biopsy, mastectomy, hysterectomy,
        caesarean, c-section, due date, morning sickness, high blood pressure, fertility treatment,
        abortion, addiction, drinking problem, drug problem, substance abuse, rehab, relapse,
        withdrawal symptom, sick leave, sick note, medical leave, medical certificate, fit note,
        long-term sick, sickness absence, sickness benefit, disability benefit, disability pension,
        seizure, fainting, hip replacement, knee replacement, open-heart surgery, heart surgery, knee
        surgery, back surgery, brain surgery, bypass surgery, psychiatric treatment, chronic pain,
        chest pain, shortness of breath, skin condition, eye condition, lung disease, mental disorder,
        learning difficulty, speech impediment, chronic condition, chronic disease, genetic disorder,
        sleep disorder, bronchitis, chickenpox, measles, shingles, back injury, knee injury, head
        injury, spinal injury, sports injury, allergic reaction, mental health, sign language
        interpreter, crutch, walking stick, medical treatment, alcohol abuse, palsy, gout, vertigo,
        cataract, glaucoma, sciatica, scoliosis, jaundice, ulcer, stent, defibrillator, sleep apnoea,
        sleep apnea, chronic fatigue, psychotherapy, hot flush, blood transfusion, bad reaction to,
        severe reaction to, relapsed, infertility, icu, intensive care, blood sugar, inhaler, cyst,
        manic episode, alcohol problem, gambling problem, sinus infection, ear infection, chest
        infection, kidney infection, urinary tract infection, lung infection, fertility clinic, embryo
        transfer, walking frame, low vision, hearing aids, slipped disk, frozen shoulder, tennis
        elbow, carpal tunnel, black eye, stitches, psychiatric diagnosis, sleeping pill, sleeping
        tablet, painkiller, blood thinner, beta blocker, steroid treatment, hormone treatment, hormone
        therapy, immunotherapy, occupational injury, occupational disease, work injury, sick day,
        medical appointment, hospital stay, hospital admission, fibroid, hearing loop, white cane,
        neck brace, knee brace, feeding tube, oxygen cylinder, stoma, atrial fibrillation, heart
        murmur, heart valve, varicose vein, brain bleed, sickle cell, iron deficiency, glandular
        fever, stomach bug, lyme disease, motor neurone disease, cluster headache, smear test,
        abnormal smear, gastric band, doctor's note, doctor's certificate, phased return, graded
        return, sperm count, hair loss, acne, blood cancer, graves disease, bladder infection,
        residual vision, lazy eye, partial sight, enlarged heart, thyroid`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: EVERYDAY,
      terms: `
        expecting a baby, expecting a child, expecting twins, expecting her, is expecting, due in
        january, due in february, due in march, due in april, due in may, due in june, due in july,
        due in august, due in september, due in october, due in november, due in december, due in
        late, due in early, lost the baby, trying to conceive, in labour, bed rest, diagnosed with,
        been diagnosed, was diagnosed, treated for, in treatment for, undergoing treatment, undergoing
        surgery, underwent surgery, having surgery, had surgery, needs surgery, his surgery, her
        surgery, my surgery, after surgery, recovering from, is recovering, having an operation, had
        an operation, his operation, her operation, in hospital with, in hospital after, in hospital
        for, in the hospital, rushed to hospital, taken to hospital, admitted to hospital, was
        admitted with, in a coma, on medication, taking medication, her medication, his medication, my
        medication, your medication, tested positive, off sick, signed off work, signed off with,
        called in sick, calls in sick, reported sick, away sick, out sick, ill with, sick with,
        seriously ill, critically ill, terminally ill, chronically ill, mentally ill, mentally
        unstable, suffers from, suffering from, in therapy, seeing a therapist, sees a therapist, sees
        a psychiatrist, sees a psychologist, addicted to, overdose, tried to kill himself, tried to
        kill herself, hears voices, on the spectrum, special needs, disabled, visually impaired, hard
        of hearing, is blind, is deaf, legally blind, guide dog, allergic to, heart problems, health
        reasons, health problems, health issues, poor health, ill health, medical reasons, medical
        condition, medical conditions, medical history, dying of, dying from, in a hospice, sprained,
        dislocated, stress-related, burned out, burnt out, immunocompromised, in remission, stage iv,
        stage iii, metastatic, malignant, back problems, back pain, her blood pressure, his blood
        pressure, vomiting, dizziness, nausea, prosthetic, signed me off, signed him off, signed her
        off, signs me off, seeing a psychologist, seeing a psychiatrist, her oncologist, his
        oncologist, my oncologist, her psychiatrist, his psychiatrist, my psychiatrist, her therapist,
        his therapist, my therapist, her psychologist, his psychologist, my psychologist, my
        neurologist, her neurologist, his neurologist, my cardiologist, her cardiologist, his
        cardiologist, too ill to, bedridden, housebound, in plaster, going blind, losing her sight,
        losing his sight, losing her hearing, losing his hearing, not sleeping, oxygen at home, in a
        psychiatric, sectioned, in hospital since, back from hospital, out of hospital, waiting for
        surgery, hip replaced, knee replaced, detox, off work with, off work since, signed off until,
        not fit for work, unfit for work, unable to work, taken ill, fell ill, fallen ill, been ill,
        was ill, is ill, feeling sick, collapsed, passed out, dizzy spells, throwing up, expecting a
        boy, expecting a girl, expecting their, expecting our, maternity ward, lost her baby,
        medication for, takes pills, cannot walk, lost his sight, lost her sight, lost his hearing,
        lost her hearing, blind since, deaf since, blind in, deaf in, weak heart, bad back, bad knee,
        bad hip, bad knees, severely depressed, clinically depressed, exhaustion, hearing voices, has
        been drinking, smells of alcohol, using drugs, takes drugs, on a ventilator, on oxygen,
        end-of-life, terminal illness, new kidney, new hip, new knee, take her own life, take his own
        life, take their own life, kill herself, kill himself, on life support, lost their baby,
        registered blind, overdosed, colour-blind, psychiatric clinic, medical grounds, sees a shrink,
        under the knife, blood results, signed off sick, under a neurologist, under a psychiatrist,
        panic attacks, brain tumour, brain tumor, heart bypass, had a fall, got clean, partially
        sighted, hearing impaired, weeks gone, irritable bowel, spread to the, incurable, in
        withdrawal, gp letter, letter from her gp, letter from his gp, general anaesthetic, reasonable
        adjustments, not slept since, cannot sleep, drinking again, hears nothing on, hears little,
        half deaf, half blind, lump in her, lump in his, low mood, binge eating, aa meetings`,
    },
  ],
  frame: `
    brækket, brækkede, brækker, brække, brud på, forstuvet, forstuvede, forstuver, forvredet, forvred,
    vrikket, vrikkede, kvæstet, kvæstede, knust, sprunget, sprængt, revet, overrevet, perforeret,
    perforerede, ondt, smerter, skadet, skadede, inflammation, gips, betændt, hævet, forslået, læderet,
    forbrændt, broke, broken, breaks, fractured, fracture, fractures, sprained, tore, torn, ruptured,
    rupture, dislocated, twisted, perforated, injured, injury, hurt, shattered, crushed, amputated,
    operated, surgery, reconstructed, reconstruction, pain, painful, burned, cut, bruised, swollen,
    strained, plaster, bandaged, replaced, replacement, stitched, bad, numb, slidt, hævede, dårligt,
    dårlig, hjemme med, nede med, væk med, fraværende med, fravær med, sygemeldt-, døjer-, problemer med,
    kæmper med, mistet, mister, mistede, svigter, øm+, stiv, ømme+, fjernet, fjerne, blind, døv, hører,
    lukker til, syet, kunstigt+, kunstig+, knude, knuder, svulst, lump, off with, home with, away with,
    down with, out with, removed, removing, lost+, losing+, failing, stiff, sore, aches, aching, infected,
    inflamed, missing, artificial, blocked, deaf, weak, diseased, cancer, stones, stenosis, amputer-,
    operer-, operation, operationen, problems, trouble, troubles, bøvl-, vrøvl, besvær`,
  headings: `
    diagnose, diagnoser, diagnosis, diagnoses, sygdom, sygdomme, lidelse, allergi, allergier, allergy,
    allergies, medicin, medicinering, medication, behandling, sygefravær, fraværsårsag, årsag til fravær,
    sygemeldt, handicap, disability, helbred, health, helbredsoplysninger, bidiagnose, aktionsdiagnose,
    funktionsnedsættelse, icd-10, icd10, sks, symptomer, symptoms, condition, medical condition, særlige hensyn
    (helbred), støttebehov`,
  innocent: `
    broker, brokers, sick of it, blind for, døv for, lam af, mental health day, syg med at, syg for at,
    operationen af, bekræft, kræftens bekæmpelse, sygt godt, sygt meget, helt sygt, jo sygt, ved at få et
    hjerteanfald, ved at få stress, får stress af, stress test, stress-test, blind vinkel, blind spot,
    blind spots, blind review, double-blind, double blind, single-blind, deaf ears, allergic to meetings,
    allergic to change, sick of, sick and tired, love sick, syg efter, sygt nok, health insurance, i
    operation, standard operation, operation of, depression i økonomien, great depression, den store
    depression, heart of, i hjertet af, hjertet af, hjertet på rette sted, pain point, pain points, feber
    for, fever pitch, brok over, brok fra, meget brok, sår tvivl, så sår, en kur mod, cure for, lammelse
    af, handicap i golf, overdose of, en overdosis, abort mission, paralysis by analysis, stroke of luck,
    stroke of genius, sick leave policy, sygefraværspolitik, sygefraværsstatistik, arbejdsskadestyrelsen,
    arbejdsskadeforsikring, stress-politik, stress management, stress-free, ms teams, ms word, give
    hovedpine, en hovedpine at, barnesygdom, børnesygdomme, børnesygdom, co-operation, allergic to the,
    allergisk over for det, allergisk overfor det, gravid med en idé, raserianfald, latteranfald,
    plantesygdom, dyresygdom, uafhængighed, vm-feber, lithium-ion, lithium batteri, arm i arm, hånd i
    hånd, i ryggen på, first leg, gensidig afhængighed, brækkede nakken på, bleeding edge, bleeding-edge,
    bypass filter, bypass the, smitter af, impostor syndrome, impostor-syndrom, cooperation, kooperation,
    militæroperation, redningsoperation, politioperation, regneoperation, feber af, feber efter at, giver
    mig angst, lammet af grin, addicted to coffee, addicted to your, takes stroke, stress score, under
    stress, ren narkoman, i koma over, sygt god, sygt gode, sygt langt, syg med de, stroke seat, lost
    sight of, losing sight of, fedmeforskning, keep an eye, allergic to unnecessary, broken`,
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
    'Tina er hjemme med skulderen i to uger.',
    'Is Omar still off with his back?',
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
    'Anne arbejder hjemme med rapporten i dag.',
    'Jane keeps an eye on the budget and lost sight of the deadline.',
  ],
};
