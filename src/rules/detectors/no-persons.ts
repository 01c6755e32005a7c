import { BEAST_NAMED, BEAST_SAID, CALLED } from '../lexicons/beasts';
import { lowerAt } from '../text/words';
import type { Cast, Figure } from './cast';
import type { Mention } from './mentions';
import type { Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { SURELY_PERSONAL } from './wording';

/**
 * Names that are nobody's: of who died long enough ago to be written with the year ("Karl Obel (død 1959)"), of beasts
 * ("kontorhunden Bølle", "Rosa er drægtig igen"), and given names in quotation marks, of figures in a case and of dolls
 * ("\"Jytte\", 58, har lige fået at vide …"). Somebody with a surname is no beast, whoever writes or reads is none of them.
 */

const MARKS = '"“”„»«\'‘’';
const DEATH = /^[\s,]*\(?(?:d\.|død|died|† ?|1[0-9]{3} ?[-–] ?)\s*1[0-9]{3}/;
/** Nobody who was born before is alive. */
const LIFE = /^[\s,]*\(?(?:1[0-8][0-9]{2}|19[01][0-9]) ?[-–] ?1[0-9]{3}/;
const AGE_BEHIND = /^["”“»«'’]?,? ?(?:på )?([0-9]{1,2})(?![0-9.])/;
/** Characters behind a name. */
const BEHIND = 20;
/** Letters: "risikoen" is no "koen". */
const SHORTEST_HEAD = 5;

/**
 * Everybody named who is nobody in one text.
 *
 * @param oddsOf how far the passage of a unit speaks of somebody's affairs.
 */
export function noPersonsOf(
  { reading, mentions }: Scene,
  cast: Cast,
  oddsOf: (unit: number) => number | undefined,
): Set<Figure> {
  const none = new Set<Figure>();
  /** The paragraph of a case whose first person opens its quotation marks. */
  let opened: number | undefined;
  mentions.forEach((own, index) => {
    const beast = saysBeast(reading, index);
    const { paragraph } = reading.units[index]!;
    for (const mention of own) {
      const { kind, first, last } = mention;
      const figure = cast.one(mention.figure);
      if (figure.label.kind !== 'name' || last === first || (kind !== 'name' && kind !== 'pronoun')) continue;
      const single = figure.names.length < 2;
      const marks = kind === 'name' ? marksAround(reading, mention) : undefined;
      if (marks === 'open' && isUnder(oddsOf(index), SURELY_PERSONAL)) opened = paragraph;
      const isInvented =
        (marks === 'aged' && isUnder(oddsOf(index), SURELY_PERSONAL)) ||
        (marks === 'alone' && single && isUnder(oddsOf(index) ?? 0, 0));
      const isOther = (kind === 'name' && isBeast(reading, mention, single)) || isInvented;
      const isOfBeast = single && beast !== undefined && last <= beast;
      if (isOther || isOfBeast || (kind === 'name' && isDead(reading, mention)) || opened === paragraph)
        none.add(figure);
    }
  });
  return none;
}

/** Where too little is heard, nothing speaks against it. */
function isUnder(odds: number | undefined, limit: number): boolean {
  return odds === undefined || odds < limit;
}

/** "(d. 1911)", "(1921-1944)" */
function isDead({ text, words }: Reading, { last }: Mention): boolean {
  const { end } = words[last - 1]!;
  const behind = text.slice(end, end + BEHIND);
  return DEATH.test(behind) || LIFE.test(behind);
}

/** "\"Ali\", 34" is aged, "\"Lise, 48, …" opens; not "Anders \"Bo\" Juhl", nor "vi kalder hende \"Sara\"". */
function marksAround({ text, words }: Reading, { first, last }: Mention): 'aged' | 'open' | 'alone' | undefined {
  const { start } = words[first]!;
  if (start === 0 || MARKS.indexOf(text.charAt(start - 1)) === -1) return undefined;
  const before = text.charAt(start - 2);
  if (before !== '' && ' \n\t(>'.indexOf(before) === -1) return undefined;
  if (CALLED.has(lowerAt(words, first - 1)) || CALLED.has(lowerAt(words, first - 2))) return undefined;
  const { end } = words[last - 1]!;
  const mark = text.charAt(end);
  const closes = mark !== '' && MARKS.indexOf(mark) !== -1;
  if (AGE_BEHIND.test(text.slice(end, end + BEHIND))) return closes ? 'aged' : 'open';
  const next = words[last];
  const isPart = next !== undefined && next.capital === 'first' && next.start - end === 2;
  return closes && !isPart ? 'alone' : undefined;
}

/** "hunden Bølle", "kontorhunden Bølle", "the ewe Sonja" */
function isBeast({ words }: Reading, { first, last }: Mention, single: boolean): boolean {
  // "Kontorhunden Bølle": capitals at the beginning of a sentence are taken for a name of two parts.
  const called = last - first === 2 ? words[first]!.lower : single ? lowerAt(words, first - 1) : '';
  return BEAST_NAMED.some(
    (end) => called === end || (end.length >= SHORTEST_HEAD && called.slice(-end.length) === end),
  );
}

/** "er drægtig igen", "har yverbetændelse": the last word of a sentence that is said of beasts alone. */
function saysBeast({ words, units }: Reading, index: number): number | undefined {
  const { first, last } = units[index]!;
  for (let at = last - 1; at >= first; at--) if (endsOrBegins(words[at]!.lower)) return at;
  return undefined;
}

function endsOrBegins(lower: string): boolean {
  return BEAST_SAID.some((beginning) => lower.slice(0, beginning.length) === beginning);
}
