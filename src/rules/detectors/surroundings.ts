import { EXERCISES, INVENTED_PAIRS, LOG_LEVELS, YEAR_WORDS } from '../lexicons/endings';
import { RENOWNED } from '../lexicons/renowned';
import { MONTHS } from '../text/abbreviations';
import type { Unit } from '../text/units';
import { cuesOf } from './dictionary';
import { unspokenWords } from './quotations';
import { cueBits, type Reading } from './reading';

/** What holds for a whole text or paragraph: written for the public, invented, history. Shared by all categories. */

const PUBLIC = cueBits('public');
const INVENTED = cueBits('invented');
const BROADCAST = cueBits('broadcast');

/** Born before this year nobody is alive; a year in the text before it makes a paragraph history. */
const HISTORY_ENDS = 1915;
const HISTORY_BEGINS = 1000;
/** Numbers of four digits that stand alone are rarely years before this. */
const CENTURIES_BEGIN = 1600;
const HISTORIC_YEARS = 3;
/** "roman", "romanen" and "romanens" are one mark. */
const STEM = 5;
const BLANK = '____';
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
  /** Words in quotation marks that nobody is said to speak. */
  readonly unspoken: ReadonlySet<number>;
}

/** Reads once per text what holds for whole messages and paragraphs. */
export function surroundingsOf(reading: Reading, subject: Reading | undefined): Surroundings {
  const publicWords = new Set<string>();
  for (const text of subject === undefined ? [reading] : [subject, reading]) {
    text.units.forEach((unit) => collect(text, unit, PUBLIC, publicWords));
  }
  const invented = (subject !== undefined && unrealOf(subject).marks > 0) || isHistory(reading);
  const unreal = unrealOf(reading);
  return {
    publicText: publicWords.size >= PUBLIC_WORDS || isBroadcast(subject ?? reading),
    nobody: reading.units.map((unit) => invented || unreal.marks > 1 || unreal.paragraphs.has(unit.paragraph)),
    unspoken: unspokenWords(reading),
  };
}

/** All that the subject line says about a text below it: where this is the same, so is what the text is taken for. */
export function impressionOf(subject: Reading): string {
  const publicWords = new Set<string>();
  subject.units.forEach((unit) => collect(subject, unit, PUBLIC, publicWords));
  return [isBroadcast(subject), unrealOf(subject).marks > 0, ...Array.from(publicWords).sort()].join();
}

/** "Retningslinjer for sygdom", "Opslag: …": the subject alone says that nobody in particular is meant. */
function isBroadcast(subject: Reading): boolean {
  return subject.part.kind === 'subject' && subject.words.some((_, at) => hasEither(subject, at, BROADCAST));
}

/**
 * Paragraphs about the invented, the exemplary, the long dead; what they announce with a colon included. Two different
 * words of invention are no accident: then the whole text is.
 */
function unrealOf(reading: Reading): { paragraphs: ReadonlySet<number>; marks: number } {
  const paragraphs = new Set<number>();
  const marks = new Set<string>();
  reading.units.forEach((unit) => {
    const { words } = reading;
    if (isExercise(reading, unit) || isBlankForm(reading, unit)) paragraphs.add(unit.paragraph);
    for (let at = unit.first; at < unit.last; at++) {
      const { lower } = words[at]!;
      const pair = `${words[at - 1]?.lower} ${lower}`;
      const invented = hasEither(reading, at, INVENTED) || INVENTED_PAIRS.has(pair);
      if (words[at]!.capital === 'all' && LOG_LEVELS.has(lower)) paragraphs.add(unit.paragraph);
      if (invented) marks.add(lower.slice(0, STEM));
      const renowned = words[at]!.capital !== 'none' && (RENOWNED.has(lower) || RENOWNED.has(pair));
      if (!invented && !renowned && !isHistoricYear(reading, at) && !(at > unit.first && isPlaceholder(reading, at)))
        continue;
      paragraphs.add(unit.paragraph);
      if (invented && reading.text.slice(unit.end - 1, unit.end + 1).indexOf(':') !== -1)
        paragraphs.add(unit.paragraph + 1);
    }
  });
  return { paragraphs, marks: marks.size };
}

/** "Opgave 2: …", "Case 3 …", "Eksempel: …": what an exercise tells of is made for it. */
function isExercise({ text, words }: Reading, unit: Unit): boolean {
  const [word, next] = [words[unit.first]!, words[unit.first + 1]];
  if (!EXERCISES.has(word.lower) || next === undefined) return false;
  const numbered = next.kind === 'number' && next.lower.length <= 2;
  return numbered || text.charAt(word.end) === ':';
}

/** "I, ________ (name), agree …": a form that nobody has filled in. */
function isBlankForm({ text }: Reading, { start, end }: Unit): boolean {
  return text.slice(start, end).indexOf(BLANK) !== -1;
}

/** Several years of the nineteenth century or before: registers, church books, old prisoners. Not "1704 København V". */
function isHistory({ text, words }: Reading): boolean {
  let years = 0;
  words.forEach(({ kind, lower, start, end }, at) => {
    if (kind !== 'number' || (lower.length !== 4 && lower.charAt(4) !== '-')) return;
    const year = Number(lower.slice(0, 4));
    const [before, next] = [words[at - 1], words[at + 1]];
    const near = (from: number, to: number) => to - from < 3 && text.slice(from, to).indexOf('\n') === -1;
    const joined =
      (before?.kind === 'number' && near(before.end, start)) ||
      (next !== undefined && near(end, next.start) && (next.kind === 'number' || next.capital !== 'none'));
    if (!joined && year >= CENTURIES_BEGIN && year <= HISTORY_ENDS) years++;
  });
  return years >= HISTORIC_YEARS;
}

/** "Dear [first name]", "Kære <navn>", "{{navn}}": a template is about nobody yet. Not the "[EXTERNAL]" that a mail server puts before a text. */
function isPlaceholder({ text, words }: Reading, at: number): boolean {
  const { start, kind, capital } = words[at]!;
  const close = CLOSERS[OPENERS.indexOf(text.charAt(start - 1))];
  if (close === undefined || start === 0 || kind !== 'word' || (capital === 'all' && at === 0)) return false;
  for (let index = at; index < words.length && index < at + LONGEST_PLACEHOLDER; index++)
    if (text.charAt(words[index]!.end) !== ' ') return text.charAt(words[index]!.end) === close;
  return false;
}

function collect(reading: Reading, unit: Unit, cues: number, into: Set<string>): void {
  for (let at = unit.first; at < unit.last; at++) if (hasEither(reading, at, cues)) into.add(reading.words[at]!.lower);
}

/** In either language: a subject line is often too short to tell its own. */
function hasEither({ entries }: Reading, at: number, cues: number): boolean {
  return (cuesOf(entries[at]) & cues) !== 0;
}

/** "(1742-1803)", "i 1790": four digits alone or parted by a dash. */
function isHistoricYear(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (word.kind !== 'number' || (word.lower.length !== 4 && word.lower.length !== 9)) return false;
  const year = Number(word.lower.slice(0, 4));
  // "laboranten i 1521" works in a room.
  const isYear = year >= (word.lower.length === 4 ? CENTURIES_BEGIN : HISTORY_BEGINS) && year <= HISTORY_ENDS;
  const next = reading.words[at + 1];
  // "1704 København V"
  if (next !== undefined && next.capital !== 'none' && next.start - word.end === 1) return false;
  return isYear && (word.lower.length === 9 ? word.lower.charAt(4) === '-' : afterYearWord(reading, at));
}

function afterYearWord(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]?.lower ?? '';
  return YEAR_WORDS.has(before) || MONTHS.has(before) || reading.text.charAt(reading.words[at]!.start - 1) === '(';
}
