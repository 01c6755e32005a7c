import type { Verdict } from './policy';

export type CountName = 'persons' | 'externalRecipients';

/** A count that decides. */
export interface Limit {
  readonly of: CountName;
  /** Of this mail; undefined where nobody can tell, which counts as more than any limit. */
  readonly count: number | undefined;
  /** The largest count with which the mail goes as ordinary mail, everything else as it is. */
  readonly limit: number;
}

/** From `first` up to `last`, inclusive; without `last` any number. */
export interface CountSpan {
  readonly first: number;
  readonly last?: number;
}

/** What the policy says of each number of persons and recipients, of mails that hold the same kinds of data. */
export interface CountsTable {
  readonly persons: readonly CountSpan[];
  readonly recipients: readonly CountSpan[];
  /** By persons, then by recipients. */
  readonly verdicts: readonly (readonly Verdict[])[];
  /** Where this mail stands. */
  readonly here: { readonly row: number; readonly column: number };
}

export interface Limits {
  readonly counts: readonly Limit[];
  /** Where both counts decide. */
  readonly table?: CountsTable;
}

/** The limits in words. Plain text. */
export interface ExplainedLimits {
  /** "6 personer. Grænsen for almindelig mail er 5."; none for a mail within its limits. */
  readonly lines: readonly string[];
  readonly table?: ExplainedTable;
}

export interface ExplainedTable {
  /** What unfolds it, where the mail is within its limits. */
  readonly summary: string;
  readonly caption: string;
  readonly rowsTitle: string;
  readonly columnsTitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly ExplainedCell[] }[];
}

export interface ExplainedCell {
  readonly verdict: Verdict;
  readonly text: string;
  /** "Denne mail", in the one cell that is this mail's. */
  readonly here?: string;
}
