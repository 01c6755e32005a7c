import type { AttachmentKey } from './draft';
import type { Category } from './found';
import type { Verdict } from './policy';

/**
 * A change of the draft that the policy answers more mildly: with `then`. Each suffices by itself; computed from the
 * policy (policy/remedies.ts), never written by hand.
 */
export type Remedy =
  /** Without these tags in the subject. */
  | { readonly kind: 'remove-tag'; readonly tags: readonly string[]; readonly then: Verdict }
  /**
   * Without so many of these entries of `externalRecipients` (of a recipient without an address the name); whichever, or
   * all of them when `count` is their number. They may hold a CPR number: mask before showing.
   */
  | {
      readonly kind: 'remove-recipients';
      readonly count: number;
      readonly of: readonly string[];
      /** These as well, all of them: lists, which count as many whoever else goes. */
      readonly also?: readonly string[];
      readonly then: Verdict;
      /** `secure`, but everybody who is left outside stands at a secure channel, so that the mail goes as it is. */
      readonly leavesChannelOnly?: true;
    }
  /** With everything about so many of these persons (their ids) left out; whichever, or all of them likewise. */
  | { readonly kind: 'remove-persons'; readonly count: number; readonly of: readonly string[]; readonly then: Verdict }
  /** Without the data of these categories, in so many places. */
  | {
      readonly kind: 'remove-data';
      readonly categories: readonly Category[];
      readonly places: number;
      readonly then: Verdict;
    }
  /** Without the data in the subject; their places stand in the findings. */
  | { readonly kind: 'clean-subject'; readonly then: Verdict }
  /** Without all of these files, or with them protected where the policy takes that for enough. */
  | {
      readonly kind: 'remove-files';
      readonly files: readonly { readonly key: AttachmentKey; readonly name: string }[];
      readonly isProtectable: boolean;
      readonly then: Verdict;
    };

/** A remedy in words, as it stands above the buttons that do it. */
export interface ExplainedRemedy {
  readonly remedy: Remedy;
  readonly text: string;
}
