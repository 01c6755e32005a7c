/** Stems are kept by so many of the letters that a word must have in common with them first. */
const LETTERS = 2;

interface Stem<T> {
  readonly stem: string;
  readonly value: T;
}

/** Finds the known beginnings (or endings) of a word. */
export class Stems<T> {
  /** The longest first. */
  private readonly alike = new Map<string, Stem<T>[]>();

  constructor(private readonly from: 'start' | 'end') {}

  /** Of two values for the same stem the first stays, and is given back. Throws of a stem of one letter: it would never be found. */
  add(stem: string, value: T): T {
    if (stem.length < LETTERS) throw new Error(`"${stem}" is too short for a stem`);
    const letters = this.lettersOf(stem);
    const stems = this.alike.get(letters) ?? [];
    const known = stems.find((other) => other.stem === stem);
    if (known !== undefined) return known.value;
    const shorter = stems.findIndex((other) => other.stem.length < stem.length);
    stems.splice(shorter === -1 ? stems.length : shorter, 0, { stem, value });
    this.alike.set(letters, stems);
    return value;
  }

  /** The values of all stems that `word` begins (ends) with, the longest first; undefined when there is none. */
  all(word: string): { value: T; length: number }[] | undefined {
    const stems = this.alike.get(this.lettersOf(word))?.filter(({ stem }) => this.has(word, stem));
    if (stems === undefined || stems.length === 0) return undefined;
    return stems.map(({ stem, value }) => ({ value, length: stem.length }));
  }

  /** The value of the longest stem that `word` begins (ends) with, and the length of that stem. */
  longest(word: string): { value: T; length: number } | undefined {
    const longest = this.alike.get(this.lettersOf(word))?.find(({ stem }) => this.has(word, stem));
    return longest && { value: longest.value, length: longest.stem.length };
  }

  private lettersOf(word: string): string {
    return this.from === 'start' ? word.slice(0, LETTERS) : word.slice(-LETTERS);
  }

  private has(word: string, stem: string): boolean {
    return this.from === 'start' ? word.startsWith(stem) : word.endsWith(stem);
  }
}
