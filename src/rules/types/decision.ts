import type { Dismissal, Unchecked } from './draft';
import type { Category, Finding, Person } from './found';
import type { LocalText, Policy, SecureMethod, Source, UncheckedCost, Verdict } from './policy';

/** Why the verdict is what it is. A rule speaks with its own text; the others are put into words by `explain/`. */
export type Reason =
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly decision: Verdict;
      readonly text: LocalText;
      readonly source: Source;
      readonly interpretation?: LocalText;
    }
  /** Something that the policy prices `ask` could not be checked. */
  | { readonly kind: 'unchecked'; readonly id: 'unchecked' }
  /** An opt-out tag on a mail of which something could not be checked. */
  | { readonly kind: 'unchecked-with-tag'; readonly id: 'unchecked-with-tag' }
  /** Outlook did not take the mark or header that the mail must carry. Nothing in the mail is wrong: the person tries again. */
  | { readonly kind: 'not-written'; readonly id: 'not-written' };

/** What a handler must do. */
export type Action =
  /** Let it go. */
  | 'send'
  /** Let it go by secure mail, announced beforehand. */
  | 'reroute'
  /** Stop, explain; one click marks it, then Send. */
  | 'ask'
  /** As `ask`, but Outlook also offers Send Anyway. */
  | 'warn'
  /** Stop; marking does not help: not as it stands, or a meeting, which nothing can mark. */
  | 'block';

/** Values of the header `X-Send-Sikkert`. */
export type HeaderValue = 'force-tls' | 'secure' | 'plain';

export interface Decision {
  readonly verdict: Verdict;
  readonly action: Action;
  /** What `X-Send-Sikkert` must say when the mail leaves. */
  readonly header: HeaderValue;
  /** In stage `observe`: what would have been done. */
  readonly would?: Action;
  /** The person's own mark stands, whatever else protects the mail. */
  readonly marked: boolean;
  /**
   * A mark sends the mail securely to everybody outside, as far as the policy says: it names no way of sending so, or one
   * that the mark leads to for each who stands at no secure channel.
   */
  readonly isMarkEnough: boolean;
  /** How the person can send it themselves to those whom no mark reaches; in the policy's order. */
  readonly ownWays?: readonly SecureMethod[];
  /** What protects the mail without a mark: its label encrypts it, or everyone outside stands at a secure channel. */
  readonly protectedBy?: 'label' | 'channel';
  readonly kind: 'message' | 'meeting';
  /** In policy order, the deciding rule first. */
  readonly reasons: readonly Reason[];
  /** In order of the text: subject, body, quoted, attachments. At most 100 per category and part. */
  readonly findings: readonly Finding[];
  /** Findings beyond the cap. */
  readonly more: number;
  readonly categories: readonly Category[];
  /** Persons that the findings are about, counted in full. */
  readonly persons: readonly Person[];
  /** Entries in To, Cc and Bcc. */
  readonly recipients: number;
  /** Distinct addresses inside, lower case, in the same order. */
  readonly internalRecipients: readonly string[];
  /** Distinct external addresses, lower case, in order of To, Cc, Bcc. May hold a CPR number: mask before showing. */
  readonly externalRecipients: readonly string[];
  /** Those of them at a domain that the policy names as a secure channel; they may be a CPR number likewise. */
  readonly atSecureChannel: readonly string[];
  /** Lists whose members nobody here can see; one outside counts as more people than any limit of the policy. */
  readonly groups: { readonly internal: readonly string[]; readonly external: readonly string[] };
  readonly aboutRecipientOnly: boolean;
  /** Opt-out tags found in the subject, as the policy spells them. */
  readonly tags: readonly string[];
  /** Without its tags the mail would be blocked all the same. */
  readonly isBlockedAnyway?: boolean;
  readonly unchecked: readonly (Unchecked & { readonly cost: UncheckedCost })[];
  /** What would have been asked about, had the person not looked at it. */
  readonly vouched: readonly (Unchecked & { readonly cost: UncheckedCost })[];
  /** Findings that the person has set aside and the policy lets them, which would otherwise have counted. */
  readonly dismissed: readonly (Finding & Pick<Dismissal, 'reason'>)[];
  /** Whom those are about. */
  readonly dismissedAbout: readonly Person[];
  /** Names of the attached files that were read whole; may hold a CPR number: mask before showing. */
  readonly filesRead: readonly string[];
  /** What the explanation needs of the policy. */
  readonly policy: Pick<
    Policy,
    'id' | 'name' | 'stage' | 'whenSecureIsRequired' | 'secureMethods' | 'override' | 'notifications'
  >;
}
