import type { Word } from '../text/words';
import { lookUp } from './dictionary';
import type { Reading } from './reading';

/** Letters that stand for a name. */

const LONGEST_INITIALS = 3;

/** "AK", "JPS": capitals that no dictionary knows, as colleagues are called in offices. */
export function isInitials({ kind, capital, lower }: Word): boolean {
  return kind === 'word' && capital === 'all' && lower.length <= LONGEST_INITIALS && lookUp(lower) === undefined && lower.indexOf('-') === -1; // prettier-ignore
}

/** "M.H.", "K. L." */
export function isAllInitials({ words }: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words[at]!.lower.length > 1) return false;
  return last - first > 1;
}

/** "AK" → a, k: a name whose parts are all initials. */
export function lettersOf({ words }: Reading, first: number, last: number): string[] {
  let letters = '';
  for (let at = first; at < last; at++) letters += words[at]!.lower;
  return letters.split('');
}
