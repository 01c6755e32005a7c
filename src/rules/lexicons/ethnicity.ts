import type { Lexicon, Proof } from './lexicon';

/**
 * Race and ethnic origin: peoples and minorities without a state of their own, descent, skin colour. Nationality
 * alone is none ("dansk", "a Somali passport"): names of nations tell only beside words of descent.
 */
export const ethnicity: Lexicon = {
  category: 'ethnicity',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1), recital 51; beginnings that no other Danish word has',
      terms: `
        hazara, rohingya, uighur, uigur, yezidi, yazidi, jesidi, sigøjner, pashtun, mørkhud, mørklød, etnicitet,
        afrodansk, minoritetsetni, minoritetsbaggrund, indvandrerbaggrund, migrantbaggrund, flygtningebaggrund,
        kosovoalban, østgrønl, assyrer, raceprofil, andengenerationsindv, halvgrønl, grønlænder, palæstinenser,
        pæredansk, romabaggrund, romafamil, ashkenazi, sefardi, minoritetsdansk, nydansk`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'own list: peoples and minorities that are no nation of a state',
      terms: `
        araber, tamil, tamiler, berber, tibetaner, hmong, beduin, bosniak, roma, romaer, romani, sinti, inuit, færing,
        hutu, tutsi, oromo, amhara, tigrayer, yoruba, igbo, hausa, zulu, maasai, dinka, tuareg, afrikaner, maori,
        latino, latina, mulat, perker, adivasi, isaaq, darod, hawiye, kurder, tjetjener, jøde, dansk-somalier,
        dansk-tyrker, dansk-kurder, dansk-pakistaner, aramæer, turkmen, punjaber, kvæn, wolof, ashanti, fulani, xhosa,
        shona, kikuyu, luo, cherokee, navajo, quechua, mapuche, basker, kreol, ewe, akan, mandinka, twa, karen-folk,
        zapotec, mixtec, aymara, guarani, lakota, ojibwe, métis, ainu, nahua, kachin, sefardisk jøde, romni, sinto, inuk, moriscos, halvkurder, drusisk`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'own list',
      terms: `
        kurdisk, samisk, tamilsk, tjetjensk, assyrisk, sigøjnersk, farvet, etnisk dansk, etnisk svensk, etnisk tysk`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'own list: descent and colour told of somebody',
      terms: `
        eneste sorte, eneste brune, eneste mørke, eneste farvede, sort studerende, sort kollega, anden etnisk, etnisk minoritet, etnisk dansker, mørk i huden, mørk hud, mørk hudfarve, brun hudfarve, sort
        hudfarve, blandet race, person of color, etniske tilhørsforhold, etniske baggrund, etniske oprindelse, etnisk
        tilhørsforhold, det tyske mindretal, det danske mindretal, etniske herkomst, er rom, er same, samer, samme
        klan, jødisk baggrund, afrikansk udseende, grønlandsk mor, grønlandsk far, grønlandske forældre, somaliske
        forældre, tyrkiske forældre, kurdiske forældre, etnicitet er, ikke-vestlig baggrund, sort mand, sort kvinde,
        brun i huden, farvet kvinde, adopteret fra korea`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list: words that are said of groups, research and food as well',
      terms: `
        hudfarve, afstamning, herkomst, race, klan, asiat, indvandrer, folkeslag, oprindelige folk`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'framed',
      source: 'own list: nations and regions; a passport is no descent',
      terms: `
        afghansk, afrikansk, albansk, arabisk, asiatisk, balkansk, berberisk, bosnisk, congolesisk, egyptisk,
        eritreisk, etiopisk, filippinsk, grønlandsk, færøsk, indisk, indonesisk, irakisk, iransk, japansk, jødisk,
        kinesisk, koreansk, kosovoalbansk, latinamerikansk, libanesisk, marokkansk, mellemøstlig, nigeriansk,
        pakistansk, palæstinensisk, persisk, polsk, rumænsk, russisk, serbisk, somalisk, sudanesisk, syrisk,
        sydamerikansk, thailandsk, tibetansk, tunesisk, tyrkisk, ukrainsk, vestafrikansk, vietnamesisk, østafrikansk,
        nordafrikansk, ikke-vestlig, østeuropæisk`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'framed',
      source: 'own list: citizens, who tell of descent beside "etnisk" or "halv"',
      terms: `
        kineser, koreaner, somalier, tyrker, iraker, iraner, syrer, afghaner, pakistaner, vietnameser, bosnier,
        serber, kroat, albaner, russer, ungarer, inder, japaner, nigerianer, marokkaner, libaneser, eritreer,
        etiopier, polak, rumæner, ukrainer`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'own list: peoples and minorities that are no nation of a state',
      terms: `
        kurd, arab, punjabi, gujarati, uyghur, tibetan, chechen, assyrian, bedouin, kosovo albanian, gypsy, irish
        traveller, saami, sámi, sami, greenlander, tigrayan, native american, māori, pacific islander, aboriginal
        australian, latinx, hispanic, caucasian, santal, crimean tatar, tatar, baloch, aramean, mestizo, creole,
        basque, torres strait islander, copt, romany, greenlandic inuit, indigenous person, woman of colour, man of
        colour, black african`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1), recital 51',
      terms: `
        kurdish, minority background, migrant background, british pakistani, british indian, british chinese, british bangladeshi, british nigerian, british somali, asian american, asian-american, chinese american, korean american, mexican american, black postdoc, black researcher, black applicant, black candidate, black lecturer, black professor, black nurse, black teacher, black academic, black girl, black boy, black guy, black lady, black trainee, black intern, african american, african-american, afro-caribbean, black
        british, british asian, black man, black woman, black student, black employee, black colleague, black person,
        white man, white woman, white person, mixed race, mixed-race, biracial, mixed heritage, dark skin,
        dark-skinned, brown-skinned, light-skinned, black-skinned, skin colour, skin color, ethnic background, ethnic
        origin, racial origin, racially profiled, racially abused, second-generation immigrant, of colour, first
        nations, is black, is white, is indigenous`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list: words that are said of groups and research as well',
      terms: `
        ethnicity, ethnic minority, tribe, clan, ancestry, indigenous`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: nations and regions; a passport is no descent',
      terms: `
        african, afghan, albanian, algerian, arabic, armenian, asian, bosnian, brazilian, caribbean, chinese,
        egyptian, eritrean, ethiopian, faroese, filipino, ghanaian, greenlandic, indian, indonesian, iranian, iraqi,
        israeli, japanese, jewish, kenyan, korean, latin american, lebanese, mexican, middle eastern, moroccan,
        nigerian, pakistani, palestinian, persian, polish, romanian, russian, serbian, serb, somali, sudanese, syrian,
        thai, tunisian, turkish, turk, ugandan, ukrainian, vietnamese, black, white, slovak`,
    },
  ],
  frame: `
    forældrene, oprindelse, afstamning, herkomst, rødder, ophav, etnisk, etniske, etnicitet, klan, klanen, mindretallet, hudfarve,
    -baggrund, -udseende, -familiebaggrund, -slægt, -mor, -far, -forældre, descent, ancestry, heritage, roots, ethnic,
    ethnically, ethnicity, clan, tribe, minority, -background, -origin, -origins, -parents, -mother, -father,
    dna-test, dna-testen, -skin, -roma, -mindretal, half+, part+, halv+, halvt+, kvart+, -ancestry, -aner, -afstamning`,
  headings: `
    etnicitet, etnisk baggrund, etnisk oprindelse, etnisk gruppe, race, hudfarve, herkomst, afstamning, stamme, klan,
    ethnicity, ethnic origin, ethnic background, ethnic group, ancestry, tribe, skin colour, skin color`,
  innocent: `
    race condition, race conditions, race car, rat race, arms race, human race, race against, race to the, ren race,
    kurdish interpreter, kurdish language, in kurdish, speaks kurdish, kurdisk tolk, på kurdisk, taler kurdisk, tolk i
    kurdisk, på tamilsk, taler tamilsk, tamilsk tolk, black box, black friday, black belt, white paper, white noise,
    black hole, arabisk tolk, farvet papir, farvede felter, i roma, in roma, part of, half of`,
};

export const ethnicityProof: Proof = {
  examples: [
    'Selma Yildirim er kurder og taler kurmanji derhjemme.',
    'Amina er af somalisk herkomst, og hun taler ikke dansk.',
    'Ahmed er mørk i huden og blev råbt efter på perronen.',
    'Medarbejderen er født i Aarhus, men har vietnamesisk baggrund.',
    'Tarik er etnisk albaner fra Kosovo.',
    'Our colleague Dilan is a Kurd from Diyarbakir.',
    'Priya is of Tamil descent, her parents came from Jaffna.',
    'Candidate 2, Kwame Boateng, is a black man in his forties.',
    'She is half Greenlandic and grew up in Nuuk.',
    'Vores praktikant Nivi er grønlænder.',
    'The applicant told us about her Roma roots, says Petra Lakatos herself: she is Roma.',
  ],
  counterexamples: [
    'Jens har dansk pas og er bosat i Aarhus.',
    'Rapporten opgør antallet af indvandrere og efterkommere i kommunen.',
    'The code has a race condition, says Anne.',
    'Maria har bestilt en kurdisk tolk til mødet.',
    'Studying ethnic minorities in the labour market, a PhD course in May.',
    'Karen rejser til Kina, hvor hun har en kinesisk samarbejdspartner.',
    'Peter har baggrund i kemi og taler russisk.',
    'Our guest, a Chinese citizen, needs a visa.',
    'Mona køber en black box til flyet.',
    'Artiklen handler om samernes historie i Norge.',
    'Lise holder foredrag om etnicitet og arbejdsmarked.',
  ],
};
