import { SPANS, TITLED } from '../lexicons/endings';
import { MONTHS } from '../text/abbreviations';
import { lowerAt } from '../text/words';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';

/**
 * A list of persons and of what each speaks or writes about: "Vigga Sørbye: Sorg hos forældre til børn med leukæmi" among
 * theses, "8.30 Ayan - fagbevægelsens krise" in the order of an oral exam. The lines are alike, tell nothing by a verb or a
 * figure, and the mail says that it is of theses, talks or applications. Not "Ida: cøliaki", nor "Bo Juhl: har astma".
 */

const VERBS = cueBits('holds', 'sender', 'addressee', 'he', 'she', 'negation');
const MARK = /^ ?(?:[:(–]|-+ | {2,}|\t)/;
const FEWEST = 3;
/** Words before the name: "8.30", "3 Feb", "Rum 4". */
const LEAD = 4;
/** Names of a line: "Tjalfe og Signe". */
const MOST_NAMES = 3;
/** Words on the average: "Pinsekirker i Vestjylland". */
const SHORTEST = 2.5;
/** Of the lines of such a list, so many are titles. */
const MOST = 0.75;

/** "Sygemeldt med stress", "Indlagt siden søndag": what somebody is. */
const STATE = /(?:dt|gt|ed)$/;
/** Digits of a year. */
const LONGEST_NUMBER = 4;

interface Item {
  readonly index: number;
  /** Where the title begins. */
  readonly from: number;
  readonly isTitle: boolean;
  readonly isCapital: boolean;
  readonly isTimed: boolean;
}

/** For each unit with a title behind somebody's name, the word that the title begins with. */
export function titlesIn({ reading, mentions }: Scene, subject: Reading): ReadonlyMap<number, number> {
  const titles = new Map<number, number>();
  const items: Item[] = [];
  reading.units.forEach((_, index) => {
    const item = itemAt(reading, mentions[index]!, index);
    if (item !== undefined) items.push(item);
  });
  if (items.length < FEWEST) return titles;
  const listed = new Set(items.map(({ index }) => index));
  const alike = items.filter(({ isTitle, isCapital, isTimed }) => isTitle && (isCapital || isTimed));
  const words = alike.reduce((sum, { index, from }) => sum + reading.units[index]!.last - from, 0);
  if (alike.length < FEWEST || alike.length < items.length * MOST || words < alike.length * SHORTEST) return titles;
  const isAnnounced = saysTitled(subject, () => true) || saysTitled(reading, (index) => !listed.has(index));
  if (isAnnounced) for (const { index, from } of alike) titles.set(index, from);
  return titles;
}

function itemAt(reading: Reading, mentions: readonly Mention[], index: number): Item | undefined {
  const { text, words, units } = reading;
  const { first, last } = units[index]!;
  const names = mentions.filter((one) => one.kind === 'name' && one.last > one.first).slice(0, MOST_NAMES);
  const name = names[0];
  if (name === undefined || name.first - first > LEAD) return undefined;
  for (let at = first; at < name.first; at++)
    if (!isLead(words[at]!.kind, words[at]!.lower, words[at]!.capital)) return undefined;
  const own = names.find(
    (one) => one.last < last && MARK.test(text.slice(words[one.last - 1]!.end, words[one.last]!.start + 1)),
  );
  if (own === undefined) return undefined;
  const from = own.last;
  let isTitle = last - from > 1;
  if (STATE.test(words[from]!.lower)) isTitle = false;
  for (let at = from; at < last; at++)
    if (hasCue(reading, index, at, VERBS) || (words[at]!.kind === 'number' && isOfSomebody(reading, at)))
      isTitle = false;
  const isTimed = name.first > first;
  return { index, from, isTitle, isCapital: words[from]!.capital !== 'none', isTimed };
}

function isLead(kind: string, lower: string, capital: string): boolean {
  return kind === 'number' || MONTHS.has(lower) || capital === 'first' || lower.length < 4;
}

/** Digits of a person, or "til uge 50". */
function isOfSomebody({ words }: Reading, at: number): boolean {
  return words[at]!.lower.length > LONGEST_NUMBER || SPANS.has(lowerAt(words, at - 1));
}

/** Whether theses, talks or applications are spoken of in units like these. */
function saysTitled({ words, units }: Reading, isHeard: (index: number) => boolean): boolean {
  return units.some(({ first, last }, index) => {
    if (!isHeard(index)) return false;
    for (let at = first; at < last; at++)
      if (TITLED.some((stem) => words[at]!.lower.slice(0, stem.length) === stem)) return true;
    return false;
  });
}
