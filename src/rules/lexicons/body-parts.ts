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
      underliv, øregang, knogle, stemmebånd, stemmelæbe`,
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
      femur, fibula, forearm, toes, cornea, tongue, lip, vertebrae, biceps, vocal cord, hamstrings, gp`,
  },
];
