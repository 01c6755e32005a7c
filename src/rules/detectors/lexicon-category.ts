import { EMPTY_CELLS } from '../lexicons/columns';
import { setOf } from '../lexicons/word-list';
import type { Category } from '../types';
import { categoryOfHeading } from './dictionary';
import type { Sighting } from './findings';
import { isOnProgramme, linkToList } from './listed-below';
import { isCertainName } from './mentions';
import type { Hit } from './reading';
import { linkOf, personsOfRow, type Link, type Scene } from './said-of-somebody';
import { weighed } from './weighing';

/** What a detector of one category does with a text: nearly all of them look for their lexicon's words, said of somebody. */
export type Detect = (scene: Scene) => Sighting[];

/** Finds the words of a category's lexicon where they are said of somebody, and the cells under its headings. */
export function byLexicon(category: Category): Detect {
  return (scene) => {
    const { reading } = scene;
    const sightings: Sighting[] = [];
    for (const index of reading.telling) {
      const unit = reading.units[index]!;
      const before = sightings.length;
      for (const hit of reading.hits[index]!) {
        if (hit.term.category !== category || isOnProgramme(scene, index)) continue;
        const link = linkByRule(scene, index, hit) ?? weighed(scene, index, hit);
        if (link === undefined) continue;
        const span = { start: reading.words[hit.first]!.start, end: reading.words[hit.last - 1]!.end };
        sightings.push({
          category,
          entry: hit.term.lemma,
          reading,
          unit: index,
          span,
          evidence: link.evidence,
          figures: link.figures,
        });
      }
      if (unit.heading !== undefined) sightings.push(...underHeading(scene, index, category, sightings.slice(before)));
    }
    return sightings;
  };
}

/** The link that needs no weighing. */
export function linkByRule(scene: Scene, index: number, hit: Hit): Link | undefined {
  return linkOf(scene, index, hit) ?? linkToList(scene, index, hit);
}

/** "diagnose" over a column: whatever stands below it is one, known to the lexicon or not. */
function underHeading(scene: Scene, index: number, category: Category, known: readonly Sighting[]): Sighting[] {
  const { reading, mentions } = scene;
  const unit = reading.units[index]!;
  const [person] = personsOfRow(mentions[index]!);
  if (person === undefined || scene.surroundings.nobody[index]) return [];
  // "Ida Madsen | gift" above "Søren Juhl | ugift" is a row like the others.
  if (mentions[unit.heading!]!.some(isCertainName)) return [];
  const heads = reading.units[unit.heading!]!.cells;
  const sightings: Sighting[] = [];
  unit.cells.forEach((cell, column) => {
    const head = heads[column];
    if (head === undefined || isEmpty(reading.text.slice(cell.start, cell.end))) return;
    const heading = reading.text.slice(head.start, head.end).toLowerCase();
    const named = reading.hits[unit.heading!]!.some(
      ({ term, first, last }) =>
        term.category === category &&
        term.strength === 'telling' &&
        reading.words[first]!.start >= head.start &&
        // Over "Course,Grade" stands no "course grade".
        reading.words[last - 1]!.end <= head.end,
    );
    if (
      (!named &&
        !heading.split(/[_-]/).some((part) => categoryOfHeading(part) === category) &&
        categoryOfHeading(heading) !== category) ||
      known.some(({ span }) => span.start >= cell.start && span.end <= cell.end)
    )
      return;
    sightings.push({
      category,
      entry: heading,
      reading,
      unit: index,
      span: cell,
      evidence: ['row-of-person'],
      figures: [person],
    });
  });
  return sightings;
}

const NOTHING = setOf(EMPTY_CELLS);

function isEmpty(cell: string): boolean {
  const text = cell.trim().toLowerCase().replace(/_+/g, '_');
  return text === '' || NOTHING.has(text);
}
