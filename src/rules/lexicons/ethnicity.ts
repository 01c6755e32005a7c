import type { Lexicon, Proof } from './lexicon';
import { NATIONS } from './nations';
import { PEOPLES } from './peoples';

/**
 * Race and ethnic origin: peoples and minorities without a state of their own, descent, skin colour. Nationality
 * alone is none ("dansk", "a Somali passport"): names of nations tell only beside words of descent.
 */
export const ethnicity: Lexicon = {
  category: 'ethnicity',
  groups: [
    ...PEOPLES,
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'own list: descent and colour told of somebody',
      terms: `
        er grønlandsk, er etnisk, mørk i huden, brun i huden, mørkere i huden, farven på hans hud, fremmed udseende,
        udsat for racisme, racistiske tilråb, racistisk chikane, søn af indvandrere, datter af indvandrere, søn af
        flygtninge, datter af flygtninge, forældre flygtede, sort studerende, sort kollega, eneste sorte, eneste brune,
        eneste mørke, anden etnisk, etnisk minoritet, etnisk dansker, mørk hud, mørk hudfarve, brun hudfarve, sort
        hudfarve, blandet race, person of color, etniske tilhørsforhold, etniske baggrund, etniske oprindelse, etnisk
        tilhørsforhold, det tyske mindretal, det danske mindretal, etniske herkomst, er rom, er same, samer, samme
        klan, sort mand, sort kvinde, grønlandske mindretal, barn af indvandrere, sin hudfarve, hans hudfarve, hendes
        hudfarve, ikke hvid, ikke-hvid, blandet afstamning, blandet baggrund, man er sort, sort dansker, brun dansker,
        sort mor, sort far, sort dreng, sort pige, af jødisk slægt, abelyde, er tigrinya, er hui, selv rom, er
        efterkommer, tysk mindretal, mørk i løden, lav kaste, lavere kaste, fordi hun er sort, fordi han er sort, fordi
        jeg er sort, er kven`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list: words that are said of groups, research and food as well',
      terms: `
        hudfarve, afstamning, herkomst, race, asiat, indvandrer, folkeslag, oprindelige folk, tater, urbefolkning, klan`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1), recital 51',
      terms: `
        is greenlandic, is ethnic, colour of his skin, colour of her skin, colour of my skin, color of his skin, color
        of her skin, black caribbean, white british, asian british, racist abuse, racial harassment, foreign-sounding,
        foreign-looking, looks foreign, son of immigrants, daughter of immigrants, child of immigrants, immigrant
        parents, immigrant background, immigrant family, refugee parents, kurdish, minority background, migrant
        background, asian-american, african-american, black british, black man, black woman, black person, white man,
        white woman, white person, mixed race, mixed-race, biracial, mixed heritage, dark skin, dark-skinned,
        brown-skinned, light-skinned, black-skinned, skin colour, skin color, ethnic background, ethnic origin, racial
        origin, racially profiled, racially abused, of colour, first nations, is black, is white, is indigenous, not
        white, non-white, only black, only asian, only brown, brown person, is brown, ethnically, traveller background,
        who was black, both black, am black, black parents, is tigrinya, is bilen, mixed ethnicity, mixed descent,
        mixed ancestry, brown woman, brown man, asian woman, asian man, asian-looking, arab-looking, middle
        eastern-looking, dark complexion, her ethnicity, his ethnicity, their ethnicity, my ethnicity, only african,
        reindeer-herding, herding family, ethnic tajik, traveller family, is hui, is faroese, is a sorb,
        brown skin, indigenous woman, indigenous man, woman of color, man of color, danish minority, german minority,
        traveller community, non-western background, looks asian, looks middle eastern, is palestinian, a palestinian,
        experienced racism`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'own list: colour told of somebody',
      terms: `
        racial slur, racist slur, black postdoc, black researcher, black applicant, black candidate, black lecturer,
        black professor, black nurse, black teacher, black academic, black girl, black boy, black guy, black lady,
        black trainee, black intern, black student, black employee, black colleague, second-generation immigrant, black
        jamaican, black dane, black brazilian, black american, black mother, black father, black dad, black mum, black
        mom, asian girl, british asian, british pakistani, british indian, black lesbian`,
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
      language: 'da',
      mode: 'head',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list: clans by name, "Dir-klanen"',
      terms: `
        -klan,`,
    },
    ...NATIONS,
  ],
  frame: `
    forældrene, oprindelse, afstamning, herkomst, rødder, ophav, etnisk, etniske, etnicitet, klan, klanen,
    mindretallet, hudfarve, -baggrund, -udseende, -familiebaggrund, -slægt, -mor, -far, -forældre, descent, ancestry,
    heritage, roots, ethnic, ethnically, ethnicity, clan, tribe, minority, -background, -origin, -origins, -parents,
    -mother, -father, dna-test, dna-testen, -skin, -roma, -mindretal, being+, -familie, -family, -ud, british+,
    -american, half+, part+, halv+, halvt+, kvart+, -ancestry, -aner, -afstamning, -rødder, -oprindelse, -herkomst,
    rødderne, bedsteforældre, bedsteforældrene, slægten, slægt, oldeforældre, afstammer, nedstammer, etnicitetens,
    indvandrede, udvandrede, efterkommer, efterkommere, grandparents, great-grandparents, descended, descends,
    emigrated, immigrants, ancestors, ancestral, forfædre, diaspora, diasporaen, genpulje, -ophav, -lineage,
    -complexion, etnisk+, ethnically+, racially+, self-identifies, mixed+, quarter+, udseendet, -ancestors, -forfædre,
    -heritage, -roots, andengenerations-, indvandrer-, migrant, -adoptee, familie er, familien er, family is, family
    are, mor er, far er, mother is, father is, forældre er, parents are, -mødre, -slægten, -stammen, -grandmother,
    -grandfather, -bedstemor, -bedstefar, -bedsteforældre, -grandparents, -dad, -mum, -mom, -moren, -faren, -klan,
    -stamme, -blood, -blod, -minority, -tribe, datter af, søn af, barn af, daughter of, son of, child of, born to, født
    af, parents from, forældre fra, identifies as, identify as, -minoritet, -minoriteten, -hår, -klingende, -sounding,
    parentage, forældre var, parents were`,
  headings: `
    oprindelse, etnicitet, etnisk baggrund, etnisk oprindelse, etnisk gruppe, race, hudfarve, herkomst, afstamning,
    stamme, klan, ethnicity, ethnic origin, ethnic background, ethnic group, ancestry, tribe, skin colour, skin color,
    modersmål og oprindelse, etnisk, ethnic, race/ethnicity, ethnicity/race, folkeslag, caste, clan`,
  innocent: `
    as roma, race condition, arms race, human race, race against, race to the, ren race, kurdish interpreter,
    kurdish language, in kurdish, speaks kurdish, kurdisk tolk, på kurdisk, taler kurdisk, black box, black friday,
    black belt, white paper, white noise, black hole, arabisk tolk, farvet papir, i roma, in roma, part of, half of,
    cultural heritage, world heritage, heritage site, black and white, ethnic food, ethnic cuisine, indianersommer,
    indian ocean, indian summer, asian studies, middle east studies, roots in the, grave roots, deepest roots,
    grass roots, grassroots, hund af racen, hunderace, kat af racen, kaffe fra, pro-kurdish, kurdish party,
    pro-kurdisk, prokurdisk, kurdisk parti, kurdiske parti, kurdish movement, på tamil, in tamil, speaks tamil,
    taler tamil, tamil interpreter, tamil tolk, på punjabi, in punjabi, arab emirates, arab republic,
    hausa interpreter, in bengali, på bengali, latino music, creole cuisine, basque country, danish minority stake,
    german minority stake, danish minority share, german minority share, danish minority shareholder, danish minority
    shareholders, german minority shareholder, german minority shareholders, brown skin for the app, traveller
    community manager, traveller community site`,
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
    'Malik blev kaldt neger i omklædningsrummet.',
    'Samir har været udsat for racisme på vagten.',
    'Nuka er grønlandsk og vokset op i Sisimiut.',
    'Rosa har mapuche-rødder, og hun er mapuche.',
    'Tom has mixed heritage and afro hair, he says.',
    'Karim er dansk-palæstinenser og bor i Vollsmose.',
    'Zahra har rødder i Afghanistan, og det skriver hun om.',
    'Marta is of Croatian descent.',
    'Ánde er sydsame og voksede op med rener.',
    'Ms. Zoya Ismailova belongs to the Lezgin minority.',
    'Bakari is a Nubian.',
    'Jana is a Sorb from Bautzen.',
    'Anna speaks of her parents and of being Zaza.',
    'Thuy er barn af vietnamesiske forældre.',
    'Hodan er fra Dir-klanen.',
    'Leif er kven.',
    'Amina blev kaldt n-ordet.',
    'Omar has brown skin.',
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
    'Anna har kløe i huden efter turen.',
    'Bo er amerikaner og bor i Vejle.',
    'Vi så AS Roma tabe sammen med Henriks drenge.',
    'Rødderne på birketræet er fjernet, siger Jens.',
    'Anders spiser helst etnisk mad.',
    'Bo rejser til Ghana og Indien med sin kone.',
    'Data stammer fra en norsk undersøgelse, siger Jens.',
    'Mette parkerede den sorte bil ved porten.',
    'Peter ordered Indian food for the meeting.',
    "Karen's roots in physics are strong.",
    'Lise tager til Grønland på feltarbejde i juli.',
    'Anna teaches Chinese to Danish pupils.',
    'Bo har lavet et kort over Mellemøsten.',
    'Anna efterkommer ønsket fra Bo.',
    'Dansk-kinesisk samarbejde: Anna rejser i juni.',
    'Tolken taler tigrinya, siger Bo.',
    'Hui Chen presents her paper.',
    'Bo rejser til Kenya og Korea i maj.',
    'Jeg aner ikke, hvad den kinesiske kollega hedder, men Bo ved det.',
    'Mette har en udenlandsk gæst i næste uge.',
    'Bo blev i mindretal ved afstemningen.',
    'Anna is in the minority on the board.',
    'Anna teaches Xhosa and Tswana.',
    'Anna has black hair and a white coat.',
    'Bo har brun jakke og sort taske.',
    'Zaza Beridze kommer klokken ti.',
    'Bo fik et parti kinesiske stole.',
    'Lars spiller i et afro-beat-band på fredag.',
    'John is with the boat people on pier 3.',
    'Karen holds a Danish minority stake in the company.',
  ],
};
