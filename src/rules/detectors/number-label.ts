import { CPR_LABELS, OTHER_NUMBER_LABELS, UNCLEAR_NUMBER_LABELS, type NumberLabels } from '../lexicons/number-labels';
import { isWordCharacter } from '../text/letters';

/** What the words near a number say it is. `unclear`: "sag" goes before case numbers and before CPR numbers alike. */
export type NumberLabel = 'cpr' | 'other' | 'unclear' | 'none';

interface Entry {
  readonly word: string;
  readonly whole: boolean;
  readonly label: NumberLabel;
}

const ENTRIES = indexed([
  // On a tie the first wins: the end of "danish id" is also the end of "id".
  ['cpr', CPR_LABELS],
  ['other', OTHER_NUMBER_LABELS],
  ['unclear', UNCLEAR_NUMBER_LABELS],
]);

/** The label that ends nearest to the end of `text`, which is in lower case. */
export function lastLabel(text: string): NumberLabel {
  let nearest: NumberLabel = 'none';
  let end = 0;
  let behind = 0;
  for (let at = 0; at < text.length; at = nextWord(text, at)) {
    const entry = entryAt(text, at);
    if (entry === undefined || at + entry.word.length <= end) continue;
    // "cpr-nummer", "order number": the second word belongs to the first.
    const belongs = entry.label === 'unclear' && nearest !== 'none' && at - behind <= 1;
    if (!belongs) nearest = entry.label;
    end = at + entry.word.length;
    behind = endOfWord(text, end);
  }
  return nearest;
}

/** The first label in `text`, which is in lower case: "(cpr)" behind the number. */
export function firstLabel(text: string): NumberLabel {
  for (let at = 0; at < text.length; at = nextWord(text, at)) {
    const entry = entryAt(text, at);
    if (entry !== undefined) return entry.label;
  }
  return 'none';
}

/** By the first two letters, so that a word is held against a handful of labels. */
function indexed(groups: readonly (readonly [NumberLabel, NumberLabels])[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (word: string, whole: boolean, label: NumberLabel): void => {
    const initials = word.slice(0, 2);
    index.set(initials, (index.get(initials) ?? []).concat({ word, whole, label }));
  };
  for (const [label, { starts, words }] of groups) {
    for (const word of starts) add(word, false, label);
    for (const word of words) add(word, true, label);
  }
  return index;
}

/** The longest label that begins at `at`. */
function entryAt(text: string, at: number): Entry | undefined {
  let longest: Entry | undefined;
  for (const entry of ENTRIES.get(text.slice(at, at + 2)) ?? []) {
    const fits =
      text.startsWith(entry.word, at) && !(entry.whole && isWordCharacter(text.charCodeAt(at + entry.word.length)));
    if (fits && (longest === undefined || entry.word.length > longest.word.length)) longest = entry;
  }
  return longest;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return end;
}

/** Start of the next word behind the one at `at`. */
function nextWord(text: string, at: number): number {
  let next = endOfWord(text, at);
  while (next < text.length && !isWordCharacter(text.charCodeAt(next))) next++;
  return next;
}
