import type { DismissalReason } from '../types';

/** What is said of findings that the person has set aside. `da-set-aside.ts` and `en-set-aside.ts` fill it. */
export interface SetAsideWords {
  /** A sentence of the summary. */
  readonly summary: (count: number) => string;
  readonly reason: Readonly<Record<DismissalReason, string>>;
  /** Joins the names of several persons. */
  readonly and: string;
  readonly report: ReportWords;
}

/** The lines of a report to whoever keeps the lexicons. */
export interface ReportWords {
  readonly title: string;
  readonly category: string;
  readonly word: string;
  readonly entry: string;
  readonly sentence: string;
  readonly evidence: string;
  readonly part: Readonly<Record<'subject' | 'body' | 'quoted' | 'attachment' | 'file-name', string>>;
  readonly where: string;
  readonly column: string;
  readonly reason: string;
  readonly note: string;
  readonly language: string;
  readonly policy: string;
  readonly version: string;
  readonly person: (place: number) => string;
  readonly somebody: string;
  readonly address: string;
  readonly masked: string;
}
