import type { CountSpan, Limit, Remedy, Verdict } from '../types';
import type { Counts } from './messages';

/** Something that limits, as a sentence speaks of it. */
interface SaidLimit extends Limit {
  /** Its limit hangs on the other count, which is this; undefined where nobody can tell. */
  readonly given?: { readonly count: number | undefined };
  /** The line before it has said where the recipients are. */
  readonly isAlso: boolean;
}

/** Parts of a remedy that its sentence names, masked. */
export interface RemedyNames {
  /** The recipients or files that go beside the lists, where each of them does. */
  readonly gone: string;
  /** The lists among the recipients that go, which come first; `listCount` of them. */
  readonly lists: string;
  readonly listCount: number;
  /** The one who is left outside, about whom the data are. */
  readonly kept?: string;
  /** Nobody outside is left. */
  readonly isEverybody: boolean;
  /** "helbred, CPR-nummer og karakterer". */
  readonly categories: string;
  /** Persons that are left. */
  readonly left: number;
  /** More places than are known. */
  readonly atLeast: boolean;
}

/** What only the pane says of limits, and of what would let a mail pass. `da-why.ts` and `en-why.ts` fill it. */
export interface WhyWords {
  readonly limit: (limit: SaidLimit, counts: Counts) => string;
  /** Each of them is too much by itself. */
  readonly both: (persons: number, recipients: number | undefined, counts: Counts) => string;
  readonly table: {
    readonly summary: string;
    readonly caption: (counts: Counts) => string;
    readonly persons: string;
    readonly recipients: (counts: Counts) => string;
    readonly span: (span: CountSpan) => string;
    readonly verdict: (verdict: Verdict, counts: Counts) => string;
    readonly here: (counts: Counts) => string;
  };
  readonly remedy: (remedy: Remedy, names: RemedyNames, counts: Counts) => string;
  /** "Så må mailen sendes som almindelig mail." */
  readonly then: (remedy: Remedy, names: RemedyNames, counts: Counts) => string;
  readonly and: string;
  readonly andMore: string;
}
