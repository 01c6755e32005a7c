import type { Reading } from './reading';
import { ABOUT, CITIZENS, EXAMS, HOME, INSTRUMENTS, MARKS, SELECTION, STAFF, TESTS } from './word-signs';

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

/** What a text is about, as bits: those of several texts are united with `|`. */
export function aboutOf(reading: Reading): number {
  let bits = namesInstrument(reading) ? INSTRUMENTS | TESTS : 0;
  for (let at = 0; at < reading.words.length; at++) bits |= reading.signs[at]!;
  return bits & ABOUT;
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

function namesInstrument({ hits }: Reading): boolean {
  return hits.some((own) => own.some(({ term }) => term.category === 'personality' && term.strength === 'telling'));
}
