import type { Mailbox, RecipientField } from '../rules/types';

/** An attachment as Outlook lists it; nothing of it is read. */
export interface AttachmentEntry {
  /** Valid as long as the mail is open. */
  readonly id: string;
  readonly name: string;
  /** `file`, `item` (an Outlook item) or `cloud` (a link). */
  readonly kind: string;
  /** A picture in the text, no attachment to the person. */
  readonly inline: boolean;
}

/** The mail being written. Every method settles within its limit and rejects with an `OutlookFault`. */
export interface ComposedMail {
  from(): Promise<Mailbox>;
  recipients(field: RecipientField): Promise<readonly Mailbox[]>;
  subject(): Promise<string>;
  /** As plain text, with the whole conversation below it. */
  body(): Promise<string>;
  attachments(): Promise<readonly AttachmentEntry[]>;
  /** Those of the named internet headers that are set; Outlook may spell the names in other letter case. */
  headers(names: readonly string[]): Promise<Readonly<Record<string, string>>>;
  /** ASCII, name and value together at most 998 characters. */
  setHeaders(values: Readonly<Record<string, string>>): Promise<void>;
  /** Lives as long as the window; shared by handler and pane. */
  sessionData(): Promise<Readonly<Record<string, string>>>;
  setSessionData(name: string, value: string): Promise<void>;
  /** Adds or replaces a line in the notification bar. `key` at most 32, `message` at most 150 characters. */
  notify(key: string, message: string): Promise<void>;
  removeNotification(key: string): Promise<void>;
}
