import type { Lexicon, Proof } from './lexicon';
import { ADHERENTS } from './adherents';
import { PARTIES } from './parties';

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
      mode: 'word',
      inflection: 'adjective',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        politisk aktiv, politisk engageret, kommunistisk, marxistisk, anarkistisk, fascistisk, islamistisk,
        socialistisk, borgerligt sindet, reaktionær, højrepopulistisk, nationalistisk, partipolitisk aktiv`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1); own list',
      terms: `
        socialdemokrat, socialdemokraten, socialdemokrater, kristendemokrat, kristendemokraten, danmarksdemokrat,
        danmarksdemokraten, hendes parti, sit parti, mit parti, politiske synspunkter, politiske fortid, politiske
        engagement, politiske aktiviteter, personlige stemmer, sit kryds ved, sit kryds hos, i demonstrationer, i
        demonstrationen, i en demonstration, til demonstration, til demonstrationen, er borgerlig, modstander af eu,
        hælder til de blå, hælder til de røde, mod regimet, politisk flygtning, politisk fange, politisk forfulgt,
        politiske holdninger, politiske overbevisning, politiske ståsted, politiske sympatier, politisk ståsted,
        politisk overbevisning, stemmer på, stemte på, går til valg, på venstrefløjen, på højrefløjen, stemmer blankt,
        demonstrerede mod, demonstrerer mod, demonstreret mod, demonstration mod, erklæret konservativ, erklæret
        liberal, politisk arbejde for, yderste højrefløj, yderste venstrefløj, politisk asyl, protesterede mod,
        demonstrationer mod, fører valgkamp, politisk holdning, rød i toppen, blå i toppen, stemmer til venstre, gik i
        demonstration, går i demonstration, blå til benet, rød til benet, radikal vælger, konservativ vælger, borgerlig
        vælger, gammel radikal, gammel konservativ, er politiker, var politiker, som politiker, blev politiker,
        kritiserede regeringen, kritiserer regeringen, kritiseret regeringen, kritisk over for regimet, imod regimet,
        modstander af regimet, stemmer borgerligt, stemmer nej til eu, politisk arbejde i, limede sig fast, limet sig
        fast, lænkede sig til, lænket sig til, lod sig lænke, politiske sympati, politisk sympati, politiske meninger,
        politiske aktivisme, politisk aktivisme, imod krigen, mod besættelsen, har stemt på, altid stemt på, nægtet
        militærtjeneste, nægtede militærtjeneste, politiske tilhørsforhold, politisk tilhørsforhold, politisk karriere,
        politiske karriere, kritisk over for styret, imod abort, imod indvandring, mod indvandring, støtter israel,
        støtter palæstina, stemmer rødt, stemte rødt, stemme rødt, stemt rødt, stemmer blåt,
        stemte blåt, stemme blåt, stemt blåt, stemte blankt, tilhører venstrefløjen, tilhører højrefløjen, forlod
        partiet, forladt partiet, demonstration foran ambassaden, demonstration foran christiansborg, demonstration
        foran folketinget, demonstration foran rådhuset, demonstration foran ministeriet, demonstration foran konsulatet,
        demonstration foran parlamentet, demonstration foran den, demonstration foran universitetet`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'fixed',
      strength: 'telling',
      source: 'GDPR art. 9(1)',
      terms: `
        opposed the regime, criticised the government, criticising the government, criticized the government, critical
        of the government, against the regime, critical of the regime, against the junta, left-wing, right-wing,
        far-right, far-left, politically active, political views, political opinions, political beliefs, political
        affiliation, political activities, political past, political activism, political convictions, personal votes,
        leans left, leans to the left, leans right, leans to the right, took part in the demonstration, at the
        demonstration, joined the protest, at the protest, the protest march, member of the council, political
        sympathies, political leanings, votes for, voted for, votes labour, votes conservative, votes left, voted
        leave, voted remain, runs for office, opposition politician, protested against, demonstrated against, marched
        against, campaigned against, campaigned for, campaigns for, opposition leader, political asylum, signed the
        petition, is a conservative, is a democrat, is a republican, votes republican, voted republican, critic of the
        regime, member of the opposition, signed the open letter, protests against, supporting the kurdish,
        card-carrying, member of a party, member of the party, ran for parliament, ran for mayor, stood for parliament,
        stands for parliament, party officer, canvassing for, leafleting for, party branch, party chair, party
        secretary, canvassed for, canvasses for, voted labour, voted conservative, voted democrat, votes democrat,
        voted green, votes green, party card, party work, running for mayor, running for parliament, stood for the
        council, stands for the council, took to the streets, demonstrated outside, protested outside, at a
        demonstration, at a protest, took part in protests, took part in a demonstration, organised protests, organized
        protests, organised a protest, anti-government, pro-government, pro-democracy, pro-life, pro-choice,
        anti-abortion, party newspaper, a political career, exiled for, in exile, glued herself to, glued himself to,
        chained himself to, chained herself to, mp for, political work, political cause, her politics, his politics,
        party conference, campaigned to leave, campaigned to remain, against the war, against the occupation, against
        abortion, against immigration, out against the government, supports israel, supports palestine, refused
        military service, politically conservative, politically liberal, academics for peace, in the protests`,
    },
    {
      language: 'da',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list: offices and campaigns',
      terms: `
        kandidatur, valgkamp, vælgerforening, politisk engagement, højrefløj, venstrefløj, underskriftsindsamling,
        viceborgmester`,
    },
    {
      language: 'en',
      mode: 'word',
      inflection: 'noun',
      strength: 'vague',
      source: 'own list',
      terms: `
        candidacy, election campaign, town councillor, regional councillor`,
    },
    ...PARTIES,
    ...ADHERENTS,
  ],
  frame: `
    delegeret, delegate, mandat, mandate, substitute, deputy, stedfortræder, hovedbestyrelse, hovedbestyrelsen,
    kongres, kongressen, landsmøde, landsmødet, ballot, fane, banner, sticker, klistermærke, badge, tilhænger,
    plakater, donerede, doneret, donated, kryds, regional board, ind for, hverver, resigned, expelled, ekskluderet,
    medlemmer, kampagne, byrådsgruppe, udtrådt, sidde, valgmateriale, løbeseddel, medlemsbog, medlemsbogen, medlem,
    medlemmet, medlemskab, meldt, melder, melde, indmeld-, udmeld-, opstillet, opstilles, opstillede, opstiller,
    stiller, stillede, stillet, kandidat, kandidaten, kandiderer, kandiderede, stemmer, stemte, stemt, stemme, valgt,
    indvalgt, suppleant, sidder, sad, siddet, kasserer, formand, landsformand, lokalformand, næstformand, byrådsmedlem,
    partisoldat, aktiv, aktivt, støtter, sympatiserer, tillidspost, folketingskandidat, byrådskandidat,
    regionsrådskandidat, spidskandidat, er i, var i, member, joined, joins, candidate, stands, stood, standing, ran,
    runs, running, elected, votes, voted, vote, campaigns, campaigned, campaigner, campaigning, canvass-, active,
    supports, supporter, volunteers, councillor, sat, sits, seat, treasurer, chairman, chairs, list, is in, was in,
    leaflets, pamphlets, løbesedler, vælger, always voted, membership, borgmester, viceborgmester, rådmand,
    kredsformand, partisekretær, sekretær, engagement, leader, mayor, spokesman, spokesperson, ordfører, gruppeformand,
    kredsbestyrelsen, lokalafdeling, organiser, vælgerforening, bestyrelsen for, med i, hvervet, youth branch, speaks
    for, board of, valgplakat, valgkamp for, underskrevet, skrevet under, signed, councillor for, sympatisør,
    sympatisører, partikontingent, kontingent, medstifter, stifter, kampagnemedarbejder, valgt for, frafald,
    forretningsudvalg, forretningsudvalget, folketingsgruppe, folketingsgruppen, byrådsgruppen, uddeler, uddelte,
    løsrev, skiftede, skiftet, skifter, kredskandidat, dørklokker, stemmesedlen, stemmeseddel, mærkesager, partifælle,
    aktivist, medlemskort, donation, donerer, sympati, sympatier, loyal, ordførerpost, pressemedarbejder, delegerede,
    branch, volunteer, volunteered, volunteering, knocking, staffer, aide, registered, affiliated, affiliation,
    donates, donating, donations, endorsed, endorses, nominated, nominee, defected, switched, co-founded, co-founder,
    founder, whip, caucus, convention, activist, organised, organized, supporting, sympathises, sympathizes,
    sympathiser, loyalist, marched, protested, arrested, took part, gik med, voter, voters, voting, manifesto,
    vice-chair, foreningskasserer, lifelong+, staunch+, inkarneret+, glødende+, erklæret+, overbevist+, ivrig+,
    engageret+, card-carrying+, næstforkvinde, forkvinde, landsforkvinde, forperson, næstforperson, bestyrelsespost,
    bestyrelsesposten, bestyrelsesmedlem, medlemskabet, op for, ud for, marching, purged, kandidater, candidates,
    donated to, campaign for, årsmøde, årsmødet, generalforsamling, donor, læserbrev-, left the, stå under, står under,
    står for, stod for, -liste, -listen, landsledelse-, opstilling-, talsmand, talskvinde, talsperson, taleskriver,
    speeches, knocked, knocks, doors, leaflet, handed out, torvet, andre fra, worked for, works for, write for, writes
    for, wrote for, skriver for, skrev for, arbejder for, arbejdede for, arbejdet for, valgprogram-, valgkamp-,
    rådgiver for, adviser to, newsletter, meldte, listen for, liste for, genopstiller, genopstillet, fortid i,
    tilhørsforhold, betaler til, penge til, money to, under på, christiansborg, mf for, spokeswoman, co-chair, flygtet,
    flygtede, eftersøgt, forfulgt, fled, opponent, modstander, jailed, fængslet, israel, israelske, israeli,
    kredsbestyrelsesformand, nyvalgt, genvalgt, mep for, eksmedlem, over i, over til, kritiker, signing`,
  headings: `
    parti, partimedlemskab, politisk parti, politisk ståsted, politisk holdning, stemmer på, party, political party,
    political affiliation, political views, votes, partitilhørsforhold, politisk orientering, valgt for, stemte,
    politics, political orientation, voted, politisk medlemskab, partifarve, parti/liste`,
  innocent: `
    til venstre, venstre fod, venstre knæ, venstre øje, venstre øre, venstre hjørne, venstre skulder, venstre hofte,
    venstre håndled, venstre menu, demonstration af, demonstrationen af, i en demonstration af, til demonstration af,
    venstre side, venstre hånd, venstre ben, venstre arm, venstre kolonne, alternativet er, alternativet til, i labour,
    labour market, labour law, left the, konservative skøn, konservativ behandling, conservative treatment, birthday
    party, christmas party, dinner party, party at, the party on, third party, party tent, christmas-party, et parti,
    parti skak, parti af, parti med, ansigtsparti, kystparti, skakparti, hårdt parti, et parti skak, et parti golf,
    partikontakt til, venstrestillet, venstrejusteret, borgerlig vielse, borgerligt viet, borgerlig konfirmation,
    borgerligt ombud, borgerlige rettigheder, borgerligt navn, protest fra naboer, vareparti, benparti, midterparti,
    øjenparti, hageparti, korparti, soloparti, godt parti, kandidatur til kongressen, kandidatur til bestyrelsen,
    kandidatur til stillingen, stemme på plads, vælgere skifter parti, labour economics, labour force, labour studies,
    labour history, labour movement, labour union, labour rights, labour migration, labour relations, labour ward,
    labour costs, supports israel and, støtter israel og, mødes med viceborgmesteren, møde med viceborgmesteren, mødet
    med viceborgmesteren, brev til viceborgmesteren, brevet til viceborgmesteren, indbyder viceborgmesteren, inviterer
    viceborgmesteren, inviteret viceborgmesteren, forlod partiet skruer, stemmer rødt til, stemmer blåt til, stemte
    blankt ved valg af farve, green candidate for the energy, green candidate for certification, regime for expenses,
    regime of weekly, landechef for palæstina, landechef for gaza, budget for palæstina, regnskab for palæstina, budget
    for palestine, desk officer for palestine, imod indvandring af, mod indvandring af`,
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
    'Karla fik 214 personlige stemmer ved valget.',
    'Sune er i Venstre og stiller op næste år.',
    'Rasmus er dyreretsaktivist og sagde det til samtalen.',
    'Ali blev set med et banner for Enhedslisten.',
    'Sofie er partisekretær hos Radikale Venstre.',
    'Mads satte sit kryds ved Liberal Alliance.',
    'Jonas deltog i demonstrationen foran ambassaden.',
    'Anne er næstforkvinde i DSU.',
    'She canvassed for the Greens, says Tom.',
    'Nanna er gammel ungkommunist.',
    'Sigrid er landsledelsesmedlem i Rød-Grøn Ungdom.',
    'Anna stod på Frie Grønnes liste.',
    'Rolf er medlem af Klimapartiet.',
    'Sverre skriver læserbreve for Liberal Alliance.',
    'Samira handed out leaflets for the pro-Kurdish party.',
    'Anna sat on the committee of the National League for Democracy.',
    'Peter ran for parliament in 2019.',
    'Tom knocked on doors when he campaigned for the greens.',
    'Rosa stod på listen for Alternativet ved sidste valg.',
    'Jonas Kirk er næstformand i SUF.',
    'Mette er imod abort.',
    'Halina was a neofascist in her youth.',
    'Karla har altid stemt rødt.',
    'Simon er SF-vælger.',
    'Peter gik over til Moderaterne.',
    'Anna is a conscientious objector.',
    'Tom supports Palestine and says so.',
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
    'Socialdemokraterne foreslår en ny lov, siger Jens fra sekretariatet.',
    'Jens har ondt i venstre knæ og kan ikke sidde længe.',
    'Karen holder en demonstration af det nye system på onsdag.',
    'Bo er kandidat til stillingen som lektor.',
    'Jens demonstrerer systemet på tirsdag.',
    'Karen afholder partikelkursus i marts.',
    'Mette bestilte et parti stole.',
    'Bo opstiller stolene ved siden af scenen.',
    'Peter holder oplæg om valgmønstre.',
    'Vurderingen er konservativ, skriver Lise.',
    'Hans fremmøde er samvittighedsfuldt.',
    'Anna joined us at the party and left at ten.',
    'Bo drejede en højredrejet skrue i.',
    'Vi samles i Folketinget på torsdag til rundvisning, skriver Mette.',
    'She is standing to the left of the door in March.',
    'Anne lagde et vareparti på listen.',
    'Peter is the party planner for the reception.',
    'Bo har trukket sin kandidatur til bestyrelsen.',
    'Jens skal stemme på rådhuset, siger Lise.',
    'Lise står på listen over ansøgere.',
    'Anna knocked on doors until she found the right office.',
    'Peter works for the library and knocks before he enters.',
    'Viceborgmester Bo Rask klipper snoren kl. 11.',
    'Ilse is a council member of the learned society.',
    'Anna laver plakater i rødt og blåt til mødet.',
    'Anna is a member of the Labour Studies group.',
    'Bo er modstander af åbne kontorer.',
    'Peter fled the noise of the open office.',
    'Bo genopstiller ikke til skolebestyrelsen.',
    'Anna skrev under på kontrakten.',
    'Mette gav penge til gaven til Bo.',
    'Anna presents the plan to the city council and its members.',
    'Lars holder en demonstration foran kunderne.',
    'John supports Israel and Turkey from Athens.',
    'Lars er landechef for Palæstina.',
  ],
};
