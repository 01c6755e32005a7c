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
        syg, syge, sygdom, sygdommen, sygt, kræftfri, rask igen, operation, operationer, hos lægen,
        til læge, til lægen, til speciallæge, medicin, medicinen, hospitalet, sygehuset,
        indlæggelse, indlæggelsen, skadestue, ambulance, tilbagefald, diagnose, diagnosen,
        diagnoser, smerter, handicap, allergi, blodtryk, blodtrykket, skånehensyn, genoptræning,
        træthed, misbrug, misbruger, sygedag, sygedage, forkølet, forkølelse, symptomer, prognose,
        prognosen, helbred, helbredet, lægejournal, journaloptegnelser, behandlingsforløb,
        forbinding, forbindingen, hjemmesygeplejerske, sårpleje, udskrives, udskrevet, blind, døv,
        nedbrudt, smittet, skadet, vægttab, overvægtig, overvægt, hormoner, sår, sygdomme,
        hæmatologisk, onkologisk, kardiologisk, neurologisk, gynækologisk, urologisk, reumatologisk,
        nefrologisk, endokrinologisk, psykiatrisk, ortopædkirurgisk, lungemedicinsk, infektion,
        infektionen, forstyrrelse, allergier, allergien, sengeafsnit, ambulatoriet, mr-scanning,
        ct-scanning, pet-scanning, mr-scannet, ct-scannet, fysioterapi, fysioterapeut, jordemoder,
        tegnsprog, hjælpemidler, arbejdsevne, blødning, blødninger, anfald, anfaldene, protese,
        protesen, dårligt syn, dårlig hørelse, sygepenge, blodprøve, blodprøver, blodprøverne,
        recept, tabletter, piller, pillerne, lungefunktion, kolesterol, jordemoderen, koma, sting,
        opkast, udmattet, udmattelse, svækket, svimmel, utilpas, behandling for, sygehus,
        speciallæge, speciallægen, tjald, tjalden, hoste, forstoppelse, feberen, rekonvalescens, rekonvalescent`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: EVERYDAY,
      terms: `
        ill, sick, illness, disease, unwell, surgery, hospital, medication, medicine, diagnosis,
        symptoms, disability, injury, injured, therapy, allergic, allergies, allergy, stressed,
        depressed, operated on, blood pressure, infection, infected, deaf, midwife, maternity leave,
        prognosis, fatigue, lesion, lesions, disabilities, rehabilitation, physiotherapy, rash,
        sickness, side effects, scar, wheezing, wheelchair access, bleeding, swelling, dizzy, cough,
        coughing, exhausted, blood test, blood tests, prescription, pills, tablets, hospitalised,
        pain, pains, headache, headaches, bruised, wound, in pain, crutches, appointment at the
        hospital, check-up, physio, counselling, counsellor, sober, weight loss`,
    },
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: ICD,
      terms: `
        diabet, depressiv, skizofren, epilep, scleros, sclero, parkinson, alzheimer, lymfom,
        melanom, karcinom, sarkom, migræn, bipolar, borderline, bulimi, anoreksi, psykotisk, autis,
        asperger, tourette, fibromyalgi, endometrios, hepatit, tuberkulos, meningit, lungebetændels,
        blindtarm, hjernerystels, hjernebløds, hjernehindebet, hjertesvigt, hjerteflim, hjertestop,
        hjerteanfald, hjerteinsuff, atrieflim, aneurism, angina, hypertensi, hyperton, osteopor,
        leddegigt, slidgigt, psoriasis, knogleskør, hofteledsdys, diskusprolaps, ischias, iskias,
        nyresvigt, nyreinsuff, nyresten, galdesten, levercirr, skrumpelever, mavesår, colitis,
        crohn, cøliaki, glutenallerg, laktoseintol, nældefeber, høfeber, kemobehandl, kemoterapi,
        strålebehandl, stråleterapi, transplanter, organtransplant, pacemaker, kateter, stomi,
        amputation, amputer, graviditet, fertilitetsbehandl, svangerskab, ivf, aborter, kejsersnit,
        efterfødselsreakt, fødselsdepress, svangerskabsforgift, alkoholmisbrug, stofmisbrug,
        misbrugsbehandl, narkoman, alkoholiker, antabus, metadon, ludoman, spiseforstyrr,
        selvmordsforsøg, selvmordstanker, selvmordstruet, selvskade, selvmordsadf, tvangsindlæg,
        tvangsfikser, indlæggels, udbrændt, belastningsreak, tilpasningsreak, personlighedsforstyrr,
        dysleksi, ordblind, talblind, multisygdom, sygdomsforløb, sygehistori, sygemeld, raskmeld,
        langtidssyg, korttidssyg, sygefravær, sygedagpeng, sygeorlov, uarbejdsdygtig, arbejdsskade,
        fleksjob, førtidspension, ressourceforløb, handicaptillæg, mobilitetshandicap,
        kørestolsbrug, synshandicap, hørehandicap, hørenedsæt, synsnedsæt, blodprop, blodforgift,
        blodmangel, hjertesyg, lungesyg, nyresyg, leversyg, kræftsyg, kræftramt, kræftknude,
        kræftdiagnos, sindslidend, terminalerklær, lægeerklær, mulighedserklær, friattest,
        stofskifte, hypothyre, hyperthyre, struma, lupus, muskelsvind, hæmofili, hiv-positiv,
        hiv-smit, klamydia, gonor, syfilis, herpes, kønssygdom, helvedesild, borrelia, malaria,
        hjernetumor, hjerneskade, rygmarvsskade, whiplash, piskesmæld, korsbåndsskade, meniskskade,
        overfølsomhed, anafyla, allergichok, fødevareallerg, nøddeallerg, angstanfald, angstlidels,
        socialfobi, panikangst, agorafobi, posttraumatisk, dissociativ, søvnløs, søvnapnø,
        narkolepsi, nervesammenbrud, traumatiser, astmat, psykotik, depressio, thalass, talassæm,
        leukæmi, trombos, bronkit, dermatit, artrit, artros, sarkoidos, skolios, bechterew,
        spastisk, spastiker, tennisalb, karpaltunnel, lumbago, hekseskud, ganespalte,
        læbeganespalte, klumpfod, rygmarvsbrok, hæmorid, hæmorroid, galdeblærebet, fertilitetsudred,
        ægudtagning, ægoplægning, kemokur, kemoserie, højdosis, immundæmpende, respirator,
        iltapparat, iltbehandl, sondemad, selvmordsris, psykolognot, angstsymptom, stresssymptom,
        stresskollaps, udmattelsessyn, hjernetræt, fødselsskad, nakkefoldsscan, panikanfald,
        latexallerg, pillemisbrug, hashmisbrug, misbrugsprobl, alkoholprobl, spilleproblem,
        ludomani, senhjernesk, ryglidel, gigtlidel, nyrelidel, hudlidel, knælidel, synsproblem,
        afrusning, psykoterapi, kræftbehandl, kræftforløb, stofindtag, synstab, høretab,  bypass-opera, bypassopera, bypasspat,         asbestos, stenlunge, spasticitet, parkinsonis, traumeterapi, palliati, skizotyp, tvangstank,
        tvangshandl, selvskad, vinterdepress, døgnbehandl, minnesotakur, morgenkvalm, ægdonat,
        donornyre, blodsukker, insulinpump, insulinkræv, gangstativ, svagsyn, svagtsyn, punktskrift,
        epilepsianf, hjerteopera, hjerteklap, kræftopera, vævsprøve, mammografi, kikkertunders,
        kikkertopera, strubekræft, hudkræft, blodkræft, sarkoidose, knoglemarv, stamcelletransp,
        hofteprot, knæprot, spasmer, mutisme, tinnitusplag, stressreakt, stressnedbr, nervenedbr,
        hjertekramp, hjertepati, hjertemedic, åndenød, lungebetænd, lungeemb, lungefibro, rygerlung,
        støvlung, hiv-behandl, psykoseafs, vrangforest, hallucin, maniodepr, personlighedsf,
        traumepat, torturoffer, fibromyal, kolitis, tarmsygd, cøliak, glutenint, mælkeallerg,
        æggeallerg, skaldyrsallerg, pollenallerg, dyrehårsallerg, bihulebet, mellemøre, halsbet,
        tonsil, hjernehind, borreliose, neuroborrel, toksoplas, mavekatar, galdeblære, tarmslyng,
        ileus, forhudsforsn, prostat, blærekræft, endometri, underlivsbet, svangersk, præeklampsi,
        ammebet, dværgvækst, gigantisme, hæmokromat, porfyri, fenylketonuri, seglcelle, knæopera,
        rygopera, skulderopera, senebetænd, seneskedehind, slimsæk, discuspro, kiropraktorbeh,
        piskesmæl, afasi, hemiplegi, paraplegi, tetraplegi, rygmarvss, spasticit, als-ramt,
        als-diagn, sclerosera, parkinsonram, adhd-medic, adhd-diagn, autismediag, autismespek,
        ocd-diagn, ptsd-diagn`,
    },
    {
      language: 'da',
      mode: 'head',
      inflection: 'noun',
      strength: 'telling',
      source: ICD,
      terms: `
        betændelse, lammelse, forgiftning, knoglebrud, hjerneblødning, blærebetændelse, sclerose,
        tumor, metastase, migræne, sukkersyge, lungebetændelse, fertilitetsbehandling, psykofarmaka,
        lægeerklæring, sygemelding, raskmelding, lidelse, transplantation, fobi, infarkt,
        insufficiens, diabetes, epilepsi, hepatitis, astma, cancer, psykose, depression, demens,
        dialyse, allergi, intolerans, forstyrrelse, anfald, syndrom, sygdom, infektion, protese,
        fraktur, fibrose, trombose, artrose, neurose, svulst, afhængighed, misdannelse, blødning,
        neuropati, parese, hypokondri, demenssygdom, bronkitis, blindhed, døvhed`,
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
        hjertefejl, blodpropper, apopleksi, slidskade, brok, lyskebrok, stenose, tinnitus, menière,
        grøn stær, grå stær, hjernerystelse, feber, halsbetændelse, mononukleose, kyssesyge,
        kighoste, skoldkopper, mæslinger, lungeemboli, anæmi, nervebetændelse, senefølge, senfølge,
        kramper, krampeanfald, ansigtslammelse, vrangforestilling, hallucination, stemmehøring,
        mani, spædbarnskolik, downs syndrom, aspergers syndrom, tourettes syndrom, skizofreni,
        personlighedsforstyrrelse, spiseforstyrrelse, abstinens, abstinensbehandling, abstinenser,
        drikkeproblem, kokainmisbrug, spilleafhængighed, gips, tryksår, liggesår, bensår, læsion,
        læsioner, knæskade, skulderskade, rygskade, hofteoperation, knæoperation, rygoperation,
        hjerteoperation, bypassoperation, hysterektomi, mastektomi, biopsi, koloskopi, gastroskopi,
        akut indlæggelse, tvangsindlæggelse, elektrochok, samtaleterapi, kognitiv terapi, kemo,
        kemobehandling, immunterapi, hormonbehandling, insulinpumpe, høreapparat, kørestol,
        rollator, plejeseng, benprotese, armprotese, blodtransfusion, hofteprotese, terminsdato,
        fosterskade, bækkenløsning, barselsdepression, hofteskred, prolaps, stress-sygemelding,
        stresssygemelding, psykolysning, for højt blodtryk, forhøjet blodtryk, højt blodtryk,
        forhøjet kolesterol, lavt stofskifte, højt stofskifte, nedsat hørelse, nedsat syn, nedsat
        funktionsevne, funktionsnedsættelse, varigt mén, medicinallergi, penicillinallergi,
        nikkelallergi, kraniebrud, ribbensbrud, hoftebrud, lårbensbrud, benbrud, armbrud,
        håndledsbrud, træthedsbrud, underlivskræft, hjertesygdom, øjensygdom, nyresygdom,
        leversygdom, lungesygdom, hudsygdom, blodsygdom, muskelsygdom, tarmsygdom, kræftsygdom,
        nervesygdom, stofskiftesygdom, gigtsygdom, bindevævssygdom, autoimmun sygdom,
        hjerte-kar-sygdom, hjertekarsygdom, arvelig sygdom, sjælden sygdom, smitsom sygdom,
        alkoholbehandling, kræftbehandling, psykologbehandling, smertebehandling, sårbehandling,
        tvangsbehandling, ambulant behandling, dialysebehandling, antibiotikabehandling, medicinsk
        behandling, psykiatrisk behandling, rygsmerte, brystsmerte, nakkesmerte, mavesmerte,
        ledsmerte, hjerteproblem, knæproblem, nakkeproblem, helbredsproblem, søvnproblem,
        høreproblem, alkoholafhængighed, medicinafhængighed, stofafhængighed, afhængighed af
        medicin, øjenoperation, hjerteklapoperation, discusoperation, ballonudvidelse, kronisk
        bronkitis, bihulebetændelse, astmaanfald, epilepsianfald, hjertekramper, hjertekrampe,
        hjertearytmi, sygdomsangst, tvangstanke, tvangshandling, psykiatrisk diagnose,
        pollenallergi, hundeallergi, katteallergi, stråleskade, brandsår, forbrænding, forfrysning,
        bækkensmerter, nedsat gangfunktion, gangbesvær, vejrtrækningsbesvær, talebesvær,
        synkebesvær, hukommelsesbesvær, hukommelsestab, koncentrationsproblem,
        udviklingsforstyrrelse, opmærksomhedsforstyrrelse, adfærdsforstyrrelse, rusmiddelcenter, fedmekirurgi, væskeophobning, vand
        i lungerne, helbredstilstand, mistrivsel, modermærkekræft, nethindeløsning, tandbyld,
        tandbetændelse, mellemørebetændelse, aldersdemens, sportsskade, fodskade, håndskade,
        nakkeskade, hovedskade, øjenskade, høreskade, udslæt, fnat, sepsis, koldbrand,
        skulderoperation, fodoperation, håndoperation, brystoperation, maveoperation,
        underlivsoperation, korsbåndsoperation, meniskoperation, slankeoperation, fedmeoperation,
        tarmoperation, lungeoperation, kræftoperation, næseoperation, galdestensoperation,
        brokoperation, jernmangel, vitaminmangel, hukommelsesklinik, smerteklinik, søvnklinik,
        misbrugscenter, smertepatient, kørestolsbruger, støttestrømpe, krykke, krykkestok,
        blindestok, indlæggelsesforløb, kuvøsebarn, overdosis, nedkomst, cyste, polyp, byld, absces,
        krampe, spasme, fertilitetsproblem, kræftsvulst, gigtmedicin, astmamedicin, allergimedicin,
        astmainhalator, inhalator, insulinsprøjte, smerteplaster, antidepressivum, adhd-medicin,
        stomipose, krisereaktion, sygehusophold, hospitalsophold, akutindlæggelse, ambulatoriebesøg,
        hofteskade, ankelskade, ledskade, kvæstelse, rusmiddelproblem, stofproblem,
        pilleafhængighed, alkoholforgiftning, madforgiftning, blodforgiftning, kronisk lidelse,
        kronisk smerte`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: ICD,
      terms: `
        gravid, højgravid, bariatrisk, sygemeldt, deltidssygemeldt, fuldtidssygemeldt, raskmeldt, indlagt,
        tvangsindlagt, genindlagt, dement, deprimeret, stressramt, psykisk syg, alvorligt syg,
        kronisk syg, uhelbredeligt syg, dødssyg, dødeligt syg, kørestolsbunden, svagtseende,
        hørehæmmet, døvblind, tunghør, handicappet, bevægelseshæmmet, udviklingshæmmet, autistisk,
        manisk, suicidal, anorektisk, bulimisk, alkoholiseret, narkotikaafhængig, medicinafhængig,
        stofafhængig, opereret, nyopereret, genoptrænet, sengeliggende, bettlægerig,
        immunforsvarssvækket, immundefekt, coronasmittet, hivsmittet, diabetisk, epileptisk,
        dyslektisk, allergisk over for, allergisk overfor, glutenintolerant, laktoseintolerant,
        hjerteopereret, knæopereret, rygopereret, hofteopereret, kræftopereret, nyretransplanteret,
        medicineret, åndenødsramt, hjernerystet, svagsynet, halvblind, lammet, halvsidigt lammet,
        delvist lammet, delvis lammet, bevidstløs, komatøs, livstruende syg, terminal syg,
        uhelbredelig syg, langvarigt syg, livstræt, paranoid, stærkt svagtseende, stressbelastet,
        hjerneskadet, senhjerneskadet, senfølgeramt, coronaramt, immunsvækket, hormonbehandlet,
        dialysekrævende, insulinkrævende, kronisk træt, fysisk handicappet, multihandicappet,
        ryglidende, gigtplaget, astmaplaget, alkoholafhængig, ondartet`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: ABSENCE,
      terms: `
        født for tidligt, på neonatal, neonatalafdelingen, kritisk syg, delvist sygemeldt, cystisk
        fibrose, spontan abort, provokeret abort, abort, aborten, en abort, knude i lungen, knude i
        halsen, knude på lungen, kræftpatient, kræftpatienten, hjertepatient, hjertepatienten,
        diabetespatient, psykiatrisk patient, overgangsalder, hedeture, syg med, syg af, sygemeldt
        med, sygemeldt på grund af, sygemeldt pga, meldt sig syg, melder sig syg, melde sig syg,
        meldte sig syg, syg igen, blevet syg, langtidssygemeldt, fraværende på grund af sygdom,
        fravær på grund af sygdom, fravær pga sygdom, gået ned med, gik ned med, går ned med, gået
        ned med stress, gik ned med stress, sygemeldt med stress, stresssygemeldt, stress-sygemeldt,
        ramt af stress, lider af stress, diagnosticeret stress, kronisk stress, svær stress, stress,
        på sygedagpenge, sygedagpenge, fik sygedagpenge, får sygedagpenge, paragraf 56-aftale, i
        fleksjob, på førtidspension, delvist raskmeldt, barns første sygedag, sygt barn, har afbrudt
        graviditeten, 56-aftale, paragraf 56, barns 1 sygedag, nedsat arbejdsevne, sps-støtte,
        sps-bevilling, sps-timer, specialpædagogisk støtte, personlig assistance, sygemeldt mig,
        sygemeldt ham, sygemeldt hende`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: CARE,
      terms: `
        til psykolog, hos psykolog, til psykiater, hos psykiater, psykologsamtaler, psykologforløb,
        diagnosticeret med, fået stillet diagnosen, har fået diagnosen, fik diagnosen, får
        diagnosen, under udredning for, i udredning for, til udredning for, udredt for, i behandling
        for, i behandling med, behandlet for, behandles for, behandles med, medicineret med,
        medicinsk behandling for, sat i behandling, sat i medicinsk behandling, i medicinsk
        behandling, i psykiatrisk behandling, i psykologbehandling, i psykiatrien, på psykiatrisk,
        på psykiatrisk afdeling, på neurologisk, på onkologisk, på kardiologisk, på medicinsk
        afdeling, på intensiv, på hospitalet med, på sygehuset med, på sygehuset for, på hospitalet
        for, kørt på hospitalet, kørt på sygehuset, kørt på skadestuen, kørt til skadestuen, på
        skadestuen, på intensivafdelingen, på hospice, kom på hospitalet, ligger på hospitalet,
        ligger på sygehuset, lå på hospitalet, lå på sygehuset, til kontrol på, går hos psykolog,
        går hos psykiater, går til psykiater, går i terapi, gik i terapi, henvist til psykolog,
        henvist til psykiater, henvises til psykolog, psykologhjælp til, krisehjælp til, samtaler
        hos psykolog, ser en psykolog, ser en psykiater, går til genoptræning, til genoptræning
        efter, skal opereres, blev opereret, bliver opereret, blive opereret, er opereret, opereret
        i, opereret for, skal have en operation, skal have foretaget, sin operation, hans operation,
        hendes operation, min operation, din operation, skal have fjernet, fået fjernet, fik
        fjernet, scannet for, ny hofte, nyt knæ, sit immunforsvar, tager medicin, tager
        antidepressiv, på antidepressiv, antidepressiv medicin, antidepressiva, antipsykotika,
        nervemedicin, nervepiller, lykkepiller, sovepiller, sovemedicin, smertestillende,
        blodfortyndende, blodtryksmedicin, hjertemedicin, p-piller, morfika, binyrebarkhormon,
        epilepsimedicin, antibiotika, medicinliste, medicinændring, har fået konstateret, fik
        konstateret, får konstateret, fået konstateret, konstateret kræft, tilbagefald af, spredt
        sig til, metastaser i, uhelbredelig sygdom, kronisk sygdom, alvorlig sygdom, psykisk sygdom,
        psykisk sårbar, psykisk sårbarhed, psykisk lidelse, psykiske lidelser, psykiske problemer,
        psykiske udfordringer, psykisk ustabil, mentalt sammenbrud, har det psykisk dårligt, psykisk
        nedbrud, med sit helbred, dårligt helbred, svigtende helbred, svækket helbred,
        helbredsmæssige årsager, helbredsmæssige grunde, helbredsproblemer, af helbredsgrunde, af
        helbredsmæssige, går til psykolog, gik til psykolog, hos psykologen, samtaler med psykolog,
        krisepsykolog, aa-møde, aa-møder, anonyme alkoholikere, på lukket afdeling, lukket
        psykiatrisk, på intensiv afdeling, ligger i respirator, ilt i hjemmet, senfølger efter,
        dårlig ryg, dårligt knæ, dårlig hofte, svagt hjerte, lugter af spiritus, lugtede af
        spiritus, lugter af alkohol, lugtede af alkohol, i sygesengen, syg siden, syg i en, syg i
        to, syg i tre, i kemo, får kemo, fik kemo, starter på kemo, færdig med kemo, i stråling,
        skal stråles, får stråler, i koma, i kunstigt koma, i gips, i dialyse, i afrusning, i
        døgnbehandling, på behandlingshjem, i kuvøse, ny nyre, ny lever, nyt hjerte, ny hjerteklap,
        for tidligt født, har været indlagt, indlagt på, kommet på sygehuset, kommet på hospitalet,
        på sygehuset, på riget, på psyk, ringet efter en ambulance, hentet i ambulance, kørt væk i
        ambulance, hjem fra hospitalet, hjem fra sygehuset, udskrevet fra, svar på biopsien, venter
        på en operation, venteliste til operation, til mr-scanning, til ct-scanning, trappet ud af,
        trapper ud af, trappet ned i medicin, sin bypass, hans bypass, hendes bypass, en bypass, sin medicin, sine piller, hans piller, hendes piller,
        hendes medicin, hans medicin, min medicin, din medicin, på medicin, får medicin, fik
        medicin, psykisk dårlig, psykisk skrøbelig, psykisk pres, har det psykisk, mentalt helbred,
        psykiske helbred, mentale helbred, hos neurolog, hos neurologen, hos kardiologen, hos
        hjertelægen, hos onkologen, hos psykiateren, hos jordemoder, hos jordemoderen, hos
        fertilitetslæge, henvist til neurolog, henvist til kardiolog, henvist til smerteklinik, går
        til samtaler, går til behandling, i misbrug, faldet i igen, begyndt at drikke, drikker sig,
        tager kokain, tog en overdosis, tager sovepiller, hører ikke på, hører kun på, kan ikke høre
        på, ser næsten ikke, kan ikke gå, kan ikke løfte, må ikke løfte, må ikke bære, tåler ikke,
        tåler hverken`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: EVERYDAY,
      terms: `
        venter barn, venter sit, venter tvillinger, venter et barn, skal føde, skal på barsel,
        termin i, termin den, gravid i, har født for tidligt, aborterede, mistet barnet, tabt
        barnet, prøver at blive gravid, barnløshed, fertilitetsklinik, fertilitetsklinikken,
        graviditetskvalme, graviditetsbetinget, drikker dagligt, drikker for meget, drikker igen,
        tørlagt, på afvænning, i afvænning, i misbrugsbehandling, i alkoholbehandling, i
        stofbehandling, er misbruger, har et misbrug, sit misbrug, afhængig af alkohol, afhængig af
        piller, afhængig af morfin, ryger hash, røget hash, røg hash, ryger joints, ryger pot, tager stoffer, alkoholisk, på stoffer, prøvet at
        tage sit eget liv, forsøgt selvmord, forsøgte selvmord, forsøgt at begå selvmord, tanker om
        selvmord, cutter, skærer i sig selv, skar i sig selv, skåret i sig selv, skærer sig selv, skåret sig selv,
        skader sig selv, skadet sig selv, skadede sig selv, hører stemmer, hørte stemmer, hørt stemmer, bryder sammen, brudt
        sammen, knækket psykisk, brud på, forstuvet, hold i ryggen, slået hovedet, fået
        hjernerystelse, fik hjernerystelse, overrevet, fibersprængning, rygsmerter, rygproblemer,
        kroniske smerter, smerter i, ondt i ryggen, nakkesmerter, hovedpine, svimmelhed, søvnbesvær,
        søvnproblemer, koncentrationsbesvær, kvalme, besvimede, besvimet, kaster op, kastet op,
        roskildesyge, maveinfluenza, omgangssyge, diarré, er blind, er døv, blind på, døv på, sidder
        i kørestol, kommer i kørestol, førerhund, tegnsprogstolk, skrivetolk, på spektret,
        autismespektret, asd, inden for autismespektret, hjerteproblemer, problemer med hjertet,
        nedsat lungefunktion, nedsat immunforsvar, tåler ikke nødder, tåler ikke gluten, tåler ikke
        laktose, nøddeallergiker, astmatiker, diabetiker, epileptiker, allergiker, ramt af en
        depression, ramt af kræft, døende, ligger for døden, kort tid igen, testet positiv, positiv
        for covid, smittet med, bærer af sygdommen, fejler noget alvorligt, kroniker, sygdomsramt,
        har termin, venter sig, vente sig, i lykkelige omstændigheder, ufrivilligt barnløs,
        ufrivilligt barnløse, mistet graviditeten, mistede barnet, faldet i druk, hører dårligt, ser
        dårligt, sover dårligt, kan ikke mærke, migræneanfald, får kramper, fik kramper, hul i
        trommehinden, lagt ned af, lagt ned med, ligget syg, ligger syg, ligger i sengen med, i
        sengen med, syg hele, syg hjemme, en lille på vej, en lille ny på vej, baby på vej, i
        omstændigheder, vandet gik, i fødsel, veer, termin til, hendes termin, min termin,
        morgenkvalme, tabte barnet, mistede fosteret, mistede tvillingerne, besvimer, faldt om,
        faldet om, får anfald, fik et anfald, får et anfald, har anfald, fået en blodprop, fik en
        blodprop, hjertet driller, problemer med ryggen, problemer med knæet, problemer med nyrerne,
        skidt ryg, dårligt hjerte, dårlige nerver, dårlige lunger, ondt i hovedet, ondt i maven,
        ondt i brystet, sovet dårligt, ryster på hænderne, blind på det ene øje, mistet synet,
        mister synet, mistet hørelsen, mister hørelsen, mistet førligheden, mistet følelsen, i
        kørestol, med rollator, går med stok, går på krykker, på krykker, ude på grund af sygdom, på
        grund af sygdom, pga sygdom, grundet sygdom, barn syg, syge barn, syge mor, syge far, syge
        kone, syge mand, syge datter, syge søn, alvorligt tilskadekommen, kom til skade, kommet til
        skade, tilskadekommen, tilskadekomne`,
    },
    {
      language: 'any',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ATC}; the English spelling goes on ("methotrexate")`,
      terms: `
        sertralin, citalopram, escitalopram, fluoxetin, paroxetin, venlafaxin, duloxetin,
        mirtazapin, amitriptylin, nortriptylin, lamotrigin, quetiapin, olanzapin, risperidon,
        aripiprazol, clozapin, haloperidol, methylphenidat, ritalin, medikinet, elvanse, atomoxetin,
        strattera, metformin, ozempic, wegovy, victoza, semaglutid, eltroxin, levothyroxin,
        prednisolon, prednison, methotrexat, metotrexat, humira, adalimumab, infliximab, remicade,
        ocrelizumab, tysabri, natalizumab, warfarin, marevan, eliquis, xarelto, pradaxa,
        simvastatin, atorvastatin, losartan, enalapril, amlodipin, metoprolol, furosemid, ventoline,
        symbicort, spiriva, morfin, oxycodon, oxycontin, tramadol, fentanyl, buprenorphin, subutex,
        gabapentin, pregabalin, diazepam, stesolid, oxazepam, alprazolam, zopiclon, zolpidem,
        campral, naltrexon, truvada, biktarvy, tamoxifen, letrozol, herceptin, keytruda, cisplatin,
        sumatriptan, imigran, keppra, levetiracetam, valproat, cipralex, cipramil, zoloft, prozac,
        seroquel, zyprexa, abilify, valium, insulin, novorapid, dupixent, stelara, spinraza,
        salbutamol, terbutalin, ibuprofen, panodil, kodein, codein, penicillin, cortison, kortison,
        hydrocortison, tacrolimus, ciclosporin, azathioprin, rituximab, ocrevus, trastuzumab,
        imatinib, dapagliflozin, empagliflozin, sitagliptin, liraglutid, tirzepatid, mounjaro,
        saxenda, bupropion, disulfiram, acamprosat, melatonin, propranolol, bisoprolol, ramipril,
        lisinopril, spironolacton, clopidogrel, apixaban, rivaroxaban, dabigatran, heparin,
        levodopa, carbamazepin, oxcarbazepin, topiramat, rizatriptan, rizatript, antihistamin,
        adrenalinpen`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ATC}; short, or the beginning of other words`,
      terms: `
        xanax, lithium, litium, concerta, lyrica, lantus, botox mod`,
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
        hiv, hiv-smittet, aids, adhd, kol, psoriasisgigt, urinsyregigt, gigt, gigten, meningitis,
        dm1, dm2, t1d, t2d, type 1-diabetes, type 2-diabetes, type 1 diabetes, type 2 diabetes,
        hjerteinsufficiens, nstemi, stemi, ms-patient, cfs, pcos, copd, mrsa, hpv-positiv,
        icd-enhed, fasd, cerebral parese, spina bifida, autisme, infantil autisme, f20, f32, f33,
        f84, f90, covid, covid-19, ptsd, ocd, epipen`,
    },
    {
      language: 'any',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'telling',
      source: `${ICD}; abbreviations that mean other things in small letters`,
      terms: `
        ms, als, tia, gad, bpd, ibs, ibd, uvi, dvt, tbc, cp,  icd, cpap, tbi, uti, mci, rls,
        smi, ra-gigt`,
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
        hælsene, korsbånd, ledbånd, menisk, tommelfinger, lillefinger, lilletå, storetå, tå,
        underben, underarm, overarm, ryghvirvel, halshvirvel, bækken, trommehinde, mellemfod, milt,
        knoglen`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: `${EVERYDAY}; parts of the body, which tell beside an injury`,
      terms: `
        leg, arms, wrist, ankle, hip, foot, fingers, toe, collarbone, rib, nose, jaw, shoulder,
        elbow, knee, neck, thigh, shin, pelvis, spine, skull, ligament, cruciate, tendon, achilles,
        meniscus, hamstring, vertebra, cheekbone, kneecap, eardrum, ear drum, right hand, left hand,
        his hand, her hand, my hand, his back, her back, my back, your back`,
    },
    {
      language: 'en',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: ICD_EN,
      terms: `
        schizophren, epileps, epilept, leukaemi, leukemi, lymphom, carcinom, sarcom, asthma,
        migrain, anorexi, psychotic, fibromyalg, endometrio, tubercul, meningoc, pneumoni,
        appendicit, arthrit, hypertens, hypothyr, hyperthyr, coeliac, celiac, chemother, radiother,
        dialysis, miscarr, pregnan, alcoholi, antidepress, antipsychot, anaphyla, dyslexi, dyspraxi,
        dementi, hospitalis, hospitaliz, suicid, self-harm, concuss, haemophil, hemophil, paraly,
        quadripleg, parapleg, wheelchair, depressi, chlamyd, gonorrh, syphil, cirrhos, burnout,
        post-traumatic, haemodialys, hemodialys, transplant, hallucinat, chemothe, paranoi, schizo,
        amput, arrhythm, aneurysm, narcoleps, antibiot, immunosupp, autoimmun, sarcoid,
        manic-depress, obsessive-compuls, agoraphob, claustrophob, neuropath, cardiomyopath,
        palpitat, tachycard, angioplast, colonoscop, gastroscop, catheter, colostom, tracheo,
        osteoarthr, rheumat, spondyl, menopaus, perimenop, preeclamp, pre-eclamp, ectopic,
        postpartum, intubat, tuberculo, eczem, psorias, incontinen, insomni, narcolep, tremor,
        sclerod, neurodiver, neurodevelop, dyscalcul, deafblind, hemipleg, haemorrh, hemorrh, embol,
        ischaem, ischem`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: ICD_EN,
      terms: `
        tumour, stroke, heart attack, cardiac arrest, heart failure, heart disease, heart condition,
        kidney failure, kidney disease, liver disease, brain injury, brain tumour, brain tumor,
        blood clot, multiple sclerosis, cystic fibrosis, muscular dystrophy, eating disorder,
        personality disorder, anxiety disorder, panic attack, panic disorder, anxiety, nervous
        breakdown, mental breakdown, mental illness, mental health problem, mental health issue,
        mental health condition, mental health crisis, psychiatric ward, burn-out, stress leave,
        chronic illness, long covid, glandular fever, flu, fever, food poisoning, kidney stone,
        gallstone, hernia, slipped disc, herniated disc, broken hand, fracture, hearing loss,
        hearing aid, hearing impairment, visual impairment, sight loss, learning disability,
        learning disorder, intellectual disability, allergy to, nut allergy, peanut allergy, food
        allergy, penicillin allergy, gluten intolerance, lactose intolerance, prosthesis, insulin
        pump, chemo, radiation therapy, biopsy, mastectomy, hysterectomy, caesarean, c-section, due
        date, morning sickness, high blood pressure, fertility treatment, stillbirth, abortion,
        addiction, drinking problem, drug problem, substance abuse, rehab, relapse, withdrawal
        symptom, sick leave, sick note, medical leave, medical certificate, fit note, long-term
        sick, sickness absence, sickness benefit, disability benefit, disability pension, seizure,
        fainting, insomnia, hip replacement, knee replacement, open-heart surgery, heart surgery,
        knee surgery, back surgery, brain surgery, bypass surgery, psychiatric treatment, chronic
        pain, chest pain, shortness of breath, skin condition, eye condition, autoimmune disease,
        thyroid disease, lung disease, skin cancer, breast cancer, mental disorder, bipolar
        disorder, learning difficulty, speech impediment, chronic condition, chronic disease,
        genetic disorder, birth defect, blood disorder, sleep disorder, pneumonia, bronchitis,
        tonsillitis, chickenpox, measles, shingles, back injury, knee injury, head injury, spinal
        injury, sports injury, allergic reaction, mental health, sign language interpreter, crutch,
        walking stick, medical treatment, drug addiction, alcohol addiction, alcohol abuse, gambling
        addiction, high-risk pregnancy, parkinson disease, alzheimer disease, doctor note, cerebral
        palsy, palsy, bell palsy, eczema, gout, vertigo, cataract, glaucoma, sciatica, scoliosis,
        jaundice, fibroid, ulcer, stent, defibrillator, sleep apnoea, sleep apnea, ulcerative
        colitis, crohn disease, chronic fatigue, psychotherapy, post-natal depression, gestational
        diabetes, kidney transplant, learning support, hot flush, blood transfusion, postnatal
        depression, bad reaction to, severe reaction to, relapsed, infertility, diabetic, asthmatic,
        epileptic, dialysis patient, icu, intensive care, oncology ward, wound infection, blood
        sugar, insulin injection, inhaler, bone marrow transplant, stem cell transplant, heart
        bypass, ovarian cyst, cyst, benign tumour, malignant tumour, mental health diagnosis,
        anxiety attack, social anxiety, stress reaction, stress-related illness, psychotic episode,
        manic episode, depressive episode, suicide attempt, alcohol problem, drinking habit,
        gambling problem, latex allergy, bee-sting allergy, shellfish allergy, dairy allergy,
        lactose allergy, egg allergy, hay fever, sinus infection, ear infection, chest infection,
        kidney infection, urinary tract infection, lung infection, baby bump, pregnancy, fertility
        clinic, embryo transfer, screen reader user, walking frame, cane user, artificial leg,
        artificial hip, glass eye, cochlear implant, blind spot in, low vision, tunnel vision,
        macular degeneration, hearing aids, slipped disk, frozen shoulder, tennis elbow, carpal
        tunnel, plantar fasciitis, stress fracture, concussion, black eye, stitches, burn injury,
        chemical burn, needlestick injury, psychiatric diagnosis, psychiatric medication, sleeping
        pill, sleeping tablet, painkiller, blood thinner, beta blocker, antihistamine, steroid
        injection, steroid treatment, hormone treatment, hormone therapy, immunotherapy,
        occupational injury, occupational disease, work injury, sick day, sick pay, medical
        appointment, hospital stay, hospital appointment, hospital admission, operation on his,
        operation on her, ambulance ride`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: EVERYDAY,
      terms: `
        pregnant, expecting a baby, expecting a child, expecting twins, expecting her, is expecting,
        due in january, due in february, due in march, due in april, due in may, due in june, due in
        july, due in august, due in september, due in october, due in november, due in december, due
        in late, due in early, gave birth prematurely, lost the baby, trying to conceive, in labour,
        bed rest, diagnosed with, been diagnosed, was diagnosed, is being treated for, being treated
        for, treated for, in treatment for, undergoing treatment, undergoing surgery, underwent
        surgery, having surgery, had surgery, needs surgery, undergo surgery, his surgery, her
        surgery, my surgery, after surgery, recovering from surgery, recovering from, is recovering,
        having an operation, had an operation, needs an operation, his operation, her operation, in
        hospital with, in hospital after, in hospital for, in the hospital, rushed to hospital,
        taken to hospital, admitted to hospital, was admitted with, in intensive care, in a coma, on
        dialysis, on antidepressants, on medication, taking medication, her medication, his
        medication, my medication, your medication, on chemo, starts chemo, starting chemo, having
        chemo, tested positive, off sick, signed off sick, signed off work, signed off with, called
        in sick, calls in sick, reported sick, on sick leave, away sick, out sick, ill with, sick
        with, seriously ill, critically ill, terminally ill, chronically ill, mentally ill, mentally
        unstable, suffers from, suffering from, struggling with depression, in therapy, seeing a
        therapist, sees a therapist, sees a psychiatrist, sees a psychologist, in recovery from,
        alcoholic, recovering alcoholic, in rehab, drinks too much, addicted to, overdosed,
        overdose, tried to kill himself, tried to kill herself, tried to take her own life, tried to
        take his own life, cutting herself, hears voices, on the spectrum, autism spectrum, special
        needs, disabled, wheelchair user, visually impaired, hard of hearing, partially sighted,
        registered blind, is blind, is deaf, legally blind, blind in one, deaf in one, guide dog,
        allergic to nuts, allergic to peanuts, allergic to, severely allergic, carries an epipen,
        heart problems, her heart condition, his heart condition, health reasons, health problems,
        health issues, poor health, ill health, failing health, medical reasons, medical condition,
        medical conditions, medical history, dying of, dying from, palliative care, in a hospice,
        days to live, months to live, sprained, dislocated, stress-related, work-related stress,
        burned out, burnt out, burn out, had a stroke, had a seizure, immunocompromised,
        hiv-positive, hiv positive, in remission, stage iv, stage iii, metastatic, malignant,
        miscarriage, back problems, back pain, her blood pressure, his blood pressure, my blood
        pressure, your blood pressure, her pregnancy, his condition has, epilepsy, vomiting,
        dizziness, nausea, prosthetic, signed me off, signed him off, signed her off, signed them
        off, signs me off, doctor signed, seeing a psychologist, seeing a psychiatrist, sees a
        neurologist, under a psychiatrist, her oncologist, his oncologist, my oncologist, her
        psychiatrist, his psychiatrist, my psychiatrist, her therapist, his therapist, my therapist,
        her psychologist, his psychologist, my psychologist, my neurologist, her neurologist, his
        neurologist, my cardiologist, her cardiologist, his cardiologist, not well enough, too ill
        to, bedridden, housebound, on crutches, in plaster, in a cast, in a wheelchair, mild stroke,
        going blind, losing her sight, losing his sight, losing her hearing, losing his hearing, in
        a clinic for, on insulin, not sleeping, on warfarin, oxygen at home, panic attacks, morning
        sick, in a psychiatric, in the psychiatric, sectioned, in hospital since, in and out of
        hospital, back from hospital, out of hospital, waiting for surgery, hip replaced, knee
        replaced, lump removed, tumour removed, had chemo, on chemotherapy, finished chemo, third
        round of chemo, rounds of chemo, still in treatment, in detox, detox, off work with, off
        work since, signed off until, not fit for work, unfit for work, unable to work, too unwell,
        taken ill, fell ill, fallen ill, been ill, was ill, is ill,            feeling sick, home sick, off with flu, off with covid, collapsed, passed out, blacked out,
         dizzy spells, throwing up, coughing up, expecting a boy, expecting a girl,
        expecting their, expecting our, pregnant with, weeks pregnant, months pregnant, maternity
        ward, gave birth early, went into labour, lost her baby, lost their baby, had a miscarriage,
        under treatment for, receiving treatment for, receives treatment for, medicated for,
        medication for, takes pills, takes tablets, on painkillers, on blood thinners, on beta
        blockers, on steroids, on lithium, on ritalin, on antibiotics, cannot walk, can hardly walk,
        uses a wheelchair, uses a hearing aid, lost his sight, lost her sight, lost his hearing,
        lost her hearing, blind since, deaf since, blind in, deaf in, colour blind, colour-blind,
        wears a pacemaker, heart trouble, weak heart, bad heart, bad back, bad knee, bad hip, bad
        hips, bad knees, stress and anxiety, severe anxiety, severely depressed, clinically
        depressed, nervous exhaustion, exhaustion, can not sleep, hearing voices, self-harming,
        harmed herself, harmed himself, has been drinking, drinks every, drinks heavily, smells of
        alcohol, smelled of alcohol, back on the bottle, using drugs, takes drugs, cocaine habit, on
        life support, on a ventilator, on oxygen, end of life, end-of-life, terminal cancer,
        terminal illness, has weeks to, needs a transplant, needs dialysis, donor kidney, new
        kidney, new hip, new knee, cannot eat gluten, cannot eat nuts, cannot tolerate, seizures`,
    },
  ],
  frame: `
    brækket, brækkede, brækker, brække, brud på, forstuvet, forstuvede, forstuver, forvredet, forvred, vrikket,
    vrikkede, kvæstet, kvæstede, knust, sprunget, sprængt, revet, overrevet, perforeret, perforerede,
    amputeret, amputerede, opereret, opereres, operation, operationen, ondt, smerter, skadet, skadede,
    inflammation, gips, betændt, hævet, forslået, læderet, forbrændt, broke, broken, breaks, fractured,
    fracture, fractures, sprained, tore, torn, ruptured, rupture, dislocated, twisted, perforated,
    injured, injury, hurt, shattered, crushed, amputated, operated, surgery, operation, reconstructed,
    reconstruction, pain, painful, burned`,
  headings: `diagnose, diagnoser, diagnosis, diagnoses, sygdom, sygdomme, lidelse, allergi, allergier, allergy, allergies, medicin, medicinering, medication, behandling, sygefravær, fraværsårsag, årsag til fravær, sygemeldt, handicap, disability, helbred, health, helbredsoplysninger, bidiagnose, aktionsdiagnose, funktionsnedsættelse, icd-10, icd10, sks, symptomer, symptoms, condition, medical condition, særlige hensyn (helbred), støttebehov`,
  innocent: `
    broker, brokers, empty nest syndrome, sick of it, sick day policy,     blind for, døv for, lam af, mental health day, mental health awareness, syg med at, syg for at,
    operationen af, brækket koden, bekræft, arbejdskraft, kræftens bekæmpelse, sygt godt, sygt sjovt,
    sygt fedt, sygt mange, sygt travlt, sygt meget, helt sygt, det er jo sygt, simpelthen sygt, jo sygt,
    et hjerteanfald over, ved at få et hjerteanfald, få et hjerteanfald over, ved at få et nervesammenbrud, ved at få et slagtilfælde, ved at få stress, nær fået et hjerteanfald, får stress af, stresstest, stress test, stress-test, stress testing, blind
    vinkel, blinde vinkel, blinde vinkler, blind spot, blind spots, blind passager, blind review,
    double-blind, double blind, single-blind, turn a blind eye, døve øre, det døve øre, for døve øren,
    deaf ears, allergisk over for møder, allergic to meetings, allergic to change, allergic to
    bureaucracy, sick of, sick and tired, love sick, homesick, hjemve, syg efter, sygt nok, sygesikring,
    sygesikringen, sygesikringsbevis, sygesikringskort, gul sygesikring, det gule sygesikringskort,
    sygeforsikring, health insurance, sygeplejerske, sygeplejersker, sygepleje, sygehusapotek,
    sygeplejestuderende, operation day, operation manual, i operation, standard operation, operation of,
    depression i økonomien, økonomisk depression, the great depression, great depression, den store
    depression, heart of, i hjertet af, hjertet af, hjertet på rette sted, ligger mig på hjerte, hånden
    på hjertet, smertensbarn, smertensbørn, smertegrænse, smertegrænsen, pain point, pain points, virus
    scanner, computervirus, feber for, rejsefeber, eksamensfeber, guldfeber, fever pitch, død og pine,
    brok over, brok fra, meget brok, sår tvivl, så sår, drug delivery, drug discovery, drug development,
    terminal a, terminal b, terminalen, terminaler, havneterminal, lufthavnsterminal, terminal 2,
    terminal 3, kur mod, en kur mod, cure for, lammelse af, handicapparkering, handicapvenlig,
    handicaptoilet, handicapråd, handicaprådet, golfhandicap, handicap i golf, overdose of, en
    overdosis, abort mission, abort the, paralysis by analysis, analysis paralysis, stroke order, stroke
    of luck, stroke of genius, 4-stroke, kramper om, sick leave policy, sygefraværspolitik,
    sygefraværsstatistik, sygefraværssamtaler, arbejdsskadestyrelsen, arbejdsskadeforsikring,
    stressmåling, stressvejledning, stresspolitik, stress-politik, stresshåndtering, stress management,
    stressfri, stress-free, ms teams, ms word, ms excel, ms office, feberredning, hovedpine for, give
    hovedpine, en hovedpine at, giver hovedpine, hovedpinen med, barnesygdom, barnesygdomme,
    børnesygdomme i systemet, børnesygdomme, børnesygdom, co-operation, hjertesag, hjertesager,
    hjertebarn, kræfter, hiver, smerteligt, allergic to the, allergisk over for det, allergisk overfor
    det, allergisk over for den slags, gravid med en idé, gravid med en ny idé, gravid med idéer, gravid
    med ideer, gravid med planer, gravid med tanken, blinde øje, infected device, raserianfald,
    latteranfald, grineanfald, vredesanfald, driftsforstyrrelse, togforstyrrelse, trafikforstyrrelse,
    forretningsforstyrrelse, plantesygdom, dyresygdom, svinesygdom, husdyrsygdom, uafhængighed,
    afhængighed af leverandører, vm-feber, em-feber, valgfeber, fodboldfeber, byggefeber, havefeber,
    robotarm, robotarme, lithium-ion, lithium batteri, lithiumbatteri, lithium battery, lithium
    batteries, litium-ion, litiumbatteri, bogryg, bogryggen, arm i arm, hånd i hånd, i ryggen på, first
    leg, uafhængig, gensidig afhængighed, brækkede nakken på, brække nakken på, bleeding edge,
    bleeding-edge, immune to, bypass filter, bypass the, bypass authentication, smittende humør,
    smittende latter, smitter af, impostor syndrome, imposter syndrome, imposter-syndrom,
    impostor-syndrom`,
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
