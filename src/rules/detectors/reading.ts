import { isDigit } from '../text/letters';
import { readMail as passagesOf, readPlain } from '../text/passages';
import type { Correspondent, Message } from '../text/quoted';
import { unitsOf, type Unit } from '../text/units';
import { wordsOf, type Word } from '../text/words';
import type { Category, Draft, Language, PartName } from '../types';
import { cueBit } from './dictionary';
import { framesCategory } from './frames';
import { knowWords, type KnownWords } from './known-words';
import type { Term } from './terms';
import { TERM } from './word-signs';

/** Short words mean other things in the other language: English "broke" is no Danish "brok". */
const LONGEST_FALSE_FRIEND = 5;
/** Words between a term and its frame: "har været medlem af fagforbundet HK", "HK har hun aldrig været medlem af". */
const FRAME_BEFORE = 7;
const FRAME_BEHIND = 5;
const MEASURED: ReadonlySet<Category> = new Set<Category>(['biometric']);
const MEASURED_REACH = 30;

const NO_HITS: readonly Hit[] = [];

/** A term in the text. */
export interface Hit {
  readonly term: Term;
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
  /** Framed by nothing in its sentence. */
  readonly alone?: boolean;
}

/** One text of a draft, read once: every detector works on this. */
export interface Reading extends KnownWords {
  /** `subject`, `body` (quoted history included) or an attachment. */
  readonly part: PartName;
  readonly text: string;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  /** For each unit the terms in it, in order; those of one category do not overlap. */
  readonly hits: readonly (readonly Hit[])[];
  /** The units that hold a term, or stand under a heading that may be one. */
  readonly telling: readonly number[];
  readonly messages: readonly Message[];
}

/** Subject and body; files are read one by one. */
export function readMail({ from, subject, body }: Pick<Draft, 'from' | 'subject' | 'body'>): [Reading, Reading] {
  const author: Correspondent = { name: from.name, address: from.address.toLowerCase() };
  return [read({ kind: 'subject' }, subject, author), read({ kind: 'body' }, body, author)];
}

/** @param name as it may be shown. */
export function readFileText(name: string, text: string): Reading {
  return read({ kind: 'attachment', name }, text, { name: '', address: '' });
}

function read(part: PartName, text: string, author: Correspondent): Reading {
  const words = wordsOf(text);
  const mail = part.kind === 'body' ? passagesOf(text, author) : readPlain(text);
  // Of other files a line with a comma in it is prose; their tables come with tabs.
  const csv = part.kind === 'attachment' && part.name.toLowerCase().indexOf('.csv') !== -1;
  const units = unitsOf(text, words, mail, csv);
  const known = knowWords(text, words, units);
  const hits = measured(units.map((unit, index) => hitsIn(words, known, unit, index)));
  const telling: number[] = [];
  units.forEach(({ heading }, index) => (hits[index]!.length > 0 || heading !== undefined) && telling.push(index));
  return { part, text, words, units, hits, telling, messages: mail.messages, ...known };
}

function hitsIn(
  words: readonly Word[],
  { known, signs, signsIn, languages }: KnownWords,
  unit: Unit,
  index: number,
): readonly Hit[] {
  if ((signsIn[index]! & TERM) === 0) return NO_HITS;
  const language = languages[index]!;
  const hits: Hit[] = [];
  /** Up to where a term of a category reaches: no other of the same category begins inside it. */
  const covered = new Map<Category, number>();
  for (let at = unit.first; at < unit.last; at++) {
    if ((signs[at]! & TERM) === 0 || words[at]!.kind !== 'word') continue;
    for (const term of termsAt(words, known[at]!, at, unit.last)) {
      if ((covered.get(term.category) ?? 0) > at) continue;
      const last = at + 1 + term.rest.length;
      if (term.innocent) covered.set(term.category, last);
      if (term.innocent || isForeign(term, language, words[last - 1]!.end - words[at]!.start)) continue;
      if (term.strength === 'framed' && !isFramed(words, unit, term, at, last)) {
        if (MEASURED.has(term.category)) hits.push({ term, first: at, last, alone: true });
        continue;
      }
      hits.push({ term, first: at, last });
      covered.set(term.category, last);
    }
  }
  return hits;
}

function isForeign(term: Term, language: Language, length: number): boolean {
  return term.language !== 'any' && term.language !== language && length <= LONGEST_FALSE_FRIEND;
}

/** Terms that begin at a word, longest first; of each length one per category. */
function termsAt(
  words: readonly Word[],
  { terms, phrases }: KnownWords['known'][number],
  at: number,
  limit: number,
): readonly Term[] {
  const { capital } = words[at]!;
  const found: Term[] = [];
  const longer = at + 1 < limit ? phrases?.get(words[at + 1]!.lower) : undefined;
  if (longer !== undefined)
    for (const term of longer) if (fits(term, capital) && follows(words, at + 1, limit, term.rest)) found.push(term);
  for (const term of terms) if (fits(term, capital)) found.push(term);
  return found;
}

function fits({ capitals }: Term, capital: Word['capital']): boolean {
  return !capitals || capital === 'all';
}

/** "medlem af HK", "HK-medlem", "dømt for vold", "er i 3F": a word of the frame in, before or behind the term. */
function isFramed(words: readonly Word[], unit: Unit, { category, lemma }: Term, first: number, last: number): boolean {
  for (let at = Math.max(unit.first, first - FRAME_BEFORE); at < Math.min(unit.last, last + FRAME_BEHIND); at++)
    if ((at < first || at >= last) && framesCategory(isSymbol(words[at]!) ? '#' : words[at]!.lower, category))
      return true;
  if (first > unit.first && framesCategory(`${words[first - 1]!.lower}+`, category)) return true;
  if (first - 2 >= unit.first && framesCategory(`${words[first - 2]!.lower} ${words[first - 1]!.lower}`, category))
    return true;
  if (last < unit.last && framesCategory(`-${words[last]!.lower}`, category)) return true;
  const parts = words[last - 1]!.lower.split('-');
  return parts.length > 1 && parts.some((part) => part !== lemma && framesCategory(part, category));
}

/**
 * "Iris-læserne ved porten … Skabelonerne er slettet": a word of measuring without a frame stays where a telling one of
 * its category stands a sentence or two away.
 */
function measured(hits: readonly (readonly Hit[])[]): readonly (readonly Hit[])[] {
  if (!hits.some((own) => own.some(({ alone }) => alone === true))) return hits;
  const telling = new Map<Category, number[]>();
  for (const own of hits)
    for (const { term, first } of own)
      if (term.strength === 'telling' && MEASURED.has(term.category))
        (telling.get(term.category) ?? telling.set(term.category, []).get(term.category)!).push(first);
  const next = new Map<Category, number>();
  const isNear = ({ term, first }: Hit): boolean => {
    const places = telling.get(term.category) ?? [];
    let at = next.get(term.category) ?? 0;
    while (at < places.length && places[at]! < first - MEASURED_REACH) at++;
    next.set(term.category, at);
    return at < places.length && places[at]! <= first + MEASURED_REACH;
  };
  return hits.map((own) => own.filter((hit) => hit.alone !== true || isNear(hit)));
}

/** "SCN2A", "MYBPC3": capitals with a digit among them. */
function isSymbol({ kind, capital, lower }: Word): boolean {
  if (kind !== 'word' || capital !== 'all' || lower.length < 3) return false;
  for (let at = 1; at < lower.length; at++) if (isDigit(lower.charCodeAt(at))) return lower.indexOf('-') === -1;
  return false;
}

/** Whether these words stand at `at`, before `limit`. */
export function follows(words: readonly Word[], at: number, limit: number, rest: readonly string[]): boolean {
  if (at + rest.length > limit) return false;
  for (let index = 0; index < rest.length; index++) if (words[at + index]!.lower !== rest[index]) return false;
  return true;
}

export function hasCue(reading: Reading, unit: number, word: number, cues: number): boolean {
  const { da, en } = reading.cues;
  return ((reading.languages[unit] === 'en' ? en : da)[word]! & cues) !== 0;
}

/** The same in either language: a subject line is often too short to tell its own. */
export function hasEither({ cues: { da, en } }: Reading, word: number, cues: number): boolean {
  return ((da[word]! | en[word]!) & cues) !== 0;
}

/** Bits of several cues, made once. */
export function cueBits(...cues: readonly Parameters<typeof cueBit>[0][]): number {
  return cues.reduce((bits, cue) => bits | cueBit(cue), 0);
}
