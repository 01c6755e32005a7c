import type { Lexicon, Strength } from '../lexicons/lexicon';
import { formsOf, stemOf } from '../text/inflect';
import type { Category, Language } from '../types';

/** The entries of the lexicons as terms. Each is bent when a word comes that may be a form of it, and not before. */

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

/** Entries of a lexicon that are looked for in the same way. */
export interface Terms {
  /** As the lexicon lists them. */
  readonly list: string;
  readonly about: Pick<Term, 'category' | 'strength' | 'language' | 'innocent' | 'capitals'>;
  readonly isBeginning: boolean;
  /** Everything that counts as the entry, it among it; `undefined` where it counts only as it is. */
  readonly forms: ((lemma: string) => string[]) | undefined;
  /** The same at the end of a compound; `undefined` where it may not end one. */
  readonly ends: ((lemma: string) => string[]) | undefined;
}

/** What a word is, or begins. */
export interface TermsOfWord {
  /** Terms that are this word. */
  readonly terms: Term[];
  /** Those of several words that begin with it, by the second, the longest first: of so common a word as "har" there are dozens. */
  phrases?: Map<string, Term[]>;
}

const SPACE = 32;
const APOSTROPHE = 39;

/** In the order in which they go before one another. */
export function termsOf({ category, innocent, groups }: Lexicon): Terms[] {
  const harmless: Terms = {
    list: innocent,
    about: { category, strength: 'vague', language: 'any', innocent: true, capitals: false },
    isBeginning: false,
    forms: genitive,
    ends: (phrase) => formsOf(phrase, 'noun', 'da').concat(formsOf(phrase, 'verb', 'da')),
  };
  return [harmless].concat(
    groups.map(({ terms, mode, inflection, strength, language }) => {
      const bend = (lemma: string): string[] => formsOf(lemma, inflection, language === 'en' ? 'en' : 'da');
      const bends = inflection !== 'fixed' && (mode === 'word' || mode === 'head');
      return {
        list: terms,
        about: { category, strength, language, innocent: false, capitals: mode === 'capitals' },
        isBeginning: mode === 'prefix',
        // "Enhedslistens lokalafdeling": names of bodies take the genitive.
        forms: bends ? bend : strength === 'framed' && inflection === 'fixed' ? genitive : undefined,
        ends: mode === 'head' ? bend : undefined,
      };
    }),
  );
}

function genitive(lemma: string): string[] {
  return [lemma, `${lemma}s`];
}

/** Adds what an entry is of the word, if it is that: the word itself, or a phrase that it begins. The longest goes first. */
export function addTerms(known: TermsOfWord, { about, forms }: Terms, lemma: string, word: string): void {
  if (lemma.indexOf(' ') === -1) {
    if (isForm(word, withoutGenitive(lemma), forms)) add(known.terms, termOf(about, lemma));
  } else if (lemma.startsWith(word) && isEndOfFirst(lemma.charCodeAt(word.length))) {
    for (const form of forms === undefined ? [lemma] : forms(lemma)) {
      const [first, ...rest] = withoutGenitive(form).split(' ');
      if (first === word) addPhrase(known, termOf(about, lemma, rest));
    }
  }
}

/** Adds the entry if the word, whatever it is, begins with it. The longest goes first. */
export function addBeginning(all: Term[], { about }: Terms, lemma: string, word: string): void {
  if (!word.startsWith(lemma)) return;
  insert(all, termOf(about, lemma), (known) => known.lemma.length < lemma.length);
}

/** Adds the entry if this end of a compound is a form of it. */
export function addHead(all: Term[], { about, ends }: Terms, lemma: string, ending: string): void {
  if (isForm(ending, lemma, ends)) all.push(termOf(about, lemma));
}

/** Field by field: of a frequent word there are hundreds, and the target language spreads an object by two calls. */
function termOf(
  { category, strength, language, innocent, capitals }: Terms['about'],
  lemma: string,
  rest: readonly string[] = [],
): Term {
  return { category, lemma, strength, language, innocent, capitals, rest };
}

function isForm(word: string, lemma: string, forms: Terms['forms']): boolean {
  if (word === lemma) return true;
  return forms !== undefined && word.startsWith(stemOf(lemma)) && forms(lemma).indexOf(word) !== -1;
}

/** A text is read without this genitive. */
function withoutGenitive(written: string): string {
  return written.indexOf("'s") === -1 ? written : written.replace(/'s(?= |$)/g, '');
}

/** Whether the first word of a phrase ends before this sign; whatever bends, that word does not. */
function isEndOfFirst(code: number): boolean {
  return code === SPACE || code === APOSTROPHE;
}

function addPhrase(known: TermsOfWord, term: Term): void {
  const second = term.rest[0]!;
  known.phrases ??= new Map<string, Term[]>();
  const alike = known.phrases.get(second);
  if (alike === undefined) known.phrases.set(second, [term]);
  else add(alike, term);
}

/** Of two that are the same words and of one category the first stays. */
function add(terms: Term[], term: Term): void {
  if (terms.some((known) => isSame(known, term))) return;
  insert(terms, term, (known) => known.rest.length < term.rest.length);
}

function isSame(one: Term, other: Term): boolean {
  if (one.category !== other.category || one.rest.length !== other.rest.length) return false;
  return other.rest.every((word, at) => one.rest[at] === word);
}

function insert(terms: Term[], term: Term, isShorter: (known: Term) => boolean): void {
  const shorter = terms.findIndex(isShorter);
  terms.splice(shorter === -1 ? terms.length : shorter, 0, term);
}
