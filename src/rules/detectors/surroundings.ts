import { YEAR_WORDS } from '../lexicons/endings';
import { MONTHS } from '../text/abbreviations';
import type { Unit } from '../text/units';
import { cueBits, hasCue, type Reading } from './reading';

/** What holds for a whole text or paragraph: written for the public, invented, history. Shared by all categories. */

const PUBLIC = cueBits('public');
const INVENTED = cueBits('invented');
const BROADCAST = cueBits('broadcast');

/** Born before this year nobody is alive; a year in the text before it makes a paragraph history. */
const HISTORY_ENDS = 1915;
const HISTORY_BEGINS = 1000;
const OPENERS = '[<{';
const CLOSERS = [']', '>', '}'];
/** Words. */
const LONGEST_PLACEHOLDER = 5;
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
  const unreal = unrealParagraphs(reading);
  return {
    publicText: publicWords.size >= PUBLIC_WORDS || isBroadcast(subject ?? reading),
    nobody: reading.units.map((unit) => invented || unreal.has(unit.paragraph)),
  };
}

/** "Retningslinjer for sygdom", "Opslag: …": the subject alone says that nobody in particular is meant. */
function isBroadcast(subject: Reading): boolean {
  return (
    subject.part.kind === 'subject' && subject.units.some((unit, index) => hasAny(subject, unit, index, BROADCAST))
  );
}

/** Paragraphs about the invented, the exemplary, the long dead; what they announce with a colon included. */
function unrealParagraphs(reading: Reading): Set<number> {
  const unreal = new Set<number>();
  reading.units.forEach((unit, index) => {
    for (let at = unit.first; at < unit.last; at++) {
      const invented = hasCue(reading, index, at, INVENTED);
      if (!invented && !isHistoricYear(reading, at) && !(at > unit.first && isPlaceholder(reading, at))) continue;
      unreal.add(unit.paragraph);
      if (invented && reading.text.slice(unit.end - 1, unit.end + 1).indexOf(':') !== -1)
        unreal.add(unit.paragraph + 1);
    }
  });
  return unreal;
}

/** "Dear [first name]", "Kære <navn>", "{{navn}}": a template is about nobody yet. Not the "[EXTERNAL]" that a mail server puts before a text. */
function isPlaceholder({ text, words }: Reading, at: number): boolean {
  const { start, kind, capital } = words[at]!;
  const close = CLOSERS[OPENERS.indexOf(text.charAt(start - 1))];
  if (close === undefined || start === 0 || kind !== 'word' || capital === 'all') return false;
  for (let index = at; index < words.length && index < at + LONGEST_PLACEHOLDER; index++)
    if (text.charAt(words[index]!.end) !== ' ') return text.charAt(words[index]!.end) === close;
  return false;
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
