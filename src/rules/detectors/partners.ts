import { BOTH, LEADS_TO_PARTNER, THEY, WHO, WITH_WHOM } from '../lexicons/endings';
import type { Category } from '../types';
import type { Figure } from './cast';
import type { Sighting } from './findings';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';

/**
 * Whom else a sighting is about: "sin kæreste Diego", "Karl, som han blev gift med", "Both are Kikuyu"; and whose
 * family it is about.
 *
 * Not who only stands near: "hendes kæreste. Diego er på ferie".
 */

const OF_TWO: ReadonlySet<Category> = new Set<Category>(['sexuality', 'marital']);
const OF_FAMILY: ReadonlySet<Category> = new Set<Category>(['ethnicity', 'adoption']);
const HOLDS = cueBits('holds');
const REACH = 3;

/** The sighting with everybody it is about. */
export function ofOthers(scene: Scene, sighting: Sighting): Sighting {
  const { category, unit, span } = sighting;
  // "Hendes farmor var tater": the descent and the adoptions of a family that nobody names are those of whoever is named.
  const figures = OF_FAMILY.has(category)
    ? sighting.figures.map((figure) => (figure.of?.label.kind === 'name' ? figure.of : figure))
    : sighting.figures;
  const [figure, another] = figures;
  if (figure === undefined || another !== undefined) return { ...sighting, figures };
  const { words, units } = scene.reading;
  let next = units[unit]!.first;
  while (next < units[unit]!.last && words[next]!.start < span.end) next++;
  return { ...sighting, figures: othersOf(scene, unit, next, figure, OF_TWO.has(category)) };
}

/** @param next the word behind what was found. */
function othersOf(scene: Scene, unit: number, next: number, figure: Figure, isOfTwo: boolean): readonly Figure[] {
  const { reading } = scene;
  const own = namedIn(scene, unit);
  if (saysBoth(reading, unit, next)) {
    const named = namedIn(scene, unit - 1)
      .concat(own)
      .map((mention) => mention.figure);
    const two = named.filter((one, index) => named.indexOf(one) === index);
    if (two.length === 2 && two.indexOf(figure) !== -1) return two;
  }
  const partner = isOfTwo ? partnerIn(scene, unit, own, next) : undefined;
  return partner === undefined || partner === figure ? [figure] : [figure, partner];
}

function namedIn({ mentions }: Scene, unit: number): Mention[] {
  return (mentions[unit] ?? []).filter(({ kind, first, last }) => kind === 'name' && last > first);
}

/** "har begge", "Both are", "De blev gift"; not "på begge øjne". */
function saysBoth(reading: Reading, unit: number, to: number): boolean {
  const { first } = reading.units[unit]!;
  const holds = (at: number) => at >= first && at < to && hasCue(reading, unit, at, HOLDS);
  for (let at = first; at < to; at++) {
    const { lower } = reading.words[at]!;
    const isTheirs = holds(at - 1) && THEY.has(reading.words[at - 2]?.lower ?? '');
    if (BOTH.has(lower) && (holds(at + 1) || isTheirs)) return true;
    if (at === first && THEY.has(lower) && holds(at + 1)) return true;
  }
  return false;
}

function partnerIn(
  { reading, mentions }: Scene,
  unit: number,
  own: readonly Mention[],
  next: number,
): Figure | undefined {
  const { words, text } = reading;
  const behind = own.find(({ first }) => first >= next);
  if (behind !== undefined && !behind.genitive && isLedTo(reading, next, behind)) return behind.figure;
  // "Tobias Ahrenkiel, som han blev gift med"
  const before = own.filter(({ last }) => last < next).pop();
  if (before === undefined || !WITH_WHOM.has(words[next]?.lower ?? '')) return undefined;
  const leads = WHO.has(words[before.last]!.lower) && text.charAt(words[before.last - 1]!.end) === ',';
  return leads && mentions[unit]!.some(({ kind, first }) => kind === 'pronoun' && first === before.last + 1)
    ? before.figure
    : undefined;
}

/** Nothing but "med", "til", "sin" between the word and the name, or commas around it ("hendes kæreste, Ulla, arbejder"). */
function isLedTo({ words, text }: Reading, from: number, { first, last }: Mention): boolean {
  if (first - from > REACH) return false;
  for (let at = from; at < first; at++) if (!LEADS_TO_PARTNER.has(words[at]!.lower)) return false;
  const gap = text.slice(words[from - 1]!.end, words[first]!.start);
  return /^[^,.;:()\n]*$/.test(gap) || (gap === ', ' && ',.'.indexOf(text.charAt(words[last - 1]!.end)) !== -1);
}
