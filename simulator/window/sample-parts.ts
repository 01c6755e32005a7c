import type { Account } from '../accounts';
import type { Attachment, Mailbox, MailContent } from '../host/draft';
import { plainAsHtml } from '../host/plain-as-html';

/** A mail or meeting to try, in any of the organisations: together they show every state of the add-in. */
export interface Sample {
  readonly id: string;
  /** What most of the organisations make of it; samples of one state stand together. */
  readonly state: string;
  readonly name: string;
  /** The account in which it shows that state; none when any will do. */
  readonly account?: string;
  content(account: Account): Partial<MailContent>;
}

/** Somebody outside every organisation here. Everybody and every number in the samples is invented. */
export const OUTSIDE: Mailbox = { name: 'Katrine Vestergaard', address: 'katrine.vestergaard@example.org' };
export const INSURANCE: Mailbox = { name: '', address: 'sager@forsikring.example.dk' };

export function colleague({ domain }: Account): Mailbox {
  return { name: 'Jonas Bak Mikkelsen', address: `jonas.mikkelsen@${domain}` };
}

export function mail(
  to: Mailbox,
  subject: string,
  text: string,
  attachments: readonly Attachment[] = [],
): Partial<MailContent> {
  return { to: [to], subject, html: plainAsHtml(text), attachments };
}

/** As it comes when somebody pastes rows of a spreadsheet. */
export function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<table><tbody>${rows.map(row).join('')}</tbody></table>`;
}

/** Tomorrow from ten to eleven. */
export function tomorrow(location: string): NonNullable<MailContent['appointment']> {
  const start = new Date();
  start.setDate(start.getDate() + 1);
  start.setHours(10, 0, 0, 0);
  return { start: start.getTime(), end: start.getTime() + 3_600_000, location };
}

/** A file with this text. */
export function textFile(name: string, text: string): Attachment {
  const bytes = new TextEncoder().encode(text);
  return { id: name, name, size: bytes.length, isInline: false, base64: btoa(String.fromCharCode(...bytes)) };
}

/** A mail attached as an Outlook item. */
export function attachedMail(subject: string, text: string): Attachment {
  const content = `From: Mette Frost <mette.frost@example.org>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
  return {
    id: subject,
    name: subject,
    size: content.length,
    isInline: false,
    base64: '',
    holds: { format: 'eml', content },
  };
}

/** A link to what lies in the cloud. */
export function cloudFile(name: string): Attachment {
  const holds = { format: 'url', content: `https://cloud.example.org/${encodeURIComponent(name)}` } as const;
  return { id: name, name, size: 20_000, isInline: false, base64: '', holds };
}

/** Invented marks of so many students, one a line, as a spreadsheet saves them. */
export function marks(students: number): string {
  const names = ['Mathilde Bjerregaard', 'Oliver Nygaard Lassen', 'Freja Holmberg', 'Mehmet Arslan', 'Astrid Kjeldgaard', 'Emil Thorup Dam']; // prettier-ignore
  const rows = names
    .slice(0, students)
    .map((name, at) => `${name};Statistik;${['12', '7', '10', '02', '4', '00'][at]}`);
  return ['Navn;Eksamen;Karakter', ...rows].join('\n');
}

/** A picture of one pixel. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
