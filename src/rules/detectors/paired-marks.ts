import type { Span } from '../types';
import type { Figure } from './cast';
import { markOf } from './mark-in-sentence';
import { markAt } from './marks';
import { isCertainName } from './mentions';
import type { Scene } from './said-of-somebody';
import type { Setting } from './setting';
import type { ToldMark } from './told-marks';
import { MARK, VERDICTS } from './word-signs';

/**
 * Marks and names that take turns, each alone on its line ("Ida Madsen / 7 / Søren Juhl / 4", blank lines or not) or the
 * name in a bracket behind its mark ("7 (Mads Holm), 4 (Emma Lund)"). Whose mark it is depends on which of them opens
 * the list, not on who is nearest. Deliberately not found: a single pair.
 */

const FEWEST_PAIRS = 2;
/** Where only an examination is spoken of: its rooms and groups have numbers too. */
const FEWEST_OF_EXAM = 3;
/** A name and its mark. */
const PAIR = 2;

/** By unit. What they hold need not be looked for otherwise. */
export function pairedMarks(scene: Scene, setting: Setting): ReadonlyMap<number, readonly ToldMark[]> {
  const paired = new Map<number, readonly ToldMark[]>();
  if (!setting.marks && !setting.exams) return paired;
  const { units, signsIn } = scene.reading;
  for (let first = 0; first < units.length; first++) {
    if ((signsIn[first]! & (MARK | VERDICTS)) === 0 || units[first]!.kind !== 'sentence') continue;
    const inBrackets = setting.marks ? marksBeforeBrackets(scene, first, setting) : [];
    if (inBrackets.length >= FEWEST_PAIRS) paired.set(first, inBrackets);
    const opensWithName = first > 0 && nameAlone(scene, first - 1) !== undefined;
    let last = opensWithName ? first - 1 : first;
    const pairs: [unit: number, mark: ToldMark][] = [];
    let sure = false;
    for (; last + 1 < units.length; last += PAIR) {
      const [named, marked] = opensWithName ? [last, last + 1] : [last + 1, last];
      const [name, span] = [nameAlone(scene, named), markAlone(scene, marked)];
      if (name === undefined || span === undefined || units[named]!.message !== units[first]!.message) break;
      sure = sure || name.sure;
      pairs.push([marked, { span, figures: [name.figure] }]);
    }
    if (pairs.length < FEWEST_PAIRS) continue;
    if (sure && pairs.length >= (setting.marks ? FEWEST_PAIRS : FEWEST_OF_EXAM))
      for (const [unit, mark] of pairs) paired.set(unit, [mark]);
    first = last - 1;
  }
  return paired;
}

function nameAlone({ reading, mentions }: Scene, unit: number): { figure: Figure; sure: boolean } | undefined {
  const { kind, first, last } = reading.units[unit]!;
  if (kind !== 'sentence') return undefined;
  const name = mentions[unit]!.find((mention) => mention.kind === 'name' && mention.first === first && mention.last === last); // prettier-ignore
  return name && { figure: name.figure, sure: isCertainName(name) };
}

function markAlone({ reading: { text, units } }: Scene, unit: number): Span | undefined {
  const { kind, start, end } = units[unit]!;
  if (kind !== 'sentence') return undefined;
  const from = text.charAt(start - 1) === '-' ? start - 1 : start;
  const mark = markAt(text, from, end);
  return mark !== undefined && text.slice(mark.end, end).trim() === '' ? { start: from, end: mark.end } : undefined;
}

function marksBeforeBrackets({ reading, mentions }: Scene, index: number, setting: Setting): ToldMark[] {
  const { text, words } = reading;
  const told: ToldMark[] = [];
  for (const { kind, first, last, figure } of mentions[index]!) {
    const before = words[first - 1];
    if (kind !== 'name' || before === undefined || text.charAt(words[last - 1]!.end) !== ')') continue;
    const mark = markOf(reading, reading.units[index]!, first - 1, setting);
    if (mark !== undefined && text.slice(mark.end, words[first]!.start) === ' (') told.push({ span: { start: mark.start, end: mark.end }, figures: [figure] }); // prettier-ignore
  }
  return told;
}
