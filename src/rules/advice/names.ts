import { GIVEN_NAMES } from '../lexicons/given-names';
import { NAME_PARTICLES, NOT_PERSONS } from '../lexicons/name-parts';
import { listedWords } from '../lexicons/word-list';
import { isCapital, isLetter } from '../text/letters';
import type { Mailbox } from '../types';

/** How people are called in a display name, an address and a greeting. */

/** In words: "Maria del Carmen von der Heide". */
const LONGEST_NAME = 6;
const LONGEST_WORD = 40;
/** A name that an address may be called by: `dev@` and `pat@` may be anything. */
const SHORTEST_ALONE = 4;
const HYPHEN = 45;
let given: ReadonlySet<string> | undefined;

/** "Mette", "Jan", "Hans": not "Sky" and "April", which are hardly ever a name where a mail begins with them. */
export function isGivenName(word: string): boolean {
  given ??= new Set(
    GIVEN_NAMES.filter(({ word, gender }) => !word || gender !== 'any').reduce<string[]>(
      (all, { names }) => all.concat(listedWords(names)),
      [],
    ),
  );
  const lower = word.toLowerCase();
  return given.has(lower) || given.has(lower.split('-')[0]!);
}

/** Words and initials of a display name and of an address before its `@`, in lower case: ole, vang, ov. */
export function nameWords({ name, address }: Mailbox): string[] {
  return wordsIn(displayed(name)).concat(wordsIn(localPart(address)));
}

/**
 * A mailbox that says whose it is: "Ole Vang", "Vang, Ole", "Psykolog Ole Vang <ole@…>", `ole.vang@`. Anybody may read
 * what goes to "Lokalklubben", to "Museum Sankt Anna", to `mho@`, or to "Udvikling <dev@…>", though Dev is a name.
 */
export function isOfPerson({ name, address }: Mailbox): boolean {
  const shown = displayed(name);
  const comma = shown.indexOf(',');
  const inOrder = comma === -1 ? shown : `${shown.slice(comma + 1)} ${shown.slice(0, comma)}`;
  const words = inOrder.split(' ').filter((word) => word !== '');
  const [first = '', ...others] = wordsIn(localPart(address));
  if (words.length === 0) return (first.length >= SHORTEST_ALONE || others.length > 0) && isGivenName(first);
  if (words.length > LONGEST_NAME || words.some((word) => isHouse(word.toLowerCase()))) return false;
  const isNameLike = words.every((word) => isCapital(word.charCodeAt(0)) || NAME_PARTICLES.has(word));
  return isNameLike && (isGivenName(words[0]!) || (isGivenName(first) && wordsIn(inOrder).indexOf(first) !== -1));
}

function isHouse(word: string): boolean {
  return (
    NOT_PERSONS.words.has(word) ||
    NOT_PERSONS.endings.some((ending) => word.length > ending.length && word.slice(-ending.length) === ending)
  );
}

/** Outlook shows the address itself where it knows no name. */
function displayed(name: string): string {
  return name.indexOf('@') === -1 ? name.trim() : '';
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.indexOf('@')));
}

/** Letters in a row; "Britt-Inge" is one word. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || (code === HYPHEN && at > start)) continue;
    if (at > start && at - start <= LONGEST_WORD) words.push(text.slice(start, at).toLowerCase());
    start = at + 1;
  }
  return words;
}
