import { setOf } from '../lexicons/word-list';
import { AFTER_MARK, BEFORE_LETTER, CONTRASTS, MARK_FILLERS, NUMBERED } from '../lexicons/grades';
import { MONTHS } from '../text/abbreviations';
import type { Span } from '../types';
import type { Unit } from '../text/units';
import { lowerAt } from '../text/words';
import { isCourse } from './courses';
import { averageAt, markAt, type Mark } from './marks';
import type { Reading } from './reading';
import { type Setting } from './setting';
import { AVERAGES, MARK } from './word-signs';

/** Which numbers and letters of a sentence are marks: "fik 12", "a B in Econometrics", "snit 9,8"; not "12 mails". */

const AFTER = setOf(AFTER_MARK);
const ARTICLES = setOf(BEFORE_LETTER);
const COURSE_LINKS = setOf('i in');
const OF = setOf('af of');
const NUMBERS = setOf(NUMBERED);
const AGAINST = setOf(CONTRASTS);
const FILLERS = setOf(MARK_FILLERS);

/** "His average so far is 8.9" */
const AVERAGE_REACH = 5;

/** The mark that the word at `at` is, with its sign; numbers and letters of other things are none. */
export function markOf(
  { text, words, signs }: Reading,
  unit: Unit,
  at: number,
  setting: Setting,
  got = false,
): (Mark & Span) | undefined {
  if ((signs[at]! & MARK) === 0) return undefined;
  const word = words[at]!;
  const signed = word.lower === '3' || word.lower === '03' ? 1 : 0;
  const below = signed === 1 ? markAt(text, word.start - 1, unit.end) : undefined;
  const mark = below ?? markAt(text, word.start, unit.end);
  if (
    mark === undefined ||
    mark.kind === 'word' ||
    !(
      mark.sure ||
      setting.exams ||
      (got && mark.kind === 'number' && word.lower !== '2' && word.lower !== '0') ||
      isContrasted(text, words, unit, at, mark) ||
      isInCourse(words, unit, at, mark)
    ) ||
    !isAlone(text, words, unit, at, mark)
  )
    return undefined;
  if (MONTHS.has(lowerAt(words, at - 1)) || isOutOf(words, at)) return undefined;
  if (!mark.sure && mark.kind === 'number' && NUMBERS.has(lowerAt(words, at - 1))) return undefined;
  if (mark.kind === 'letter' && !isIntroduced(words, unit, at, setting)) return undefined;
  return { ...mark, start: below === undefined ? word.start : word.start - 1 };
}

/** "9 af 10", "7 out of 12": how many there were. */
function isOutOf(words: Reading['words'], at: number): boolean {
  const behind = lowerAt(words, at - 2) === 'out' ? 3 : 2;
  return OF.has(lowerAt(words, at - 1)) && words[at - behind]?.kind === 'number';
}

/** "4 og ikke 7", "fra 4 til 7": two marks against each other. */
export function isContrasted(text: string, words: Reading['words'], unit: Unit, at: number, mark: Mark): boolean {
  if (mark.kind !== 'number') return false;
  const other = [2, 3].find(
    (step) => at + step < unit.last && markAt(text, words[at + step]!.start, unit.end)?.kind === 'number',
  );
  return other !== undefined && [1, 2].some((step) => step < other && AGAINST.has(words[at + step]!.lower));
}

/** "a B in Econometrics", "4 i skriftlig metode" */
function isInCourse(words: Reading['words'], unit: Unit, at: number, mark: Mark): boolean {
  if (at + 2 >= unit.last || !COURSE_LINKS.has(words[at + 1]!.lower)) return false;
  return (mark.kind === 'letter' && words[at + 2]!.capital !== 'none') || isCourse(words[at + 2]!.lower);
}

/** "a B", "the grade C"; "Algebra B+" where marks are spoken of. */
function isIntroduced(words: Reading['words'], unit: Unit, at: number, setting: Setting): boolean {
  if (at === unit.first) return false;
  const { lower } = words[at - 1]!;
  return ARTICLES.has(lower) || (setting.marks && isCourse(lower));
}

/** "12 mails", "a C compiler": the next word says what is counted. */
function isAlone(text: string, words: Reading['words'], unit: Unit, at: number, mark: Mark): boolean {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= unit.last || next.start <= mark.end) return true;
  const gap = text.slice(mark.end, next.start);
  if (gap.trim() !== '') return true;
  return (
    AFTER.has(next.lower) &&
    !(next.lower === 'i' && lowerAt(words, at + 2) === 'alt') &&
    !(next.lower === 'in' && lowerAt(words, at + 2) === 'total')
  );
}

/** "snit 9,8", "et gennemsnit på 8,4" */
export function averageBehind({ text, words, signs }: Reading, unit: Unit, at: number): Span | undefined {
  if ((signs[at]! & AVERAGES) === 0) return undefined;
  // "9,4 i snit"
  for (let back = at - 2; back >= Math.max(unit.first, at - 3); back--) {
    const end = words[at - 1]!.lower === 'i' ? averageAt(text, words[back]!.start, unit.end) : -1;
    if (end !== -1 && end <= words[at - 1]!.start) return { start: words[back]!.start, end };
  }
  for (let next = at + 1; next < Math.min(unit.last, at + AVERAGE_REACH); next++) {
    const end = averageAt(text, words[next]!.start, unit.end);
    if (end !== -1) return { start: words[next]!.start, end };
    if (!FILLERS.has(words[next]!.lower)) return undefined;
  }
  return undefined;
}
