import type { Lexicon, Proof } from './lexicon';

/**
 * Sexual orientation and sex life: orientations, coming out, gender identity, sexual relations, sex work. Husband
 * and wife of the same sex as their spouse are found by their grammar, not here.
 */
export const sexuality: Lexicon = {
  category: 'sexuality',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'detection.md section 5; beginnings that no other Danish word has',
      terms: `
        homoseksu, biseksu, heteroseksu, panseksu, aseksu, lesbisk, transkøn, transperson, transkvinde, transmand,
        nonbinær, transseksu, polyamor, bøssepar, samkønnet, regnbuefamil, sexarbejd, prostituer, sexliv, seksualliv,
        sexpartner, elskerinde, kønsidentit, kønsskift, medmor, homofil`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1), recital 35; words as people use them',
      terms: `
        engangsknald, engangsaffære, bøsse, lesbe, transvestit, samleje, sidespring, utroskab, seksuel orientering, seksuel relation`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        seksuelt aktiv, ikke-binær, seksuelt forhold`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); as it is told',
      terms: `
        dater mænd, dater kvinder, dater fyre, dater piger, er til fyre, er til piger, er mest til mænd, er mest til kvinder, seksuelle ydelser, haft samliv, har samliv, havde samliv, ikke samliv, hooket op med, er til begge dele, sprunget ud, ud af skabet, seksuelle forhold, seksuelle orientering, intimt forhold, har sex, havde sex, haft
        sex, solgt sex, solgte sex, sælger sex, købt sex, i seng med, i seng sammen, været utro, er utro, var utro, en
        affære med, har en affære, registreret partnerskab, af samme køn, er til mænd, er til kvinder, er til begge
        køn, tiltrukket af mænd, tiltrukket af kvinder, mandlige partner, mandlige kæreste, kvindelige partner,
        kvindelige kæreste, født som dreng, født som pige, født i den forkerte krop, er gay, er homo, er queer, er
        trans, er bi, sit eget køn, to mødre, to fædre, som par, gift med en mand, gift med en kvinde, på grindr, på
        onlyfans, mandlige sexpartnere, kvindelige sexpartnere, som trans, som bi, som queer, som homo, mandlig
        kæreste, mandlig partner, mandlig samlever, kvindelig kæreste, kvindelig partner, kvindelig samlever, åbent
        forhold, romantisk forhold, kærlighedsforhold, forhold til en studerende, forhold til sin vejleder, forhold
        til en kollega, forelsket i en anden, utro mod, tidligere prostitueret`,
    },
    {
      language: 'en',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'beginnings no other word has',
      terms: `
        homosexual, bisexual, transgend, lesbian, heterosexual, pansexual, asexual, nonbinary, non-binary, transsexual`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1), recital 35',
      terms: `
        sexual orientation, gender identity, sex life, sexual partner, sexual relationship, sexual history, same-sex
        partner, same-sex spouse, same-sex couple, same-sex marriage, same-sex relationship, sex worker, prostitute,
        extramarital affair, one-night stand, gay man, gay woman, gay couple, gay student, gay colleague, trans man,
        trans woman, trans student, registered partnership`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); as it is told',
      terms: `
        dating men, dates men, dating women, dates women, likes men, sexual services, is gay, was gay, are gay, openly gay, being gay, openly trans, is queer, is trans, is bi, as gay, came out as,
        comes out as, coming out as, come out as, out of the closet, closeted, another man, another woman, attracted
        to men, attracted to women, interested in men, sleeping together, slept together, sleeping with, slept with,
        sleeps with, had sex, has sex, having sex, sold sex, sells sex, an affair with, having an affair, had an
        affair, unfaithful, cheated on his, cheated on her, assigned female at birth, assigned male at birth, gender
        reassignment, is transitioning, has transitioned, on grindr, male partner, female partner, two mothers, two
        fathers, intimate relationship, sexually active, sexually involved, married to a man, married to a woman, came
        out to his, came out to her, came out to the, come out to, romantic relationship, open relationship, open
        marriage, his ex-husband, her ex-wife, is a lesbian, trans person, love affair, intimate with, sexual
        encounter, one night stand, sexual contact, in bed with, in bed together`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'vague',
      source: 'own list: words of debate and culture as well',
      terms: `
        queer, lgbt, lgbtq, gay, seksualitet, homo, sexuality, affære, sexlyst, escort`,
    },
  ],
  headings: `
    seksualitet, seksuel orientering, kønsidentitet, sexual orientation, sexuality, gender identity, sex life`,
  innocent: `
    homo sapiens, sprunget ud af sengen, sprunget ud i, træerne er sprunget ud, bøgen er sprunget ud, dyr affære,
    sexual harassment, sex ratio, sprunget ud som`,
};

export const sexualityProof: Proof = {
  examples: [
    'Jonathan er sprunget ud som bøsse over for familien.',
    'Rubens har fortalt, at han er homoseksuel.',
    'Nadja har solgt sex i et par år.',
    'Valentin og Henriette har haft et seksuelt forhold siden sommerferien.',
    'Kim lever åbent som panseksuel.',
    'Matteo is gay and asked about the law over there.',
    'Lasse and Renée have been sleeping together since the conference.',
    'Her brother read on her phone that she is a lesbian.',
    'Ida og hendes kone Maria flytter i juni.',
    'Oliver and his husband are moving to Aarhus in June.',
    'Jesper bor sammen med sin mand Lars i Viby.',
  ],
  counterexamples: [
    'Copenhagen Pride spærrer gaderne af på lørdag.',
    'Ifølge undersøgelsen er otte procent af de studerende homoseksuelle.',
    'Mette har lavet en rapport i Power BI.',
    'Bøgen er sprunget ud, skriver Anne.',
    'Karen works in Foreign Affairs.',
    'Seminar on sexual orientation and labour markets with Dr Cole.',
    'Mette og hendes mand kommer klokken syv.',
    'Peter and his wife Anna live in Viby.',
    'Jens kender en anden mand, der kan hjælpe.',
    'Bo skriver om homoseksuelle i oldtiden.',
    'Foredraget handler om homoseksualitet i antikken, siger Bo.',
  ],
};
