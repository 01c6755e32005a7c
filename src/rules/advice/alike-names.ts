import { SHORT_FORMS } from '../lexicons/greeted';

/**
 * The two may be one person's name: "Kris" and "Kristian", "Tina" and "Christina", "Catrine" and "Kathrine", "Soeren" and
 * "Søren", "Bill" and "William", "J." and "Jørgen". A misspelt name is not worth a word.
 */
export function mayBe(greeted: string, name: string): boolean {
  const pair = [greeted.toLowerCase(), name.toLowerCase()];
  if (SHORT_FORMS.has(pair.join('-')) || SHORT_FORMS.has(pair.reverse().join('-'))) return true;
  const [a, b] = [folded(greeted), folded(name)];
  if (a === '' || b === '') return false;
  if (b.length === 1) return a.charAt(0) === b;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && isWithinInOrder(short, long)) return true;
  if (short.length < 4) return a === b;
  return a.charAt(0) === b.charAt(0) && distance(a, b) <= 2;
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ø|ö|oe/g, 'o'],
  [/æ|ä|ae/g, 'a'],
  [/å|aa/g, 'a'],
  [/ph/g, 'f'],
  [/ch|ck|c|q/g, 'k'],
  [/h/g, ''],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/y|j/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** As it sounds, roughly: without marks, doubled letters and silent h. */
function folded(name: string): string {
  const bare = name.toLowerCase().replace(/-/g, '');
  return ALIKE.reduce((word, [letters, by]) => word.replace(letters, by), bare)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Its letters stand in this order in the other: "Liz" in "Elizabeth", "Tony" in "Anthony". */
function isWithinInOrder(short: string, long: string): boolean {
  let at = 0;
  for (let index = 0; index < long.length && at < short.length; index++)
    if (long.charAt(index) === short.charAt(at)) at++;
  return at === short.length;
}

/** Letters to add, take away or exchange. Names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = row[j - 1]! + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
