import { CITIZEN_WORDS, PRIVATE_WORDS, STAFF_WORDS } from '../lexicons/contact';
import { EXAM_WORDS, MARK_WORDS } from '../lexicons/grades';
import { INSTRUMENT_WORDS, SELECTION_WORDS, TEST_WORDS } from '../lexicons/traits';
import { setOf } from '../lexicons/word-list';
import { Stems } from '../text/stems';
import type { Reading } from './reading';

/** What a draft as a whole is about: marks and numbers mean nothing without. */
export interface Setting {
  /** Examinations, courses, students. */
  readonly exams: boolean;
  /** Marks themselves. */
  readonly marks: boolean;
  /** Homes and what is private, anywhere; in the subject. */
  readonly home: boolean;
  readonly announced: boolean;
  /** Employees, colleagues, guests. */
  readonly staff: boolean;
  readonly citizens: boolean;
  /** Tests of personality by name; tests and profiles in general. */
  readonly instruments: boolean;
  readonly tests: boolean;
  /** Candidates, coaching, teams: whose tests are of persons. */
  readonly selection: boolean;
}

interface WordSet {
  has(lower: string): boolean;
}

const [EXAMS, MARKS, HOME, STAFF, CITIZENS, INSTRUMENTS, TESTS, SELECTION] = [1, 2, 4, 8, 16, 32, 64, 128] as const;
const EVERYTHING = 255;
const WHOLE = new Map<string, number>();
const BEGINNINGS = new Stems<{ bits: number }>('start');
const ENDINGS = new Stems<{ bits: number }>('end');

/** Words and, with "-" at their end or beginning, beginnings and ends of words. */
export function wordSet(words: string): WordSet {
  const whole = new Set<string>();
  const beginnings = new Stems<true>('start');
  const endings = new Stems<true>('end');
  setOf(words).forEach((word) => {
    if (word.slice(-1) === '-') beginnings.add(word.slice(0, -1), true);
    else if (word.charAt(0) === '-') endings.add(word.slice(1), true);
    else whole.add(word);
  });
  return {
    has: (lower) => whole.has(lower) || beginnings.longest(lower) !== undefined || endings.longest(lower) !== undefined,
  };
}

learn(EXAM_WORDS, EXAMS);
learn(MARK_WORDS, EXAMS | MARKS);
learn(PRIVATE_WORDS, HOME);
learn(STAFF_WORDS, STAFF);
learn(CITIZEN_WORDS, CITIZENS);
learn(INSTRUMENT_WORDS, INSTRUMENTS | TESTS);
learn(TEST_WORDS, TESTS);
learn(SELECTION_WORDS, SELECTION);

function learn(words: string, bits: number): void {
  setOf(words).forEach((word) => {
    if (word.slice(-1) === '-') BEGINNINGS.add(word.slice(0, -1), { bits: 0 }).bits |= bits;
    else if (word.charAt(0) === '-') ENDINGS.add(word.slice(1), { bits: 0 }).bits |= bits;
    else WHOLE.set(word, (WHOLE.get(word) ?? 0) | bits);
  });
}

/** What a text is about, as bits: those of several texts are united with `|`. */
export function aboutOf(reading: Reading): number {
  let bits = namesInstrument(reading) ? INSTRUMENTS | TESTS : 0;
  for (const { lower } of reading.words) {
    if (bits === EVERYTHING) break;
    bits |= bitsOf(lower);
  }
  return bits;
}

/** @param subject what the subject line is about. */
export function settingOf(bits: number, subject: number): Setting {
  const announced = (subject & HOME) !== 0;
  const has = (bit: number) => (bits & bit) !== 0;
  return {
    exams: has(EXAMS),
    marks: has(MARKS),
    home: has(HOME),
    announced,
    staff: has(STAFF),
    citizens: has(CITIZENS),
    instruments: has(INSTRUMENTS),
    tests: has(TESTS),
    selection: has(SELECTION),
  };
}

function bitsOf(lower: string): number {
  let bits = WHOLE.get(lower) ?? 0;
  for (const { value } of BEGINNINGS.all(lower) ?? []) bits |= value.bits;
  for (const { value } of ENDINGS.all(lower) ?? []) bits |= value.bits;
  return bits;
}

function namesInstrument({ hits }: Reading): boolean {
  return hits.some((own) => own.some(({ term }) => term.category === 'personality' && term.strength === 'telling'));
}
