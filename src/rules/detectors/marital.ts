import { lowerAt } from '../text/words';
import type { Sighting } from './findings';
import { byLexicon } from './lexicon-category';
import { isHeadingRow } from './grid';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';

const byWords = byLexicon('marital');
const PEOPLE = cueBits('owner', 'he', 'she', 'sender', 'addressee', 'kin', 'role', 'the-role');
/** "stolpen", "arbejdet", "the job" */
const THING = /(?:[^aeiouyæøå](?:en|et|erne)|^the)$/;

/**
 * Marital status: married, divorced, separated, widowed, single parent, and how a change of it is told.
 *
 * Deliberately not found: a husband or wife who merely appears; weddings in general; rules for spouses; the options of a
 * form ("gift/ugift"); things that stick together ("gift med stolpen").
 */
export function detectMarital(scene: Scene): Sighting[] {
  return byWords(scene).filter(
    ({ unit, span, reading }) =>
      !isHeadingRow(scene, unit) && !isOption(reading.text, span) && !isOfThing(reading, unit, span.end),
  );
}

/** "single/married/divorced", "gift/samlevende" */
function isOption(text: string, { start, end }: { start: number; end: number }): boolean {
  return text.charAt(start - 1) === '/' || text.charAt(end) === '/';
}

/** "gift med" and "married to" somebody: a name, a pronoun or a relative follows. */
function isOfThing(reading: Reading, unit: number, end: number): boolean {
  const { first, last } = reading.units[unit]!;
  for (let at = first; at + 1 < last; at++) {
    const word = reading.words[at]!;
    if (word.end < end) continue;
    const linked = word.lower === 'med' || word.lower === 'to' ? at : word.end === end ? at + 1 : -1;
    const before = lowerAt(reading.words, linked - 1);
    if (linked === -1 || linked + 1 >= last || (before !== 'gift' && before !== 'married')) return false;
    if (reading.words[linked]!.lower !== 'med' && reading.words[linked]!.lower !== 'to') return false;
    const next = reading.words[linked + 1]!;
    // "har været gift med hinanden"
    return (
      next.capital === 'none' &&
      next.lower !== 'hinanden' &&
      THING.test(next.lower) &&
      !hasCue(reading, unit, linked + 1, PEOPLE)
    );
  }
  return false;
}
