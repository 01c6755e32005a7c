import type { Lexicon } from './lexicon';

/** What parties, movements and assemblies are called at home and abroad. None of it tells alone. */
export const PARTIES: Lexicon['groups'] = [
  {
    language: 'any',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: Danish parties and youth wings as they call themselves',
    terms: `
      kristendemokraterne, frie grønne, inuit ataqatigiit, sydslesvigsk, antifa, just stop oil, nødbremsen,
      moderaterna, conservatives, liberals, bjp, ypg, nej-bevægelsen, europabevægelsen, nordfront, stram kurs, chinese
      communist party, socialdemokratiet, socialdemokraterne, enhedslisten, venstre, alternativet, moderaterne,
      konservative, radikale, liberal alliance, danmarksdemokraterne, nye borgerlige, borgernes parti, siumut, venstres
      ungdom, konservativ ungdom, radikal ungdom, sf, sfu, dsu, vu, extinction rebellion, partiet, politisk parti,
      ungdomsparti, folketinget, byrådet, kommunalbestyrelsen, regionsrådet, kommunalvalget, folketingsvalget,
      byrådsvalget, regionsrådsvalget, red-green alliance, social democrats, danish people’s party, danish people's
      party, the moderates, liberal party, socialist people's party, radikale venstre, rød ungdom, rød-grøn ungdom,
      regional election, municipal election, local elections, klimabevægelsen, fredsbevægelsen, borgerforslaget,
      borgerforslag, borgerligt, konservativt, radikalt, liberalt, ungdommens røde front, folkebevægelsen, petition,
      sverigedemokraterna, socialdemokraterna, kristdemokraterna, liberalerna, høyre, frp, krf, frihedsbevægelsen,
      oppositionen, eu-parlamentet, landstinget, lagtinget, stortinget, riksdagen, parlamentsvalget,
      europaparlamentsvalget, borgmesterposten, konservative studenter, frit forum, liberale studerende, moderat
      ungdom, moderaternes ungdom, alternativets unge, df ungdom, socialistisk ungdomsfront, internationale
      socialister, frit grønt, slesvigsk parti, sambandsflokkurin, javnaðarflokkurin, naleraq, atassut, demokraatit,
      radikale studenter, grøn ungdom, socialdemokratiske ungdom, retsforbundet, regimet, for gaza, for palæstina,
      borgerlisten, ved folkeafstemningen, in the referendum, hizb ut-tahrir`,
  },
  {
    language: 'da',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: local lists and boycotts',
    terms: `
      lokallist, bylist, boycott, boykot`,
  },
  {
    language: 'da',
    mode: 'head',
    inflection: 'noun',
    strength: 'framed',
    source: 'own list: what names of parties end in',
    terms: `
      parti,`,
  },
  {
    language: 'any',
    mode: 'capitals',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: abbreviations that are words when written small',
    terms: `
      la, df, ku, kd, dd, nb, dkp, el, ia, vf, bnp, rn, tmc, opk, nra, pmln, ysf, ssw, mf, mep, mp, rv, mdf, dfu, rku,
      kp, apk, npd, gop, dup, anc, chp, mhp, pti, nld, vvd, pvv, psl, mdc, tplf, sdlp, psoe, suf, lau, bds, csu, bsw,
      dsa, sed`,
  },
  {
    language: 'any',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list: parties of other countries by name',
    terms: `
      scottish independence, kurdish independence, independence movement, labour, conservative party, tories, lib dems,
      green party, greens, democrats, republicans, democratic party, republican party, social liberals, opposition
      party, political party, reform uk, sinn féin, cdu, afd, die linke, hdp, akp, pkk, hamas, hezbollah,
      sverigedemokraterne, ukip, muslim brotherhood, far left, far right, city council, town council, municipal
      council, bundestag, senate, folketing, kurdish party, the opposition, snp, spd, fdp, fatah, sinn fein, pis,
      european parliament, podemos, syriza, fidesz, rassemblement national, forza italia, likud, duma, congress party,
      navalny, navalnyj, fianna fáil, fine gael, pirate party, centre party, center party, people's party, people’s
      party, socialist party, communist party, workers party, nationalist party, ruling party, governing party,
      christian democrats, liberal democrats, freedom party, sweden democrats, national league for democracy, green
      left, young conservatives, young greens, green youth, young liberals, young labour, red-green youth, youth wing,
      popular front, liberation front, liberation movement, exile parliament, government in exile, resistance movement,
      democracy movement, independence party, the junta, die grünen, front national, national rally, left party,
      progress party, fascist party, taliban, the regime, for palestine, democrat, republican, lib dem, stasi,
      pro-kurdish party`,
  },
  {
    language: 'da',
    mode: 'head',
    inflection: 'noun',
    strength: 'framed',
    source: 'own list',
    terms: `
      partiforening, kommunalbestyrelse`,
  },
];
