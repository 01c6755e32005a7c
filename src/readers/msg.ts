import type { AttachedFile, FileText, Reader } from '../attachments/attached-file';
import { textOf } from '../attachments/decode-text';
import { joined } from '../attachments/file-parts';
import { textAndHtml } from '../attachments/text-and-html';
import { CompoundFile, type CompoundEntry } from './compound-file';

/* Numbers of properties (MS-OXPROPS). */
const CLASS = '001A';
const SUBJECT = '0037';
const SENDER = { name: '0C1A', address: '5D01', otherwise: '0C1F' };
const RECIPIENT = { name: '3001', address: '39FE', otherwise: '3003' };
const BODY = '1000';
const BODY_AS_HTML = '1013';
const BODY_AS_RTF = '1009';
const FILE = { longName: '3707', name: '3704', title: '3001', data: '3701', contentId: '3712' };

/** Kinds of item whose words all stand in the fields that are read here. */
const READ_WHOLE = /^(?:IPM\.Note|IPM\.Schedule|REPORT\.)/i;
const PICTURE = /\.(?:bmp|gif|jpe?g|png)$/i;
/** Items in items: Outlook writes them into the same file. */
const DEEPEST = 3;

/**
 * Reads an item that was saved from classic Outlook (.msg; MS-OXMSG): who wrote what to whom, the text and the HTML, and
 * the files on it. Of a contact or a task only what it has in common with a mail: the rest is told as not read. Our own,
 * since the libraries there are do not end on a file whose chains turn back on themselves.
 */
export const readMsg: Reader = async (bytes, _isOver, inside) =>
  readItem(new CompoundFile(bytes), undefined, inside, 0);

type Inside = (file: AttachedFile) => Promise<FileText>;

async function readItem(
  file: CompoundFile,
  storage: CompoundEntry | undefined,
  inside: Inside,
  depth: number,
): Promise<FileText> {
  const fields = file.inside(storage);
  const said = (property: string, from: Fields = fields): string => textIn(file, from, property);
  const person = (from: Fields, { name, address, otherwise }: typeof SENDER): string => {
    const [called, at] = [said(name, from), said(address, from) || said(otherwise, from)];
    return called === '' || called === at ? at : `${called} <${at}>`;
  };
  const all = [...fields.values()];
  const recipients = all.filter(({ name }) => name.startsWith('__recip_')).map((each) => person(file.inside(each), RECIPIENT)); // prettier-ignore
  const head = [
    ['From', person(fields, SENDER)],
    ['To', recipients.join(', ')],
    ['Subject', said(SUBJECT)],
  ].filter(([, value]) => value !== '');
  const html = said(BODY_AS_HTML);
  const text = textAndHtml(said(BODY), html);
  const unread = (text === '' && has(fields, BODY_AS_RTF)) || !READ_WHOLE.test(said(CLASS));
  const parts: FileText[] = [
    { text: head.map(([name, value]) => `${name}: ${value}`).join('\n') },
    { text, ...(unread ? { why: 'not-readable-here' as const } : {}) },
  ];
  for (const each of all.filter(({ name }) => name.startsWith('__attach_'))) {
    parts.push(await readAttached(file, file.inside(each), html, inside, depth));
  }
  return joined(parts);
}

type Fields = ReadonlyMap<string, CompoundEntry>;

async function readAttached(
  file: CompoundFile,
  fields: Fields,
  html: string,
  inside: Inside,
  depth: number,
): Promise<FileText> {
  const said = (property: string): string => textIn(file, fields, property);
  const name = said(FILE.longName) || said(FILE.name) || said(FILE.title);
  const data = fields.get(`__substg1.0_${FILE.data}0102`);
  if (data !== undefined) {
    const shown = PICTURE.test(name) && said(FILE.contentId) !== '' && html.includes(`cid:${said(FILE.contentId)}`);
    return shown ? { text: '' } : inside({ name, bytes: file.content(data) });
  }
  const item = fields.get(`__substg1.0_${FILE.data}000D`);
  // A link, or an object of another program.
  if (item === undefined) return { text: name, why: 'not-readable-here' };
  if (depth >= DEEPEST) return { text: name, why: 'limit' };
  return joined([{ text: name }, await readItem(file, item, inside, depth + 1)]);
}

function has(fields: Fields, property: string): boolean {
  return ['001F', '001E', '0102'].some((type) => fields.has(`__substg1.0_${property}${type}`));
}

/** A property that is text: in UTF-16, in the encoding of the machine that wrote it, or as bytes. */
function textIn(file: CompoundFile, fields: Fields, property: string): string {
  const wide = fields.get(`__substg1.0_${property}001F`);
  if (wide !== undefined) return new TextDecoder('utf-16le').decode(file.content(wide)).replace(/\0+$/, '');
  const narrow = fields.get(`__substg1.0_${property}001E`) ?? fields.get(`__substg1.0_${property}0102`);
  return narrow === undefined ? '' : textOf(file.content(narrow)).replace(/\0+$/, '');
}
