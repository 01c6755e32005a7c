import { offences } from '../lexicons/offences';
import { sexuality } from '../lexicons/sexuality';
import { biometric } from '../lexicons/biometric';
import { genetic } from '../lexicons/genetic';
import { union } from '../lexicons/union';
import { religion } from '../lexicons/religion';
import { politics } from '../lexicons/politics';
import { ethnicity } from '../lexicons/ethnicity';
import { adoption } from '../lexicons/adoption';
import { CUES, LEANINGS, type Cue } from '../lexicons/cues';
import { GIVEN_NAMES, type NameGroup } from '../lexicons/given-names';
import { grades } from '../lexicons/grades';
import { health } from '../lexicons/health';
import type { Lexicon } from '../lexicons/lexicon';
import { marital } from '../lexicons/marital';
import { NOT_NAMES } from '../lexicons/not-names';
import { personality } from '../lexicons/personality';
import { drawerOf, Drawers, listed, listedWords } from '../lexicons/word-list';
import { remembered } from '../text/remembered';
import type { Category } from '../types';
import { addBeginning, addHead, addTerms, termsOf, type Term, type Terms, type TermsOfWord } from './terms';

/** All lexicons of categories. A further category is one line here and one file in `lexicons/`. */
export const LEXICONS: readonly Lexicon[] = [
  health,
  marital,
  adoption,
  personality,
  grades,
  ethnicity,
  politics,
  religion,
  union,
  genetic,
  biometric,
  sexuality,
  offences,
];

/** Everything the rules know of one written word. */
export interface Entry extends TermsOfWord {
  /** Bits of `cueBit`, for either language. */
  readonly cues: { da: number; en: number };
  name?: NameGroup;
  notName?: boolean;
  /** A word of one language alone: above 0 Danish, below English. */
  leaning?: number;
}

/** The same of any word. */
interface Known extends Entry {
  /** Whether it is in any list. */
  isEntry: boolean;
  /** Terms that whatever begins like this word may be a compound of, longest first. */
  readonly beginnings: Term[];
}

/** Notes what a list says of a word, if this entry of it is the word. */
type Note = (known: Known, entry: string, word: string) => void;

const BITS = new Map<Cue, number>();
const MOST_BITS = 32;
/** Shared by the many. */
const UNKNOWN: Known = { isEntry: false, cues: { da: 0, en: 0 }, terms: [], beginnings: [] };
const WORDS = new Drawers<Note>(true);
const HEADS = new Drawers<Terms>(false);
const SHORTEST_HEAD = 3;

export function cueBit(cue: Cue): number {
  let bit = BITS.get(cue);
  if (bit === undefined) {
    if (BITS.size === MOST_BITS) throw new Error('One integer has no bit for a further cue');
    BITS.set(cue, (bit = 1 << BITS.size));
  }
  return bit;
}

for (const lexicon of LEXICONS) {
  for (const terms of termsOf(lexicon)) {
    WORDS.add(terms.list, (known, lemma, word) => {
      addTerms(known, terms, lemma, word);
      if (terms.isBeginning) addBeginning(known.beginnings, terms, lemma, word);
    });
    if (terms.ends !== undefined) HEADS.add(terms.list, terms);
  }
}
for (const language of ['da', 'en'] as const) {
  for (const cue of Object.keys(CUES[language]) as Cue[]) {
    const bit = cueBit(cue);
    learnWords(CUES[language][cue]!, ({ cues }) => (cues[language] |= bit));
  }
}
// "Elevens epilepsi", "din datters diagnose"; "of" stands for it in English, or a mark.
for (const cue of ['role', 'the-role', 'kin', 'male', 'female'] as const) {
  const bit = cueBit(cue);
  learnWords(genitivesOf(CUES.da[cue]!), ({ cues }) => (cues.da |= bit));
}
learnWords(NOT_NAMES, (known) => (known.notName = true));
for (const group of GIVEN_NAMES) {
  // "Da" and "Han" are names in Vietnam and China, and begin every tenth Danish sentence.
  learnWords(group.names, (known) => {
    if (known.notName !== true && known.name === undefined) known.name = group;
  });
}
learnWords(LEANINGS.da, (known) => (known.leaning = 2));
learnWords(LEANINGS.en, (known) => (known.leaning = -2));

function genitivesOf(list: string): string {
  return listedWords(list)
    .filter((word) => word.charAt(word.length - 1) !== 's')
    .map((word) => `${word}s`)
    .join(' ');
}

/** Words that count only as they stand in the list. */
function learnWords(list: string, note: (known: Known) => void): void {
  const ofThat: Note = (known, entry, word) => {
    if (entry !== word) return;
    known.isEntry = true;
    note(known);
  };
  WORDS.add(list, ofThat, listedWords);
}

const knownOf = remembered((word): Known => {
  const known: Known = { isEntry: false, cues: { da: 0, en: 0 }, terms: [], beginnings: [] };
  const see = (entry: string, note: Note): void => note(known, entry, word);
  // "HKs", "tåen": a term of two letters bends too. And "i", "er" begin phrases.
  WORDS.look(drawerOf(word.length > 2 ? word.slice(0, 2) : `${word} `), word, see);
  WORDS.look(drawerOf(word), word, see);
  if (isTerm(known)) known.isEntry = true;
  else if (!known.isEntry && known.beginnings.length === 0) return UNKNOWN;
  // A cue of one language alone tells which one is written; the frequent words of a language tell more.
  const { da, en } = known.cues;
  if (known.leaning === undefined && (da === 0) !== (en === 0)) known.leaning = en === 0 ? 1 : -1;
  return known;
});

/** One look-up per word, whatever the number of lexicons. */
export function lookUp(word: string): Entry | undefined {
  const known = knownOf(word);
  return known.isEntry ? known : undefined;
}

/** The terms that begin a word, whatever it is, the longest first. */
export function beginningsOf(word: string): readonly Term[] {
  return knownOf(word).beginnings;
}

/** The terms that end a word, in any form, the longest first. */
export function headsOf(word: string): readonly Term[] {
  const heads: Term[] = [];
  for (let at = 0; at + SHORTEST_HEAD <= word.length; at++) {
    const drawer = drawerOf(word, at);
    if (!HEADS.has(drawer)) continue;
    const ending = word.slice(at);
    HEADS.look(drawer, ending, (entry, terms) => addHead(heads, terms, entry, ending));
  }
  return heads;
}

/** Whether a word is a term of the lexicons, or begins one. */
export function isTerm({ terms, phrases }: TermsOfWord): boolean {
  return terms.length > 0 || phrases !== undefined;
}

/** What an entry steers in either language, for words too few or too foreign to tell which is written; 0 for nothing. */
export function cuesOf(entry: Entry | undefined): number {
  return entry === undefined ? 0 : entry.cues.da | entry.cues.en;
}

/** Columns: heading → category. */
const HEADINGS = new Map<string, Category>();

export function categoryOfHeading(heading: string): Category | undefined {
  if (HEADINGS.size === 0)
    for (const { headings, category } of LEXICONS) for (const each of listed(headings)) HEADINGS.set(each, category);
  return HEADINGS.get(heading);
}
