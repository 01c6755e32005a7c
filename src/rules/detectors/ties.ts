import { BEHIND_ROLE, CLAUSE_SUBJECTS, INDEFINITES, IS_ONE, MADE, OPENS_CLAUSE, RELATIVES } from '../lexicons/endings';
import type { Unit } from '../text/units';
import { lowerAt } from '../text/words';
import { clauseBegin } from './clauses';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Hit, type Reading } from './reading';

/** What in the words of a sentence ties a term to a person: verbs, causes, prepositions. */

const CAUSE = cueBits('cause');
const CAUSE_REACH = 4;
/** "jeg er", "har du": the verb stands this near to a speaker or a "you". */
const SPEAKER_VERB_REACH = 3;
const VERB_BEFORE_SPEAKER = 2;
const HOLDS = cueBits('holds');
const MODAL = cueBits('modal');
const NEGATION = cueBits('negation');
const ADDRESSEE = cueBits('addressee');
const ROLE = cueBits('role');
const ARTICLE_REACH = 3;

export function verbBetween(reading: Reading, index: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasCue(reading, index, at, HOLDS)) return true;
  return false;
}

/** "skærer i sig selv", "hørte stemmer": a term of several words that begins with its verb. */
export function isVerbPhrase(reading: Reading, { first, last }: Hit): boolean {
  return last - first > 1 && /.(?:er|ede|te|es|ed)$/.test(reading.words[first]!.lower);
}

/** "du skal sygemelde dig", "du må ikke være gravid": what everybody has to do. */
export function isDuty(reading: Reading, index: number, from: number, hit: Hit): boolean {
  if (!hasCue(reading, index, from, MODAL)) return false;
  return hasCue(reading, index, from + 1, NEGATION) || hasCue(reading, index, hit.last, ADDRESSEE);
}

/** "på grund af", "because of", "skyldes": what follows is why. */
export function hasCause(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  for (let at = hit.first - 1; at >= Math.max(unit.first, hit.first - CAUSE_REACH); at--)
    if (hasCue(reading, index, at, CAUSE)) return true;
  return false;
}

/** "jeg er …", "er du …", "har sat mig på …": a verb near behind or before the speaker. */
export function verbNear(reading: Reading, unit: Unit, index: number, mention: Mention): boolean {
  const from = Math.max(unit.first, mention.first - VERB_BEFORE_SPEAKER);
  return verbBetween(reading, index, from, Math.min(unit.last, mention.last + SPEAKER_VERB_REACH));
}

/** "Er du syg?" says nothing; "Jeg har angst, kan jeg få hjælp?" does: only the verb before its subject asks. */
export function isAsked(reading: Reading, unit: Unit, index: number, mention: Mention): boolean {
  if (reading.text.slice(unit.end - 1, unit.end + 2).indexOf('?') === -1) return false;
  return (
    mention.kind === 'addressee' || (mention.first > unit.first && hasCue(reading, index, mention.first - 1, HOLDS))
  );
}

/** "udviklet af Steen": whoever stands at `first` made the thing. */
export function isMaker({ words, units }: Reading, index: number, first = 0): boolean {
  const by = lowerAt(words, first - 1);
  return first - 2 >= units[index]!.first && (by === 'af' || by === 'by') && MADE.has(words[first - 2]!.lower);
}

/**
 * What is said behind a speaker, in a clause that is not theirs: "Peter, som du har i praktik, er …", and behind a subject of
 * its own ("Jeg har noteret, at du skal opereres", "det gør mig ondt, at I …").
 */
export function isOfOtherClause(reading: Reading, mentions: readonly Mention[], mention: Mention, hit: Hit): boolean {
  const { words } = reading;
  for (let at = mention.last; at + 1 < hit.first; at++)
    if (OPENS_CLAUSE.has(words[at]!.lower) && CLAUSE_SUBJECTS.has(words[at + 1]!.lower)) return true;
  return isInRelative(reading, mentions, mention, hit.first);
}

/** "Peter, som du har i praktik, er …", "the student you met has …": what such a clause says is said of whom it is about. */
export function isInRelative(reading: Reading, mentions: readonly Mention[], mention: Mention, to: number): boolean {
  const { words } = reading;
  const { first } = mention;
  const isThird = ({ kind }: Mention): boolean => kind !== 'sender' && kind !== 'addressee';
  const heads = mentions.filter((head) => isThird(head) && head.last <= first && head.last > head.first);
  if (heads.length === 0) return false;
  const before = lowerAt(words, first - 1);
  const begin = clauseBegin(reading, heads[0]!.last, first);
  // "Jonas, som skal i praktik hos dig, er …": the clause is over before what is said.
  const isOver = RELATIVES.has(words[begin]!.lower) && clauseBegin(reading, first, to) > first;
  return heads.some(
    ({ kind, last }) =>
      (isOver && last === begin) ||
      (last === first - 1 && RELATIVES.has(before) && (kind === 'role' || before !== 'that')) ||
      (last === first && (kind === 'name' || kind === 'role')),
  );
}

/** "Du har en elev med epilepsi", "an employee who has asthma": what is said of somebody in the indefinite is nobody else's. */
export function isOfIndefiniteRole(reading: Reading, index: number, from: number, hit: Hit): boolean {
  const { words } = reading;
  for (let at = hit.first - 2; at > from; at--) {
    if (!hasCue(reading, index, at, ROLE) || !BEHIND_ROLE.has(lowerAt(words, at + 1))) continue;
    for (let article = at - 1; article >= Math.max(from, at - ARTICLE_REACH); article--)
      if (INDEFINITES.has(words[article]!.lower)) return !IS_ONE.has(lowerAt(words, article - 1));
  }
  return false;
}
