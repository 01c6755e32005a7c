import { heardAs, stemOf, UNHEARD } from '../learned/wording';
import { remembered } from '../text/remembered';
import type { Unit } from '../text/units';
import type { Word } from '../text/words';
import type { Language } from '../types';
import { termsInWord } from './compounds';
import { lookUp, type Entry } from './dictionary';
import { nameSignsOf } from './name-signs';
import type { Term } from './terms';
import { signsOf, shapeOf, TERM } from './word-signs';

/** All that is known of one written word, whatever text it stands in. */
interface Known {
  readonly entry: Entry | undefined;
  /** Those that it is by itself. */
  readonly terms: readonly Term[];
  /** Those of several words that begin with it, by the second. */
  readonly phrases: ReadonlyMap<string, readonly Term[]> | undefined;
  readonly signs: number;
  /** As what it is heard in a passage (wording.ts). */
  readonly heard: number;
}

/** The words of a text with what is known of them. */
export interface KnownWords {
  /** What the dictionary knows of each word. */
  readonly entries: readonly (Entry | undefined)[];
  readonly known: readonly Known[];
  /** What each word is about and how it is written (word-signs.ts), and for each unit all of its words together. */
  readonly signs: Int32Array;
  readonly signsIn: Int32Array;
  /** What each word steers, and for each unit all of its words together, whatever the language. */
  readonly cues: Readonly<Record<Language, Int32Array>>;
  readonly cuesIn: Int32Array;
  /** Of each unit. */
  readonly languages: readonly Language[];
}

/** Of a number, which no list holds; nor is a number kept in mind. */
const UNKNOWN: Known = { entry: undefined, terms: [], phrases: undefined, signs: 0, heard: UNHEARD };

/** One look-up per word of a text. */
const known = remembered((word): Known => {
  const entry = lookUp(word);
  const terms = termsInWord(word);
  const phrases = entry?.phrases;
  const holdsTerm = terms.length > 0 || phrases !== undefined;
  const signs = signsOf(word) | nameSignsOf(word, entry) | (holdsTerm ? TERM : 0);
  return { entry, terms, phrases, signs, heard: heardAs(stemOf(word)) };
});

export function knowWords(text: string, words: readonly Word[], units: readonly Unit[]): KnownWords {
  const bits = (of: { readonly length: number }): Int32Array => new Int32Array(of.length);
  const [signs, da, en, leanings] = [bits(words), bits(words), bits(words), bits(words)] as const;
  const all: Known[] = [];
  const entries = words.map((word, at) => {
    const about = word.kind === 'number' ? UNKNOWN : known(word.lower);
    all.push(about);
    signs[at] = about.signs | shapeOf(text, word);
    const { entry } = about;
    if (word.kind !== 'word' || entry === undefined) return undefined;
    da[at] = entry.cues.da;
    en[at] = entry.cues.en;
    // "hold A" is as Danish as "a table" is English.
    leanings[at] = word.capital !== 'none' && word.lower === 'a' ? 0 : (entry.leaning ?? 0);
    return entry;
  });
  const [signsIn, cuesIn] = [bits(units), bits(units)] as const;
  /** Of each paragraph, and of all. */
  const balance: number[] = [];
  let total = 0;
  units.forEach(({ first, last, paragraph }, index) => {
    let sign = 0;
    let cue = 0;
    let sum = 0;
    for (let at = first; at < last; at++) {
      sign |= signs[at]!;
      cue |= da[at]! | en[at]!;
      sum += leanings[at]!;
    }
    signsIn[index] = sign;
    cuesIn[index] = cue;
    balance[paragraph] = (balance[paragraph] ?? 0) + sum;
    total += sum;
  });
  return {
    entries,
    known: all,
    signs,
    signsIn,
    cues: { da, en },
    cuesIn,
    languages: languagesOf(units, balance, total),
  };
}

/** The language of each unit: that of its paragraph, or of the paragraph before where nothing tells. Danish first. */
function languagesOf(units: readonly Unit[], balance: readonly number[], total: number): Language[] {
  let language: Language = total < 0 ? 'en' : 'da';
  return units.map(({ paragraph }) => {
    const sum = balance[paragraph]!;
    if (sum !== 0) language = sum < 0 ? 'en' : 'da';
    return language;
  });
}
