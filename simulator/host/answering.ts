import { escapeHtml, plainAsHtml } from './plain-as-html';
import type { Attachment, Mailbox, MailContent } from './draft';

/** A mail in the inbox. */
export interface ReceivedMail {
  readonly id: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly html: string;
  readonly format: 'html' | 'text';
  readonly receivedAt: Date;
  readonly attachments: readonly Attachment[];
  /** The mail that it reports as not delivered. Outlook starts no add-in on such a report. */
  readonly reports?: MailContent;
}

export type Way = 'reply' | 'replyAll' | 'forward';

/** Outlook speaks the language of the person in what it writes into a mail. */
const WORDS = {
  da: { from: 'Fra', sent: 'Sendt', to: 'Til', cc: 'Cc', subject: 'Emne', answer: 'Sv', forward: 'Vs' },
  en: { from: 'From', sent: 'Sent', to: 'To', cc: 'Cc', subject: 'Subject', answer: 'Re', forward: 'Fw' },
} as const;
type Words = (typeof WORDS)['da' | 'en'];

/** The new mail that Reply, Reply all or Forward begins, with the received one quoted as Outlook on the web does it. */
export function answer(mail: ReceivedMail, way: Way, user: Mailbox, displayLanguage: string): Partial<MailContent> {
  const words: Words = displayLanguage.startsWith('da') ? WORDS.da : WORDS.en;
  const forward = way === 'forward';
  const prefix = `${forward ? words.forward : words.answer}: `;
  return {
    begunAs: forward ? 'forward' : 'reply',
    ...recipients(mail, way, user),
    subject: mail.subject.startsWith(prefix) ? mail.subject : prefix + mail.subject,
    html: mail.format === 'html' ? quotedHtml(mail, words, displayLanguage) : quotedText(mail, words, displayLanguage),
    format: mail.format,
    attachments: forward ? mail.attachments : [],
  };
}

function recipients(mail: ReceivedMail, way: Way, user: Mailbox): Pick<MailContent, 'to' | 'cc'> {
  if (way === 'forward') return { to: [], cc: [] };
  if (way === 'reply') return { to: [mail.from], cc: [] };
  const others = (list: readonly Mailbox[]): Mailbox[] => list.filter(({ address }) => address !== user.address);
  return { to: [mail.from, ...others(mail.to)], cc: others(mail.cc) };
}

function quotedHtml(mail: ReceivedMail, words: Words, locale: string): string {
  const lines = headerBlock(mail, words, locale).map(([label, value]) => `<b>${label}:</b> ${escapeHtml(value)}`);
  return (
    '<div><br></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
    '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">' +
    `${lines.join('<br>')}</font><div>&nbsp;</div></div><div>${mail.html}</div>`
  );
}

function quotedText(mail: ReceivedMail, words: Words, locale: string): string {
  const lines = headerBlock(mail, words, locale).map(([label, value]) => `${label}: ${value}`);
  return plainAsHtml(['', '_'.repeat(32), ...lines, ''].join('\n')) + mail.html;
}

/** The lines over a quoted mail; without Cc when there was none. */
function headerBlock(mail: ReceivedMail, words: Words, locale: string): (readonly [string, string])[] {
  const names = (list: readonly Mailbox[]): string => list.map(full).join('; ');
  const sent = mail.receivedAt.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  const block = [
    [words.from, full(mail.from)],
    [words.sent, sent],
    [words.to, names(mail.to)],
    [words.cc, names(mail.cc)],
    [words.subject, mail.subject],
  ] as const;
  return block.filter(([, value]) => value !== '');
}

function full({ name, address }: Mailbox): string {
  return name === '' ? address : `${name} <${address}>`;
}
