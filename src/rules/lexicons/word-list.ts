/**
 * Reads the lists that lexicons hold as text. In the source they are words as a reader likes them; the build packs them
 * (webpack/pack-word-lists.js), which makes the launch event a fifth smaller. Both read alike: sorted, none twice.
 */

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const CAPITAL = /[A-Z]/g;
/** So many letters the entries of a drawer begin with alike. Their codes, of ten bits each, are one number: its name. */
const ALIKE = 3;
const BITS = 10;
const LETTER = (1 << BITS) - 1;
/** The capital of an entry that shares less with the one before, and so is in another drawer. */
const OF_ANOTHER = /[A-C]/g;
const LAST_OF_ANOTHER = 67;
/** A place in a list is one number: that of the list, and behind it that of the letter. */
const LIST_SHIFT = 17;
const LONGEST_LIST = 1 << LIST_SHIFT;
/** Whatever form it takes, a word of more letters keeps the one behind those that its drawer is called by. */
const MOST_BENT = 6;
const APOSTROPHE = 39;
const SPACE = 32;

/** Entries of several words, divided by commas. */
export function listed(list: string): string[] {
  return isPacked(list)
    ? unpack(withDanishLetters(list))
    : inOrder(list.split(',').map((entry) => entry.replace(/\s+/g, ' ').trim()));
}

/** Words divided by blanks. */
export function listedWords(list: string): string[] {
  return isPacked(list) ? unpack(withDanishLetters(list)) : inOrder(list.split(/\s+/));
}

export function setOf(list: string): ReadonlySet<string> {
  return new Set(listedWords(list));
}

/** A drawer that has been opened: each entry, and at the same place what is known of its list. */
interface Opened<T> {
  readonly entries: string[];
  readonly of: T[];
}

/**
 * The entries of many lists in drawers, by their first letters. A drawer is read when first it is opened: a mail asks
 * for one entry in five, and to read them all takes longer than the rest of a check, in a runtime that begins anew with
 * every mail.
 */
export class Drawers<T> {
  private readonly lists: { readonly letters: string; readonly of: T }[] = [];
  /** Where in the lists the entries of a drawer begin. They are many: as objects they would cost as much again. */
  private readonly places = new Map<number, number[]>();
  private readonly opened = new Map<number, Opened<T>>();

  /** @param withPhrases whether entries of several words are asked for at all. */
  constructor(private readonly withPhrases: boolean) {}

  /**
   * @param of what is known of the list.
   * @param read how the list is divided as it stands in the source.
   */
  add(list: string, of: T, read = listed): void {
    const letters = isPacked(list) ? withDanishLetters(list) : read(list).reduce((all, entry) => `${all}A${entry}`, '');
    if (letters.length > LONGEST_LIST) throw new Error('A list of words is too long');
    const number = (this.lists.push({ letters, of }) - 1) << LIST_SHIFT;
    let [first, second] = [0, 0];
    OF_ANOTHER.lastIndex = 0;
    while (OF_ANOTHER.test(letters)) {
      let at = OF_ANOTHER.lastIndex;
      const place = number | (at - 1);
      const shared = letters.charCodeAt(at - 1) - CAPITAL_A;
      if (shared === 0) first = letters.charCodeAt(at++);
      if (shared < 2) second = letterAt(letters, at++);
      // "i " and "er " are the drawers of phrases that begin with so short a word.
      const third = second === SPACE || second === 0 ? 0 : letterAt(letters, at);
      const drawer = drawerOfLetters(first, second, third);
      const places = this.places.get(drawer);
      if (places === undefined) this.places.set(drawer, [place]);
      else places.push(place);
    }
  }

  has(drawer: number): boolean {
    return this.places.has(drawer);
  }

  /** Shows the entries of a drawer that the word may begin with, or be a form of, in the order of the lists. */
  look(drawer: number, word: string, see: (entry: string, of: T) => void): void {
    let opened = this.opened.get(drawer);
    if (opened === undefined) {
      const places = this.places.get(drawer);
      if (places === undefined) return;
      this.opened.set(drawer, (opened = this.open(nameOf(drawer), places)));
    }
    const { entries, of } = opened;
    const letter = word.charCodeAt(ALIKE);
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      const other = entry.charCodeAt(ALIKE);
      // A space or an apostrophe ends the first word of a phrase.
      const differs = other !== letter && other > APOSTROPHE && word.length > ALIKE;
      if ((!differs || entry.length <= MOST_BENT) && (this.withPhrases || entry.indexOf(' ') === -1))
        see(entry, of[index]!);
    }
  }

  private open(name: string, places: readonly number[]): Opened<T> {
    const entries: string[] = [];
    const of: T[] = [];
    for (const place of places) {
      const list = this.lists[place >> LIST_SHIFT]!;
      unpack(list.letters, place & (LONGEST_LIST - 1), name, LAST_OF_ANOTHER, entries);
      while (of.length < entries.length) of.push(list.of);
    }
    return { entries, of };
  }
}

/** The drawer of a word, or of what stands at `at` in it. */
export function drawerOf(word: string, at = 0): number {
  return drawerOfLetters(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2));
}

/**
 * Their codes side by side; 0 beyond the end of a word, where there is no code (`NaN`). No lexicon has a letter of more bits;
 * a word that has one is shown entries which it does not begin with, and is none of them.
 */
function drawerOfLetters(first: number, second: number, third: number): number {
  return ((first & LETTER) << (2 * BITS)) | ((second & LETTER) << BITS) | (third & LETTER);
}

/** The letter of an entry; 0 at the capital of the next. */
function letterAt(letters: string, at: number): number {
  const code = letters.charCodeAt(at);
  return code >= CAPITAL_A && code <= CAPITAL_Z ? 0 : code;
}

/** The letters that a drawer is called by. */
function nameOf(drawer: number): string {
  const codes = [drawer >> (2 * BITS), (drawer >> BITS) & LETTER, drawer & LETTER];
  return codes.map((code) => (code === 0 ? '' : String.fromCharCode(code))).join('');
}

/** Nothing in a lexicon is written with a capital. */
function isPacked(list: string): boolean {
  return list.charAt(0) === 'A';
}

/**
 * "AsygDdomGmen" → syg, sygdom, sygdommen: the capital tells how many letters an entry shares with the one before.
 *
 * @param start of an entry, which stands behind `before`; the last is the one before a capital that is not behind `end`.
 */
function unpack(letters: string, start = 0, before = '', end = 0, entries: string[] = []): string[] {
  for (let at = start; at < letters.length;) {
    CAPITAL.lastIndex = at + 1;
    const next = CAPITAL.test(letters) ? CAPITAL.lastIndex - 1 : letters.length;
    before = before.slice(0, letters.charCodeAt(at) - CAPITAL_A) + letters.slice(at + 1, next);
    entries.push(before);
    if (letters.charCodeAt(next) <= end) break;
    at = next;
  }
  return entries;
}

function withDanishLetters(list: string): string {
  return list.replace(/\{/g, 'æ').replace(/\|/g, 'ø').replace(/\}/g, 'å');
}

function inOrder(entries: readonly string[]): string[] {
  return Array.from(new Set(entries))
    .filter((entry) => entry !== '')
    .sort();
}
