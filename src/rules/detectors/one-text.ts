import type { CalendarDay } from '../types';
import type { Cast, Figure } from './cast';
import { detectContact } from './contact';
import { detectCpr, withNumbers } from './cpr';
import { isQuoted, type Sighting } from './findings';
import { detectGrades } from './grades';
import { detectHealth } from './health';
import { withLayout } from './layout';
import { ofLists } from './listed-alike';
import { byLexicon, type Detect } from './lexicon-category';
import { detectMarital } from './marital';
import { ofOthers } from './partners';
import { detectPersonality } from './personality';
import type { Reading } from './reading';
import { withRows } from './rows-of-persons';
import { withoutHeadings } from './rows-under-heading';
import type { Scene } from './said-of-somebody';
import type { Setting } from './setting';
import { detectSexuality } from './sexuality';

/** Categories that need nothing but their lexicon, said of somebody. */
const LEXICON_ALONE = ['ethnicity', 'politics', 'religion', 'union', 'genetic', 'biometric', 'offences', 'adoption'] as const; // prettier-ignore

/** One detector per category. Their order does not matter: findings come in order of the text. */
const DETECTORS: readonly Detect[] = [detectHealth, detectSexuality, detectMarital, ...LEXICON_ALONE.map(byLexicon)];

/** Somebody whom a text speaks of and does not name. */
export function unnamedIn({ part }: Reading, cast: Cast): Figure {
  return cast.keyed(`unnamed:${part.kind}`, { kind: 'unnamed' }, 'any', true);
}

/** "en elev med epilepsi": surely none of those who are named or spoken to. */
export function anotherIn({ part }: Reading, cast: Cast): Figure {
  return cast.keyed(`another:${part.kind}`, { kind: 'unnamed' });
}

/**
 * Everything said in one text, what is quoted in it last.
 *
 * @param visit sees the text with everybody it mentions, before words are linked to them.
 */
export function sightingsIn(
  scene: Scene,
  cast: Cast,
  setting: Setting,
  subject: Reading,
  today: CalendarDay,
  visit?: (scene: Scene) => void,
): Sighting[] {
  const rows = withRows(scene, cast);
  const numbers = detectCpr(rows, cast, today, subject.text);
  const numbered = withLayout(withNumbers(rows, numbers, cast), cast);
  visit?.(numbered);
  const all = [
    ...numbers,
    ...detectGrades(numbered, cast, setting),
    ...detectContact(numbered, cast, setting),
    ...detectPersonality(numbered, cast, setting),
    ...DETECTORS.reduce<Sighting[]>((found, find) => found.concat(find(numbered)), []),
  ].map((sighting) => ofOthers(numbered, sighting));
  return withoutHeadings(numbered, cast, ofLists(numbered, cast, all)).sort(
    (a, b) => Number(isQuoted(a)) - Number(isQuoted(b)) || a.span.start - b.span.start,
  );
}

export function figuresIn(sightings: readonly Sighting[], cast: Cast): Set<Figure> {
  const figures = new Set<Figure>();
  for (const sighting of sightings) for (const figure of sighting.figures) figures.add(cast.one(figure));
  return figures;
}
