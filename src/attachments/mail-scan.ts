import type { AttachedFile, FileText } from './attached-file';
import { byteString, textOf } from './decode-text';
import { joined } from './file-parts';
import { htmlToText } from './html-to-text';
import { Stopped, type Allowance } from './limits';
import { bothWritings } from './text-and-html';
import { base64Bytes, bytesOf, quotedPrintable } from './transfer-encoding';

/** What a reader sees of the header of a mail. */
const SHOWN = ['From', 'To', 'Cc', 'Subject'];
/** Parts in parts; mail programs write four. */
const DEEPEST = 10;
const SEALED = 'multipart/encrypted';
const SIGNATURES = /\/(?:x-)?(?:pkcs7|pgp)-signature/;

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  /** One letter for each byte. */
  readonly body: string;
}

/** A part that holds something. */
interface Leaf {
  readonly part: Part;
  /** What it is a writing of: the same for the text and the HTML of one mail. */
  readonly writes: Part;
}

/**
 * A mail (RFC 5322, 2045 to 2047, 2231) as text: who wrote what to whom, the text and the HTML, and the files on it, each
 * headed by its name. A small reader for where nothing bigger can be loaded.
 *
 * @param inside reads a file that is attached.
 */
export async function scanMail(
  bytes: Uint8Array,
  allowance: Allowance,
  inside: (file: AttachedFile) => Promise<FileText>,
): Promise<FileText> {
  const mail = partOf(byteString(bytes));
  const head = SHOWN.map((name) => [name, headerText(mail.headers[name.toLowerCase()] ?? '')] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  const texts: FileText[] = [{ text: head }];
  let written: { readonly what: Part; readonly place: number } | undefined;
  const files: AttachedFile[] = [];
  try {
    allowance.write(head.length);
    for (const { part: leaf, writes } of leaves(mail, undefined, 0, allowance)) {
      const type = typeOf(leaf);
      if (type === SEALED) {
        texts.push({ text: '', why: 'encrypted' });
        continue;
      }
      const name = nameOf(leaf);
      const attached = /^attachment/i.test(leaf.headers['content-disposition'] ?? '') || name !== '';
      if (!attached && /^text\/|^$/.test(type)) {
        const text = textOf(contentOf(leaf));
        const plain = (type === 'text/html' ? htmlToText(text) : text).replace(/\r\n?/g, '\n').trim();
        allowance.write(plain.length);
        // Once: of a thousand writings each would be held against all before it.
        if (written?.what === writes) {
          texts[written.place] = { text: bothWritings(texts[written.place]!.text, plain) };
          written = undefined;
        } else written = { what: writes, place: texts.push({ text: plain }) - 1 };
      } else if (!isOrnament(leaf, type)) files.push({ name: name || nameFor(type), bytes: contentOf(leaf) });
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    texts.push({ text: '', why: error.why });
  }
  for (const file of files) texts.push(await inside(file));
  return joined(texts);
}

/** The parts that hold something, in order. */
function leaves(part: Part, within: Part | undefined, depth: number, allowance: Allowance): Leaf[] {
  const type = typeOf(part);
  if (type.slice(0, 10) !== 'multipart/' || type === SEALED) return [{ part, writes: within ?? part }];
  if (depth >= DEEPEST) throw new Stopped('limit');
  const parts = split(part.body, parameter(part.headers['content-type'] ?? '', 'boundary'), allowance).map(partOf);
  const isAlternative = type === 'multipart/alternative';
  return parts.reduce<Leaf[]>(
    (all, own) => all.concat(leaves(own, isAlternative ? part : within, depth + 1, allowance)),
    [],
  );
}

function split(body: string, boundary: string, allowance: Allowance): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let start = -1;
  for (let at = boundary === '' ? -1 : body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    allowance.enter();
    if (start !== -1) parts.push(body.slice(start, at));
    start = at + mark.length;
    if (body.startsWith('--', start)) return parts;
    start = body.indexOf('\n', start) + 1 || body.length;
  }
  // The end of a mail that was cut off.
  if (start !== -1) parts.push(body.slice(start));
  return parts;
}

function partOf(text: string): Part {
  const empty = /^\r?\n|\r?\n\r?\n/.exec(text);
  const end = empty === null ? text.length : empty.index;
  const headers: Record<string, string> = {};
  for (const line of text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && headers[name] === undefined) headers[name] = line.slice(colon + 1).trim();
  }
  return { headers, body: text.slice(end + (empty === null ? 0 : empty[0].length)) };
}

function typeOf({ headers }: Part): string {
  return /^[^;\s]*/.exec(headers['content-type'] ?? '')![0].toLowerCase();
}

function contentOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers['content-transfer-encoding'] ?? '').toLowerCase();
  if (encoding === 'base64') return base64Bytes(body);
  return encoding === 'quoted-printable' ? quotedPrintable(body) : bytesOf(body);
}

/** Pictures in the HTML, and signatures, are no attachments. */
function isOrnament({ headers }: Part, type: string): boolean {
  const inline = headers['content-id'] !== undefined && !/^attachment/i.test(headers['content-disposition'] ?? '');
  return SIGNATURES.test(type) || (inline && type.slice(0, 6) === 'image/');
}

function nameOf({ headers }: Part): string {
  const disposition = headers['content-disposition'] ?? '';
  return parameter(disposition, 'filename') || parameter(headers['content-type'] ?? '', 'name');
}

function nameFor(type: string): string {
  return type === 'message/rfc822' ? 'mail.eml' : type;
}

/** `name="x"`, `name=x`, and in pieces or in UTF-8: `name*0*=utf-8''x; name*1*=y`. */
function parameter(header: string, name: string): string {
  const form = /;\s*([a-z]+)(\*\d{1,3})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\[^])*)"|([^;\s]*))/gi;
  let value = '';
  for (let match = form.exec(header); match !== null; match = form.exec(header)) {
    if (match[1]!.toLowerCase() !== name) continue;
    const own = (match[4] ?? match[5] ?? '').replace(/\\([^])/g, '$1');
    value += match[3] === undefined ? own : own.replace(/^[^']*'[^']*'/, '').replace(/%([\da-f]{2})/gi, fromHex);
  }
  return headerText(value);
}

function fromHex(_: string, hex: string): string {
  return String.fromCharCode(parseInt(hex, 16));
}

/** A header as a person reads it: its encoded words ("=?utf-8?Q?S=C3=B8ren?=") decoded. */
function headerText(header: string): string {
  const words = header
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?[^?\s]{1,40}\?([bq])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      byteString(/b/i.test(encoding) ? base64Bytes(text) : quotedPrintable(text.replace(/_/g, ' '))),
    );
  return textOf(bytesOf(words));
}
