import type { Account } from '../accounts';
import type { Attachment, Mailbox, MailContent } from '../host/draft';
import { plainAsHtml } from '../host/plain-as-html';

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

/** A picture of one pixel. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
