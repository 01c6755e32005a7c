import { detect } from '../../src/rules/detectors';
import type { Category } from '../../src/rules';
import { draft, TODAY } from './build';

/** A text and the reason why it stands in its table. */
export type Row = readonly [text: string, why: string];

/** Categories found in a mail of this text to Lone Vad, with greeting and signature. */
export function foundIn(text: string): Category[] {
  const mail = draft({ to: ['Lone Vad <lone@firma.example.dk>'], body: `Kære Lone\n\n${text}\n\nMvh\nAnne Holm` });
  return detect(mail, TODAY).findings.map((finding) => finding.category);
}

/** Each text must hold the category. */
export function finds(category: Category, rows: readonly Row[]): void {
  describe(`finds ${category}`, () => {
    it.each(rows.map((row) => [...row]))('%s (%s)', (text) => expect(foundIn(text!)).toContain(category));
  });
}

/** No text may hold the category. */
export function ignores(category: Category, rows: readonly Row[]): void {
  describe(`ignores ${category}`, () => {
    it.each(rows.map((row) => [...row]))('%s (%s)', (text) => expect(foundIn(text!)).not.toContain(category));
  });
}
