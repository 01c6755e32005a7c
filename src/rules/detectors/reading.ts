import { readMail, readPlain } from '../text/passages';
import type { Correspondent, Message } from '../text/quoted';
import { unitsOf, type Unit } from '../text/units';
import { wordsOf, type Word } from '../text/words';
import type { Draft, Language, PartName } from '../types';
import { cueBit, lookUp, termInWord, type Entry, type Term } from './dictionary';

/** Short words mean other things in the other language: English "broke" is no Danish "brok". */
const LONGEST_FALSE_FRIEND = 5;

/** A term in the text. */
export interface Hit {
  readonly term: Term;
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
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
  /** For each unit the terms in it, in order, none overlapping. */
  readonly hits: readonly (readonly Hit[])[];
  readonly languages: readonly Language[];
  readonly messages: readonly Message[];
}

/** Subject, body and attachments, in this order. */
export function readDraft(draft: Draft): Reading[] {
  const author: Correspondent = { name: draft.from.name, address: draft.from.address.toLowerCase() };
  return [
    read({ kind: 'subject' }, draft.subject, author),
    read({ kind: 'body' }, draft.body, author),
    ...draft.attachments.map(({ name, text }) => read({ kind: 'attachment', name }, text, author)),
  ];
}

function read(part: PartName, text: string, author: Correspondent): Reading {
  const words = wordsOf(text);
  const mail = part.kind === 'body' ? readMail(text, author) : readPlain(text);
  const units = unitsOf(text, words, mail, part.kind === 'attachment');
  const entries = words.map((word) => (word.kind === 'word' ? lookUp(word.lower) : undefined));
  const languages = languagesOf(entries, units);
  const hits = units.map((unit, index) => hitsIn(words, entries, unit, languages[index]!));
  return { part, text, words, entries, units, hits, languages, messages: mail.messages };
}

function hitsIn(
  words: readonly Word[],
  entries: readonly (Entry | undefined)[],
  unit: Unit,
  language: Language,
): Hit[] {
  const hits: Hit[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    const term = termAt(words, entries, at, unit.last);
    if (term === undefined) continue;
    const last = at + 1 + term.rest.length;
    const foreign =
      term.language !== 'any' &&
      term.language !== language &&
      words[last - 1]!.end - words[at]!.start <= LONGEST_FALSE_FRIEND;
    if (!term.innocent && !foreign) hits.push({ term, first: at, last });
    at = last - 1;
  }
  return hits;
}

function termAt(
  words: readonly Word[],
  entries: readonly (Entry | undefined)[],
  at: number,
  limit: number,
): Term | undefined {
  const word = words[at]!;
  if (word.kind === 'address') return undefined;
  for (const term of entries[at]?.terms ?? []) if (follows(words, at + 1, limit, term.rest)) return term;
  return word.kind === 'word' ? termInWord(word.lower) : undefined;
}

function follows(words: readonly Word[], at: number, limit: number, rest: readonly string[]): boolean {
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
