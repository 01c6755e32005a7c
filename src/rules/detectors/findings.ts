import { maskNumbers } from '../text/mask';
import type { Category, Evidence, Finding, PartName, Span } from '../types';
import type { Cast, Figure } from './cast';
import type { Reading } from './reading';

/** A finding before its persons have their final ids: two of them may still turn out to be one. */
export interface Sighting {
  readonly category: Category;
  /** Lexicon entry; what the finding's key names. */
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

/** Sightings in order of the text become findings: one per word, person and sentence, at most a hundred per category and part. */
export function findingsOf(sightings: readonly Sighting[], cast: Cast): { findings: Finding[]; more: number } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const kept = new Map<string, number>();
  let more = 0;
  for (const sighting of sightings) {
    const part = partOf(sighting);
    const persons = sighting.figures.map((figure) => cast.idOf(figure)).filter((id, at, all) => all.indexOf(id) === at);
    const name = part.kind === 'attachment' ? `attachment:${part.name}` : part.kind;
    const labels = sighting.figures.map((figure) => labelOf(cast.one(figure))).join('+');
    const key = `${sighting.category}/${sighting.entry}/${labels}/${name}`;
    const once = `${key}/${sighting.unit}`;
    // Two detectors may see the same mark: in a column, and behind its course.
    const place = `${sighting.category}/${labels}/${name}@${sighting.span.start}`;
    if (seen.has(once) || seen.has(place)) continue;
    seen.add(once).add(place);
    const bucket = `${sighting.category}/${name}`;
    const count = kept.get(bucket) ?? 0;
    if (count >= MOST_PER_CATEGORY_AND_PART) {
      more++;
      continue;
    }
    kept.set(bucket, count + 1);
    const { category, span, evidence } = sighting;
    const excerpt = maskNumbers(sighting.reading.text.slice(span.start, span.end));
    findings.push({ key, category, part, span, excerpt, context: contextOf(sighting), evidence, persons });
  }
  return { findings, more };
}

function partOf(sighting: Sighting): PartName {
  return isQuoted(sighting) ? { kind: 'quoted' } : sighting.reading.part;
}

/** In a mail quoted in the body. */
export function isQuoted({ reading, unit }: Sighting): boolean {
  return reading.part.kind === 'body' && reading.messages[reading.units[unit]!.message]!.quoted;
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
