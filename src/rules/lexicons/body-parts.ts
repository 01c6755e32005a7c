import type { Lexicon } from './lexicon';

const EVERYDAY = 'own list of everyday ways of telling';

/** Parts of the body, which tell beside an injury or an operation. */
export const BODY_PARTS: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'word',
    inflection: 'noun',
    strength: 'framed',
    source: `${EVERYDAY}; parts of the body, which tell beside an injury`,
    terms: `
      arm, ben, finger, fod, ankel, håndled, hånd, albue, skulder, kraveben, ribben, hofte, knæ, lår, lårben,
      skinneben, ryg, nakke, næse, kæbe, kranie, hæl, akillessene, achillessene, hælsene, korsbånd, ledbånd, menisk,
      tommelfinger, lillefinger, lilletå, storetå, tå, underben, underarm, overarm, ryghvirvel, halshvirvel, bækken,
      trommehinde, mellemfod, milt, knoglen, øje, øre, lunge, nyre, prostata, livmoder, bryst, tand, hals, mave,
      øjne, hoved, fingre, syn, hørelse, blære, tyktarm, skjoldbruskkirtel, mandlerne, leveren, halebenet, tæer,
      lænd, lyske, tarm, læbe, strubehoved, hvirvler, muskel, æggestok, bugspytkirtel, underkæbe, overkæbe,
      underliv, øregang, knogle, stemmebånd, stemmelæbe, strube, mavesæk, galden, lymfeknude, skulderblad, hornhinde,
      brystkasse, tænderne, synsfelt`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'noun',
    strength: 'framed',
    source: `${EVERYDAY}; parts of the body, which tell beside an injury`,
    terms: `
      leg, arms, wrist, ankle, hip, foot, fingers, toe, collarbone, rib, nose, jaw, shoulder, elbow, knee, neck,
      thigh, shin, pelvis, spine, skull, ligament, cruciate, tendon, achilles, meniscus, hamstring, vertebra,
      cheekbone, kneecap, eardrum, ear drum, right hand, left hand, his hand, her hand, my hand, his back, her back,
      my back, your back, tooth, knuckle, calf, heel, thumb, rotator cuff, retina, eye, ears, ear, lung, lungs,
      kidney, stomach, throat, bowel, bladder, tonsils, appendix, eyesight, vocal cords, gallbladder, womb, ovary,
      breast, prostate, bones, feet, sight, ovaries, uterus, cervix, spleen, liver, pancreas, breastbone, tailbone,
      femur, fibula, forearm, toes, cornea, tongue, lip, vertebrae, biceps, vocal cord, hamstrings, gp, his arm,
      her arm, my arm, gall bladder, muscle, groin, scalp, forehead, visual field`,
  },
];

/** What makes a part of the body tell: injury, operation, loss, complaint, whose care it is in. */
export const BESIDE_THE_BODY = {
  frame: `
    brækket, brækkede, brækker, brække, brud på, forstuvet, forstuvede, forstuver, forvredet, forvred, vrikket,
    vrikkede, kvæstet, kvæstede, knust, sprunget, sprængt, revet, overrevet, perforeret, perforerede, ondt, smerter,
    skadet, skadede, inflammation, gips, betændt, hævet, forslået, læderet, forbrændt, broke, broken, breaks,
    fractured, fracture, fractures, sprained, tore, torn, ruptured, rupture, dislocated, twisted, perforated,
    injured, injury, hurt, shattered, crushed, amputated, operated, surgery, reconstructed, reconstruction, pain,
    painful, burned, cut, bruised, swollen, strained, plaster, bandaged, replaced, replacement, stitched, bad, numb,
    slidt, hævede, dårligt, dårlig, hjemme med, nede med, væk med, fraværende med, fravær med, sygemeldt-, døjer-,
    problemer med, kæmper med, mistet, mister, mistede, svigter, øm+, stiv, ømme+, fjernet, fjerne, blind, døv,
    hører, lukker til, syet, kunstigt+, kunstig+, knude, knuder, svulst, lump, off with, home with, away with,
    down with, out with, removed, removing, lost+, losing+, failing, stiff, sore, aches, aching, infected, inflamed,
    missing, artificial, blocked, deaf, weak, diseased, cancer, stones, stenosis, amputer-, operer-, operation,
    operationen, problems, trouble, troubles, bøvl-, vrøvl, besvær, hovnet, hævelse, hævelser, blodansamling,
    hudafskrabning, flænge, flækket, flækkede, klemt, klemte, skåret, brændte, brændt, skoldet, stødt, forstrakt,
    forstrækning, forstuvning, sprængning, overbelast-, overrev-, hold i, prolaps, lam, lamme, følelsesløs,
    følelsesløse, sovende, dirrende, rystende, stikkende, jagende, murrer, gør ondt, driller, drillede, skranter,
    svækket, svækkede, smadret, smadrede, maset, slidte, udslidt, nedslidt, opslidt, slidgigt, gigt, udskiftet,
    opereret i, indopereret, isat, protese, skinnebehandl-, bandage, mitella, gipset, gipses, sting, kikkert-,
    bedøv-, punkteret, punktur, biopsi, scann-, ct-, mr-, udredes, kræft, tumor, cyste, byld, udslæt, eksem,
    betændelse, infektion, inflammeret, irriteret, væske i, vand i, luft i, blod i, transplanter-, stråle-, dræn,
    kramper i, kramper, hul i, hul på, forsnævring, forkalk-, forstørret, deform, skæv, skæve, låst, undersøgt,
    medfødt, trukket ud, sovet i, kraftig+, banged, knocked, bashed, arthritic, ache, ached, achy, dodgy, gammy,
    wonky, trapped, pinched, pulled, tearing, snapped, wrecked, smashed, mangled, severed, splint, splinted,
    in a cast, sling, brace, giving out, gave out, gave way, playing up, acting up, seized up, locked up, swells,
    puffy, itchy, itching, bleeding, bleeds, burnt, scalded, frostbit-, infection, transplant, graft, biopsy,
    x-rayed, resurfaced, arthroscopy, keyhole, degenerat-, dislocat-, fractur-, ruptur-, sprain-, amputat-, fused,
    herniated, bulging, slipped, worn, tingling, numbness, pins and, paralysed, damaged, detached, hernia, tumour,
    cyst, polyp, ulcer, runny, congenital, leaky, irregular, enlarged, fluid on, clot, done his, done her, hos+,
    hos en, tid hos, henvist til, skal til, været til, tid til, see a, seeing a, sees a, saw a, seen a, referred to,
    under a, appointment with, see her, stivhed, genoptræn-, fysioterapi, physio, rehab-, specialist in, tåler,
    tåle, tålte, tolerate, tolerates, cannot have, can't have, can't eat, cannot eat, must avoid, allergi,
    allergisk, allergic, allergy, allergier, allergies, reagerer på, reacts to, henvist, henvises, referred, revnet,
    revnede, knækket, knækkede, knækker, vredet, skruer i, søm i, plader i, ny+, nyt+, efter+, taken out, had her,
    had his, had my, having her, having his, have his, have her, have my, sammenvoksede, fraktur-, forfrosset,
    forfrosne, ætset, ætsede, ætsning, fjernede, dragged, drags, paralyser-, gnaver, gnavende, pinned, nedsat,
    nedsatte, svag, svage, svagt, dårlige, prop i, syre, acid, blokade, skrump-, indskrænk-, indsnævr-, nodules`,
};
