import { AND } from '../lexicons/endings';
import type { Figure } from './cast';
import { cuesOf } from './dictionary';
import type { Mention } from './mentions';
import { cueBits, type Reading } from './reading';
import { isTradeCompound } from './unlisted-names';

const AND_REACH = 4;
const THE = cueBits('the');
const BEFORE_NAME = cueBits('title', 'role', 'owner', 'professional', 'kin', 'the');

/** "Mette og Jens er begge sygemeldt": names joined by "og" hold it together. */
export function together(reading: Reading, mentions: readonly Mention[], at: number): Figure[] {
  const figures = [mentions[at]!.figure];
  let right = mentions[at]!;
  for (let before = at - 1; before >= 0; before--) {
    const left = mentions[before]!;
    // "Henriette og din postdoc Valentin": the "din" stands between them.
    if (left.genitive && left.kind !== 'name' && left.kind !== 'role') continue;
    if (left.genitive || !isAndBetween(reading, left.last, right.first, figures.length > 1)) break;
    figures.unshift(left.figure);
    right = left;
  }
  return figures;
}

/** "og", "and Professor", "og din postdoc", or a comma where the list goes on with "og". */
function isAndBetween(reading: Reading, from: number, to: number, comma: boolean): boolean {
  const gap = reading.text.slice(reading.words[from - 1]!.end, reading.words[to]!.start).trim();
  if (gap === '&' || (comma && gap === ',')) return true;
  if (from >= to || to - from > AND_REACH || !AND.has(reading.words[from]!.lower)) return false;
  for (let at = from + 1; at < to; at++) {
    const { lower } = reading.words[at]!;
    // "og den nye adjunkt Chidi Okonjo"
    const isAdjective =
      at > from + 1 && lower.charAt(lower.length - 1) === 'e' && (cuesOf(reading.entries[at - 1]) & THE) !== 0;
    if ((cuesOf(reading.entries[at]) & BEFORE_NAME) === 0 && !isAdjective && !isTradeCompound(lower)) return false;
  }
  return true;
}
