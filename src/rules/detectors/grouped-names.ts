import type { Span } from '../types';
import type { Figure } from './cast';
import type { Scene } from './said-of-somebody';

/** A value before a colon, with all whose names follow it up to the next one or the end of their sentence. */
export interface Group {
  readonly unit: number;
  readonly span: Span;
  readonly figures: Figure[];
}

const FEWEST_GROUPS = 2;

/**
 * "rød: Anna, Peter / gul: Maiken / grøn: Jens-Ole, Louise": names behind what they share. Not a single group, which may be a
 * heading.
 *
 * @param valueAt the end of a value that begins at `at`; -1 where none does.
 */
export function groupedNames(
  { reading, mentions }: Scene,
  valueAt: (text: string, at: number, limit: number) => number,
): Group[] {
  const { text, words, units } = reading;
  const groups: Group[] = [];
  units.forEach((unit, index) => {
    if (unit.kind === 'greeting') return;
    const names = mentions[index]!.filter(({ kind }) => kind === 'name');
    let next = 0;
    let group: Group | undefined;
    for (let at = unit.first; at < unit.last; at++) {
      const { start, end } = words[at]!;
      if (text.charAt(end) === ':') {
        group = valueAt(text, start, end) === end ? { unit: index, span: { start, end }, figures: [] } : undefined;
        if (group !== undefined) groups.push(group);
      }
      for (; next < names.length && names[next]!.first <= at; next++) group?.figures.push(names[next]!.figure);
    }
  });
  const named = groups.filter(({ figures }) => figures.length > 0);
  return named.length < FEWEST_GROUPS ? [] : named;
}
