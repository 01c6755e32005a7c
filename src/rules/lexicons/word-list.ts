/**
 * Reads the lists that lexicons hold as text. In the source they are words as a reader likes them; the build packs them
 * (webpack/pack-word-lists.js), which makes the launch event a fifth smaller. Both read alike: sorted, none twice.
 */

const CAPITAL_A = 65;
const CAPITAL = /[A-Z]/g;
/** So many letters the entries of a drawer begin with alike. */
const ALIKE = 3;
/** The capital of an entry that shares less with the one before, and so is in another drawer. */
const OF_ANOTHER = /[A-C]/g;
const LAST_OF_ANOTHER = 67;
/** A place in a list is one number: that of the list, and behind it that of the letter. */
const LIST_SHIFT = 17;
const LONGEST_LIST = 1 << LIST_SHIFT;
/** Whatever form it takes, a word of more letters keeps the one behind those that its drawer is called by. */
const MOST_BENT = 6;
const APOSTROPHE = 39;

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
  private readonly places = new Map<string, number[]>();
  private readonly opened = new Map<string, Opened<T>>();

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
    let drawer = '';
    OF_ANOTHER.lastIndex = 0;
    while (OF_ANOTHER.test(letters)) {
      const at = OF_ANOTHER.lastIndex;
      const shared = letters.charCodeAt(at - 1) - CAPITAL_A;
      drawer = drawerOfEntry(drawer.slice(0, shared) + letters.slice(at, at + ALIKE - shared));
      const places = this.places.get(drawer);
      if (places === undefined) this.places.set(drawer, [number | (at - 1)]);
      else places.push(number | (at - 1));
    }
  }

  has(drawer: string): boolean {
    return this.places.has(drawer);
  }

  /** Shows the entries of a drawer that the word may begin with, or be a form of, in the order of the lists. */
  look(drawer: string, word: string, see: (entry: string, of: T) => void): void {
    const places = this.places.get(drawer);
    if (places === undefined) return;
    let opened = this.opened.get(drawer);
    if (opened === undefined) this.opened.set(drawer, (opened = this.open(drawer, places)));
    const { entries, of } = opened;
    const letter = word.charCodeAt(ALIKE);
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      const other = entry.charCodeAt(ALIKE);
      // A space or an apostrophe ends the first word of a phrase.
      const differs = other !== letter && other > APOSTROPHE && word.length > ALIKE;
      if (!differs || entry.length <= MOST_BENT) see(entry, of[index]!);
    }
  }

  private open(drawer: string, places: readonly number[]): Opened<T> {
    const opened: Opened<T> = { entries: [], of: [] };
    for (const place of places) {
      const { letters, of } = this.lists[place >> LIST_SHIFT]!;
      for (const entry of unpack(letters, place & (LONGEST_LIST - 1), drawer, LAST_OF_ANOTHER)) {
        if (!this.withPhrases && entry.indexOf(' ') !== -1) continue;
        opened.entries.push(entry);
        opened.of.push(of);
      }
    }
    return opened;
  }
}

/** The drawer of a word: its first three letters. */
export function drawerOf(word: string): string {
  return word.slice(0, ALIKE);
}

/** What a list shows of an entry's first letters, up to its end: "i " and "er " for phrases that begin with so short a word. */
function drawerOfEntry(letters: string): string {
  const end = letters.search(/[ A-Z]/);
  return end === -1 ? letters : letters.slice(0, letters.charAt(end) === ' ' ? end + 1 : end);
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
function unpack(letters: string, start = 0, before = '', end = 0): string[] {
  const entries: string[] = [];
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
