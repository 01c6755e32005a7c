import { NOT_PERSONS } from '../lexicons/name-parts';
import { isDigit } from '../text/letters';
import type { Unit } from '../text/units';
import type { Word } from '../text/words';
import { cuesOf, lookUp } from './dictionary';
import { EVERYDAY, hasHouseEnding, HOUSE, NO_NAME, STEERS } from './name-signs';
import { cueBits, hasCue, type Reading } from './reading';
import { isTradeCompound } from './unlisted-names';

/** What single words say of a name: given names, titles, words that stand with a capital and are no part of one. */

const TITLE = cueBits('title');
const TRADE = cueBits('title', 'role', 'professional', 'kin');

export function isTitleWord(word: Word): boolean {
  return (lookUp(word.lower)?.cues.da ?? 0) !== 0 && word.lower.length > 1;
}

/** First in its sentence, or behind "3)" and "a." alone. */
export function opensSentence(reading: Reading, unit: Unit, start: number): boolean {
  for (let at = unit.first; at < start; at++) {
    const { lower, kind } = reading.words[at]!;
    if (lower.length > 1 && kind !== 'number') return false;
  }
  return true;
}

export function isEveryday({ signs }: Reading, at: number): boolean {
  return (signs[at]! & EVERYDAY) !== 0;
}

export function isOutsideName({ signs, words }: Reading, at: number): boolean {
  return (signs[at]! & (words[at]!.capital === 'all' ? NO_NAME : NO_NAME | STEERS)) !== 0;
}

/** "Vurderingen var: Fem …": behind a colon or a quotation mark a capital says as little as at a sentence's beginning. */
export function followsMark(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined) return true;
  for (let index = before.end; index < reading.words[at]!.start; index++)
    if (':"“”«»\'‘’*-–('.indexOf(reading.text.charAt(index)) !== -1) return true;
  return false;
}

/** Where an address begins behind a name of two words or more: "Trine Berg Skovvej 88". Else `last`. */
export function streetIn({ words, text, signs }: Reading, start: number, last: number): number {
  for (let at = start + 2; at < last; at++) {
    const { lower, end } = words[at]!;
    if (
      (signs[at]! & HOUSE) !== 0 &&
      hasHouseEnding(lower) &&
      text.charAt(end) === ' ' &&
      isDigit(text.charCodeAt(end + 1))
    )
      return at;
  }
  return last;
}

/** "Anna Anchers Vej", "Georg Jensen Sølvsmedie", "Niels Bohr Institutet": called after somebody, and nobody. */
export function isHouse(
  reading: Reading,
  run: { readonly first: number; readonly last: number },
  last: number,
): boolean {
  for (let at = run.first; at < run.last; at++) {
    if ((reading.signs[at]! & (HOUSE | NO_NAME)) === 0) continue;
    const { lower } = reading.words[at]!;
    if (NOT_PERSONS.surnames.has(lower) && at === run.first + 1 && at === last - 1) continue;
    const house = NOT_PERSONS.words.has(lower) && (at > run.first || run.last > run.first + 1);
    if (house || (at > run.first && at >= last && lookUp(lower)?.notName === true)) return true;
    if (hasHouseEnding(lower)) return true;
  }
  const next = reading.words[run.last];
  return (
    next !== undefined &&
    (reading.signs[run.last]! & HOUSE) !== 0 &&
    NOT_PERSONS.words.has(next.lower) &&
    reading.text.slice(reading.words[run.last - 1]!.end, next.start) === ' '
  );
}

/** "Dr. Eze", "livredder Bork", "our technician Bork": a title or trade directly before. */
export function isTitled(reading: Reading, unit: Unit, index: number, start: number): boolean {
  if (start === unit.first) return false;
  const gap = reading.text.slice(reading.words[start - 1]!.end, reading.words[start]!.start);
  if (gap !== ' ' && gap !== '. ') return false;
  const entry = reading.entries[start - 1];
  if (entry === undefined) return isTradeCompound(reading.words[start - 1]!.lower);
  return hasCue(reading, index, start - 1, TRADE) || (cuesOf(entry) & TITLE) !== 0;
}
