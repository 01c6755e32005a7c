import type { AttachmentKey } from './draft';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Category, word, person and part, hashed (detectors/finding-key.ts); independent of offsets, so that editing elsewhere
 * keeps a dismissal.
 */
export type FindingKey = string;

/** GDPR article 9 and 10. */
export const SENSITIVE_CATEGORIES = [
  'ethnicity',
  'politics',
  'religion',
  'union',
  'genetic',
  'biometric',
  'health',
  'sexuality',
  'offences',
] as const;

/** Confidential in Danish practice (Aarhus University's list). */
export const CONFIDENTIAL_CATEGORIES = ['cpr', 'contact', 'personality', 'marital', 'adoption', 'grades'] as const;

export const CATEGORIES = [...SENSITIVE_CATEGORIES, ...CONFIDENTIAL_CATEGORIES] as const;

export type Category = (typeof CATEGORIES)[number];

/** Where in the draft. Offsets in `quoted` are offsets into the body, which holds the quoted text. */
export type PartName =
  | { readonly kind: 'subject' | 'body' | 'quoted' }
  | {
      readonly kind: 'attachment';
      readonly name: string;
      /** Tells files of one name apart, in a decision. */
      readonly key?: AttachmentKey;
      /** Of a spreadsheet the sheet, of a table the head of the column, as far as they are known. */
      readonly sheet?: string;
      readonly column?: string;
    }
  /** The name of a file itself; offsets are those of the name. */
  | { readonly kind: 'file-name'; readonly name: string; readonly key?: AttachmentKey };

/** Why we believe a finding, in words that `explain/` can speak. Never a number. */
export type Evidence =
  /** CPR: the first six digits are a calendar date not in the future, in the century of the seventh digit. */
  | 'birth-date'
  /** CPR: modulus 11 fits. Numbers without it have been issued since 2007, so it is never a condition. */
  | 'check-digit'
  /** CPR: a word like "cpr" or "personnummer" stands near, or heads the column. */
  | 'label-nearby'
  /** CPR: written DDMMYY-SSSS with a separator. */
  | 'written-as-cpr'
  /** A name stands in the same sentence. */
  | 'name-in-sentence'
  /** A pronoun in the same sentence that stands for a person. */
  | 'pronoun-in-sentence'
  /** A role word for one person ("den studerende", "our patient") in the same sentence. */
  | 'role-in-sentence'
  /** The person was named earlier in the same paragraph or thread. */
  | 'person-nearby'
  /** The sender says it of themselves ("jeg er sygemeldt"). */
  | 'said-of-sender'
  /** A table row or list line that names a person. */
  | 'row-of-person'
  /** The construction says that somebody has it ("er indlagt med", "fik konstateret", "diagnosed with"). */
  | 'said-as-fact';

/** A distinct natural person as far as the draft tells. */
export interface Person {
  /** Stable within one check: `p1`, `p2` … in order of first mention. */
  readonly id: string;
  /** How the person is called in the draft, masked where it is a number: "Mathilde Bjerregaard", "2804••-••••", "the sender". */
  readonly label: PersonLabel;
  /** Address (lower case) of the recipient this person is, as far as name, address or "du/you" to a sole addressee tell. */
  readonly address?: string;
}

/** A name goes as it stands; anything else is an id that `explain/` puts into words. */
export type PersonLabel =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly masked: string }
  | { readonly kind: 'role'; readonly word: string }
  | { readonly kind: 'sender' }
  | { readonly kind: 'recipient'; readonly name: string }
  | { readonly kind: 'unnamed' };

export interface Finding {
  readonly key: FindingKey;
  readonly category: Category;
  /** Lexicon entry, or what the detector calls it; absent of a file of which no word is at hand. */
  readonly entry?: string;
  readonly part: PartName;
  readonly span: Span;
  /** The match, masked when it is made: no digit of a CPR number beyond the first four. */
  readonly excerpt: string;
  /** The sentence or table row it stands in, masked likewise, with the place of the match in it; at most 240 characters. */
  readonly context: { readonly text: string; readonly match: Span };
  readonly evidence: readonly Evidence[];
  /** Ids of the persons it is about; at least one: a category needs a person. */
  readonly persons: readonly string[];
}

/** What the detectors hand over to the policy. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Findings beyond the cap. */
  readonly more: number;
  /** Everyone that the findings are about, those beyond the cap included. */
  readonly persons: readonly Person[];
}

/**
 * What was found in one file, by itself: enough to judge the draft anew without the file, since persons of several files
 * and of the mail are told to be one by their keys.
 */
export interface FoundInFile {
  /** The `persons` of each are ids of `persons` below. */
  readonly findings: readonly Finding[];
  readonly more: number;
  readonly persons: readonly PersonInFile[];
  /** What the file is about: marks and numbers elsewhere in the draft mean nothing without (detectors/setting.ts). */
  readonly about: number;
  /** What the mail said around it when it was read; where it says something else now, the file must be read anew. */
  readonly backdrop: string;
  /** With what the keys are hashed; absent: they are words. Then no word of the file is here. */
  readonly salt?: string;
}

/** Somebody a file speaks of. */
export interface PersonInFile {
  readonly id: string;
  readonly label: PersonLabel;
  readonly gender: 'female' | 'male' | 'any';
  /** "han", "borgeren": surely somebody that the draft names, when it names one person alone. */
  readonly loose: boolean;
  /** Has a CPR number: nobody has two. */
  readonly numbered: boolean;
  /** Parts of the name in order; [] where none is known. */
  readonly names: readonly NameKey[];
  /** A role, a number: whoever answers to one of them elsewhere in the draft is the same. */
  readonly keys: readonly string[];
}

/** One part of a name, such that two of them can be compared. */
export interface NameKey {
  /** '' of an initial. */
  readonly whole: string;
  readonly initial: string;
}
