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
export function addTerms(all: Term[], { about, forms }: Terms, lemma: string, word: string): void {
  if (lemma.indexOf(' ') === -1) {
    if (isForm(word, withoutGenitive(lemma), forms)) add(all, termOf(about, lemma));
  } else if (lemma.startsWith(word)) {
    for (const form of forms === undefined ? [lemma] : forms(lemma)) {
      const [first, ...rest] = withoutGenitive(form).split(' ');
      if (first === word) add(all, termOf(about, lemma, rest));
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

function termOf(about: Terms['about'], lemma: string, rest: readonly string[] = []): Term {
  return { ...about, lemma, rest };
}

function isForm(word: string, lemma: string, forms: Terms['forms']): boolean {
  if (word === lemma) return true;
  return forms !== undefined && word.startsWith(stemOf(lemma)) && forms(lemma).indexOf(word) !== -1;
}

/** A text is read without this genitive. */
function withoutGenitive(written: string): string {
  return written.indexOf("'s") === -1 ? written : written.replace(/'s(?= |$)/g, '');
}

/** Of two that are the same words and of one category the first stays. */
function add(terms: Term[], term: Term): void {
  const { category, rest } = term;
  const isKnown = (known: Term): boolean =>
    known.category === category &&
    known.rest.length === rest.length &&
    rest.every((word, at) => known.rest[at] === word);
  if (!terms.some(isKnown)) insert(terms, term, (known) => known.rest.length < rest.length);
}

function insert(terms: Term[], term: Term, isShorter: (known: Term) => boolean): void {
  const shorter = terms.findIndex(isShorter);
  terms.splice(shorter === -1 ? terms.length : shorter, 0, term);
}
