import { CASE_NOTE } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { clauseEndsAfter } from './said-of-nobody';

/** What in the words of a sentence ties a term to a person: verbs, causes, prepositions. */

const CAUSE = cueBits('cause');
const CAUSE_REACH = 4;
/** "jeg er", "har du": the verb stands this near to a speaker or a "you". */
const SPEAKER_VERB_REACH = 3;
const VERB_BEFORE_SPEAKER = 2;
const JOINS = cueBits('preposition', 'concerns');
/** "for our new PhD student": adjectives and an owner between preposition and person. */
const JOIN_REACH = 4;
const FRONT_REACH = 6;
const HOLDS = cueBits('holds');
const PREPOSITION = cueBits('preposition');
const MODAL = cueBits('modal');
const ADDRESSEE = cueBits('addressee');

export function verbBetween(reading: Reading, index: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasCue(reading, index, at, HOLDS)) return true;
  return false;
}

/** "skærer i sig selv", "hørte stemmer": a term of several words that begins with its verb. */
export function isVerbPhrase(reading: Reading, { first, last }: Hit): boolean {
  return last - first > 1 && /.(?:er|ede|te)$/.test(reading.words[first]!.lower);
}

/** "du skal sygemelde dig": what everybody has to do. */
export function isDuty(reading: Reading, index: number, from: number, hit: Hit): boolean {
  return hasCue(reading, index, from, MODAL) && hasCue(reading, index, hit.last, ADDRESSEE);
}

/** "she's sick" */
export function isContracted(reading: Reading, mention: Mention): boolean {
  return mention.kind === 'pronoun' && reading.words[mention.last - 1]!.genitive;
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

/** A preposition or a verb like "gælder" right before the person; not "Stress i sundhedsvæsenet: Camilla Thejl". */
export function isJoined(reading: Reading, index: number, from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(from, to - JOIN_REACH); at--) {
    if (clauseEndsAfter(reading, at)) return false;
    if (hasCue(reading, index, at, JOINS)) return true;
  }
  return false;
}

/** "Henvist til afrusning: Peter Holm", "Adoption leave request: Anna Berg": a note on a case and whose it is. */
export function isCaseOf(reading: Reading, unit: Unit, mention: Mention): boolean {
  if (mention.kind !== 'name' || mention.last - mention.first < 2) return false;
  for (let at = unit.first; at < mention.first; at++) if (CASE_NOTE.has(reading.words[at]!.lower)) return true;
  return false;
}

/** "Efter fem års fertilitetsbehandling henter hun …": what opens the sentence is said of its subject. */
export function isFronted(reading: Reading, index: number, unit: Unit, hit: Hit): boolean {
  return hit.first - unit.first <= FRONT_REACH && hasCue(reading, index, unit.first, PREPOSITION);
}
