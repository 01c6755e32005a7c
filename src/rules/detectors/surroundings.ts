import { MONTHS } from '../text/abbreviations';
import type { Unit } from '../text/units';
import { cueBits, hasCue, type Reading } from './reading';

/** What holds for a whole text or paragraph: written for the public, invented, history. Shared by all categories. */

const PUBLIC = cueBits('public');
const INVENTED = cueBits('invented');

/** Born before this year nobody is alive; a year in the text before it makes a paragraph history. */
const HISTORY_ENDS = 1915;
const HISTORY_BEGINS = 1000;
const YEAR_WORDS = new Set([
  'i',
  'in',
  'fra',
  'from',
  'siden',
  'since',
  'født',
  'born',
  'død',
  'died',
  'år',
  'anno',
  'ca',
  'circa',
]);
/** So many different words of adverts and calls make a text public. */
const PUBLIC_WORDS = 2;

export interface Surroundings {
  /** Written for everybody: adverts, calls, newsletters. Facts about a "you" or "the employee" are rules there. */
  readonly publicText: boolean;
  /** Units about invented or long dead people. */
  readonly nobody: readonly boolean[];
}

/** Reads once per text what holds for whole messages and paragraphs. */
export function surroundingsOf(reading: Reading, subject: Reading | undefined): Surroundings {
  const publicWords = new Set<string>();
  for (const text of subject === undefined ? [reading] : [subject, reading]) {
    text.units.forEach((unit, index) => collect(text, unit, index, PUBLIC, publicWords));
  }
  const invented = subject !== undefined && subject.units.some((unit, index) => hasAny(subject, unit, index, INVENTED));
  const unreal = new Set<number>();
  reading.units.forEach((unit, index) => {
    for (let at = unit.first; at < unit.last; at++) {
      if (hasCue(reading, index, at, INVENTED) || isHistoricYear(reading, at)) unreal.add(unit.paragraph);
    }
  });
  return {
    publicText: publicWords.size >= PUBLIC_WORDS,
    nobody: reading.units.map((unit) => invented || unreal.has(unit.paragraph)),
  };
}

function collect(reading: Reading, unit: Unit, index: number, cues: number, into: Set<string>): void {
  for (let at = unit.first; at < unit.last; at++)
    if (hasCue(reading, index, at, cues)) into.add(reading.words[at]!.lower);
}

function hasAny(reading: Reading, unit: Unit, index: number, cues: number): boolean {
  for (let at = unit.first; at < unit.last; at++) if (hasCue(reading, index, at, cues)) return true;
  return false;
}

/** "(1742-1803)", "i 1790": four digits alone or parted by a dash. */
function isHistoricYear(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (word.kind !== 'number' || (word.lower.length !== 4 && word.lower.length !== 9)) return false;
  const year = Number(word.lower.slice(0, 4));
  const isYear = year >= HISTORY_BEGINS && year <= HISTORY_ENDS;
  return isYear && (word.lower.length === 9 ? word.lower.charAt(4) === '-' : afterYearWord(reading, at));
}

function afterYearWord(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]?.lower ?? '';
  return YEAR_WORDS.has(before) || MONTHS.has(before) || reading.text.charAt(reading.words[at]!.start - 1) === '(';
}
