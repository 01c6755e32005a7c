import type { Lexicon, Proof } from './lexicon';

/**
 * Political opinions: parties by name, abbreviation and youth wing, candidacy and office, voting, activism. A
 * party's name alone tells nothing, since parties propose, win and lose: it needs a word of membership, candidacy or
 * vote.
 */
export const politics: Lexicon = {
  category: 'politics',
  groups: [
    {
      language: 'da',
      mode: 'prefix',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); beginnings that no other Danish word has',
      terms: `
        nynazis, højreekstrem, venstreekstrem, venstreorienter, højreorienter, højreradikal, højrenational,
        nationalkonserv, partimedlem, partikammerat, partisoldat, partibog, folketingskandidat, byrådskandidat,
        byrådsmedl, regionsrådskandidat, folketingsmedlem, byrådsmedlem, regionsrådsmedlem, spidskandidat, vælgererklær,
        venstremand, venstrekvinde, venstrevælger, kommunalpolitiker, byrådspolitiker, lokalpolitiker, klimaaktivist,
        miljøaktivist, palæstinaaktivist, regimekriti, partitilhør, partifælle, europaparlamentariker,
        kommunalbestyrelsesmedl, demokratiaktiv, enhedslistemedl, partiformand`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); adherents of a party or a cause',
      terms: `
        socialdemokrat, kristendemokrat, danmarksdemokrat, kommunist, marxist, socialist, nationalist, nazist,
        fascist, racist, anarkist, liberalist, republikaner, islamist, zionist, ungdomspolitiker, abortmodstander,
        separatist, systemkritiker, oppositionspolitiker, dissident, feminist`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        politisk aktiv, politisk engageret, kommunistisk, marxistisk, anarkistisk, fascistisk, islamistisk,
        socialistisk, borgerligt sindet, partipolitisk aktiv`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); own list',
      terms: `
        modstander af eu, eu-modstander, eu-tilhænger, hælder til de blå, hælder til de røde, hælder til venstrefløjen, hælder mod de blå, hælder mod de røde, mod regimet, sf'er, df'er, dkp'er, dsu'er, sfu'er, vu'er, ku'er, la'er, vs'er, enhedslist'er, politisk aktivist, politisk flygtning, politisk fange, politisk forfulgt, politiske holdning, politiske
        holdninger, politiske overbevisning, politiske ståsted, politiske sympatier, politisk ståsted, politisk
        overbevisning, stemmer rødt, stemmer blåt, stemmer borgerligt, stemmer radikalt, stemmer konservativt, stemte
        rødt, stemte blåt, stemmer på, stemte på, går til valg, på venstrefløjen, på højrefløjen, sidder i byrådet,
        sad i byrådet, valgt til byrådet, valgt ind i byrådet, stiller op til byrådet, opstillet til byrådet, kandidat
        til byrådet, stiller op til folketinget, opstillet til folketinget, kandidat til folketinget, stiller op til
        kommunalvalget, stiller op til regionsrådet, stemmer blankt, demonstrerede mod, demonstrerer mod, demonstreret
        mod, demonstration mod, erklæret konservativ, erklæret liberal, politisk arbejde for, yderste højrefløj,
        yderste venstrefløj, politisk asyl`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: Danish parties and youth wings as they call themselves',
      terms: `
        nej-bevægelsen, folkebevægelsen mod eu, europabevægelsen, nordfront, stram kurs, communist party, chinese communist party, ba'ath party, socialdemokratiet, socialdemokraterne, enhedslisten, venstre, alternativet, moderaterne, konservative,
        radikale, liberal alliance, dansk folkeparti, danmarksdemokraterne, nye borgerlige, borgernes parti, siumut,
        inuit ataqatigiit, naleraq, venstres ungdom, konservativ ungdom, radikal ungdom, sf, sfu, dsu, vu, rød-grøn
        ungdom, extinction rebellion, partiet, politisk parti, ungdomsparti, folketinget, byrådet,
        kommunalbestyrelsen, regionsrådet, kommunalvalget, folketingsvalget, byrådsvalget, regionsrådsvalget, dansk
        folkeparti-forening, dansk folkepartis ungdom`,
    },
    {
      language: 'any',
      mode: 'capitals',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: abbreviations that are words when written small',
      terms: `
        la, df, ku, kd, dd, nb, dkp, el`,
    },
    {
      language: 'any',
      mode: 'word',
      inflection: 'fixed',
      strength: 'framed',
      source: 'own list: parties of other countries by name',
      terms: `
        catalan independence, scottish independence, kurdish independence, welsh independence, independence movement, labour, conservative party, tories, lib dems, green party, greens, democrats, republicans, democratic party,
        republican party, social liberals, opposition party, political party, reform uk, sinn féin, cdu, afd, die
        linke, die grünen, hdp, akp, pkk, hamas, hezbollah, sverigedemokraterne, ukip, muslim brotherhood, far left,
        far right, city council, town council, municipal council, bundestag, senate, folketing, sverigedemokraterna,
        kurdish party, front national, partido, the opposition, snp, spd, fdp, chp, fatah, likud, podemos, fidesz,
        vox, plaid cymru, sinn fein, five star movement, brexit party, law and justice, pis, european parliament`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'telling',
      source: 'GDPR art. 9(1); adherents of a party or a cause',
      terms: `
        social democrat, christian democrat, liberal democrat, neo-nazi, anarchist, libertarian, climate activist,
        environmental activist, pro-palestinian activist, democracy activist, white supremacist, left-winger,
        right-winger, regime critic, government critic, tory, party member, party activist, city councillor, local
        councillor, member of parliament, political activist, political refugee, political prisoner, parliamentary
        candidate, communist, monarchist`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        against the regime, critic of the regime, critical of the regime, against the junta, left-wing, right-wing, far-right, far-left, politically active, political views, political opinions, political
        beliefs, political affiliation, political sympathies, political leanings, votes for, voted for, votes labour,
        votes conservative, votes left, voted leave, voted remain, runs for office, opposition politician, protested
        against, demonstrated against, marched against, campaigned against, campaigned for, campaigns for, opposition
        leader, member of the opposition, political asylum, signed the petition, signed the open letter, is a
        conservative, is a democrat, is a republican, votes republican, voted republican`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list: offices and campaigns',
      terms: `
        aktivist, kandidatur, valgkamp, vælgerforening, politisk engagement, højrefløj, venstrefløj, demonstration,
        underskriftsindsamling`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list',
      terms: `
        activist, candidacy, election campaign`,
    },
  ],
  frame: `
    løbeseddel, medlemsbog, medlemsbogen, medlem, medlemmet, medlemskab, meldt, melder, melde, meldte, indmeld-, udmeld-, opstillet, opstilles, opstillede,
    opstiller, stiller, stillede, stillet, kandidat, kandidaten, kandiderer, kandiderede, stemmer, stemte, stemt,
    stemme, valgt, indvalgt, suppleant, sidder, sad, siddet, kasserer, formand, landsformand, lokalformand,
    næstformand, byrådsmedlem, partisoldat, aktiv, aktivt, støtter, sympatiserer, valgkamp, tillidspost,
    folketingskandidat, byrådskandidat, regionsrådskandidat, spidskandidat, er i, var i, member, members, joined,
    joins, candidate, stands, stood, standing, ran, runs, running, elected, votes, voted, vote, campaigns, campaigned,
    campaigner, campaigning, canvass-, active, supports, supporter, volunteers, councillor, sat, sits, seat,
    treasurer, chairman, chairs, list, is in, was in, leaflets, pamphlets, løbesedler, vælger, valgt ind i, always
    voted, membership, borgmester, viceborgmester, rådmand, kredsformand, partisekretær, sekretær, engagement, leader,
    mayor, spokesman, spokesperson, ordfører, gruppeformand, kredsbestyrelsen, lokalafdeling, organiser,
    vælgerforening`,
  headings: `
    parti, partimedlemskab, politisk parti, politisk ståsted, politisk holdning, stemmer på, party, political party,
    political affiliation, political views, votes`,
  innocent: `
    til venstre, venstre side, venstre hånd, venstre ben, venstre arm, venstre øre, i venstre, på venstre, venstre
    kolonne, venstre skulder, venstre hofte, alternativet er, alternativet til, i labour, labour market, labour law,
    partiet varer, the left, left the, on the right, the right, konservative skøn, konservativ behandling,
    conservative treatment, stemmer på dagsordenen, stemmer på bedste, voted for the best`,
};

export const politicsProof: Proof = {
  examples: [
    'Lektor Bo Rask er medlem af Enhedslisten og aktiv i valgkampen.',
    'Mette Vinge stiller op til byrådet for Radikale Venstre.',
    'Adjunkt Omar Said var indtil i sommer folketingskandidat for Alternativet.',
    'Hans er erklæret kommunist og siger det højt.',
    'Karoline er landsformand for SF Ungdom.',
    'Peter stemmer på Liberal Alliance, det ved alle på kontoret.',
    'Our colleague Fiona Marsh is a member of the Labour Party.',
    'Jonas stood as a candidate for the Greens in 2017.',
    'She is a political refugee and was active in the opposition.',
    'He is left-wing and says so at lunch.',
    'Ivan sad i byrådet for Socialdemokratiet indtil 2021.',
  ],
  counterexamples: [
    'Socialdemokratiet har foreslået en ny universitetslov.',
    'Vielsen var borgerlig og foregik på rådhuset.',
    'Seminar on the history of the Communist Party of China, open to all.',
    'Statsministeren udskrev folketingsvalg i går.',
    'Mette skal til venstre ved rundkørslen.',
    'Alternativet er, at Jens tager toget.',
    'Anne har opgivet at finde et parti handsker til Bo.',
    'The labour market is tight, says Fiona.',
    'Peter left the office at five.',
    'Karen forsker i Dansk Folkepartis vælgere.',
    'Jonas is standing on the right in the picture.',
  ],
};
