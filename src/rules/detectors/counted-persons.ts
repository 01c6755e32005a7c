import { BEFORE_COUNT, BOTH, COUNT_WORDS } from '../lexicons/endings';
import type { Cast, Figure } from './cast';
import type { Sighting } from './findings';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';

/**
 * "Two users swap places" in the subject, "Begge har mit ja", "Tag de fire ud": a mail that counts as many persons as it
 * names, and tells something of one, tells it of all of them.
 *
 * Not "to bånd" and "begge forældre", which count something else; nor for a CPR number alone, which is there or is not.
 */

const MOST = 10;
const HOLDS = cueBits('holds');

/** The sightings, the first of them about everybody whom the mail counts. */
export function ofAllCounted(scenes: readonly Scene[], cast: Cast, sightings: readonly Sighting[]): Sighting[] {
  const all = sightings.slice();
  const first = all.findIndex(({ category, figures }) => category !== 'cpr' && figures.length > 0);
  if (first === -1) return all;
  const found = new Set<Figure>();
  for (const { figures } of all) for (const figure of figures) found.add(cast.one(figure));
  for (const least of [Infinity, 2]) {
    const named = namedIn(scenes, cast, least);
    const silent = named.filter((figure) => !found.has(figure));
    if (
      silent.length === 0 ||
      named.length > MOST ||
      named.length - silent.length !== found.size ||
      !isCounted(scenes, named.length)
    )
      continue;
    all[first] = { ...all[first]!, figures: all[first]!.figures.concat(silent) };
    break;
  }
  return all;
}

/** Everybody who is named for sure, and with `parts` of 2 by any two capitals; neither sender nor recipients. */
function namedIn(scenes: readonly Scene[], cast: Cast, parts: number): Figure[] {
  const named = new Set<Figure>();
  for (const { mentions, reading } of scenes)
    mentions.forEach((own, unit) => {
      if (reading.units[unit]!.message > 0) return;
      for (const { kind, possible, figure, first, last } of own) {
        const one = cast.one(figure);
        const isNamed = kind === 'name' && last > first && (!possible || last - first >= parts);
        if (isNamed && one.label.kind === 'name') named.add(one);
      }
    });
  return Array.from(named);
}

function isCounted(scenes: readonly Scene[], count: number): boolean {
  return scenes.some(({ reading }) =>
    reading.units.some(({ first, last }, unit) => {
      const number = COUNT_WORDS[reading.languages[unit]!][count - 2];
      for (let at = first; at < last; at++) {
        const { lower } = reading.words[at]!;
        if ((lower === number || (count === 2 && BOTH.has(lower))) && isOfPersons(reading, unit, at)) return true;
      }
      return false;
    }),
  );
}

/** In the subject line any number; else "begge" and "de tre" beside a verb, or ending their sentence. */
function isOfPersons(reading: Reading, unit: number, at: number): boolean {
  const { first, last } = reading.units[unit]!;
  const holds = (near: number) => near >= first && near < last && hasCue(reading, unit, near, HOLDS);
  // "Begge har", "De har begge", "Both say"; not "Both certificates are".
  if (BOTH.has(reading.words[at]!.lower))
    return (
      holds(at + 1) ||
      (holds(at - 1) && BEFORE_COUNT.has(reading.words[at - 2]?.lower ?? '')) ||
      (at === first && !holds(at + 2))
    );
  if (reading.part.kind === 'subject') return true;
  return at > first && BEFORE_COUNT.has(reading.words[at - 1]!.lower) && (holds(at + 1) || at + 1 === last);
}
