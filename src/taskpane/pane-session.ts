import type { OptOut } from '../rules/policy/opt-out';
import type { Rejection } from '../rules/rejections/rejection';
import type {
  AttachmentKey,
  Decision,
  DismissalReason,
  DraftSeen,
  ExplainedDeliveries,
  ExplainedLimits,
  ExplainedRemedy,
  Explanation,
  FindingKey,
  Fix,
  FixAnswer,
  Language,
  SaidAdvice,
  Support,
} from '../rules/types';

/** What the pane may do with the draft that is being written. */
export interface PaneSession {
  check(): Promise<Decision>;
  /** Marks the draft with Send sikkert; rejects when the mark could not be written. */
  mark(): Promise<void>;
  unmark(): Promise<void>;
  /** Puts the policy's opt-out tag into the subject; rejects when the mail, read anew, may not go without TLS. */
  tag(): Promise<void>;
  /** "I have looked; it holds no personal data", of this file; rejects when it was not written. */
  vouch(file: AttachmentKey): Promise<void>;
  unvouch(file: AttachmentKey): Promise<void>;
  /** "This is not personal data", of the findings of these keys; rejects when it was not written. */
  dismiss(keys: readonly FindingKey[], reason?: DismissalReason): Promise<void>;
  restore(keys: readonly FindingKey[]): Promise<void>;
  /** Changes the draft; `accepted` are the targets that the person has let go for good. Never rejects. */
  fix(fix: Fix, accepted: readonly string[]): Promise<FixAnswer>;
  /** Puts back what was changed. Never rejects. */
  undo(id: number): Promise<FixAnswer>;
  /** As the draft was read last; the same object while nothing changes. */
  seen(): DraftSeen | undefined;
  /** Calls the listener when recipients or attachments change, until the function returned is called. */
  onChange(listener: () => void): () => void;
}

/** What is known here of mails that came back. Handed in, as the rules are. */
export interface Returned {
  readonly read: (text: string) => Rejection | undefined;
  readonly optOut: (decision: Decision) => OptOut | undefined;
  readonly support?: Support | undefined;
}

/** How the pane stands to Outlook. */
export type Connection =
  | { readonly kind: 'waiting' }
  /** Outlook never answered, or has nothing open: the page stands alone. */
  | { readonly kind: 'unavailable' }
  /** Beside a mail, but what checks it could not be loaded, or is not here yet. */
  | { readonly kind: 'not-loaded'; readonly reload: () => void }
  /** Beside a mail that is being read: there is nothing to check, but perhaps another one came back. */
  | { readonly kind: 'received'; readonly returned: Returned }
  | {
      readonly kind: 'open';
      readonly session: PaneSession;
      /** Handed in, so that the rules load beside the pane and not before its first paint. */
      readonly explain: (decision: Decision, language: Language) => Explanation;
      /** What would let the mail go, or go more easily. */
      readonly remedies: (decision: Decision, language: Language) => readonly ExplainedRemedy[];
      /** The counts that decide, and their limits. */
      readonly limits: (decision: Decision, language: Language) => ExplainedLimits;
      /** What will happen to the mail, for each recipient. */
      readonly deliveries: (decision: Decision, language: Language) => ExplainedDeliveries;
      /** On the recipients of the draft of this decision, as it was read last. */
      readonly advise: (decision: Decision, language: Language) => readonly SaidAdvice[];
      /** On findings that are set aside, for whoever keeps the word lists; `note` is a line of the person's own. */
      readonly report: (decision: Decision, keys: readonly FindingKey[], language: Language, note: string) => string;
      readonly returned: Returned;
    };
