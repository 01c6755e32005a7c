import type { Category } from '../types';
import type { Cast, Figure } from './cast';
import type { Sighting } from './findings';
import { startsLine } from './layout';
import type { Scene } from './said-of-somebody';

/**
 * "Orhan - afslutter / Britt - idémand / Vagn - formand": where lines name one person each and what half of them say is of
 * one category, the others say it too, in words that no lexicon knows.
 *
 * Not in a table with a heading, whose columns say what they hold; nor for a CPR number, which is there or is not.
 */

const FEWEST_LINES = 3;
const FEWEST_TELLING = 2;
const BEHIND_NAME = /^\.?[ \t]*[:,;(|=/–—0-9-]/;

/** The sightings, the first of a list about everybody in it. */
export function ofLists({ reading, mentions }: Scene, cast: Cast, sightings: readonly Sighting[]): Sighting[] {
  const all = sightings.slice();
  if (all.length < FEWEST_TELLING) return all;
  const { text, units, words } = reading;
  const inUnit: number[][] = [];
  all.forEach(({ unit }, at) => (inUnit[unit] ??= []).push(at));
  let list: Figure[] = [];
  let begin = 0;
  const close = (end: number) => {
    const told = new Map<Category, { readonly at: number; readonly figures: Set<Figure> }>();
    for (let unit = begin; unit < end && list.length >= FEWEST_LINES; unit++)
      for (const at of inUnit[unit] ?? []) {
        const { category, figures } = all[at]!;
        if (category === 'cpr') continue;
        if (!told.has(category)) told.set(category, { at, figures: new Set() });
        for (const figure of figures) told.get(category)!.figures.add(cast.one(figure));
      }
    told.forEach(({ at, figures }) => {
      const silent = list.filter((figure) => !figures.has(figure));
      const telling = list.length - silent.length;
      if (telling >= FEWEST_TELLING && telling >= silent.length)
        all[at] = { ...all[at]!, figures: all[at]!.figures.concat(silent) };
    });
    list = [];
  };
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before?.paragraph !== unit.paragraph || before.message !== unit.message) close(index);
    if (!startsLine(text, unit.start)) return;
    const mention = mentions[index]!.find(({ kind, first, last }) => (kind === 'name' || kind === 'number') && last > first); // prettier-ignore
    const { first, last } = mention ?? unit;
    const opens = first === unit.first || (first === unit.first + 1 && words[unit.first]!.kind === 'number');
    const { end } = words[last - 1]!;
    // Lines with a comma may be taken for a table that the first of them heads.
    const isTable = unit.heading !== undefined && !(list.length > 0 && unit.heading >= begin);
    if (isTable || mention === undefined || !opens || !BEHIND_NAME.test(text.slice(end, end + 4))) return close(index);
    if (list.length === 0) begin = index;
    list.push(cast.one(mention.figure));
  });
  close(units.length);
  return all;
}
