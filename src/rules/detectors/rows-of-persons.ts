import { PERSON_HEADINGS } from '../lexicons/columns';
import { isCapital } from '../text/letters';
import type { Span } from '../types';
import type { Cast, Figure } from './cast';
import { headsOf, named, namesAcross, numberOfRow, tablesOf } from './grid';
import { isCertainName, opening } from './mentions';
import { cueBits, hasCue } from './reading';
import type { Scene } from './said-of-somebody';

const KIN = cueBits('kin');

/**
 * The scene with whoever a row is about as mentioned in it, though no list knows the name: under "Navn" or "Init.", in a
 * column of names, or by number.
 */
export function withRows(scene: Scene, cast: Cast): Scene {
  const mentions = scene.mentions.slice();
  for (const { first, end } of tablesOf(scene)) {
    const across = namesAcross(scene, cast, first, end);
    if (across !== undefined) {
      for (const { cells } of across)
        for (const { unit, span, figure } of cells) mentions[unit] = mentions[unit]!.concat(opening({ first: wordAt(scene, unit, span) }, figure)).sort((a, b) => a.first - b.first); // prettier-ignore
      continue;
    }
    const heads = headsOf(scene, first);
    const names = nameColumn(scene, first, end, heads);
    for (let unit = heads.length > 0 ? first + 1 : first; unit < end; unit++) {
      const own = mentions[unit]!;
      if (own.some(({ kind, possible }) => (kind === 'name' || kind === 'number') && !possible)) continue;
      const { cells } = scene.reading.units[unit]!;
      const cell = cells[names];
      const figure =
        (cell && named(scene, cast, cell)) ?? numberOfRow(scene, cast, cells, heads) ?? kinOf(scene, cast, unit);
      if (figure !== undefined) mentions[unit] = [opening(scene.reading.units[unit]!, figure), ...own.filter(({ possible }) => !possible)]; // prettier-ignore
    }
  }
  return { ...scene, mentions };
}

/** "Mor | normal | astma": a relative alone in the first cell. */
function kinOf({ reading }: Scene, cast: Cast, unit: number): Figure | undefined {
  const { first, cells } = reading.units[unit]!;
  const { start, end, lower } = reading.words[first]!;
  const alone = cells[0]!.start === start && cells[0]!.end === end && hasCue(reading, unit, first, KIN);
  return alone ? cast.keyed(`role:row:${lower}`, { kind: 'role', word: lower }) : undefined;
}

function wordAt({ reading }: Scene, unit: number, { start }: Span): number {
  let { first } = reading.units[unit]!;
  while (first + 1 < reading.units[unit]!.last && reading.words[first]!.start < start) first++;
  return first;
}

/** The column whose cells are names: headed so, or with a known name in it and nothing but capitals. */
function nameColumn(scene: Scene, first: number, end: number, heads: readonly string[]): number {
  const headed = heads.findIndex((head) => PERSON_HEADINGS.has(head));
  if (headed !== -1) return headed;
  const { reading, mentions } = scene;
  const from = heads.length > 0 ? first + 1 : first;
  return reading.units[first]!.cells.findIndex((_, column) => {
    let known = 0;
    for (let unit = from; unit < end; unit++) {
      const cell = reading.units[unit]!.cells[column];
      if (cell === undefined || !isCapital(reading.text.charCodeAt(cell.start))) return false;
      if (mentions[unit]!.some((mention) => isCertainName(mention) && reading.words[mention.first]!.start === cell.start)) known++; // prettier-ignore
    }
    return known > 0;
  });
}
