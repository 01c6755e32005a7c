import type { Lexicon } from './lexicon';

/** How membership of a union, its fees, its help and the offices that only members hold are told. */
export const UNION_MEMBERS: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'telling',
    source: 'detection.md section 5; beginnings that no other Danish word has',
    terms: `
      hk'er, 3f'er, foa'er, djøf'er, ida'er, dm'er, krifa'er, prosa'er, medlemsforbund, ikke-organiser, fællestillidsm,
      fagforeningsmed, fagforeningskont, fagforeningsind, fagforeningsud, fagforeningsmand, fagforeningsrep,
      fagforeningsbog, forbundsmedlem, fagorganis, fagforeningsorg, tillidsmand, uorganiser, fagforeningsmø,
      fagforeningsformand, fagforeningspap, fagforeningsbidr, fagforeningsadv, fagforeningsjur, fagforeningsaktiv,
      fagforeningsarb, fagforeningssag, fagforeningsskift, fagforeningstil, forbundskont, forbundssekr, forbundsform,
      forbundskolleg, forbundstil, forbundsadv, forbundsjur, forbundskong, kongresdeleg, fællesklub, tillidsvalgt,
      tillidshverv, tillidskvind, tr-, tr'er, tr’er, a-kassemedl, a-kasseskift, gl'er, dlf'er, bupl'er, dsr'er, dj'er,
      tl'er, sl'er, ida-medl, ida-rep, ida-rådg, dm-medl, dm-rep, gl-medl, gl-rep, tl-medl, metal-medl, metal-rep,
      el-forbund, finansforbundsm, uddannelsesforbundsm, lærerforeningsm, unionsmedl, fagbevægelsesm, klubrep,
      lokalklubform, forbundsrepræ, fagforeningsaf, dj-medl, sl-medl, bf-medl, ja-medl, hod-medl, kontingenttræk,
      fagforeningsbl, fagforeningsfan, fagforeningskla, fagforeningssek, hovedbestyrelsesm, fagforeningskv,
      fagforeningshj, fagforeningsst, unionise, unionisi, unioniz, fællestillidskv`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'noun',
    strength: 'telling',
    source: 'GDPR art. 9(1); own list from Danish labour law',
    terms: `
      fagligt medlemskab`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); own list',
    terms: `
      er tr, tr for, medlem hos, er fællestillidsrepræsentant, er tillidsrepræsentant, tillidsrepræsentant for, som
      tillidsrepræsentant, til tillidsrepræsentant, ikke er organiseret, været organiseret, hans fagforening, hendes
      fagforening, sin fagforening, din fagforening, min fagforening, jeres medlem, vores medlem, faglig organiseret,
      fagligt organiseret, organiseret hos, hendes forbund, hans forbund, forbundets jurist, sit forbund, ikke
      organiseret, skiftet fagforening, i fagforening, betaler fagforening, faglig sekretær, blevet
      tillidsrepræsentant, bliver tillidsrepræsentant, blev tillidsrepræsentant, var tillidsrepræsentant, været
      tillidsrepræsentant, ny tillidsrepræsentant, vores tillidsrepræsentant, deres tillidsrepræsentant, blevet tr, som
      tr, bliver tr, var tr, vores tr, ny tr, deres fagforening, forbundets konsulent, forbundets advokat, skifte
      fagforening, faglig bisidder, faglig konsulent, rød bog, nej til overenskomsten, ja til overenskomsten, blevet
      fællestillidsrepræsentant, som fællestillidsrepræsentant, til fællestillidsrepræsentant,
      fællestillidsrepræsentant for, vores fællestillidsrepræsentant, kontingent hos jer, kontingent til jer, jeres
      kartotek, jeres nål, sig ind hos jer, meldt ind hos jer, fællestr'en, medlem af lederne, hos de
      kristelige, uden fagforening`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'vague',
    source: 'own list: people are organised, and so are folders and courses',
    terms: `
      er organiseret, var organiseret, kredsstyrelse, kredsstyrelsen, omfattet af strejkevarslet, omfattet af
      konflikten, fællestr, i strejken`,
  },
  {
    language: 'da',
    mode: 'head',
    inflection: 'noun',
    strength: 'telling',
    source: 'own list: behind the name of whoever elected them, "HK-tillidsrepræsentant", "AC-TR"',
    terms: `
      -tillidsrepræsentant, -tr`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'noun',
    strength: 'framed',
    source: 'own list: spokesmen of a union, and of whoever works there',
    terms: `
      staff representative,`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'noun',
    strength: 'telling',
    source: 'GDPR art. 9(1); members, offices, fees',
    terms: `
      union member, union membership, union dues, union fee, union rep, union representative, union steward, union
      card, shop steward, union lawyer, union delegate, union activist, trade-union member, union official, unionist,
      union secretary, union convenor, union convener, union organiser, union organizer, union subscription, union
      subs, union caseworker, union adviser, union chair, union treasurer, union deduction, union branch, workplace
      rep, union man, union woman, union leader, union representation, union backing, union support, union
      contribution, bargaining committee, marking boycott, assessment boycott`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1)',
    terms: `
      branch secretary, paid-up member, no union, against the union, her union, his union, your union, my union, our
      member, your member, is organised in, pays her dues, pays his dues, joined the union, left the union, in a union,
      not unionised, pays union, represents the union, their union, branch officer, branch rep, non-union,
      union-busting, dues to you, dues to the, keeps up her dues, keeps up his dues, keeps her dues, gone to the union,
      went to the union, work to rule, working to rule, is staff representative, is a staff representative, as staff
      representative`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'framed',
    source: 'own list',
    terms: `
      union, unions, dues, strike, labour movement, labor movement, trade union movement, the strikers`,
  },
  {
    language: 'da',
    mode: 'capitals',
    inflection: 'fixed',
    strength: 'telling',
    source: 'own list',
    terms: `
      ftr,`,
  },
];
