import { offences } from '../lexicons/offences';
import { sexuality } from '../lexicons/sexuality';
import { biometric } from '../lexicons/biometric';
import { genetic } from '../lexicons/genetic';
import { union } from '../lexicons/union';
import { religion } from '../lexicons/religion';
import { politics } from '../lexicons/politics';
import { ethnicity } from '../lexicons/ethnicity';
import { adoption } from '../lexicons/adoption';
import { CRIME_CARRIERS, HEALTH_CARRIERS } from '../lexicons/endings';
import { CUES, LEANINGS, TOPIC_HEADS, type Cue } from '../lexicons/cues';
import { GIVEN_NAMES, type NameGroup } from '../lexicons/given-names';
import { grades } from '../lexicons/grades';
import { health } from '../lexicons/health';
import type { Lexicon, Strength } from '../lexicons/lexicon';
import { marital } from '../lexicons/marital';
import { NOT_NAMES } from '../lexicons/not-names';
import { personality } from '../lexicons/personality';
import { listed, listedWords } from '../lexicons/word-list';
import { formsOf } from '../text/inflect';
import { Stems } from '../text/stems';
import type { Category, Language } from '../types';
import { addStem, learnFrame } from './frames';

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

/** A term as it is looked for. */
export interface Term {
  readonly category: Category;
  /** As the lexicon spells it: part of the finding's key. */
  readonly lemma: string;
  readonly strength: Strength;
  readonly language: Language | 'any';
  /** A phrase that says nothing of anybody: what it covers is no term. */
  readonly innocent: boolean;
  /** Only when written in capitals. */
  readonly capitals: boolean;
  /** The words after the first. */
  readonly rest: readonly string[];
}

/** Everything the rules know of one written word. */
export interface Entry {
  /** Bits of `cueBit`, for either language. */
  cues: { da: number; en: number };
  /** Terms that begin with this word, longest first. */
  terms?: Term[];
  name?: NameGroup;
  notName?: boolean;
  /** A word of one language alone: above 0 Danish, below English. */
  leaning?: number;
}

/** Shared by all words that carry none. */
const NO_CUES = { da: 0, en: 0 };
const BITS = new Map<Cue, number>();

export function cueBit(cue: Cue): number {
  let bit = BITS.get(cue);
  if (bit === undefined) BITS.set(cue, (bit = 1 << BITS.size));
  return bit;
}

const ENTRIES = new Map<string, Entry>();
const PREFIXES = new Stems<Term[]>('start');
const HEADS = new Stems<Term[]>('end');
const TOPICS = new Stems<true>('end');
const CARRIERS = new Stems<Category>('end');
const SHORTEST_CARRIED = 3;
/** Columns: heading → category. */
const HEADINGS = new Map<string, Category>();

/** One look-up per word, whatever the number of lexicons. */
export function lookUp(word: string): Entry | undefined {
  return ENTRIES.get(word);
}

/** What an entry steers in either language, for words too few or too foreign to tell which is written; 0 for nothing. */
export function cuesOf(entry: Entry | undefined): number {
  return entry === undefined ? 0 : entry.cues.da | entry.cues.en;
}

export function categoryOfHeading(heading: string): Category | undefined {
  return HEADINGS.get(heading);
}

/** The terms that this one written word is, by its whole form, its beginning or its end: at most one per category. */
export function termsInWord(word: string): Term[] {
  const terms: Term[] = [];
  wholeWord(word, terms);
  compound(word, terms);
  if (word.indexOf('-') === -1) return terms;
  const parts = word.split('-');
  if (isTopic(parts[parts.length - 1]!)) return terms;
  const inParts: Term[] = [];
  for (const part of parts) {
    wholeWord(part, inParts);
    compound(part, inParts);
  }
  for (const term of inParts) if (term.strength !== 'vague') keep(terms, term);
  return terms;
}

function wholeWord(word: string, into: Term[]): void {
  for (const term of ENTRIES.get(word)?.terms ?? []) if (term.rest.length === 0) keep(into, term);
}

function compound(word: string, into: Term[]): void {
  if (word.length < 4) return;
  for (const { value, length } of PREFIXES.all(word) ?? [])
    if (!isTopic(word.slice(length))) for (const term of value) keep(into, term);
  for (const { value } of HEADS.all(word) ?? []) for (const term of value) keep(into, term);
  carried(word, into);
}

/** "dialysepatient", "migræneplaget", "tyveridømt": a term and what makes it somebody's, whatever its strength alone. */
function carried(word: string, into: Term[]): void {
  const carrier = CARRIERS.longest(word);
  if (carrier === undefined || word.length - carrier.length < SHORTEST_CARRIED) return;
  const stem = word.slice(0, -carrier.length);
  const known = ENTRIES.get(stem)?.terms ?? (/[se]$/.test(stem) ? ENTRIES.get(stem.slice(0, -1))?.terms : undefined);
  for (const term of known ?? [])
    if (term.rest.length === 0 && !term.innocent && term.category === carrier.value)
      keep(into, { ...term, strength: 'telling' });
}

/** The first term of a category stays: whole words go before beginnings, long beginnings before short. */
function keep(terms: Term[], term: Term): void {
  if (!terms.some((known) => known.category === term.category)) terms.push(term);
}

/** Heads shorter than this also end words of other kinds: "dag" in "tirsdag". */
const SHORTEST_GOVERNOR = 6;

/** "Patientforeningen for …", "Videnscenter for …": a compound that makes what follows a subject matter. */
export function isTopicWord(word: string): boolean {
  const head = TOPICS.longest(word);
  return head !== undefined && head.length >= SHORTEST_GOVERNOR;
}

/** "forskning" in "kræftforskning": the compound names a subject matter, a trade or a house. */
function isTopic(tail: string): boolean {
  return TOPICS.longest(tail) !== undefined;
}

function entryOf(word: string): Entry {
  let entry = ENTRIES.get(word);
  if (entry === undefined) ENTRIES.set(word, (entry = { cues: NO_CUES }));
  return entry;
}

/** `single` is the term of one word, shared by all its forms: thousands of forms stand behind a lexicon. */
function addTerm(written: string, single: Term): void {
  // A text is read without this genitive.
  const form = written.replace(/'s(?= |$)/g, '');
  const space = form.indexOf(' ');
  const entry = entryOf(space === -1 ? form : form.slice(0, space));
  const rest = space === -1 ? single.rest : form.slice(space + 1).split(' ');
  const terms = (entry.terms ??= []);
  const { category } = single;
  if (terms.some((known) => known.category === category && known.rest.join(' ') === rest.join(' '))) return;
  const shorter = terms.findIndex((known) => known.rest.length < rest.length);
  terms.splice(shorter === -1 ? terms.length : shorter, 0, space === -1 ? single : { ...single, rest });
}

function learnLexicon(lexicon: Lexicon): void {
  const { category } = lexicon;
  for (const phrase of listed(lexicon.innocent)) {
    const term = {
      category,
      lemma: phrase,
      strength: 'vague' as const,
      language: 'any' as const,
      innocent: true,
      capitals: false,
      rest: [],
    };
    if (phrase.indexOf(' ') === -1)
      formsOf(phrase, 'noun', 'da')
        .concat(formsOf(phrase, 'verb', 'da'))
        .forEach((form) => addStem(HEADS, form, term));
    addTerm(phrase, term);
    addTerm(`${phrase}s`, term);
  }
  for (const { terms, mode, inflection, strength, language } of lexicon.groups) {
    for (const lemma of listed(terms)) {
      const term = { category, lemma, strength, language, innocent: false, capitals: mode === 'capitals', rest: [] };
      if (mode === 'prefix') addStem(PREFIXES, lemma, term);
      for (const form of formsOf(
        lemma,
        mode === 'prefix' || mode === 'capitals' ? 'fixed' : inflection,
        language === 'en' ? 'en' : 'da',
      )) {
        addTerm(form, term);
        // "Enhedslistens lokalafdeling": names of bodies take the genitive.
        if (strength === 'framed' && inflection === 'fixed') addTerm(`${form}s`, term);
        if (mode === 'head') addStem(HEADS, form, term);
      }
    }
  }
  listed(lexicon.frame ?? '').forEach((word) => learnFrame(word, category));
  for (const heading of listed(lexicon.headings)) HEADINGS.set(heading, category);
}

function learnCues(language: Language): void {
  const cues = CUES[language];
  for (const cue of Object.keys(cues) as Cue[]) {
    for (const word of listedWords(cues[cue]!)) {
      const entry = entryOf(word);
      if (entry.cues === NO_CUES) entry.cues = { da: 0, en: 0 };
      entry.cues[language] |= cueBit(cue);
    }
  }
}

LEXICONS.forEach(learnLexicon);
learnCues('da');
learnCues('en');
listedWords(TOPIC_HEADS).forEach((head) => TOPICS.add(head, true));
listedWords(HEALTH_CARRIERS).forEach((head) => CARRIERS.add(head, 'health'));
listedWords(CRIME_CARRIERS).forEach((head) => CARRIERS.add(head, 'offences'));
for (const word of listedWords(NOT_NAMES)) entryOf(word).notName = true;
for (const group of GIVEN_NAMES) {
  // "Da" and "Han" are names in Vietnam and China, and begin every tenth Danish sentence.
  for (const name of listedWords(group.names)) if (entryOf(name).notName !== true) entryOf(name).name ??= group;
}
// A cue of one language alone tells which one is written; the frequent words of a language tell more.
ENTRIES.forEach((entry) => {
  const { da, en } = entry.cues;
  if ((da === 0) !== (en === 0)) entry.leaning = en === 0 ? 1 : -1;
});
for (const word of listedWords(LEANINGS.da)) entryOf(word).leaning = 2;
for (const word of listedWords(LEANINGS.en)) entryOf(word).leaning = -2;
