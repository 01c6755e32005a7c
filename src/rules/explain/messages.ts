import type { Category, Evidence, PartName, PersonLabel, Unchecked, UncheckedReason } from '../types';

/** How many persons, recipients and which categories a sentence speaks of. */
export interface Counts {
  readonly categories: readonly Category[];
  readonly persons: number;
  readonly recipients: number;
  /** "Aarhus Universitet". */
  readonly organisation: string;
  /** Tags in the subject, as the policy spells them. */
  readonly tags: readonly string[];
  /** Something could not be checked, so "nothing found" holds only for what was read. */
  readonly inPart: boolean;
}

/** What a decision amounts to for the person: one title, one paragraph, one Smart Alert each. */
export type Outcome =
  | 'nobody-yet'
  | 'internal'
  | 'nothing-found'
  | 'allowed'
  | 'must-be-secure'
  | 'rerouted'
  | 'marked'
  | 'blocked-by-tag'
  | 'blocked'
  | 'plain'
  | 'unchecked'
  | 'unchecked-with-tag'
  | 'not-written';

/** Everything that a language must say. `da.ts` and `en.ts` fill it; a missing sentence does not compile. */
export interface Messages {
  /** At most 60 characters. */
  readonly title: Readonly<Record<Outcome, string>>;
  /** What was found or not, as one sentence: "Mailen ser ud til at indeholde … om … til …". */
  readonly found: (counts: Counts) => string;
  /** What happens now or what to do, after `found`; '' when there is nothing to add. */
  readonly next: Readonly<Record<Outcome, (counts: Counts) => string>>;
  /** What to do, in a Smart Alert: stands on its own where a client shows no button. */
  readonly alertNext: Readonly<Record<Outcome, (counts: Counts) => string>>;
  /** At most 150 characters; '' for silence. */
  readonly notification: Readonly<Record<Outcome, (counts: Counts) => string>>;
  /** At most 20 characters. */
  readonly alertButton: string;
  /** In stage observe, before everything else. */
  readonly observing: string;
  readonly categoryName: Readonly<Record<Category, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly where: (part: PartName) => string;
  readonly person: (label: PersonLabel) => string;
  /** So many attached files were not read; a sentence of the summary. */
  readonly filesUnread: (count: number) => string;
  readonly unchecked: (thing: Unchecked) => string;
  readonly uncheckedReason: Readonly<Record<UncheckedReason, string>>;
  /** More findings than are shown. */
  readonly more: (count: number) => string;
}
