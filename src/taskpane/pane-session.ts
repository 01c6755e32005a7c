import type { Decision, Explanation, Language } from '../rules/types';

/** What the pane may do with the draft that is being written. */
export interface PaneSession {
  check(): Promise<Decision>;
  /** Marks the draft with Send sikkert; rejects when the mark could not be written. */
  mark(): Promise<void>;
  unmark(): Promise<void>;
  /** Calls the listener when recipients or attachments change, until the function returned is called. */
  onChange(listener: () => void): () => void;
}

/** How the pane stands to Outlook. */
export type Connection =
  | { readonly kind: 'waiting' }
  /** Outlook never answered, or there is no draft: the page stands alone, or beside a mail that is being read. */
  | { readonly kind: 'unavailable' }
  | {
      readonly kind: 'open';
      readonly session: PaneSession;
      /** Handed in, so that the rules load beside the pane and not before its first paint. */
      readonly explain: (decision: Decision, language: Language) => Explanation;
    };
