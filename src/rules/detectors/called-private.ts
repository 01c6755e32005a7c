import {
  CONTACT_NOUNS,
  DWELLING_WORDS,
  IS,
  LIVING,
  NOT_THERE,
  OWN_WORDS,
  POSSESSIVES,
  PRIVATE_OTHERS,
  WORK_CHANNELS,
} from '../lexicons/contact';
import { setOf } from '../lexicons/word-list';
import type { Unit } from '../text/units';
import { lowerAt } from '../text/words';
import { clauseEndsAfter, hasMarkAfter } from './clauses';
import type { ContactValue } from './contact-values';
import type { Reading } from './reading';
import { HOME, WORK } from './word-signs';

/** What the words around a telephone number, a mail address or an address say of it: private, of work, where somebody lives. */

const OWN = setOf(OWN_WORDS);
const NOUNS = setOf(CONTACT_NOUNS);
const DWELLING = setOf(DWELLING_WORDS);
const POSSESSIVE = setOf(POSSESSIVES);
const LIVE = setOf(LIVING);
const OTHERS = setOf(PRIVATE_OTHERS);
const CHANNELS = setOf(WORK_CHANNELS);
const NOT = setOf(NOT_THERE);
const BE = setOf(IS);
/** Words around a value that say whose it is. */
const WORK_BEFORE = 5;
const WORK_BEHIND = 4;
const PRIVATE_BEFORE = 14;
const PRIVATE_BEHIND = 7;
const OWN_BEFORE = 4;
const OWN_BEHIND = 6;

/** "privat mobil 28 47 19 03", "hans egen mobil …", "… (his own flat)", "leveres hjemme hos hende på …". */
export function isCalledPrivate(reading: Reading, unit: Unit, value: ContactValue): boolean {
  const { words, signs } = reading;
  const from = Math.max(unit.first, value.first - PRIVATE_BEFORE);
  const to = Math.min(unit.last, value.last + PRIVATE_BEHIND);
  for (let at = from; at < to; at++) {
    if (at >= value.first && at < value.last) continue;
    if ((signs[at]! & HOME) !== 0 && !OTHERS.has(lowerAt(words, at + 1))) return true;
    if (isOwn(words, at) || isNotAtWork(words, at)) return true;
  }
  // "på hendes egen, 42 60 19 83", "27 64 03 91 (hendes egen)", "ring us at our own: Asbjørn on …, or Rabia on …"
  const near = value.first - OWN_BEFORE;
  for (let at = Math.max(unit.first + 1, from); at < Math.min(to, value.last + OWN_BEHIND); at++) {
    if (!OWN.has(words[at]!.lower) || !POSSESSIVE.has(words[at - 1]!.lower)) continue;
    if (at < near ? hasMarkAfter(reading, at, ':') : at + 1 === unit.last || clauseEndsAfter(reading, at)) return true;
  }
  return false;
}

/** "hans egen mobil", "her own flat"; not "she works on her own" */
function isOwn(words: Reading['words'], at: number): boolean {
  return OWN.has(words[at]!.lower) && [1, 2].some((step) => NOUNS.has(lowerAt(words, at + step)));
}

/** "ikke på arbejdsmobilen: …", "læser aldrig sin arbejdsmail, skriv til …"; somebody who is not at the office has another number there. */
function isNotAtWork(words: Reading['words'], at: number): boolean {
  if (!CHANNELS.has(words[at]!.lower)) return false;
  return [1, 2].some((step) => NOT.has(lowerAt(words, at - step)) && !BE.has(lowerAt(words, at - step - 1)));
}

export function isDwelling({ words }: Reading, unit: Unit, value: ContactValue): boolean {
  for (let at = Math.max(unit.first, value.first - PRIVATE_BEFORE); at < value.first; at++)
    if (DWELLING.has(words[at]!.lower)) return true;
  return false;
}

export function isOfWork({ signs }: Reading, unit: Unit, value: ContactValue): boolean {
  const from = Math.max(unit.first, value.first - WORK_BEFORE);
  const to = Math.min(unit.last, value.last + WORK_BEHIND);
  for (let at = from; at < to; at++)
    if ((at < value.first || at >= value.last) && (signs[at]! & WORK) !== 0) return true;
  return false;
}

/** "Private numre følger", "I må ringe til folks egne:", "Post them to where we live:": of a sentence as a whole. */
export function speaksOfPrivate({ text, words, signsIn }: Reading, unit: Unit, index: number): boolean {
  if ((signsIn[index]! & HOME) !== 0) return true;
  const last = words[unit.last - 1]!;
  if (text.charAt(last.end) === ':' && (OWN.has(last.lower) || LIVE.has(last.lower))) return true;
  for (let at = unit.first; at < unit.last; at++) if (isOwn(words, at) || isNotAtWork(words, at)) return true;
  return false;
}
