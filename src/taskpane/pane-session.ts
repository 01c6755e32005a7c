import type { OptOut } from '../rules/policy/opt-out';
import type { Rejection } from '../rules/rejections/rejection';
import type { AttachmentKey, Decision, Explanation, Language, Support } from '../rules/types';

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
  /** Beside a mail that is being read: there is nothing to check, but perhaps another one came back. */
  | { readonly kind: 'received'; readonly returned: Returned }
  | {
      readonly kind: 'open';
      readonly session: PaneSession;
      /** Handed in, so that the rules load beside the pane and not before its first paint. */
      readonly explain: (decision: Decision, language: Language) => Explanation;
      readonly returned: Returned;
    };
