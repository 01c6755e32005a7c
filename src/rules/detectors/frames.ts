import { listed } from '../lexicons/word-list';
import { Stems } from '../text/stems';
import type { Category } from '../types';
import { LEXICONS } from './dictionary';

/** The words that make framed terms tell: "medlem" beside HK, "dømt" beside vold. */
interface Frame {
  readonly words: ReadonlySet<string>;
  readonly beginnings: Stems<true>;
}

const FRAMES = new Map<Category, Frame>();

/** Whether this word (or two words) makes the category's framed terms tell. */
export function framesCategory(word: string, category: Category): boolean {
  let frame = FRAMES.get(category);
  // Read when asked for: most mails hold no framed term.
  if (frame === undefined) FRAMES.set(category, (frame = readFrame(category)));
  return frame.words.has(word) || frame.beginnings.longest(word) !== undefined;
}

/** "konvert-" is a beginning. */
function readFrame(category: Category): Frame {
  const words = listed(LEXICONS.find((lexicon) => lexicon.category === category)?.frame ?? '');
  const beginnings = new Stems<true>('start');
  for (const word of words) if (word.slice(-1) === '-') beginnings.add(word.slice(0, -1), true);
  return { words: new Set(words), beginnings };
}
