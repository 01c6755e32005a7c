import type { Category } from '../types';
import type { Cast, Figure } from './cast';
import type { Sighting } from './findings';
import { isCertainName } from './mentions';
import type { Scene } from './said-of-somebody';

/**
 * "Her er karaktererne for de seks studerende" above rows with a mark each: of whoever has a row of their own, in which
 * something of the category was found, the heading's word says no more.
 */
export function withoutHeadings({ reading, mentions }: Scene, cast: Cast, all: readonly Sighting[]): Sighting[] {
  const { units } = reading;
  const isHeading = ({ unit, figures, evidence }: Sighting) =>
    figures.length > 1 && evidence.join() === 'row-of-person' && !mentions[unit]!.some(isCertainName);
  const headings = new Set(all.filter(isHeading));
  if (headings.size === 0) return all.slice();
  /** In which unit something of a category was last found of somebody whose name opens it. */
  const rows = new Map<Category, Map<Figure, number>>();
  for (const { category, unit } of all) {
    const name = mentions[unit]![0];
    if (name === undefined || !isCertainName(name) || name.first > units[unit]!.first + 1) continue;
    if (!rows.has(category)) rows.set(category, new Map());
    rows.get(category)!.set(cast.one(name.figure), unit);
  }
  const left = all.map((sighting) => {
    if (!headings.has(sighting)) return sighting;
    const own = rows.get(sighting.category);
    return { ...sighting, figures: sighting.figures.filter((figure) => (own?.get(cast.one(figure)) ?? -1) < sighting.unit) }; // prettier-ignore
  });
  return left.filter(({ figures }, at) => figures.length > 0 || all[at]!.figures.length === 0);
}
