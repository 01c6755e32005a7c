import type { Cast, Figure } from './cast';
import type { ContactValue } from './contact-values';
import { startsLine } from './layout';
import { endOfUnknown } from './listed';
import { isCertainName } from './mentions';
import { cueBits, hasCue } from './reading';
import type { Scene } from './said-of-somebody';
import { WORK } from './word-signs';

/**
 * "Rasmus B., Vestre Skovvej 9 / Aputsiaq, Tunøgade 44 / Fadi, Tage-Hansens Gade 2": lines of which each opens with a person and
 * holds a way to reach one, whether a list knows the name or not; a number or a time may stand before it.
 *
 * Not a list of places or firms, of which hardly any line opens with a name.
 */

const TITLE = cueBits('title', 'professional');
const FEWEST_LINES = 3;
/** "Leverandører:" says what all the lines are. */
const LONGEST_HEADING = 4;
const BEHIND_NAME = /^\.?[ \t]*(?:[,:;(|=/–—+0-9-]|$)/;

interface Line {
  readonly values: readonly ContactValue[];
  readonly figure: () => Figure;
  readonly known: boolean;
}

/** By where a value begins: whose it is, and whether the addresses of its list differ, as homes do and the rooms of a house do not. */
export function ownersByLine(
  scene: Scene,
  cast: Cast,
  values: readonly (readonly ContactValue[])[],
): Map<number, { figure: Figure; homes: boolean }> {
  const { units, text, signsIn } = scene.reading;
  const owners = new Map<number, { figure: Figure; homes: boolean }>();
  let run: Line[] = [];
  let first = 0;
  const close = () => {
    const known = run.filter((line) => line.known).length;
    if (run.length >= FEWEST_LINES && known * 2 >= run.length) {
      const streets = new Set<string>();
      for (const line of run)
        for (const { kind, start, end } of line.values) if (kind === 'address') streets.add(text.slice(start, end));
      const above = units[first - 1];
      const isHeading = above !== undefined && above.last - above.first <= LONGEST_HEADING;
      const ofWork = isHeading && (signsIn[first - 1]! & WORK) !== 0;
      const homes = !ofWork && streets.size >= FEWEST_LINES && streets.size >= run.length;
      for (const line of run) {
        const figure = line.figure();
        for (const { start } of line.values) owners.set(start, { figure, homes });
      }
    }
    run = [];
  };
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before?.paragraph !== unit.paragraph || before.message !== unit.message) close();
    const starts = startsLine(text, unit.start);
    const line = starts && values[index]!.length > 0 ? lineOf(scene, cast, index, values[index]!) : undefined;
    if (line !== undefined && run.length === 0) first = index;
    if (line !== undefined) run.push(line);
    // A second sentence of a line ("Ring på."), not a line of another kind.
    else if (starts) close();
  });
  close();
  return owners;
}

function lineOf(
  { reading, mentions }: Scene,
  cast: Cast,
  index: number,
  values: readonly ContactValue[],
): Line | undefined {
  const { text, words, units } = reading;
  const { last } = units[index]!;
  let at = units[index]!.first;
  while (at < last && (words[at]!.kind === 'number' || hasCue(reading, index, at, TITLE))) at++;
  if (at === last || words[at]!.start >= values[0]!.start) return undefined;
  const mention = mentions[index]!.find(({ kind, first }) => kind === 'name' && first === at);
  // A row has its person at its first word, with no words of its own.
  const isWritten = mention !== undefined && mention.last > at;
  let end = isWritten ? mention.last : endOfUnknown(reading, at, last);
  // "Preben Thisted": a town too.
  while (!isWritten && end > at && end < last && words[end]!.capital === 'first' && text.slice(words[end - 1]!.end, words[end]!.start) === ' ') end++; // prettier-ignore
  if (end === at || !BEHIND_NAME.test(text.slice(words[end - 1]!.end, words[end - 1]!.end + 6))) return undefined;
  const name = words.slice(at, end);
  const figure = () =>
    mention?.figure ??
    cast.named(
      name.map(({ lower }) => lower),
      text.slice(name[0]!.start, name[name.length - 1]!.end),
    );
  return { values, figure, known: isWritten && isCertainName(mention) };
}
