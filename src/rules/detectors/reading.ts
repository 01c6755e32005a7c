import { isDigit } from '../text/letters';
import { readMail as passagesOf, readPlain } from '../text/passages';
import type { Correspondent, Message } from '../text/quoted';
import { unitsOf, type Unit } from '../text/units';
import { wordsOf, type Word } from '../text/words';
import type { Category, Draft, Language, PartName } from '../types';
import { termsInWord } from './compounds';
import { cueBit, lookUp, type Entry } from './dictionary';
import { framesCategory } from './frames';
import type { Term } from './terms';

/** Short words mean other things in the other language: English "broke" is no Danish "brok". */
const LONGEST_FALSE_FRIEND = 5;
/** Words between a term and its frame: "har været medlem af fagforbundet HK", "HK har hun aldrig været medlem af". */
const FRAME_BEFORE = 7;
const FRAME_BEHIND = 5;
const MEASURED: ReadonlySet<Category> = new Set<Category>(['biometric']);
const MEASURED_REACH = 30;

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
export interface Reading {
  /** `subject`, `body` (quoted history included) or an attachment. */
  readonly part: PartName;
  readonly text: string;
  readonly words: readonly Word[];
  /** What the dictionary knows of each word. */
  readonly entries: readonly (Entry | undefined)[];
  readonly units: readonly Unit[];
  /** For each unit the terms in it, in order; those of one category do not overlap. */
  readonly hits: readonly (readonly Hit[])[];
  readonly languages: readonly Language[];
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
  const entries = words.map((word) => (word.kind === 'word' ? lookUp(word.lower) : undefined));
  const languages = languagesOf(entries, units);
  const hits = measured(units.map((unit, index) => hitsIn(words, entries, unit, languages[index]!)));
  return { part, text, words, entries, units, hits, languages, messages: mail.messages };
}

function hitsIn(
  words: readonly Word[],
  entries: readonly (Entry | undefined)[],
  unit: Unit,
  language: Language,
): Hit[] {
  const hits: Hit[] = [];
  /** Up to where a term of a category reaches: no other of the same category begins inside it. */
  const covered = new Map<Category, number>();
  for (let at = unit.first; at < unit.last; at++) {
    for (const term of termsAt(words, entries, at, unit.last)) {
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
function termsAt(words: readonly Word[], entries: readonly (Entry | undefined)[], at: number, limit: number): Term[] {
  const word = words[at]!;
  if (word.kind === 'address') return [];
  const fits = (term: Term) => !term.capitals || word.capital === 'all';
  const single = word.kind === 'word' ? termsInWord(word.lower).filter(fits) : [];
  const known = entries[at]?.terms;
  if (known === undefined) return single;
  const starts = (term: Term) => term.rest.length > 0 && fits(term) && follows(words, at + 1, limit, term.rest);
  return known.filter(starts).concat(single);
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
function measured(hits: readonly Hit[][]): Hit[][] {
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

/** The language of each unit: that of its paragraph, or of the paragraph before where nothing tells. Danish first. */
function languagesOf(entries: readonly (Entry | undefined)[], units: readonly Unit[]): Language[] {
  const balance = new Map<number, number>();
  for (const unit of units) {
    let sum = balance.get(unit.paragraph) ?? 0;
    for (let at = unit.first; at < unit.last; at++) sum += entries[at]?.leaning ?? 0;
    balance.set(unit.paragraph, sum);
  }
  let total = 0;
  balance.forEach((sum) => (total += sum));
  let language: Language = total < 0 ? 'en' : 'da';
  return units.map((unit) => {
    const sum = balance.get(unit.paragraph)!;
    if (sum !== 0) language = sum < 0 ? 'en' : 'da';
    return language;
  });
}

export function hasCue(reading: Reading, unit: number, word: number, cues: number): boolean {
  const entry = reading.entries[word];
  return entry !== undefined && (entry.cues[reading.languages[unit]!] & cues) !== 0;
}

/** Bits of several cues, made once. */
export function cueBits(...cues: readonly Parameters<typeof cueBit>[0][]): number {
  return cues.reduce((bits, cue) => bits | cueBit(cue), 0);
}
