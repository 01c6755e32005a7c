import { maskNumbers } from '../text/mask';
import { salted } from '../text/salted';
import type { Category, Evidence, Finding, FindingKey, PartName, Span } from '../types';
import type { Cast, Figure } from './cast';
import type { Reading } from './reading';

/** A finding before its persons have their final ids: two of them may still turn out to be one. */
export interface Sighting {
  readonly category: Category;
  /** Lexicon entry, or what the detector calls it. */
  readonly entry: string;
  readonly reading: Reading;
  /** Index of the unit it stands in. */
  readonly unit: number;
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly figures: readonly Figure[];
}

const LONGEST_CONTEXT = 240;
const MOST_PER_CATEGORY_AND_PART = 100;

/**
 * Sightings in order of the text become findings: one per word, person and sentence, at most a hundred per category and part.
 *
 * @param keyOf the key of a sighting (finding-key.ts), asked for what is kept alone. A finding that stands for several has a
 * key of all of them: a second mark in the sentence is not set aside with the first.
 */
export function findingsOf(
  sightings: readonly Sighting[],
  cast: Cast,
  keyOf: (at: number) => FindingKey,
): { findings: Finding[]; more: number } {
  const found: { readonly rest: Omit<Finding, 'key'>; readonly keys: FindingKey[] }[] = [];
  /** The keys of what is alike; `undefined` of what is not kept. */
  const alike = new Map<string, FindingKey[] | undefined>();
  const seen = new Set<string>();
  const kept = new Map<string, number>();
  let more = 0;
  sightings.forEach((sighting, at) => {
    const { category, span, evidence, reading } = sighting;
    const part = partOf(sighting);
    const ids = sighting.figures.map((figure) => cast.idOf(figure));
    const persons = ids.filter((id, at) => ids.indexOf(id) === at);
    const name = placeOf(part);
    const labels = sighting.figures.map((figure) => labelOf(cast.one(figure))).join('+');
    const once = `${category}/${sighting.entry}/${labels}/${persons.join()}/${name}/${sighting.unit}`;
    const same = alike.get(once);
    if (same !== undefined) {
      const key = keyOf(at);
      if (same.indexOf(key) === -1) same.push(key);
    }
    if (alike.has(once)) return;
    // Two detectors may see the same mark: in a column, and behind its course.
    const place = `${category}/${labels}/${name}@${span.start}`;
    if (seen.has(place)) return;
    seen.add(place);
    const bucket = `${category}/${name}`;
    const count = kept.get(bucket) ?? 0;
    if (count >= MOST_PER_CATEGORY_AND_PART) {
      alike.set(once, undefined);
      more++;
      return;
    }
    const own = [keyOf(at)];
    alike.set(once, own);
    kept.set(bucket, count + 1);
    const excerpt = maskNumbers(reading.text.slice(span.start, span.end));
    const entry = maskNumbers(sighting.entry);
    const rest = { category, entry, part, span, excerpt, context: contextOf(sighting), evidence, persons };
    found.push({ rest, keys: own });
  });
  const findings = found.map(({ rest, keys: [first = '', ...others] }): Finding => ({
    key: others.length === 0 ? first : `${rest.category}/${salted(first)(others.join())}`,
    ...rest,
  }));
  return { findings, more };
}

/** Where it stands: what is quoted is a part of its own. */
export function partOf(sighting: Sighting): PartName {
  return isQuoted(sighting) ? { kind: 'quoted' } : sighting.reading.part;
}

/** In a mail quoted in the body. */
export function isQuoted({ reading, unit }: Sighting): boolean {
  return reading.part.kind === 'body' && reading.messages[reading.units[unit]!.message]!.quoted;
}

/** The part in one text. */
export function placeOf(part: PartName): string {
  return part.kind === 'attachment' ? `attachment:${part.name}` : part.kind;
}

function labelOf({ label }: Figure): string {
  if (label.kind === 'name' || label.kind === 'recipient') return label.name;
  if (label.kind === 'number') return label.masked;
  return label.kind === 'role' ? label.word : label.kind;
}

/** The sentence or row, masked as a whole before it is cut, so that no cut bares a digit. */
function contextOf({ reading, unit, span }: Sighting): { text: string; match: Span } {
  const whole = reading.units[unit] ?? span;
  const from = Math.max(
    Math.min(whole.start, span.start),
    span.end - LONGEST_CONTEXT,
    span.start - LONGEST_CONTEXT / 2,
  );
  const start = whole.end - whole.start <= LONGEST_CONTEXT ? Math.min(whole.start, span.start) : from;
  const end = Math.min(Math.max(whole.end, span.end), start + LONGEST_CONTEXT);
  const margin = 24;
  const masked = maskNumbers(reading.text.slice(Math.max(0, start - margin), end + margin));
  const text = masked
    .slice(start - Math.max(0, start - margin))
    .slice(0, end - start)
    .replace(/[\n\r\t]/g, ' ');
  return { text, match: { start: span.start - start, end: Math.min(span.end, end) - start } };
}
