import { htmlToText } from './html-to-text';
import { Store } from './store';

/** What is being written: a mail, or a meeting in its organizer's hands. */
export type ItemKind = 'message' | 'meeting';

export interface Mailbox {
  /** Display name; '' when there is none. */
  readonly name: string;
  /** '' for a person's own contact list. */
  readonly address: string;
  /** A list or group. */
  readonly group?: true;
}

/** Of a meeting `to` are the required attendees, `cc` the optional ones, and nobody is `bcc`. */
export const FIELDS = ['to', 'cc', 'bcc'] as const;
export type Field = (typeof FIELDS)[number];

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly isInline: boolean;
  /** '' where it is no file. */
  readonly base64: string;
  /** An Outlook item, what lies in the cloud, or a file whose content never comes; else it is a file. */
  readonly holds?: { readonly format: 'eml' | 'iCalendar' | 'url'; readonly content: string } | 'nothing that comes';
}

/** A message of the add-in in the bar above the mail. */
export interface Notification {
  readonly key: string;
  readonly type: 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';
  readonly message: string;
  /** Resource id of an image in the manifest. */
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** When and where a meeting is. */
export interface Appointment {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly location: string;
}

/** What a mail or meeting carries when it is saved or sent. */
export interface MailContent {
  /** Null: it is a mail. */
  readonly appointment: Appointment | null;
  /** How the writing began. */
  readonly begunAs: 'newMail' | 'reply' | 'forward';
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** The body; that of a plain text is one `div` per line. */
  readonly html: string;
  readonly format: 'html' | 'text';
  /** Id of the sensitivity label; '' when there is none. */
  readonly label: string;
  readonly attachments: readonly Attachment[];
  readonly headers: Readonly<Record<string, string>>;
}

export interface DraftState extends MailContent {
  /** Id in the Drafts folder; none before the first save. */
  readonly id: string | undefined;
  readonly notifications: readonly Notification[];
  /** Lives as long as the compose window: saved drafts lack it. */
  readonly sessionData: Readonly<Record<string, string>>;
}

/** A change that Outlook tells add-ins of. It tells nobody that the subject or the body changed. */
export type DraftEvent =
  | { readonly kind: 'recipients'; readonly field: Field }
  | { readonly kind: 'attachments'; readonly status: 'added' | 'removed'; readonly attachment: Attachment };

const EMPTY: Omit<MailContent, 'from'> = {
  appointment: null,
  begunAs: 'newMail',
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  html: '',
  format: 'html',
  label: '',
  attachments: [],
  headers: {},
};

/** The mail in the compose window, changed by the person and by the add-in alike. */
export class Draft extends Store<DraftState> {
  /** Tells this compose session from every other one, also of the same saved draft. */
  readonly key = crypto.randomUUID();
  readonly #eventListeners = new Set<(event: DraftEvent) => void>();

  constructor(from: Mailbox, content: Partial<MailContent> & { readonly id?: string } = {}) {
    super({ ...EMPTY, id: undefined, ...content, from, notifications: [], sessionData: {} });
  }

  get kind(): ItemKind {
    return this.get().appointment ? 'meeting' : 'message';
  }

  /** The body as plain text, as a person reads it. */
  get text(): string {
    return htmlToText(this.get().html);
  }

  /** Nobody wrote anything in it. */
  get isEmpty(): boolean {
    const { subject, html, attachments } = this.get();
    const addressed = FIELDS.some((field) => this.get()[field].length > 0);
    return !addressed && subject + html.replace(/<[^>]*>/g, '') === '' && attachments.length === 0;
  }

  /** @returns how to stop listening. */
  onEvent(listener: (event: DraftEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  change(change: Partial<DraftState>): void {
    this.set({ ...this.get(), ...change });
  }

  setRecipients(field: Field, recipients: readonly Mailbox[]): void {
    this.change({ [field]: recipients });
    this.#tell({ kind: 'recipients', field });
  }

  attach(attachment: Attachment): void {
    this.change({ attachments: [...this.get().attachments, attachment] });
    this.#tell({ kind: 'attachments', status: 'added', attachment });
  }

  /** @returns false when there is no such attachment. */
  detach(id: string): boolean {
    const attachment = this.get().attachments.find((one) => one.id === id);
    if (!attachment) return false;
    this.change({ attachments: this.get().attachments.filter((one) => one !== attachment) });
    this.#tell({ kind: 'attachments', status: 'removed', attachment });
    return true;
  }

  /** Names are compared without regard to letter case; the newest spelling stands. */
  setHeaders(headers: Readonly<Record<string, string>>): void {
    this.change({ headers: { ...without(this.get().headers, Object.keys(headers)), ...headers } });
  }

  removeHeaders(names: readonly string[]): void {
    this.change({ headers: without(this.get().headers, names) });
  }

  /** @returns value of the header, whatever the case of its name. */
  header(name: string): string | undefined {
    const entry = Object.entries(this.get().headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return entry?.[1];
  }

  #tell(event: DraftEvent): void {
    for (const listener of [...this.#eventListeners]) listener(event);
  }
}

function without(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  const gone = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !gone.has(name.toLowerCase())));
}
