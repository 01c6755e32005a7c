import type { Lexicon } from './lexicon';

/** How love, sex life, coming out and gender identity are told, Danish and English. */
export const LOVE_LIFE: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); as it is told',
    terms: `
      haft samliv, har samliv, havde samliv, ikke samliv, hooket op med, er til begge dele, ud af skabet, intimt
      forhold, har sex, havde sex, haft sex, solgt sex, solgte sex, sælger sex, købt sex, i seng med, af samme køn, er
      til begge køn, mandlige partner, mandlige kæreste, kvindelige partner, kvindelige kæreste, født som dreng, født
      som pige, er gay, er homo, er queer, er trans, er bi, sit eget køn, to mødre, to fædre, som par, gift med en
      mand, gift med en kvinde, på grindr, på onlyfans, som trans, som bi, som queer, som homo, mandlig kæreste,
      mandlig partner, mandlig samlever, kvindelig kæreste, kvindelig partner, kvindelig samlever, åbent forhold,
      romantisk forhold, kærlighedsforhold, sprunget ud, i seng sammen, skifte køn, skifter køn, skiftet køn, forhold
      til en af sine, sammen med en anden mand, sammen med en anden kvinde, er sammen med en mand, er sammen med en
      kvinde, forelsket i en mand, forelsket i en kvinde, knaldet, sin elsker, hans elsker, hendes elsker, juridisk
      køn, kæreste med en mand, kæreste med en kvinde, kæreste med en fyr, kæreste med en pige, dater en mand, dater en
      kvinde, dater en fyr, dater en pige, sprang ud som, springe ud som, springer ud som, sex med, sprang ud for,
      hemmeligt forhold, forkert krop, en affære, knaldede, knalder, bollede, forhold kørende, par i hemmelighed,
      swingere, registreret partnerskab, mandlige sexpartnere, kvindelige sexpartnere, noget kørende med, haft noget
      kørende, ligget i med, ligger i med, i kanen med, haft noget sammen, havde et forhold, haft et forhold, indledt
      et forhold, indledte et forhold, indleder et forhold, forhold til en mand, forhold til en kvinde, forhold til en
      pige, forhold til en dreng, forhold til en fyr, et forhold til en studerende, et forhold til en kollega, forhold
      til en gift, et forhold til sin vejleder, et forhold til sin chef, et forhold til sin elev, deler seng, delt
      seng, delte seng, dele seng, været i seng, går i seng med, gik i seng med, gået i seng, ser en anden mand, set en
      anden mand, ser en anden kvinde, set en anden kvinde, fundet en anden mand, fundet en anden kvinde, forelsket i
      en pige, forelsket i en dreng, forelsket i en fyr, forelsket i en anden, forelsket i en veninde, forelsket i sin
      veninde, forelsket i sin bedste, ude over for sin, ude over for sine, ude over for familien, ude over for
      forældrene, ikke ude over for, eget køn, to kærester, flere kærester, skiftende partnere, var elskere, været
      elskere, er elskere, blev elskere, lever som kvinde, lever som mand, forkerte krop, hendes pronominer, hans
      pronominer, deres pronominer, sine pronominer, mine pronominer, ændret køn, ændre køn, bedrog sin, bedraget sin,
      bedrager sin, lagde an på, på tinder, sprang ud i fredags, sprang ud i foråret, sprang ud i sommer, sprang ud i
      fjor, sprang ud sidste, køber sex, betaler for sex, hans forhold til mænd, hendes forhold til kvinder, til samme
      køn, lever med en mand, lever med en kvinde, levet med en mand, levet med en kvinde, levede med en mand, levede
      med en kvinde, lever sammen med en mand, lever sammen med en kvinde, været sammen med en mand, været sammen med
      en kvinde, været sammen med en pige, været sammen med en fyr, været sammen med en dreng, været sammen med flere
      mænd, været sammen med flere kvinder, forelsket i sin mandlige, forelsket i sin kvindelige, forelsket i en
      mandlig, forelsket i en kvindelig, forelsket i sin chef, forelsket i sin vejleder, forelsket i en kollega, mere
      end venner, mere end veninder, kærester og ikke, hans fædre, hendes fædre, sine fædre, hans mødre, hendes mødre,
      sine mødre, medfar, køb af sex, salg af sex, betalt for sex, penge for sex, have sex, dyrke sex, dyrker sex,
      ubeskyttet sex, har en elsker, fået en elsker, snydt sin kone, snydt sin mand, født som mand, født som kvinde,
      identificerer sig som kvinde, identificerer sig som mand, sprang ud derhjemme, springe ud over for, springer ud
      over for, ser andre mænd, ser mest fyre, sprang først ud efter, er
      swinger, par med en mand, par med en kvinde, lyst til sex`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); as it is told',
    terms: `
      is gay, was gay, are gay, openly gay, being gay, openly trans, is queer, is trans, is bi, as gay, coming out as,
      another man, another woman, sleeping together, slept together, sleeping with, slept with, sleeps with, had sex,
      has sex, having sex, sold sex, sells sex, an affair with, having an affair, had an affair, unfaithful, assigned
      female at birth, assigned male at birth, gender reassignment, is transitioning, has transitioned, on grindr, male
      partner, female partner, two mothers, two fathers, intimate relationship, married to a man, married to a woman,
      come out to, romantic relationship, open relationship, open marriage, his ex-husband, her ex-wife, trans person,
      love affair, intimate with, in bed with, in bed together, in love with a woman, in love with a man, the affair,
      relationship with a student, relationship with his student, relationship with her student, changed sex, sex
      change, in love with another man, in love with another woman, his lover, her lover, having a relationship with,
      in a relationship with, sleeps around, went to bed with, gay bar, same sex, his husband, her wife, my coming out,
      his coming out, her coming out, outed, legal gender, changed gender, changing gender, born a boy, born a girl,
      sex with, sex to, a fling, hooked up, as bi, cheating on his, cheating on her, cheats on, their affair, dyke, as
      queer, as trans, porn, swingers, seeing other men, sees other men, were lovers, been lovers, are lovers, affair
      with, affair between, secret affair, shared a bed, shared bed, share a bed, shares a bed, sharing a bed, slept in
      the same bed, openly with a man, openly with a woman, lives with two partners, two boyfriends, two girlfriends,
      sexual partners, former lover, ex-lover, dating a guy, dating a girl, dating a man, dating a woman, dating a boy,
      romantically involved, relationship with a man, relationship with a woman, relationship with another man,
      relationship with another woman, crush on, in love with a girl, in love with a boy, in love with a guy, not out
      to, is out to his, is out to her, her pronouns, his pronouns, their pronouns, my pronouns, top surgery, bottom
      surgery, puberty blockers, living as a woman, living as a man, lives as a woman, lives as a man, dead name,
      assigned male, assigned female, wrong body, preferred pronouns, on tinder, erectile, made a pass at, came on to
      him, came on to her, hit on her, hit on him, female lover, male lover, his boyfriend, her girlfriend, friends
      with benefits, one night stand, buys sex, paid for sex, likes both sexes, his lovers, lovers since, lives with a
      man, lived with a man, living with a man, lives with a woman, lived with a woman, living with a woman, in love
      with his male, in love with her female, in love with his boss, in love with her boss, in love with a student, in
      love with a colleague, more than friends, two mums, two moms, two dads, his mums, her mums, his dads, her dads,
      selling sex, buying sex, bought sex, sex for money, unprotected sex, identifies as a man, identifies as a woman,
      they them, cheated on his wife, cheated on her husband, has a lover, his own sex, her own sex, came
      out to his parents, came out to her parents, came out to their parents, came out to his family, came out to her
      family`,
  },
];
