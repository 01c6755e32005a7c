import type { CalendarDay, Draft, Found } from '../types';
import { Cast } from './cast';
import { detectCpr } from './cpr';
import { findingsOf, isQuoted, type Sighting } from './findings';
import { detectHealth } from './health';
import type { Detect } from './lexicon-category';
import { mentionsOf } from './mentions';
import { readDraft } from './reading';
import { surroundingsOf } from './surroundings';

/** One detector per category. Their order does not matter: findings come in order of the text. */
const DETECTORS: readonly Detect[] = [detectHealth];

/**
 * Reads a draft and finds the personal data in it. Linear in the length of the draft; never throws.
 *
 * @param today a CPR number born after this day is none.
 */
export function detect(draft: Draft, today: CalendarDay): Found {
  const cast = new Cast(draft);
  const readings = readDraft(draft);
  const focus = {};
  const sightings: Sighting[] = [];
  for (const reading of readings) {
    const mentions = mentionsOf(reading, draft, cast, focus);
    const scene = {
      reading,
      mentions,
      surroundings: surroundingsOf(reading, readings[0] === reading ? undefined : readings[0]),
    };
    const own = [
      ...detectCpr(scene, cast, today),
      ...DETECTORS.reduce<Sighting[]>((all, find) => all.concat(find(scene)), []),
    ];
    own.sort((a, b) => Number(isQuoted(a)) - Number(isQuoted(b)) || a.span.start - b.span.start);
    for (const sighting of own) sightings.push(sighting);
  }
  const { findings, more } = findingsOf(sightings, cast);
  return { findings, more, persons: cast.persons() };
}
