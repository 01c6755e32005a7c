import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachedFile, FileText } from '../../src/attachments/attached-file';
import { scanPdf } from '../../src/attachments/pdf-scan';
import { drawn, pdfFile, stream } from '../support/pdf-file';
import { buildReaders, type BuiltReaders } from '../support/readers-bundle';

const FIXTURES = join(__dirname, '..', 'attachments', 'fixtures');
const never = (): boolean => false;
const inside = ({ name, bytes }: AttachedFile): Promise<FileText> =>
  Promise.resolve({ text: `${name}: ${new TextDecoder().decode(bytes)}` });
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const BREV = drawn([[[60, 'Brev om Mathilde']]]);

let readers: BuiltReaders;
const read = (bytes: Uint8Array, isOver = never): Promise<FileText> => readers.pdf(bytes, isOver, inside);

/** The script as it is hosted, without a page. */
beforeAll(() => {
  readers = buildReaders();
}, 300_000);

test('the script leaves three readers behind, which read here as they do in a page', async () => {
  expect(Object.keys(readers).sort()).toEqual(['mail', 'msg', 'pdf']);
  const mail = await readers.mail(Buffer.from('Subject: Orlov\r\n\r\nMathilde'), never, inside);
  expect(mail).toEqual({ text: 'Subject: Orlov\n\nMathilde' });
});

test.each(['npm-pdfkit.pdf', 'npm-pdf-lib.pdf', 'reportlab.pdf', 'qpdf-linear.pdf', 'chromium.pdf', 'libreoffice-writer.pdf', 'libreoffice-calc.pdf'])(
  '%s says the same as in an Outlook without a page',
  async (name) => {
    const bytes = fixture(name);
    expect(await read(bytes)).toEqual({ text: scanPdf(bytes, never).text });
    expect(bytes.length).toBeGreaterThan(0);
  },
); // prettier-ignore

test('a password that everybody has is none', async () => {
  const { text, why } = await read(fixture('qpdf-restricted.pdf'));
  expect(why).toBeUndefined();
  expect(text).toContain('Mathilde Bjerregaard (cpr 280467-2187)');
  expect(text).toContain('Jens Østergård\t030501-3331\t');
  expect(await read(fixture('qpdf-locked.pdf'))).toEqual({ text: '', why: 'encrypted' });
});

test('a page without a letter, behind a password that everybody has, is a picture', async () => {
  expect(await read(fixture('qpdf-restricted-scan.pdf'))).toEqual({ text: '', why: 'image' });
});

test('a file on a page is read, and one that is not there is told', async () => {
  const note = (file: string): string =>
    `/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS ${file} >>]`;
  const more = [
    '<< /Type /Filespec /F (liste.txt) /EF << /F 11 0 R >> >>',
    stream('/Type /EmbeddedFile', 'Aksel Thorup 12'),
  ];
  const bytes = pdfFile({ content: BREV, page: note('10 0 R'), more });
  expect(await read(bytes)).toEqual({ text: 'Brev om Mathilde\n\nliste.txt: Aksel Thorup 12' });
  const lost = pdfFile({
    content: BREV,
    page: note('10 0 R'),
    more: ['<< /Type /Filespec /F (liste.txt) /EF << /F 99 0 R >> >>'],
  });
  expect(await read(lost)).toEqual({ text: 'Brev om Mathilde\n\nliste.txt', why: 'not-readable-here' });
});

test('an older way of packing is read', async () => {
  const bytes = pdfFile({ page: '/Contents 10 0 R', more: [stream('/Filter /LZWDecode', lzw(BREV))] });
  expect(scanPdf(bytes, never).why).toBe('not-readable-here');
  expect(await read(bytes)).toEqual({ text: 'Brev om Mathilde' });
});

/** Begins anew before codes need more than nine bits. */
function lzw(text: string): Buffer {
  const codes = Array.from(text).flatMap((letter, at) => [...(at % 200 === 0 ? [256] : []), letter.charCodeAt(0)]);
  const bits = [...codes, 257].map((code) => code.toString(2).padStart(9, '0')).join('');
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)));
}

test('files within are read too', async () => {
  const catalog = '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 11 0 R] >> >> >>';
  const more = ['0', '<< /Type /Filespec /F (liste.csv) /UF (liste.csv) /EF << /F 12 0 R >> >>', stream('/Type /EmbeddedFile', 'Navn;Karakter')]; // prettier-ignore
  const bytes = Buffer.concat([pdfFile({ content: BREV, more }), Buffer.from(`\n1 0 obj\n${catalog}\nendobj\n`)]);
  expect(await read(bytes)).toEqual({ text: 'Brev om Mathilde\n\nliste.csv: Navn;Karakter' });
});

test('fields and comments are read', async () => {
  const page = '/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Hun er syg) >>]';
  expect(await read(pdfFile({ content: BREV, page }))).toEqual({ text: 'Brev om Mathilde\n\nHun er syg' });
});

test.each<[string, () => Uint8Array, FileText]>([
  ['a scan', () => pdfFile({ content: '/X Do', more: [stream('/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x')] }), { text: '', why: 'image' }],
  ['letters of which nothing says what they are', () => pdfFile({ content: BREV.replace(/\(.*\)/, '<00010002>'), font: '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /A /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>' }), { text: expect.any(String), why: 'not-readable-here' }],
  ['a file that is cut off', () => { const whole = fixture('libreoffice-writer.pdf'); return whole.subarray(0, whole.length / 2); }, { text: expect.any(String), why: 'mismatch' }],
  ['no PDF behind its first line', () => Buffer.from('%PDF-1.7 nothing'), { text: '', why: 'mismatch' }],
  ['a page that unpacks to 200 MB', () => pdfFile({ content: ' '.repeat(2e8) }), { text: '', why: 'limit' }],
  ['a font that unpacks to 200 MB', () => pdfFile({ content: BREV, font: '<< /Type /Font /Subtype /TrueType /BaseFont /A /Encoding /WinAnsiEncoding /FontDescriptor << /Type /FontDescriptor /FontFile2 10 0 R >> >>', more: [stream('/Filter /FlateDecode', ' '.repeat(2e8))] }), { text: 'Brev om Mathilde', why: 'limit' }],
])('tells %s', async (_, make, answer) => {
  expect(await read(make())).toEqual(answer);
}); // prettier-ignore

test('gives up at the deadline with what it has', async () => {
  const pages = Array.from({ length: 40 }, (_, at) => `${20 + at} 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R >> endobj`).join(' '); // prettier-ignore
  const kids = Array.from({ length: 40 }, (_, at) => `${20 + at} 0 R`).join(' ');
  const tree = `2 0 obj << /Type /Pages /Count 40 /Kids [${kids}] /Resources << /Font << /F 5 0 R >> >> >> endobj`;
  const bytes = Buffer.concat([pdfFile({ content: BREV }), Buffer.from(`${pages} ${tree}`)]);
  let asked = 0;
  const { why } = await read(bytes, () => ++asked > 100);
  expect(why).toBe('timed-out');
  expect((await read(bytes)).text.match(/Brev om Mathilde/g)!.length).toBeGreaterThanOrEqual(40);
});
