import type { Changed, FixFault, LostWhy, RecipientField } from '../rules/types';
import type { Seen } from './seen-mail';

/** One write of a fix. */
export interface Part {
  /** Of recipients. */
  readonly field?: RecipientField;
  /** Rejects with an `OutlookFault`, or with a `FixRefused` before anything is written. */
  write(): Promise<void>;
  /** Whether the draft stands as after the write; undefined: nobody can tell. */
  stands(seen: Seen): boolean | undefined;
  /** Puts back what the write took; as `write`. */
  undo(): Promise<void>;
}

/** One thing that a fix changes, which is undone as one. */
export interface Plan {
  /** Two plans of one target change the same thing. */
  readonly target: string;
  /** What was changed, when it was in these fields. */
  readonly what: (fields: readonly RecipientField[]) => Changed;
  readonly parts: readonly Part[];
  /** Why it cannot be undone, where it cannot. */
  readonly lost?: LostWhy;
  /** Called once when it stands. */
  readonly onDone?: () => void;
}

/** Nothing is written. */
export class FixRefused extends Error {
  constructor(readonly why: FixFault) {
    super(why);
  }
}
