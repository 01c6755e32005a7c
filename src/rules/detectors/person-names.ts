import { NAME_PARTICLES, NOT_PERSONS } from '../lexicons/name-parts';
import { NOUN_ENDINGS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Word } from '../text/words';
import { lookUp } from './dictionary';
import { cueBits, hasCue, type Reading } from './reading';

/** A name as it stands in the text. */
export interface WrittenName {
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
  /** Lower-case parts, genitive taken off. */
  readonly names: readonly string[];
  /** `certain`: a known given name, or a title before it. `possible`: capitals alone speak for it. */
  readonly trust: 'certain' | 'possible';
  readonly genitive: boolean;
  /** Several parts, or a title before it: more than a given name alone. */
  readonly full: boolean;
}

const MOST_PARTS = 6;
const TITLE = cueBits('title');
const HOLDS = cueBits('holds');
const PREPOSITION = cueBits('preposition');
const TRADE = cueBits('title', 'role', 'professional', 'kin');
const EVERYDAY = cueBits('he', 'she', 'sender', 'addressee', 'owner', 'role', 'the-role', 'kin', 'the', 'title', 'professional', 'holds', 'negation', 'hypothesis', 'modal', 'generic', 'group', 'topic', 'public', 'invented', 'preposition'); // prettier-ignore

/**
 * The names of persons in a unit, in order.
 *
 * A known given name with at least one more capitalised word; a known given name alone unless it is also an everyday
 * word; any capitalised words behind a title ("Dr. Eze"). Two capitalised words that nothing is known of are `possible`:
 * they count when something is said of them that is said of persons only.
 *
 * Deliberately not found: firms, streets, houses and prizes called after somebody ("Bella Center", "Anna Anchers Vej"),
 * lower-case names, initials alone.
 */
export function namesIn(reading: Reading, unit: Unit, index: number): WrittenName[] {
  const found: WrittenName[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    if (!isCapitalised(reading, at)) continue;
    const run = runAt(reading, unit, at);
    const name = judge(reading, unit, index, run);
    if (name !== undefined) found.push(name);
    at = Math.max(at, (name?.last ?? run.last) - 1);
  }
  return found;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function isCapitalised(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  return word.kind === 'word' && word.capital !== 'none' && word.lower !== '';
}

/** Capitalised words one blank apart, with particles ("de", "van", "á") and initials ("L.") between them. */
function runAt(reading: Reading, unit: Unit, first: number): Run {
  const { words, text } = reading;
  let last = first + 1;
  for (let at = last; at < unit.last && at - first < MOST_PARTS; at++) {
    const gap = text.slice(words[at - 1]!.end, words[at]!.start);
    const initial =
      gap === '. ' && words[at - 1]!.lower.length <= 2 && words[at - 1]!.lower !== '' && !isTitleWord(words[at - 1]!);
    if ((gap !== ' ' && gap !== '\u00a0' && !initial) || words[at - 1]!.genitive) break;
    if (isCapitalised(reading, at)) last = at + 1;
    else if (!NAME_PARTICLES.has(words[at]!.lower)) break;
  }
  return { first, last };
}

function isTitleWord(word: Word): boolean {
  return (lookUp(word.lower)?.cues.da ?? 0) !== 0 && word.lower.length > 1;
}

function judge(reading: Reading, unit: Unit, index: number, run: Run): WrittenName | undefined {
  const start = startOfName(reading, unit, run);
  if (start === undefined) return undefined;
  let { last } = run;
  const surname = last - start === 2 && NOT_PERSONS.surnames.has(reading.words[last - 1]!.lower);
  while (last > start + 1 && !surname && isOutsideName(reading.words[last - 1]!)) last--;
  if (isHouse(reading, run, last)) return undefined;
  const titled = isTitled(reading, unit, index, start);
  const given = givenName(reading.words[start]!);
  if (given === undefined && reading.words[start]!.lower.length === 1) return undefined;
  const parts = last - start;
  const opens = unit.kind === 'sentence' && opensSentence(reading, unit, start);
  const shouting = reading.words[start]!.capital === 'all' && reading.words[start]!.lower.length > 1;
  if (given !== undefined) {
    if (parts === 1 && given.word && !titled && unit.kind !== 'greeting')
      return everydayName(reading, unit, index, start);
    if (parts === 1 && shouting && reading.words[start]!.lower.length < 4) return undefined;
    if (parts === 1 && start > run.first && isCapitalised(reading, start - 1) && opensWithUnknown(reading, run))
      return undefined;
    return written(reading, start, last, 'certain', titled);
  }
  if (isOutsideName(reading.words[start]!) || shouting) return undefined;
  if (titled) return written(reading, start, last, 'certain', true);
  if (parts < 2 && (opens || followsMark(reading, start) || isCommonNoun(reading.words[start]!.lower)))
    return undefined;
  return written(reading, start, last, 'possible', false);
}

/** First in its sentence, or behind "3)" and "a." alone. */
function opensSentence(reading: Reading, unit: Unit, start: number): boolean {
  for (let at = unit.first; at < start; at++) if (reading.words[at]!.lower.length > 1) return false;
  return true;
}

/** "Jan har diabetes", "jeg ved, at Bo er syg": a name that is also a word may be one where it is or has something. */
function everydayName(reading: Reading, unit: Unit, index: number, at: number): WrittenName | undefined {
  const verb =
    at + 1 < unit.last &&
    hasCue(reading, index, at + 1, HOLDS) &&
    reading.words[at]!.capital === 'first' &&
    // "you saw her in May"
    !(at > unit.first && hasCue(reading, index, at - 1, PREPOSITION));
  return verb ? written(reading, at, at + 1, 'possible', false) : undefined;
}

/** Where the name begins: behind words that only begin the sentence, and behind titles written with a capital. */
function startOfName(reading: Reading, unit: Unit, run: Run): number | undefined {
  // "Sygemeldingen af Peter Holm": a capital that opens the sentence gives way to a known name.
  if (unit.kind === 'sentence' && opensSentence(reading, unit, run.first)) {
    for (let at = run.first; at < run.last; at++) if (givenName(reading.words[at]!) !== undefined) return at;
  }
  for (let at = run.first; at < run.last; at++) {
    const word = reading.words[at]!;
    if (givenName(word) !== undefined) return at;
    if (!isOutsideName(word) && !(at === unit.first && isEveryday(word))) return at;
  }
  return undefined;
}

/** "Novo Anders", not "Adoptionen af Emil": a known name behind an unknown capitalised word is likelier a part of something else. */
function opensWithUnknown(reading: Reading, run: Run): boolean {
  const word = reading.words[run.first]!;
  return !isOutsideName(word) && !isEveryday(word);
}

function isEveryday(word: Word): boolean {
  const entry = lookUp(word.lower);
  return entry !== undefined && ((entry.cues.da | entry.cues.en) & EVERYDAY) !== 0;
}

function isOutsideName(word: Word): boolean {
  return (
    lookUp(word.lower)?.notName === true ||
    (word.capital !== 'all' &&
      isTitleWord(word) &&
      isEveryday(word) &&
      givenName(word) === undefined &&
      word.lower.length > 2)
  );
}

/** "Vurderingen var: Fem …": behind a colon or a quotation mark a capital says as little as at a sentence's beginning. */
function followsMark(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined) return true;
  for (let index = before.end; index < reading.words[at]!.start; index++)
    if (':"“”«»\'‘’*-–('.indexOf(reading.text.charAt(index)) !== -1) return true;
  return false;
}

/** "Kommissionen", "Arbejdsmarkedet": a definite noun that an institution writes with a capital. */
function isCommonNoun(lower: string): boolean {
  return (
    lower.length < 3 ||
    NOUN_ENDINGS.some((ending) => lower.length > ending.length + 2 && lower.slice(-ending.length) === ending)
  );
}

/** "Anna Anchers Vej", "Georg Jensen Sølvsmedie", "Niels Bohr Institutet": called after somebody, and nobody. */
function isHouse(reading: Reading, run: Run, last: number): boolean {
  for (let at = run.first; at < run.last; at++) {
    const { lower } = reading.words[at]!;
    if (NOT_PERSONS.surnames.has(lower) && at === run.first + 1 && at === last - 1) continue;
    const house = NOT_PERSONS.words.has(lower) && (at > run.first || run.last > run.first + 1);
    if (house || (at > run.first && at >= last && lookUp(lower)?.notName === true)) return true;
    if (
      NOT_PERSONS.endings.some((ending) => lower.length > ending.length + 1 && lower.slice(-ending.length) === ending)
    )
      return true;
  }
  const next = reading.words[run.last];
  return (
    next !== undefined &&
    NOT_PERSONS.words.has(next.lower) &&
    reading.text.slice(reading.words[run.last - 1]!.end, next.start) === ' '
  );
}

/** "Dr. Eze", "livredder Bork", "our technician Bork": a title or trade directly before. */
function isTitled(reading: Reading, unit: Unit, index: number, start: number): boolean {
  if (start === unit.first) return false;
  const gap = reading.text.slice(reading.words[start - 1]!.end, reading.words[start]!.start);
  if (gap !== ' ' && gap !== '. ') return false;
  const entry = reading.entries[start - 1];
  if (entry === undefined) return false;
  return hasCue(reading, index, start - 1, TRADE) || ((entry.cues.da | entry.cues.en) & TITLE) !== 0;
}

function givenName(word: Word): { word: boolean } | undefined {
  const { lower } = word;
  const known = lookUp(lower)?.name;
  if (known !== undefined) return known;
  if (lower.charAt(lower.length - 1) === 's' && lower.length > 3) {
    const nominative = lookUp(lower.slice(0, -1))?.name;
    if (nominative !== undefined) return nominative;
  }
  const hyphen = lower.indexOf('-');
  return hyphen > 1 ? lookUp(lower.slice(0, hyphen))?.name : undefined;
}

function written(
  reading: Reading,
  first: number,
  last: number,
  trust: WrittenName['trust'],
  titled: boolean,
): WrittenName {
  const names: string[] = [];
  for (let at = first; at < last; at++) names.push(reading.words[at]!.lower);
  const end = reading.words[last - 1]!;
  const final = names[names.length - 1]!;
  const bare = final.slice(0, -1);
  const danish =
    final.length > 3 &&
    final.charAt(final.length - 1) === 's' &&
    lookUp(final)?.name === undefined &&
    lookUp(bare)?.name !== undefined;
  if (danish) names[names.length - 1] = bare;
  return { first, last, names, trust, genitive: end.genitive || danish, full: last - first > 1 || titled };
}
