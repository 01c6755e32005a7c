import type { Changed, FixFault, LostWhy, RecipientField } from '../rules/types';
import type { Seen } from './seen-mail';

/** One write of a fix. */
export interface Part {
  /** Of recipients. */
  readonly field?: RecipientField;
  /** Rejects with an `OutlookFault`, with a `FixRefused` before anything is written, or with `OthersLost`. */
  write(): Promise<void>;
  /** Whether the draft stands as after the write; undefined: nobody can tell. */
  stands(seen: Seen): boolean | undefined;
  /**
   * Puts back what the write took; as `write`.
   *
   * @param until milliseconds since 1970, after which nobody waits any more.
   */
  undo(until: number): Promise<void>;
}

/** One thing that a fix changes, which is undone as one. */
export interface Plan {
  /** Two plans of one target change the same thing. */
  readonly target: string;
  /** What was changed, when it was in these fields. */
  readonly what: (fields: readonly RecipientField[]) => Changed;
  readonly parts: readonly Part[];
  /** Why it cannot be undone, where it cannot; later ones may need its room. */
  readonly lost?: LostWhy | undefined;
  /** Called once when it stands. */
  readonly onDone?: () => void;
  /** Called once when nobody can undo it any more. */
  readonly onDropped?: () => void;
}

/** Nothing is written. */
export class FixRefused extends Error {
  constructor(readonly why: FixFault) {
    super(why);
  }
}

/** It is written, and somebody else did not come through it. */
export class OthersLost extends Error {}
