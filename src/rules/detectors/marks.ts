import { OUTCOME_MARKS } from '../lexicons/grades';
import { ByInitials } from '../text/by-initials';
import { isDigit, isWordCharacter } from '../text/letters';

/** Marks as they are written: the 7-step scale, ECTS letters, pass and fail (karakterbekendtgørelsen). */
const SEVEN_STEP = new Set(['12', '10', '7', '07', '4', '04', '02', '2', '00', '0', '-3', '-03']);
const UNMISTAKABLE = new Set(['02', '00', '-3', '-03']);
const LETTERS = new Set(['A', 'B', 'C', 'D', 'E', 'F', 'FX', 'Fx', 'A+', 'A-', 'B+', 'B-', 'C+', 'C-', 'D+', 'D-']);
const FIRST_LETTER = 65;
const LAST_LETTER = 70;
const FOUR_DIGITS = /^[0-9]{4}/;
const PASS_OR_FAIL = new ByInitials(OUTCOME_MARKS, 2);

const OUTCOMES = new ByInitials(
  PASS_OR_FAIL.phrases.map((phrase) => phrase.split(' ').pop()!),
  2,
);

/** Whether a word tells of passing or failing by itself, or is the last of those that do; '' is too long to tell. */
export function tellsOutcome(lower: string): boolean {
  return lower === '' || OUTCOMES.beginning(lower).some((word) => !isWordCharacter(lower.charCodeAt(word.length)));
}

/** A line of more marks is none of anybody's, and would be read again from each of them. */
const MOST_EXAMINERS = 5;

type MarkKind = 'number' | 'letter' | 'word' | 'average';

/** A mark in a text. */
export interface Mark {
  readonly end: number;
  readonly kind: MarkKind;
  /** Hardly anything else is written like it: "02", "-3", "et 12-tal". */
  readonly sure: boolean;
}

/** Up to three digits, and letters of the ECTS scale with which no word begins. Cheap enough to ask at every word. */
export function beginsMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return !FOUR_DIGITS.test(text.slice(at, at + 4));
  if (code < FIRST_LETTER || code > LAST_LETTER) return false;
  const next = text.charAt(at + 1);
  return next === 'X' || next === 'x' || !isWordCharacter(next.charCodeAt(0));
}

/** The mark that begins at `at` and stands alone; undefined where none does. Of several ("7/10", "7 / 4 / 7") the end is that of all. */
export function markAt(text: string, at: number, limit: number): Mark | undefined {
  if (isWordCharacter(text.charCodeAt(at - 1)) || isJoinedBefore(text, at)) return undefined;
  let mark = single(text, at, limit);
  if (mark === undefined || mark.kind !== 'number') return mark;
  let examiners = 1;
  for (let next = behindStroke(text, mark.end); next > 0 && next < limit; next = behindStroke(text, mark.end)) {
    if (++examiners > MOST_EXAMINERS) return undefined;
    const other = single(text, next, limit);
    if (other?.kind !== 'number') return undefined;
    mark = { ...other, sure: mark.sure || other.sure };
  }
  return standing(text, mark, limit);
}

/** Where the next of several marks begins: one examiner's beside the other's; 0 where none does. */
function behindStroke(text: string, at: number): number {
  if (text.slice(at, at + 3) === ' / ') return at + 3;
  return '/|+'.indexOf(text.charAt(at)) === -1 || at >= text.length ? 0 : at + 1;
}

function single(text: string, at: number, limit: number): Mark | undefined {
  const sign = isMinus(text.charCodeAt(at)) ? 1 : 0;
  let end = at + sign;
  while (end < limit && isDigit(text.charCodeAt(end)) && end - at <= 3) end++;
  if (end > at + sign) {
    const digits = (sign === 1 ? '-' : '') + text.slice(at + sign, end);
    if (!SEVEN_STEP.has(digits)) return undefined;
    const named =
      text.slice(end, end + 4) === '-tal' || text.slice(end, end + 3) === "'er" || text.slice(end, end + 3) === '’er';
    if (named) return { end: end + (text.charAt(end) === '-' ? 4 : 3), kind: 'number', sure: true };
    return { end, kind: 'number', sure: UNMISTAKABLE.has(digits) };
  }
  if (sign === 1) return undefined;
  for (const length of [2, 1]) {
    const letter = text.slice(at, at + length);
    const next = text.charCodeAt(at + length);
    if (at + length <= limit && LETTERS.has(letter) && !isWordCharacter(next) && !isMinus(next))
      return { end: at + length, kind: 'letter', sure: false };
  }
  const lower = text.slice(at, Math.min(limit, at + 14)).toLowerCase();
  const word = PASS_OR_FAIL.beginning(lower).find((each) => !isWordCharacter(lower.charCodeAt(each.length)));
  return word === undefined ? undefined : { end: at + word.length, kind: 'word', sure: false };
}

/** "4,1", "10.30", "7 %", "12/11-26" and "12-14" are no marks. */
function standing(text: string, mark: Mark, limit: number): Mark | undefined {
  const { end } = mark;
  const next = text.charCodeAt(end);
  if (end >= limit || isNaN(next)) return mark;
  if (isWordCharacter(next)) return undefined;
  const sign = text.charAt(end);
  if ('.,:/-–'.indexOf(sign) !== -1 && isDigit(text.charCodeAt(end + 1))) return undefined;
  if ('%°@'.indexOf(sign) !== -1 || (sign === ' ' && '%°'.indexOf(text.charAt(end + 1)) !== -1)) return undefined;
  return sign === '-' && isWordCharacter(text.charCodeAt(end + 1)) ? undefined : mark;
}

/** "kl. 08.12", "1,7", "E10", "/12": the end of something longer. */
function isJoinedBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  // "Madsen,7" in a list, not "1,7"
  if (before === ',') return isDigit(text.charCodeAt(at - 2));
  if ('.:/\\#§$€£@_'.indexOf(before) !== -1 && before !== '')
    return isWordCharacter(text.charCodeAt(at - 2)) || '#§$€£@_\\'.indexOf(before) !== -1;
  return isMinus(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(at - 2));
}

/** Hyphen, minus and en dash. */
function isMinus(code: number): boolean {
  return code === 45 || code === 0x2212 || code === 0x2013;
}

/** "4,1", "9.8", "11": an average with at most one decimal or two; its end, or -1. */
export function averageAt(text: string, at: number, limit: number): number {
  if (isWordCharacter(text.charCodeAt(at - 1)) || isJoinedBefore(text, at)) return -1;
  let end = at;
  while (end < limit && end - at < 3 && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 2 || Number(text.slice(at, end)) > 12) return -1;
  const whole = end;
  if ((text.charAt(end) === ',' || text.charAt(end) === '.') && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (end < limit && isDigit(text.charCodeAt(end))) end++;
  }
  return end === whole || end - whole > 3 || isWordCharacter(text.charCodeAt(end)) ? -1 : end;
}
