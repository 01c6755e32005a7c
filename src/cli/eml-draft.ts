import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { htmlToText } from '../attachments/html-to-text';
import { whyUnread } from '../attachments/why-unread';
import type { AttachmentText, Draft, Recipient, RecipientField, Unchecked } from '../rules/types';

/** A signature over the mail tells nothing but who signed it. */
const SIGNATURES = ['application/pkcs7-signature', 'application/x-pkcs7-signature', 'application/pgp-signature'];

/**
 * Reads a mail saved as .eml into the draft it was: the text part, or the HTML part read as text; attachments that are
 * text read, the others listed as unchecked. Pictures inside the HTML are no attachments.
 *
 * @throws Error when the bytes nest or swell beyond what postal-mime reads.
 */
export async function readEml(bytes: Uint8Array): Promise<Draft> {
  const mail = await PostalMime.parse(bytes);
  const files = mail.attachments.filter(({ related, mimeType }) => related !== true && !SIGNATURES.includes(mimeType));
  const read: AttachmentText[] = [];
  const unchecked: Unchecked[] = [];
  files.forEach((file, at) => {
    const key = String(at);
    const name = file.filename ?? file.mimeType;
    if (file.mimeType.startsWith('text/')) read.push({ key, name, text: textOf(file) });
    else
      unchecked.push({
        what: 'attachment',
        key,
        name,
        why: file.mimeType === 'message/rfc822' ? 'not-readable-here' : whyUnread(name),
      });
  });
  const from = mailboxes(mail.from === undefined ? [] : [mail.from])[0];
  return {
    from: from ?? { name: '', address: '' },
    recipients: [...recipients(mail.to, 'to'), ...recipients(mail.cc, 'cc'), ...recipients(mail.bcc, 'bcc')],
    subject: mail.subject ?? '',
    body: mail.text?.trim() ? mail.text : htmlToText(mail.html ?? ''),
    attachments: read,
    unchecked,
    choices: { marked: false, dismissed: [], vouched: [] },
  };
}

function recipients(addresses: readonly Address[] | undefined, field: RecipientField): Recipient[] {
  return mailboxes(addresses ?? []).map(({ name, address }) => ({ name, address, field }));
}

/** Groups ("Team: a@example.com, b@example.com;") opened up. */
function mailboxes(addresses: readonly Address[]): { name: string; address: string }[] {
  return addresses.flatMap((entry) => entry.group ?? [{ name: entry.name, address: entry.address }]);
}

/** UTF-8, or what is not UTF-8 read as Windows-1252: postal-mime does not hand on the charset of an attachment. */
function textOf({ content, mimeType }: Attachment): string {
  const text = typeof content === 'string' ? content : decoded(content);
  return mimeType === 'text/html' ? htmlToText(text) : text;
}

function decoded(content: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
