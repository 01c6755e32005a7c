import { CODED_PERSONS, NOTE_PERSONS } from '../lexicons/columns';
import type { Cue } from '../lexicons/cues';
import { STUDENT_WORDS } from '../lexicons/grades';
import { NOT_PERSONS } from '../lexicons/name-parts';
import { setOf } from '../lexicons/word-list';
import { cueBit, cuesOf, lookUp, type Entry } from './dictionary';

/** What single words say of a name or a person, as bits beside those of word-signs.ts. */

/** A given name of the list, also in the genitive and as the first part of "Jan-Erik"; and one that is no everyday word. */
export const GIVEN = 1 << 23;
export const GIVEN_ALONE = 1 << 24;
/** Never part of a name; a word that steers the sentence, which is none unless all of it is written in capitals. */
export const NO_NAME = 1 << 25;
export const STEERS = 1 << 26;
/** Steers as everyday words do. */
export const EVERYDAY = 1 << 27;
/** "patient 14", "studienummer 20214567" */
export const NUMBERED = 1 << 28;

/** Of houses, firms, streets and prizes called after somebody: the word behind the name, or a compound with it. */
export const HOUSE = 1 << 30;

const EVERYDAY_CUES = (['he', 'she', 'sender', 'addressee', 'owner', 'role', 'the-role', 'kin', 'the', 'title', 'professional', 'holds', 'negation', 'hypothesis', 'modal', 'generic', 'group', 'topic', 'public', 'invented', 'preposition'] as const).reduce((bits, cue: Cue) => bits | cueBit(cue), 0); // prettier-ignore
const NUMBERED_WORDS = [CODED_PERSONS, NOTE_PERSONS, STUDENT_WORDS].map(setOf);
const SHORTEST_GENITIVE = 4;
const SHORTEST_STEERING = 3;

export function nameSignsOf(lower: string, entry: Entry | undefined): number {
  const given = givenName(lower, entry);
  let bits = given === undefined ? 0 : given.word ? GIVEN : GIVEN | GIVEN_ALONE;
  if (NUMBERED_WORDS.some((words) => words.has(lower))) bits |= NUMBERED;
  if (NOT_PERSONS.words.has(lower) || hasHouseEnding(lower)) bits |= HOUSE;
  if (entry === undefined) return bits;
  if (entry.notName === true) bits |= NO_NAME;
  if ((cuesOf(entry) & EVERYDAY_CUES) === 0) return bits;
  bits |= EVERYDAY;
  return entry.cues.da !== 0 && given === undefined && lower.length >= SHORTEST_STEERING ? bits | STEERS : bits;
}

export function hasHouseEnding(lower: string): boolean {
  return NOT_PERSONS.endings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
}

function givenName(lower: string, entry: Entry | undefined): { readonly word: boolean } | undefined {
  if (entry?.name !== undefined) return entry.name;
  // "This" is no genitive of Thi.
  if (lower.charAt(lower.length - 1) === 's' && lower.length >= SHORTEST_GENITIVE && cuesOf(entry) === 0) {
    const nominative = lookUp(lower.slice(0, -1))?.name;
    if (nominative !== undefined) return nominative;
  }
  const hyphen = lower.indexOf('-');
  // "Jan-Erik" is no everyday word.
  return hyphen > 1 && lookUp(lower.slice(0, hyphen))?.name !== undefined ? { word: false } : undefined;
}
