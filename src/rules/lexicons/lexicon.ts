import type { Category, Language } from '../types';

/**
 * How a term is looked for. Danish writes compounds in one word, and what is safe differs from term to term:
 * "kræft" inside "bekræfte", "hiv" at the start of "hiver".
 */
type Mode =
  /** The whole word, inflected. */
  | 'word'
  /** The whole word, written in capitals: IDA is a union, Ida a woman. Not inflected. */
  | 'capitals'
  /** The beginning of a word: "diabet" in "diabetiker". Not inflected. */
  | 'prefix'
  /** The end of a compound, inflected: "betændelse" in "lungebetændelsen". The bare word counts too. */
  | 'head';

/** What the term says when somebody is its subject. */
export type Strength =
  /** It alone tells something of the category: "sclerose", "sygemeldt". */
  | 'telling'
  /** It needs to be said as a fact about the person: "operation", "behandling", "ill". */
  | 'vague'
  /** It tells when a word of the lexicon's frame stands by it: "HK" beside "medlem", "vold" beside "dømt". */
  | 'framed';

/** Terms that are looked for in the same way, with the source of the choice. */
interface TermGroup {
  /** `any`: written alike in both, medicines and abbreviations. */
  readonly language: Language | 'any';
  readonly mode: Mode;
  readonly inflection: 'noun' | 'adjective' | 'verb' | 'fixed';
  readonly strength: Strength;
  readonly source: string;
  /** Lemmas, lower case, separated by commas. A term may be several words. */
  readonly terms: string;
}

export interface Lexicon {
  readonly category: Category;
  readonly groups: readonly TermGroup[];
  /**
   * Words that make `framed` terms tell, all forms listed, by comma; "konvert-" is a beginning. Two words ("er i") must
   * stand right before the term, as must "half+"; "-baggrund" right behind it. "#" is a symbol like SCN2A. So "medlem af HK", "meldt ud af 3F", "HK-medlem" need no list of their products.
   */
  readonly frame?: string;
  /** Headings of columns whose cells belong to the category, lower case, by comma. */
  readonly headings: string;
  /** Phrases that hold a term and say nothing of anybody: idioms, organisations, homographs. By comma; the last word takes a Danish -s. */
  readonly innocent: string;
}

/** What shows that a lexicon works. An export of its own beside the lexicon, so that the add-in does not carry it. */
export interface Proof {
  /** Sentences in which the category must be found. */
  readonly examples: readonly string[];
  /** Sentences with a term of the lexicon in which it must not be found. */
  readonly counterexamples: readonly string[];
}
