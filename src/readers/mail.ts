import PostalMime, { type Address, type Attachment } from 'postal-mime';
import type { AttachedFile, FileText, Reader } from '../attachments/attached-file';
import { joined } from '../attachments/file-parts';
import { textAndHtml } from '../attachments/text-and-html';

const SIGNATURE = /\/(?:x-)?(?:pkcs7|pgp)-signature$/;
/** S/MIME is told by its content: what is only signed, or packed, is called the same. */
const ENCRYPTED = /^multipart\/encrypted\b/;

/**
 * Reads a mail as it was sent (.eml, and items of Outlook, which come as such): who wrote what to whom, the text and
 * the HTML, and the files on it.
 */
export const readMail: Reader = async (bytes, _isOver, inside) => {
  const mail = await parseMail(bytes);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value.toLowerCase() ?? '';
  if (ENCRYPTED.test(type)) return { text: headOf(mail), why: 'encrypted' };
  const parts: FileText[] = [{ text: headOf(mail) }, { text: textAndHtml(mail.text ?? '', mail.html ?? '') }];
  for (const file of filesOn(mail)) parts.push(await inside(file));
  return joined(parts);
};

type Mail = Awaited<ReturnType<typeof parseMail>>;

/**
 * A mail with its parts. A mail on this mail is a file on it, not more of its text.
 *
 * @throws Error when the bytes nest or swell beyond what postal-mime reads.
 */
export function parseMail(bytes: Uint8Array): ReturnType<typeof PostalMime.parse> {
  return PostalMime.parse(bytes, { forceRfc822Attachments: true });
}

/** What hangs on a mail; pictures in its HTML, and signatures, do not. */
export function filesOn({ attachments }: Mail): AttachedFile[] {
  return attachments.filter((file) => !isOrnament(file)).map((file) => ({ name: nameOf(file), bytes: bytesOf(file) }));
}

/** What a reader sees of the header of a mail. */
function headOf({ from, to, cc, subject }: Mail): string {
  const lines = [
    ['From', people(from === undefined ? [] : [from])],
    ['To', people(to ?? [])],
    ['Cc', people(cc ?? [])],
    ['Subject', subject ?? ''],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** Groups ("Team: a@example.com, b@example.com;") opened up. */
export function mailboxes(addresses: readonly Address[]): { name: string; address: string }[] {
  return addresses.flatMap((entry) => entry.group ?? [{ name: entry.name, address: entry.address ?? '' }]);
}

function people(addresses: readonly Address[]): string {
  const all = mailboxes(addresses);
  return all.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
}

function isOrnament({ mimeType, disposition, contentId }: Attachment): boolean {
  const picture = mimeType.startsWith('image/') && contentId !== undefined && disposition !== 'attachment';
  return picture || SIGNATURE.test(mimeType);
}

function nameOf({ filename, mimeType }: Attachment): string {
  return filename || (mimeType === 'message/rfc822' ? 'mail.eml' : mimeType);
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
