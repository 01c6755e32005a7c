import { readFile } from '../attachments/read-file';
import { textAndHtml } from '../attachments/text-and-html';
import { filesOn, mailboxes, parseMail } from '../readers/mail';
import type { AttachmentText, Draft, Recipient, RecipientField, Unchecked } from '../rules/types';

/** What no mail is without. */
const HEADERS = /^(?:from|to|cc|bcc|subject|date|message-id|mime-version|content-type)$/;

/**
 * Reads a mail saved as .eml into the draft it was: the text part and the HTML part read as text; attachments read as
 * in classic Outlook, with what could not be read of them listed as unchecked. Pictures inside the HTML are no attachments.
 *
 * @throws Error when the bytes nest or swell beyond what postal-mime reads, or are no mail: a list of marks that is read as a
 * header would be a mail without a word in it, and innocent.
 */
export async function readEml(bytes: Uint8Array): Promise<Draft> {
  const mail = await parseMail(bytes);
  if (!mail.headers.some(({ key }) => HEADERS.test(key)))
    throw new Error('No mail: no From, To or Subject in it. Save the draft as .eml, or give it with --jsonl.');
  const read: AttachmentText[] = [];
  const unchecked: Unchecked[] = [];
  for (const [at, file] of filesOn(mail).entries()) {
    const key = String(at);
    const { name } = file;
    const { text, why } = await readFile(file, {}, () => false);
    read.push({ key, name, text });
    if (why !== undefined)
      unchecked.push({ what: 'attachment', key, name, why, ...(text === '' ? {} : { partly: true }) });
  }
  const from = mailboxes(mail.from === undefined ? [] : [mail.from])[0];
  return {
    from: from ?? { name: '', address: '' },
    recipients: [...recipients(mail.to, 'to'), ...recipients(mail.cc, 'cc'), ...recipients(mail.bcc, 'bcc')],
    subject: mail.subject ?? '',
    body: textAndHtml(mail.text ?? '', mail.html ?? ''),
    attachments: read,
    unchecked,
    choices: { marked: false, dismissed: [], vouched: [] },
  };
}

function recipients(addresses: Parameters<typeof mailboxes>[0] | undefined, field: RecipientField): Recipient[] {
  return mailboxes(addresses ?? []).map(({ name, address }) => ({ name, address, field }));
}
