import { AND } from '../lexicons/endings';
import { NAME_PARTICLES } from '../lexicons/name-parts';
import type { Unit } from '../text/units';
import { isEveryday, isOutsideName, isTitleWord, opensSentence } from './name-words';
import { EVERYDAY, GIVEN } from './name-signs';
import type { Reading } from './reading';
import { isCommonNoun, isTradeCompound } from './unlisted-names';
import { CAPITALISED } from './word-signs';

/** Words written with capitals one behind the other, and where among them a name begins. */

const MOST_PARTS = 6;

/** Words, half-open. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export function isCapitalised(reading: Reading, at: number): boolean {
  return (reading.signs[at]! & CAPITALISED) !== 0;
}

/** Capitalised words one blank apart, with particles ("de", "van", "á") and initials ("L.") between them. */
export function runAt(reading: Reading, unit: Unit, first: number): Run {
  const { words, text } = reading;
  let last = first + 1;
  if (steersAloud(reading, first)) return { first, last };
  for (let at = last; at < unit.last && at - first < MOST_PARTS; at++) {
    const gap = text.slice(words[at - 1]!.end, words[at]!.start);
    const { length } = words[at - 1]!.lower;
    const initial =
      gap === '. ' ? length <= 2 && length > 0 && !isTitleWord(words[at - 1]!) : gap === '.' && length === 1;
    if ((gap !== ' ' && gap !== '\u00a0' && !initial) || words[at - 1]!.genitive) break;
    if (steersAloud(reading, at)) break;
    if (isCapitalised(reading, at)) last = at + 1;
    else if (!NAME_PARTICLES.has(words[at]!.lower)) break;
  }
  return { first, last };
}

/** "PETER BANG HAR DIABETES OG KAREN ER SYG": among capitals the verbs stand in capitals too. */
function steersAloud({ words, signs }: Reading, at: number): boolean {
  const { capital, lower } = words[at]!;
  if (capital !== 'all' || lower.length < 2) return false;
  return ((signs[at]! & EVERYDAY) !== 0 || AND.has(lower)) && [at - 1, at + 1].some((near) => words[near]?.capital === 'all'); // prettier-ignore
}

/** Where the name begins: behind words that only begin the sentence, and behind titles written with a capital. */
export function startOfName(reading: Reading, unit: Unit, run: Run): number | undefined {
  // "Sygemeldingen af Peter Holm": a capital that opens the sentence gives way to a known name.
  const opener = reading.words[run.first]!;
  const isWord =
    reading.entries[run.first] !== undefined || isCommonNoun(opener.lower) || isTradeCompound(opener.lower);
  if (unit.kind === 'sentence' && isWord && opensSentence(reading, unit, run.first)) {
    for (let at = run.first; at < run.last; at++) if (isGiven(reading, run, at)) return at;
  }
  for (let at = run.first; at < run.last; at++) {
    const word = reading.words[at]!;
    if (isGiven(reading, run, at)) return at;
    if (isOutsideName(reading, at) || isShouted(reading, run, at) || (at === unit.first && isEveryday(reading, at)))
      continue;
    if (at + 1 === run.last || !isTradeCompound(word.lower)) return at;
  }
  return undefined;
}

function isGiven(reading: Reading, run: Run, at: number): boolean {
  return (reading.signs[at]! & GIVEN) !== 0 && !isShouted(reading, run, at);
}

/** "VIGTIGT Mette", "AUKEN Margrete", "LAN Party": in capitals before a word that is not. */
function isShouted({ words }: Reading, run: Run, at: number): boolean {
  const next = words[at + 1];
  return words[at]!.capital === 'all' && words[at]!.lower.length > 1 && at + 1 < run.last && next!.capital !== 'all';
}

/** "Novo Anders", not "Adoptionen af Emil": a known name behind an unknown capitalised word is likelier a part of something else. */
export function opensWithUnknown(reading: Reading, run: Run): boolean {
  const word = reading.words[run.first]!;
  return !isOutsideName(reading, run.first) && !isEveryday(reading, run.first) && !isTradeCompound(word.lower) && !isShouted(reading, run, run.first); // prettier-ignore
}
