import { Stems } from '../text/stems';
import type { Category } from '../types';

/** The words that make framed terms tell: "medlem" beside HK, "dømt" beside vold. Filled when the dictionary loads. */

const WHOLE = new Map<string, Category[]>();
const BEGINNINGS = new Stems<Category[]>('start');

/** A word of a lexicon's frame; "konvert-" is a beginning. */
export function learnFrame(word: string, category: Category): void {
  const categories = WHOLE.get(word);
  if (word.slice(-1) === '-') addStem(BEGINNINGS, word.slice(0, -1), category);
  else if (categories === undefined) WHOLE.set(word, [category]);
  else categories.push(category);
}

/** Whether this word (or two words) makes the category's framed terms tell. */
export function framesCategory(word: string, category: Category): boolean {
  if (WHOLE.get(word)?.includes(category) === true) return true;
  return BEGINNINGS.all(word)?.some(({ value }) => value.includes(category)) === true;
}

/** One stem may belong to several categories. */
export function addStem<T>(stems: Stems<T[]>, stem: string, value: T): void {
  const known = stems.exactly(stem);
  if (known === undefined) stems.add(stem, [value]);
  else known.push(value);
}
