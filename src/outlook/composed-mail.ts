import type { Mailbox, RecipientField } from '../rules/types';

/** An attachment as Outlook lists it; nothing of it is read. */
export interface AttachmentEntry {
  /** Valid as long as the mail is open. */
  readonly id: string;
  readonly name: string;
  /** Bytes; of an Outlook item it may be another the next time. */
  readonly size: number;
  /** `file`, `item` (an Outlook item) or `cloud` (a link). */
  readonly kind: string;
  /** A picture in the text, no attachment to the person. */
  readonly inline: boolean;
}

/** What an attachment holds: the bytes of a file, an Outlook item as text, or the address of what lies in the cloud. */
export interface AttachmentContent {
  readonly format: 'base64' | 'eml' | 'iCalendar' | 'url';
  readonly content: string;
}

/** Somebody a mail goes to. `address` is '' where Outlook shows a name alone. */
export interface Addressee extends Mailbox {
  /** A list or group, whose members nobody here can see. */
  readonly group?: true;
}

/** A body as Outlook gave it. */
export interface MailBody {
  readonly format: 'html' | 'text';
  readonly content: string;
}

/** The mail or meeting being written. Every method settles within its limit and rejects with an `OutlookFault`. */
export interface ComposedMail {
  /** A meeting has no internet headers: `headers` and `setHeaders` are for messages alone. */
  readonly kind: 'message' | 'meeting';
  /** The sender, also a shared mailbox or somebody it is sent on behalf of; of a meeting its organizer. */
  from(): Promise<Mailbox>;
  /** Of a meeting the required attendees are `to`, the optional ones `cc`, and nobody is `bcc`. */
  recipients(field: RecipientField): Promise<readonly Addressee[]>;
  subject(): Promise<string>;
  /** With the whole conversation below it. */
  body(): Promise<MailBody>;
  attachments(): Promise<readonly AttachmentEntry[]>;
  attachmentContent(id: string): Promise<AttachmentContent>;
  /** Id of the sensitivity label; '' where there is none, and in clients that know no labels. */
  label(): Promise<string>;
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
