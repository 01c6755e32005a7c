import type { Lexicon } from './lexicon';

/** Strikes: who keeps them, who breaks them, who is paid for them. */
export const STRIKES: Lexicon['groups'] = [
  {
    language: 'da',
    mode: 'prefix',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); beginnings that no other Danish word has',
    terms: `
      strejkevagt, strejkedag, konfliktstøtte, strejkekas, strejkeledel, strejkeakt, strejkebid, strejkeund,
      strejkende, strejkeramt, strejkekom, strejkestøt, strejkeopr, strejkelist, sympatistrej, sympatikonf,
      konfliktkas, konfliktramt, konfliktund, konfliktudb, konfliktudt, blokadevagt, arbejdsnedlæg, punktstrejk,
      lockoutramt, lockoutet, skruebrækk, strejkebr`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'verb',
    strength: 'telling',
    source: 'GDPR art. 9(1); own list',
    terms: `
      strejke, lockoute`,
  },
  {
    language: 'da',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); own list',
    terms: `
      udtaget til konflikt, nedlagde arbejdet, nedlægger arbejdet, nedlagt arbejdet, brød strejken, bryder strejken,
      brudt strejken`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'noun',
    strength: 'telling',
    source: 'GDPR art. 9(1); own list',
    terms: `
      strikebreaker, strike committee, strike ballot, strike vote, strike fund, strike breaker, wildcat strike, strike
      benefit, strike day`,
  },
  {
    language: 'en',
    mode: 'word',
    inflection: 'fixed',
    strength: 'telling',
    source: 'GDPR art. 9(1); own list',
    terms: `
      crossed the picket, on the picket, industrial action, part in the strike, on strike, picket line, strike pay, the
      walk-out, the walkout, voted to strike, downed tools, down tools, led the strike, broke the strike`,
  },
];
