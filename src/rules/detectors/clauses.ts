import type { Reading } from './reading';

/** A comma, semicolon, colon, bracket or dash parts this word from the next. */
export function clauseEndsAfter(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  if (next === undefined) return true;
  for (let index = reading.words[at]!.end; index < next.start; index++)
    if (',;:()–'.indexOf(reading.text.charAt(index)) !== -1) return true;
  return false;
}

/** The first word of the clause that a word stands in. */
export function clauseBegin(reading: Reading, first: number, at: number): number {
  let begin = at;
  while (begin > first && !clauseEndsAfter(reading, begin - 1)) begin--;
  return begin;
}

/** Whether a mark stands between this word and the next. */
export function hasMarkAfter(reading: Reading, at: number, mark: string): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  return word !== undefined && next !== undefined && reading.text.slice(word.end, next.start).indexOf(mark) !== -1;
}

/** One blank or hyphen parts this word from the one before. */
export function isNext(reading: Reading, at: number): boolean {
  const next = reading.words[at];
  return next !== undefined && next.start - reading.words[at - 1]!.end === 1;
}
