import { BEFORE_TERM, NOUN_ENDINGS, OPENING_ENDINGS, PERSON_VERBS } from '../lexicons/endings';
import { PERSON_HEADINGS } from '../lexicons/columns';
import { IN } from '../lexicons/name-parts';
import { remembered } from '../text/remembered';
import type { Unit } from '../text/units';
import type { Word } from '../text/words';
import { cuesOf, lookUp } from './dictionary';
import { cueBits, hasCue, type Reading } from './reading';
import { isVerbPhrase } from './ties';
import { HOME } from './word-signs';

/** Names that no list knows: what stands around the capitals must say that they are somebody. */

const HOLDS = cueBits('holds');
const KIN = cueBits('kin');
const PREPOSITION = cueBits('preposition');
const ROLE = cueBits('role', 'the-role', 'kin', 'concerns', 'title', 'professional');
const SHORTEST_LAST_PART = 5;
const SHORTEST_FIRST_PART = 3;
/** "har desværre igen fået konstateret", "is still on": words between the subject's verb and what is said of it. */
const PREDICATE_REACH = 4;

/** "Navn: Ziyad Karim", "Studerende: Oyelaran", "Vedrørende: Nkechi Obi": a label says that a person follows. */
export function isLabelled(reading: Reading, unit: Unit, index: number, start: number): boolean {
  if (start === unit.first) return false;
  const { lower, end } = reading.words[start - 1]!;
  if (reading.text.slice(end, reading.words[start]!.start).trim() !== ':') return false;
  return PERSON_HEADINGS.has(lower) || hasCue(reading, index, start - 1, ROLE) || isTradeCompound(lower);
}

/** "driftsassistent", "gæsteprofessor": a compound whose last part is a role or a trade. */
export const isTradeCompound = remembered((lower) => endsInCue(lower, ROLE));

/** A compound whose last part steers a sentence as it does alone: "specialetitel" is a title. */
export function endsInCue(lower: string, cues: number): boolean {
  for (let at = SHORTEST_FIRST_PART; at <= lower.length - SHORTEST_LAST_PART; at++)
    if ((cuesOf(lookUp(lower.slice(at))) & cues) !== 0) return true;
  return false;
}

/**
 * "Ziyad er sygemeldt", "Oyelaran is on sick leave", "Ziyads epilepsi": a term right behind the verb or the genitive.
 * Not "Motion har effekt på depression", where other words stand between.
 */
export function isSubjectOfTerm(reading: Reading, unit: Unit, index: number, last: number, genitive: boolean): boolean {
  if (last >= unit.last) return false;
  // "Ziyads mor", "Ziyads private mail"
  if (genitive && (hasCue(reading, index, last, KIN) || (reading.signs[last]! & HOME) !== 0)) return true;
  // "Oyelaran scorer højt", "Yusra har fået 10"
  if ([last, last + 1].some((at) => at < unit.last && PERSON_VERBS.has(reading.words[at]!.lower))) return true;
  const holds = hasCue(reading, index, last, HOLDS);
  for (const hit of reading.hits[index]!) {
    const { term, first, last: end } = hit;
    if (first > last + PREDICATE_REACH) return false;
    if (first < last || term.strength === 'vague') continue;
    // "Avner holder sabbat"
    if (first === last && isVerbPhrase(reading, hit)) return true;
    if (genitive && first === last) return true;
    if (holds && (first === last ? end > last + 1 : isPredicate(reading, index, last, first))) return true;
  }
  return false;
}

/** Nothing but verbs and adverbs between the verb at `verb` and its term; "er i kemoterapi", "is on sick leave". */
function isPredicate(reading: Reading, index: number, verb: number, term: number): boolean {
  const from = hasCue(reading, index, verb + 1, PREPOSITION) ? verb + 2 : verb + 1;
  for (let at = from; at < term; at++)
    if (!hasCue(reading, index, at, HOLDS) && !BEFORE_TERM.has(reading.words[at]!.lower)) return false;
  return true;
}

/** "i Izmir", "in Pune": where, not who. */
export function isPlace({ words }: Reading, unit: Unit, at: number): boolean {
  return at > unit.first && IN.has(words[at - 1]!.lower);
}

/** "Kommissionen", "Arbejdsmarkedet": a definite noun that an institution writes with a capital. Not "Jørgensen". */
export const isCommonNoun = remembered(
  (lower) =>
    lower.length < 3 ||
    (NOUN_ENDINGS.some((ending) => lower.length > ending.length + 2 && lower.slice(-ending.length) === ending) &&
      !isPatronymic({ lower })),
);

/** "Systemer", "Katolicisme": what opens a sentence with a capital and may be a noun. */
export const mayBeNoun = remembered((lower) =>
  OPENING_ENDINGS.some((ending) => lower.length > ending.length + 2 && lower.slice(-ending.length) === ending),
);

/** "Jensen", "Petersens": a given name and -sen. */
export function isPatronymic({ lower }: Pick<Word, 'lower'>): boolean {
  const bare = lower.slice(-4) === 'sens' ? lower.slice(0, -1) : lower;
  return bare.slice(-3) === 'sen' && [2, 3].some((length) => lookUp(bare.slice(0, -length))?.name !== undefined);
}
