import { CITIZEN_WORDS, PRIVATE_CHANNELS, PRIVATE_WORDS, STAFF_WORDS, WORK_WORDS } from '../lexicons/contact';
import { INVENTED_PAIRS } from '../lexicons/endings';
import {
  AVERAGE_WORDS,
  EXAM_WORDS,
  MARK_WORDS,
  PASS_INFINITIVES,
  PASS_VERBS,
  VERDICTS as GIVEN_VERDICTS,
  WORD_MARKS,
} from '../lexicons/grades';
import {
  ABOUT_TESTS,
  INSTRUMENT_WORDS,
  SELECTION_WORDS,
  TESTED_THINGS,
  TEST_WORDS,
  TRAIT_WORDS,
} from '../lexicons/traits';
import { RENOWNED as RENOWNED_NAMES } from '../lexicons/renowned';
import { listed, setOf } from '../lexicons/word-list';
import { Stems } from '../text/stems';
import type { Word } from '../text/words';
import { beginsMark, tellsOutcome } from './marks';

/**
 * What single words are about, and how they are written: bits of one integer. A detector asks them of a whole sentence first
 * and reads only where there may be something for it; in most sentences there is nothing for most of them.
 */

/** Examinations, courses, students; marks themselves; homes and what is private; employees; citizens. */
export const EXAMS = 1;
export const MARKS = 2;
export const HOME = 4;
export const STAFF = 8;
export const CITIZENS = 16;
/** Tests of personality by name; tests and profiles in general; candidates, coaching, teams. */
export const INSTRUMENTS = 32;
export const TESTS = 64;
export const SELECTION = 128;
/** What a text as a whole may be about (setting.ts). */
export const ABOUT = 255;
/** Not marks, but what they are of. */
export const EXAMINATIONS = 1 << 8;
export const AVERAGES = 1 << 9;
export const PASSES = 1 << 10;
export const VERDICTS = 1 << 11;
export const TRAITS = 1 << 12;
export const THINGS = 1 << 13;
export const COURSES = 1 << 14;
export const WORK = 1 << 15;
export const CHANNELS = 1 << 16;
/** The second of two words that mark what is invented. */
export const INVENTED = 1 << 17;
/** The last word of a name that everybody knows. */
export const RENOWNED = 1 << 29;
/** How a word is written: with a capital, with a digit in it, as part of an address, as a mark may begin. */
export const CAPITALISED = 1 << 18;
export const DIGITS = 1 << 19;
export const ADDRESS = 1 << 20;
export const MARK = 1 << 21;
/** A term of the lexicons, or the beginning of one. */
export const TERM = 1 << 22;

const WHOLE = new Map<string, number>();
const BEGINNINGS = new Stems<{ bits: number }>('start');
const ENDINGS = new Stems<{ bits: number }>('end');

learn(EXAM_WORDS, EXAMS | EXAMINATIONS);
learn(MARK_WORDS, EXAMS | MARKS);
learn(PRIVATE_WORDS, HOME);
learn(STAFF_WORDS, STAFF);
learn(CITIZEN_WORDS, CITIZENS);
learn(INSTRUMENT_WORDS, INSTRUMENTS | TESTS);
learn(TEST_WORDS, TESTS);
learn(SELECTION_WORDS, SELECTION);
learn(AVERAGE_WORDS, AVERAGES);
learn(PASS_VERBS, PASSES);
learn(PASS_INFINITIVES, PASSES);
learn(WORD_MARKS, VERDICTS);
learn(TRAIT_WORDS, TRAITS);
learn(TESTED_THINGS, THINGS);
learn(ABOUT_TESTS, COURSES);
learn(WORK_WORDS, WORK);
learn(PRIVATE_CHANNELS, CHANNELS);
listed(GIVEN_VERDICTS).forEach((verdict) => learnWord(longestOf(verdict), VERDICTS));
INVENTED_PAIRS.forEach((pair) => learnWord(pair.split(' ')[1]!, INVENTED));
RENOWNED_NAMES.forEach((name) => learnWord(name.split(' ').pop()!, RENOWNED));

/** Words and, with "-" at their end or beginning, beginnings and ends of words. */
function learn(words: string, bits: number): void {
  setOf(words).forEach((word) => {
    if (word.slice(-1) === '-') BEGINNINGS.add(word.slice(0, -1), { bits: 0 }).bits |= bits;
    else if (word.charAt(0) === '-') ENDINGS.add(word.slice(1), { bits: 0 }).bits |= bits;
    else learnWord(word, bits);
  });
}

function learnWord(word: string, bits: number): void {
  WHOLE.set(word, (WHOLE.get(word) ?? 0) | bits);
}

/** Of a phrase the word that fewest sentences hold. */
function longestOf(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** What a word is about. */
export function signsOf(lower: string): number {
  let bits = WHOLE.get(lower) ?? 0;
  if (tellsOutcome(lower)) bits |= VERDICTS;
  for (const { value } of BEGINNINGS.all(lower) ?? []) bits |= value.bits;
  for (const { value } of ENDINGS.all(lower) ?? []) bits |= value.bits;
  return bits;
}

/** How a word is written. */
export function shapeOf(text: string, { lower, kind, capital, start, digits }: Word): number {
  let bits = beginsMark(text, start) ? MARK : 0;
  if (kind === 'address') bits |= ADDRESS;
  else if (kind === 'word' && capital !== 'none' && lower !== '') bits |= CAPITALISED;
  return digits ? bits | DIGITS : bits;
}
