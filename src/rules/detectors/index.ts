import type { CalendarDay, Draft, Found } from '../types';
import { Cast, type Figure } from './cast';
import { detectContact } from './contact';
import { detectCpr, withNumbers } from './cpr';
import { findingsOf, isQuoted, type Sighting } from './findings';
import { detectGrades } from './grades';
import { detectHealth } from './health';
import { withLayout } from './layout';
import { byLexicon, type Detect } from './lexicon-category';
import { detectMarital } from './marital';
import { mentionsOf } from './mentions';
import { detectPersonality } from './personality';
import { readDraft } from './reading';
import { detectSexuality } from './sexuality';
import { soleSubject } from './nearby';
import type { Scene } from './said-of-somebody';
import { withRows } from './rows-of-persons';
import { settingOf } from './setting';
import { surroundingsOf } from './surroundings';

/** Categories that need nothing but their lexicon, said of somebody. */
const LEXICON_ALONE = ['ethnicity', 'politics', 'religion', 'union', 'genetic', 'biometric', 'offences', 'adoption'] as const; // prettier-ignore

/** One detector per category. Their order does not matter: findings come in order of the text. */
const DETECTORS: readonly Detect[] = [detectHealth, detectSexuality, detectMarital, ...LEXICON_ALONE.map(byLexicon)];

/**
 * Reads a draft and finds the personal data in it. Linear in the length of the draft; never throws.
 *
 * @param today a CPR number born after this day is none.
 */
export function detect(draft: Draft, today: CalendarDay): Found {
  const cast = new Cast(draft);
  const readings = readDraft(draft);
  const setting = settingOf(readings);
  const focus = {};
  const sightings: Sighting[] = [];
  let before: Figure | undefined;
  for (const reading of readings) {
    const mentions = mentionsOf(reading, draft, cast, focus);
    const isBody = reading.part.kind === 'body';
    const scene: Scene = {
      reading,
      mentions,
      surroundings: surroundingsOf(reading, readings[0] === reading ? undefined : readings[0]),
      ...(isBody ? { sender: cast.sender, ...(before && { before }) } : {}),
    };
    if (readings[0] === reading) before = soleSubject(scene);
    const rows = withRows(scene, cast);
    const numbers = detectCpr(rows, cast, today, draft.subject);
    const numbered = withLayout(withNumbers(rows, numbers, cast), cast);
    const own = [
      ...numbers,
      ...detectGrades(numbered, cast, setting),
      ...detectContact(numbered, cast, setting),
      ...detectPersonality(numbered, cast, setting),
      ...DETECTORS.reduce<Sighting[]>((all, find) => all.concat(find(numbered)), []),
    ];
    own.sort((a, b) => Number(isQuoted(a)) - Number(isQuoted(b)) || a.span.start - b.span.start);
    for (const sighting of own) sightings.push(sighting);
  }
  const figures = new Set<Figure>();
  for (const sighting of sightings) for (const figure of sighting.figures) figures.add(cast.one(figure));
  cast.settle(figures);
  const { findings, more } = findingsOf(sightings, cast);
  return { findings, more, persons: cast.persons() };
}
