import { isTerm, lookUp } from '../detectors/dictionary';
import { wordsOf, type Word } from '../text/words';
import type { Span } from '../types';

/** What stands in the place of what is taken out. */
export interface Stands {
  readonly person: (place: number) => string;
  readonly somebody: string;
  readonly address: string;
}

/** What was found in the sentence. */
export interface Match {
  readonly match: Span;
  /** By which it was found: a word that it is in is no name. */
  readonly entry: string;
  /** Not an address or a telephone number, which are taken out whole. */
  readonly isBare: boolean;
}

/** So short, and in no lexicon: what begins a sentence is rather one of these than somebody's name. */
const SHORT_WORDS = ['ej', 'go', 'ha', 'ja', 'nå', 'os', 'se', 'us', 've'];
/** So short a word may be anything: "bo", "af". In small letters it is taken for no name. */
const SHORTEST_NAME = 3;
const DIGIT = '#';
/** Also full-width, and those of Arabic and Persian; "•" is one that was masked. */
const DIGITS = /[0-9•\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;
/** Greek and everything behind it: a name for all that anybody here knows. */
const OTHER_LETTERS = /[\u0370-\u1dff\u2c00-\udfff\uf900-\uffdc]+/g;
/** As much of an entry as tells a word of it from a name: "depr…". */
const STEM = 4;

/**
 * A sentence without whom it is about: its shape is left, for whoever keeps the lexicons. Taken out are the names of
 * these persons, in whatever letters; everything else that is written like a name or known as one; addresses; and all
 * digits, since the first four of a CPR number are a birthday.
 *
 * @param persons words of the names of each, in lower case.
 * @param matches what was found: it stays, unless it is somebody's name.
 */
export function withoutPeople(
  text: string,
  persons: readonly (readonly string[])[],
  stands: Stands,
  matches: readonly Match[] = [],
): string {
  const bare = (piece: string): string => piece.replace(DIGITS, DIGIT).replace(OTHER_LETTERS, stands.somebody);
  let shown = '';
  let end = 0;
  let last = '';
  let isSmallName = false;
  const words = wordsOf(text);
  words.forEach((word, at) => {
    const between = text.slice(end, word.start);
    end = word.end;
    let instead = insteadOf(text, words, at, persons, stands, matches);
    // "facebook.com/mathildebjerregaard": what hangs on an address is of it.
    if (last === stands.address && /^[^\s/]*\/\S*$|^[^\s,;:)]$/.test(between)) instead = last;
    // "oksana hvidberg", where nobody writes capitals.
    else if (instead === undefined && isSmallName && between === ' ' && lookUp(word.lower) === undefined)
      instead = last;
    isSmallName = instead !== undefined && instead !== stands.address && word.capital === 'none';
    // "Mathilde Bjerregaard", "ole.vang@firma.example.dk": one thing is taken out.
    if (
      instead !== undefined &&
      instead === last &&
      (instead === stands.address ? /^[\s.,@_-]*$|^\S*$/ : /^[\s.,@_-]*$/).test(between)
    )
      return;
    last = instead ?? '';
    shown += bare(between) + (instead ?? bare(text.slice(word.start, word.end)));
  });
  return shown + bare(text.slice(end));
}

/** Words of a name, or of an address that stands for one, as `withoutPeople` looks for them. */
export function wordsOfName(name: string): string[] {
  const words: string[] = [];
  for (const { lower } of wordsOf(name)) words.push(lower, ...lower.split(/[-'’]/));
  return words.filter((word, at) => word !== '' && words.indexOf(word) === at);
}

/** Of a mailbox, which may be an office: not what the lexicons know and not as a name ("Center for Epilepsi"). */
export function wordsOfMailbox(name: string): string[] {
  return wordsOfName(name).filter((lower) => {
    const entry = lookUp(lower);
    return entry === undefined || entry.name !== undefined;
  });
}

function insteadOf(
  text: string,
  words: readonly Word[],
  at: number,
  persons: readonly (readonly string[])[],
  stands: Stands,
  matches: readonly Match[],
): string | undefined {
  const word = words[at]!;
  if (word.kind === 'address' || isHost(text, words, at)) return stands.address;
  const place = persons.findIndex((names) => names.some((name) => isNamed(word, name)));
  if (place !== -1) return stands.person(place + 1);
  const found = matches.find(({ match }) => word.start < match.end && word.end > match.start);
  if (found?.isBare === false) return stands.address;
  if (word.kind !== 'word' || (found && (isKnown(word) || isOf(word, found.entry)))) return undefined;
  if (isGivenName(word)) return stands.somebody;
  if (word.capital === 'none' || word.end - word.start === 1) return undefined;
  // A sentence begins with a capital letter, whatever the word.
  const opens = at === 0 || /[.!?:]\s+["“„»(]*$/.test(text.slice(words[at - 1]!.end, word.start));
  return opens && (isKnown(word) || SHORT_WORDS.indexOf(word.lower) !== -1) ? undefined : stands.somebody;
}

/** "firma.example.dk": of two words with nothing but a full stop between. "bl.a." is none. */
function isHost(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  return isLong(word) && ((before !== undefined && joins(text, before, word)) || (after !== undefined && joins(text, word, after))); // prettier-ignore
}

function joins(text: string, left: Word, right: Word): boolean {
  return isLong(left) && isLong(right) && right.start === left.end + 1 && text.charAt(left.end) === '.';
}

function isLong({ start, end, kind }: Word): boolean {
  return kind !== 'number' && end - start > 1;
}

function isNamed({ lower, capital }: Word, name: string): boolean {
  if (name.length < SHORTEST_NAME && capital === 'none') return false;
  // "Mathildes", "Jens-Peters": a genitive, and a name within a name.
  return lower === name || lower === `${name}s` || lower.split(/[-'’]/).some((part) => part === name || part === `${name}s`); // prettier-ignore
}

function isGivenName({ lower, capital }: Word): boolean {
  const parts = lower.split(/[-'’]/);
  return parts.some((part) => {
    const entry = lookUp(part) ?? (part.charAt(part.length - 1) === 's' ? lookUp(part.slice(0, -1)) : undefined);
    if (entry?.name === undefined || isTerm(entry)) return false;
    // "hans", "mark": also a word of every day, which in small letters is meant.
    return capital !== 'none' || (entry.notName !== true && (entry.cues.da | entry.cues.en) === 0 && part.length >= SHORTEST_NAME); // prettier-ignore
  });
}

/** "Depressionspræget", of the entry "depression". */
function isOf({ lower }: Word, entry: string): boolean {
  return entry.length >= STEM && lower.indexOf(entry.slice(0, STEM)) !== -1;
}

/** A word that the lexicons know, and not as a name. */
function isKnown({ lower, capital }: Word): boolean {
  const entry = lookUp(lower);
  if (entry === undefined) return capital === 'none';
  return entry.name === undefined || isTerm(entry);
}
