import type { CalendarDay, Span } from '../types';
import type { Cast, Figure } from './cast';
import { findCprNumbers, type CprNumber } from './cpr-number';
import type { Sighting } from './findings';
import type { Mention } from './mentions';
import type { Reading } from './reading';
import { EVIDENCE_OF, type Scene } from './said-of-somebody';

const REGISTERED = new Set(['registreret', 'noteret', 'oprettet', 'står', 'registered', 'listed', 'filed', 'recorded']);
const REGISTERED_REACH = 5;

/**
 * CPR numbers and whose they are: the person named in the same row, or nearest before (else behind) it in the same
 * sentence, or alone in the sentence before; otherwise the number itself stands for the person.
 */
export function detectCpr(scene: Scene, cast: Cast, today: CalendarDay): Sighting[] {
  const { reading } = scene;
  const sightings: Sighting[] = [];
  for (const range of textRanges(reading)) {
    for (const number of findCprNumbers(reading.text, range, today)) {
      const unit = unitAt(reading, number.span.start);
      if (unit === undefined) continue;
      const owner = ownerOf(scene, unit, number);
      if (number.needsPerson && !hasPerson(scene, unit, number)) continue;
      const figure = cast.keyed(`cpr:${number.digits}`, { kind: 'number', masked: number.excerpt });
      const figures = [owner === undefined ? figure : cast.unite(figure, owner)];
      sightings.push({
        category: 'cpr',
        entry: 'cpr-number',
        reading,
        unit,
        span: number.span,
        evidence: evidenceOf(scene, unit, number, owner),
        figures,
      });
    }
  }
  return sightings;
}

/** Neighbouring text of one message, without signatures and headers. */
function textRanges({ units }: Reading): Span[] {
  const ranges: { start: number; end: number; message: number }[] = [];
  for (const unit of units) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.message === unit.message) last.end = unit.end;
    else ranges.push({ start: unit.start, end: unit.end, message: unit.message });
  }
  return ranges;
}

/** Units are in order of the text: a search by halves. */
function unitAt({ units }: Reading, offset: number): number | undefined {
  let [low, high] = [0, units.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle]!;
    if (offset < unit.start) high = middle - 1;
    else if (offset >= unit.end) low = middle + 1;
    else return middle;
  }
  return undefined;
}

function ownerOf(scene: Scene, unit: number, number: CprNumber): Figure | undefined {
  const { reading, mentions } = scene;
  const here = mentions[unit]!;
  const before = here.filter(
    (mention) => reading.words[mention.first]!.start < number.span.start && owns(reading, mention, number),
  );
  const nearest = before[before.length - 1] ?? here.find((mention) => mention.kind === 'name');
  if (nearest !== undefined) return nearest.figure;
  const previous = reading.units[unit - 1];
  if (previous === undefined || previous.paragraph !== reading.units[unit]!.paragraph || previous.kind === 'greeting')
    return undefined;
  const named = mentions[unit - 1]!.filter((mention) => mention.kind === 'name' && !mention.possible);
  return named.length === 1 ? named[0]!.figure : undefined;
}

/**
 * Where nothing but its date speaks for a number, a person must stand beside it: by name, or by role or pronoun where the
 * number is at least written in two groups. "Please close case 1910050728, the patient is fine" is a case number.
 */
function hasPerson(scene: Scene, unit: number, { digits, excerpt }: CprNumber): boolean {
  const grouped = excerpt.length > digits.length;
  return scene.mentions[unit]!.some(({ kind, possible }) =>
    kind === 'name' ? !possible : grouped && (kind === 'pronoun' || kind === 'role'),
  );
}

/** "dit cpr-nummer" is the addressee's; in "her er det nummer, du bad om" the "du" owns nothing. */
function owns(reading: Reading, mention: Mention, number: CprNumber): boolean {
  if (mention.kind !== 'sender' && mention.kind !== 'addressee') return true;
  return mention.genitive || isRegistered(reading, mention, number);
}

/** "du er registreret med personnummer …" */
function isRegistered({ words }: Reading, mention: Mention, number: CprNumber): boolean {
  for (
    let at = mention.last;
    at < words.length && at < mention.last + REGISTERED_REACH && words[at]!.end <= number.span.start;
    at++
  ) {
    if (REGISTERED.has(words[at]!.lower)) return true;
  }
  return false;
}

function evidenceOf(scene: Scene, unit: number, number: CprNumber, owner: Figure | undefined): CprNumber['evidence'] {
  if (owner === undefined) return number.evidence;
  if (scene.reading.units[unit]!.kind === 'row') return [...number.evidence, 'row-of-person'];
  const mention = scene.mentions[unit]!.find(({ figure }) => figure === owner);
  return mention === undefined
    ? [...number.evidence, 'person-nearby']
    : [...number.evidence, EVIDENCE_OF[mention.kind]];
}
