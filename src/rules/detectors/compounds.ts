import { CRIME_CARRIERS, HEALTH_CARRIERS } from '../lexicons/endings';
import { TOPIC_HEADS } from '../lexicons/cues';
import { listedWords } from '../lexicons/word-list';
import { remembered } from '../text/remembered';
import { Stems } from '../text/stems';
import type { Category } from '../types';
import { beginningsOf, headsOf, isTerm, lookUp } from './dictionary';
import type { Term } from './terms';

/** Danish writes compounds in one word: what a word is by all of it, its beginning, its end and its parts. */

const TOPICS = new Stems<true>('end');
const CARRIERS = new Stems<Category>('end');
const SHORTEST_COMPOUND = 4;
const SHORTEST_CARRIED = 3;
/** Heads shorter than this also end words of other kinds: "dag" in "tirsdag". */
const SHORTEST_GOVERNOR = 6;

listedWords(TOPIC_HEADS).forEach((head) => TOPICS.add(head, true));
listedWords(HEALTH_CARRIERS).forEach((head) => CARRIERS.add(head, 'health'));
listedWords(CRIME_CARRIERS).forEach((head) => CARRIERS.add(head, 'offences'));

/** The terms that this one written word is, by its whole form, its beginning or its end: at most one per category. */
export const termsInWord = remembered((word: string): readonly Term[] => {
  const terms: Term[] = [];
  for (const term of lookUp(word)?.terms ?? []) keep(terms, term);
  if (word.length >= SHORTEST_COMPOUND) {
    for (const term of beginningsOf(word)) if (!isTopic(word.slice(term.lemma.length))) keep(terms, term);
    for (const term of headsOf(word)) keep(terms, term);
    carried(word, terms);
  }
  if (word.indexOf('-') === -1) return terms;
  const parts = word.split('-');
  if (isTopic(parts[parts.length - 1]!)) return terms;
  const inParts: Term[] = [];
  for (const part of parts) for (const term of termsInWord(part)) keep(inParts, term);
  for (const term of inParts) if (term.strength !== 'vague') keep(terms, term);
  return terms;
});

/** "dialysepatient", "migræneplaget", "tyveridømt": a term and what makes it somebody's, whatever its strength alone. */
function carried(word: string, into: Term[]): void {
  const carrier = CARRIERS.longest(word);
  if (carrier === undefined || word.length - carrier.length < SHORTEST_CARRIED) return;
  const stem = word.slice(0, -carrier.length);
  let known = lookUp(stem);
  if ((known === undefined || !isTerm(known)) && /[se]$/.test(stem)) known = lookUp(stem.slice(0, -1));
  for (const term of known?.terms ?? [])
    if (!term.innocent && term.category === carrier.value) keep(into, { ...term, strength: 'telling' });
}

/** The first term of a category stays: whole words go before beginnings, long beginnings before short. */
function keep(terms: Term[], term: Term): void {
  if (!terms.some((known) => known.category === term.category)) terms.push(term);
}

/** "Patientforeningen for …", "Videnscenter for …": a compound that makes what follows a subject matter. */
export function isTopicWord(word: string): boolean {
  const head = TOPICS.longest(word);
  return head !== undefined && head.length >= SHORTEST_GOVERNOR;
}

/** "forskning" in "kræftforskning": the compound names a subject matter, a trade or a house. */
function isTopic(tail: string): boolean {
  return TOPICS.longest(tail) !== undefined;
}
