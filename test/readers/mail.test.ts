import type { AttachedFile, FileText, Reader } from '../../src/attachments/attached-file';
import { Allowance, LIMITS } from '../../src/attachments/limits';
import { readFile } from '../../src/attachments/read-file';
import { scanMail } from '../../src/attachments/mail-scan';
import { readMail } from '../../src/readers/mail';

const never = (): boolean => false;
const inside = ({ name, bytes }: AttachedFile): Promise<FileText> =>
  Promise.resolve({ text: `${name}: ${new TextDecoder().decode(bytes).trim()}` });
const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const read = (...lines: string[]): Promise<FileText> => readMail(bytesOf(lines), never, inside);

const HEAD = [
  'From: =?utf-8?Q?S=C3=B8ren_=C3=86r=C3=B8?= <soeren@example.dk>',
  'To: Mathilde Bjerregaard <mathilde@example.dk>, katrine@example.dk',
  'Subject: =?iso-8859-1?Q?Orlov_og_=E5rsag?=',
  'MIME-Version: 1.0',
];
const MIXED = [...HEAD, 'Content-Type: multipart/mixed; boundary=x', '', '--x'];
const TEXT = ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable', '', 'Hun f=E5r orlov.', '--x']; // prettier-ignore

test('says who wrote what to whom, the text and the files on it', async () => {
  const file = ['Content-Type: text/csv; name=liste.csv', 'Content-Disposition: attachment; filename="=?utf-8?Q?=C3=A5r.csv?="', 'Content-Transfer-Encoding: base64', '', 'TmF2bjtLYXJha3Rlcg==', '--x--']; // prettier-ignore
  const { text, why } = await read(...MIXED, ...TEXT, ...file);
  expect(why).toBeUndefined();
  expect(text).toContain('Subject: Orlov og årsag');
  expect(text).toContain('Søren Ærø');
  expect(text).toContain('katrine@example.dk');
  expect(text).toMatch(/Hun får orlov\.\n\når\.csv: Navn;Karakter$/);
});

test('reads the HTML where there is no text, tables as rows', async () => {
  const html = '<table><tr><td>Navn<td>Karakter<tr><td>Aksel Thorup<td>12</table>';
  const { text } = await read(...HEAD, 'Content-Type: text/html; charset=utf-8', '', html);
  expect(text).toContain('Navn\tKarakter\nAksel Thorup\t12');
});

test('reads the HTML beside the text too, once where the text says it all', async () => {
  const both = (text: string, html: string): string[] => [...HEAD, 'Content-Type: multipart/alternative; boundary=x', '', '--x', 'Content-Type: text/plain; charset=utf-8', '', text, '--x', 'Content-Type: text/html; charset=utf-8', '', html, '--x--']; // prettier-ignore
  const hidden = both('Din mailklient kan ikke vise HTML.', '<p>Ida Juul har <b>kræft</b>.</p>');
  expect((await read(...hidden)).text).toMatch(/vise HTML\.\n\nIda Juul har kræft\.$/);
  const same = both('Ida Juul har\nkræft. Hilsen Bo', '<p>Ida Juul har <b>kræft</b>.</p>');
  expect((await read(...same)).text).toMatch(/årsag\n\nIda Juul har\nkræft. Hilsen Bo$/);
  expect((await scanMail(bytesOf(hidden), new Allowance(never, LIMITS), inside)).text).toContain('Ida Juul har kræft.');
});

test('hands a mail on the mail on as a file', async () => {
  const inner = ['Content-Type: message/rfc822', '', 'Subject: Indre', '', 'Mathilde er syg.', '--x--'];
  const { text } = await read(...MIXED, ...TEXT, ...inner);
  expect(text).toMatch(/\n\nmail\.eml: Subject: Indre[^]*Mathilde er syg\.$/);
});

test('leaves pictures of the text and signatures out, and reads a picture that is attached', async () => {
  const picture = (...head: string[]): string[] => ['Content-Type: image/png; name=a.png', ...head, '', 'xx', '--x'];
  const signature = ['Content-Type: application/pkcs7-signature; name=smime.p7s', '', 'xx', '--x--'];
  const shown = await read(...MIXED, ...TEXT, ...picture('Content-ID: <a>', 'Content-Disposition: inline'), ...signature); // prettier-ignore
  expect(shown.text).toMatch(/orlov\.$/);
  const attached = await read(...MIXED, ...TEXT, ...picture('Content-Disposition: attachment'), ...signature);
  expect(attached.text).toMatch(/orlov\.\n\na\.png: xx$/);
});

test('passes on why a file was not read', async () => {
  const file = ['Content-Type: application/pdf; name=a.pdf', 'Content-Disposition: attachment', '', 'x', '--x--'];
  const unread = (): Promise<FileText> => Promise.resolve({ text: '', why: 'image' });
  const { text, why } = await readMail(bytesOf([...MIXED, ...TEXT, ...file]), never, unread);
  expect(why).toBe('image');
  expect(text).toMatch(/orlov\.$/);
});

test('tells that a mail is protected', async () => {
  const { text, why } = await read(...HEAD, 'Content-Type: multipart/encrypted; boundary=x', '', '--x', '', 'xx');
  expect(why).toBe('encrypted');
  expect(text).not.toContain('xx');
});

test.each([
  ['protected', '\x03', 'encrypted'],
  ['signed, which everybody can read', '\x02', 'unknown-type'],
])('whether S/MIME is %s says its content, not its type', async (_, kind, why) => {
  const content = Buffer.from(`0\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07${kind}\0\0\0`, 'latin1');
  const type = ['Content-Type: application/pkcs7-mime; name=smime.p7m', 'Content-Transfer-Encoding: base64'];
  const bytes = bytesOf([...HEAD, ...type, '', content.toString('base64')]);
  const wholly = (reader: Reader | undefined) =>
    readFile({ name: 'a.eml', bytes }, reader === undefined ? {} : { mail: reader }, never);
  expect((await wholly(readMail)).why).toBe(why);
  expect((await wholly(undefined)).why).toBe(why);
});

test('says the same as the small reader of the handlers', async () => {
  const bytes = bytesOf([...MIXED, ...TEXT, 'Content-Type: text/plain; name=b.txt', 'Content-Disposition: attachment', '', 'Bilag', '--x--']); // prettier-ignore
  const small = await scanMail(bytes, new Allowance(never, LIMITS), inside);
  const words = (text: string): string[] => text.split(/[^\p{L}\d@.]+/u);
  expect(words((await readMail(bytes, never, inside)).text)).toEqual(words(small.text));
});
