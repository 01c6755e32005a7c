import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanPdf } from '../../src/attachments/pdf-scan';
import { drawn, PLAIN_FONT, pdfFile, stream } from '../support/pdf-file';

const never = (): boolean => false;
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));
const scan = (parts: Parameters<typeof pdfFile>[0]): { text: string; why?: string } => {
  const { text, why } = scanPdf(pdfFile(parts), never);
  return { text, ...(why === undefined ? {} : { why }) };
};
const PROSE = [
  'Mathilde Bjerregaard (cpr 280467-2187) er sygemeldt med en depression',
  'Årsagen til fraværet er drøftet med Åge Sørensen',
  '“særlige vilkår” – 1.200 € i støtte – og blev d. 3. maj 2026',
  'Søren Ærø, studievejleder. Telefon 87 15 00 00, e-mail soeren@example.dk.',
];
const TABLE = [
  'Navn\tCPR-nummer\tBemærkning\tKarakter',
  'Mathilde Bjerregaard\t280467-2187\tOrlov\t12',
  'Åge Sørensen\t010190-1235\t\t02',
  'Freja Møller Lund\t150398-4442\tFik ekstra tid på grund af ordblindhed og har klaget\t7',
  'Oskar Kjær\t121299-1113\t\t-3',
  'Ida Vestergaard\t240701-2226\tSyg\t10',
  'Jens Østergård\t030501-3331\t\t4',
].join('\n');

describe('files of other programs', () => {
  test.each([
    ['npm-pdfkit.pdf', 'letters that every program has, placed one by one'],
    ['reportlab.pdf', 'packed twice, the second time as letters'],
    ['qpdf-linear.pdf', 'objects in streams, the first page at the front'],
    ['chromium.pdf', 'fonts of its own with maps; columns as wide as what stands in them'],
    ['libreoffice-writer.pdf', 'cells so close that their gap is one of words'],
  ])('%s is read whole: %s', (name) => {
    const { text, why } = scanPdf(fixture(name), never);
    expect(why).toBeUndefined();
    const flowing = text.replace(/\n/g, ' ');
    for (const sentence of PROSE) expect(flowing).toContain(sentence);
    expect(text).toContain(TABLE);
  });

  test('npm-pdf-lib.pdf, with a field of a form', () => {
    const { text, why } = scanPdf(fixture('npm-pdf-lib.pdf'), never);
    expect(why).toBeUndefined();
    expect(text).toContain('Jens Østergård\t030501-3331\t\t4');
    expect(text).toMatch(/\n\ncpr-nummer: 280467-2187$/);
  });

  test('libreoffice-calc.pdf, a sheet without lines', () => {
    const { text, why } = scanPdf(fixture('libreoffice-calc.pdf'), never);
    expect(why).toBeUndefined();
    expect(text).toContain(TABLE.replace('\t02', '\t2'));
  });

  test.each(['qpdf-locked.pdf', 'qpdf-restricted.pdf', 'qpdf-restricted-scan.pdf'])(
    '%s is not called encrypted: nobody knows who has the password',
    (name) => {
      expect(scanPdf(fixture(name), never)).toMatchObject({ text: '', why: 'not-readable-here' });
    },
  );

  test.each([0.3, 0.6, 0.9])('cut off after %d of its length it is told as damaged, and never throws', (share) => {
    const whole = fixture('libreoffice-writer.pdf');
    expect(scanPdf(whole.subarray(0, whole.length * share), never).why).toBe('mismatch');
  });
});

const CODES = (map: string): string => `<< /Type /Font /Subtype /TrueType /ToUnicode 10 0 R /FirstChar 1 ${map} >>`;
const MAP = (lines: string): string => stream('/Filter /FlateDecode', `begincmap\n${lines}\nendcmap`);
const DIFFERENT = (names: string): string =>
  `<< /Type /Font /Subtype /Type1 /Encoding << /Type /Encoding /Differences [1 ${names}] >> >>`;

describe('letters', () => {
  test.each([
    ['(S\\370ren \\306r\\370)', PLAIN_FONT, 'Søren Ærø', 'the encoding of Windows'],
    ['<80 93 94>', PLAIN_FONT, '€“”', 'where it differs from Latin-1'],
    ['(\\202\\50\\(\\)\\\\)', PLAIN_FONT, '‚(()\\', 'escapes'],
    ['(S\\277ren \\256r\\277)', PLAIN_FONT.replace('WinAnsi', 'MacRoman'), 'Søren Ærø', 'the encoding of a Mac'],
    [
      '(S\\371ren \\351r\\371)',
      PLAIN_FONT.replace(/\/Encoding.*>>/, '>>'),
      'Søren Øra'.replace('Øra', 'Ørø'),
      "Adobe's own",
    ],
    ['<01020304>', DIFFERENT('/Aring /oslash /ae /eacute'), 'Åøæé', 'names'],
    ['<0102030405>', DIFFERENT('/fi /seven /uni00E5 /adieresis /hyphen'), 'fi7åä-', 'other names'],
    ['<010203>', CODES(''), 'Åge', 'a map of single codes'],
    ['<0506>', CODES(''), 'bc', 'a map of a range'],
    ['<0708>', CODES(''), 'xffi', 'a map of a range, each by itself'],
  ])('%s are "%s"', (codes, font, letters) => {
    const map = MAP('3 beginbfchar <01> <00C5> <02> <0067> <03> <0065> endbfchar 2 beginbfrange <05> <06> <0062> <07> <08> [<0078> <006600660069>] endbfrange'); // prettier-ignore
    expect(scan({ content: `BT /F 11 Tf ${codes} Tj ET`, font, more: [map] })).toEqual({ text: letters });
  });

  test('of two bytes each, by their map', () => {
    const font = '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 10 0 R /DescendantFonts [<< /W [1 [500 600] 3 9 500] >>] >>'; // prettier-ignore
    const more = [MAP('1 beginbfrange <0001> <0009> <0041> endbfrange')];
    expect(scan({ content: 'BT /F 11 Tf <000100020003> Tj ET', font, more })).toEqual({ text: 'ABC' });
  });

  test.each([
    ['of two bytes without a map', '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>'],
    ['named by numbers', DIFFERENT('/g11 /g12 /g13 /g14 /g15 /g16')],
    ['mapped to nothing', CODES('')],
  ])('%s are told as not read', (_, font) => {
    const more = [MAP('1 beginbfrange <01> <06> <0000> endbfrange')];
    const content = `BT /F 11 Tf <010203040506> Tj ET`;
    expect(scan({ content, font, more })).toEqual({ text: '', why: 'not-readable-here' });
  });
});

describe('lines', () => {
  test.each([
    ['(Math) Tj (ilde) Tj', 'Mathilde', 'one word in two pieces'],
    ['[(Math) -20 (ilde) -300 (Bjerregaard)] TJ', 'Mathilde Bjerregaard', 'a blank that is a gap'],
    ['[(Navn) -4000 (Karakter)] TJ', 'Navn\tKarakter', 'a gap as wide as between cells'],
    ["14 TL (Mathilde) Tj (Bjerregaard) '", 'Mathilde\nBjerregaard', 'the next line'],
    ['14 TL (Mathilde) Tj 0 0 (Bjerregaard) "', 'Mathilde\nBjerregaard', 'the next line, with its gaps'],
    [
      '(Mathilde) Tj 0 -14 TD (Holm) Tj T* (Bjerregaard) Tj',
      'Mathilde\nHolm\nBjerregaard',
      'lines as far apart as before',
    ],
    ['(Mathilde) Tj 0 -40 Td (Bjerregaard) Tj', 'Mathilde\n\nBjerregaard', 'paragraphs'],
    ['(har en depres-) Tj 0 -14 Td (sion og) Tj', 'har en depression og', 'a divided word'],
    ['(syge-) Tj 0 -14 Td (og sundhed) Tj', 'syge-\nog sundhed', 'none'],
    ['(CPR) Tj 0.2 0 Td (CPR) Tj', 'CPR', 'bold by drawing twice'],
    ['5 Ts (1) Tj 0 Ts (. maj) Tj', '1. maj', 'a raised letter'],
    ['0 1 -1 0 60 700 Tm (Mathilde) Tj 0 1 -1 0 60 760 Tm (Holm) Tj', 'Mathilde\tHolm', 'a page on its side'],
  ])('%s is "%s"', (draw, text) => {
    expect(scan({ content: `BT /F 11 Tf 60 780 Td ${draw} ET` })).toEqual({ text });
  });

  test('a table is rows, whether drawn by rows or by columns; the columns of a newspaper are none', () => {
    const names = ['Navn', 'Aksel Thorup', 'Freja Lindgaard'];
    const marks = ['Karakter', '12', '02'];
    const rows = drawn(names.map((name, at) => [[60, name], [300, marks[at]!]])); // prettier-ignore
    const columns = `${drawn(names.map((name) => [[60, name]]))} ${drawn(marks.map((mark) => [[300, mark]]))}`;
    const text = 'Navn\tKarakter\nAksel Thorup\t12\nFreja Lindgaard\t02';
    expect(scan({ content: rows })).toEqual({ text });
    expect(scan({ content: columns })).toEqual({ text });
    const left = ['Vi har talt med Mathilde Holm, som', 'er sygemeldt i otte uger endnu.'];
    const right = ['Byrådet har bevilget penge til en', 'ny bro over åen ved torvet nord for.'];
    const paper = `${drawn(left.map((line) => [[60, line]]))} ${drawn(right.map((line) => [[320, line]]))}`;
    expect(scan({ content: paper })).toEqual({ text: `${left.join('\n')}\n\n${right.join('\n')}` });
  });

  test('a drawing in the page is read, and one that draws itself ends', () => {
    const form = stream('/Subtype /Form /Matrix [1 0 0 1 0 -20]', 'BT /F 11 Tf 60 780 Td (Brevhoved) Tj ET /X Do');
    expect(scan({ content: '/X Do', more: [form] }).text).toMatch(/^Brevhoved/);
  });

  test('comments and fields stand after the page; links say nothing', () => {
    const page = `/Annots [<< /Subtype /Text /Contents <FEFF00C50067> >> << /Subtype /Link /Contents (x) >>
      << /Subtype /Widget /Parent 10 0 R >> << /Subtype /Widget /T (tom) >>]`;
    const more = ['<< /T (Diagnose) /V (depression) >>'];
    expect(scan({ content: drawn([[[60, 'Brev']]]), page, more })).toEqual({
      text: 'Brev\n\nÅg\n\nDiagnose: depression',
    });
  });
});

describe('what is not read is told', () => {
  const picture = stream('/Subtype /Image /Filter /DCTDecode', 'x');
  test.each([
    ['a scan', { content: 'q 595 0 0 842 0 0 cm /X Do Q', more: [picture] }, { text: '', why: 'image' }],
    ['a picture in the page itself', { content: 'BI /W 1 ID \xff\xd8 EI Q' }, { text: '', why: 'image' }],
    ['letters as outlines', { content: '0 0 m 1 1 l S '.repeat(200) }, { text: '', why: 'image' }],
    ['nothing: an empty page', { content: '' }, { text: '' }],
    ['nothing: a logo beside text', { content: `/X Do ${drawn([[[60, 'Brev']]])}`, more: [picture] }, { text: 'Brev' }],
    ['an old way of packing', { page: '/Contents 10 0 R', more: [stream('/Filter /LZWDecode', 'x')] }, { text: '', why: 'not-readable-here' }],
    ['a file within', { content: drawn([[[60, 'Brev']]]), more: ['<< /Type /Filespec /EF << /F 11 0 R >> >>'] }, { text: 'Brev', why: 'not-readable-here' }],
    ['protection', { content: drawn([[[60, 'Brev']]]), trailer: '/Encrypt 10 0 R' }, { text: '', why: 'not-readable-here' }],
  ])('%s', (_, parts, answer) => {
    expect(scan(parts)).toEqual(answer);
  }); // prettier-ignore

  test('the protection of a file within is none of this one', () => {
    const within = Buffer.from(pdfFile({ trailer: '/Encrypt 10 0 R' })).toString('latin1');
    const more = [stream('/Type /EmbeddedFile', within)];
    expect(scan({ content: drawn([[[60, 'Brev']]]), more })).toEqual({ text: 'Brev', why: 'not-readable-here' });
  });

  test('of two writings of one object the later counts', () => {
    const one = Buffer.from(pdfFile({ content: drawn([[[60, 'Udkast']]]) })).toString('latin1');
    const later = `${one}4 0 obj\n${stream('', drawn([[[60, 'Endelig']]]))}\nendobj\n`;
    expect(scanPdf(Buffer.from(later, 'latin1'), never).text).toBe('Endelig');
  });

  test('the deadline', () => {
    const late = scanPdf(pdfFile({ content: drawn([[[60, 'Brev']]]) }), () => true);
    expect(late).toMatchObject({ text: '', why: 'timed-out' });
  });
});

/** Takes its time from the machine, which others use too: many times what it takes alone. */
const SOON = 6_000;
const flood = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));
const inPage = (content: string): Uint8Array => pdfFile({ page: '/Contents 10 0 R', more: [stream('', content)] });

describe('hostile files end soon, with a reason', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a page that unpacks to 200 MB', () => pdfFile({ content: flood(' ', 2e8) }), 'limit'],
    ['objects that unpack to 200 MB', () => pdfFile({ more: [stream('/Type /ObjStm /N 9 /First 9 /Filter /FlateDecode', flood(' ', 2e8))] }), 'limit'],
    ['a map of all codes, often', () => pdfFile({ content: 'BT /F 1 Tf <01> Tj', font: CODES(''), more: [stream('', flood('beginbfrange <00000000> <ffffffff> <0001> endbfrange ', 1e6))] }), 'not-readable-here'],
    ['lists in lists', () => inPage(flood('[', 5e6)), 'none'],
    ['lists that never end, in many objects', () => pdfFile({ more: [flood('1 0 obj [', 2e6)] }), 'none'],
    ['words that never end', () => pdfFile({ more: [flood('1 0 obj (', 2e6)] }), 'none'],
    ['digits', () => inPage(flood('1', 5e6)), 'none'],
    ['operands without an operator', () => inPage(flood('1 ', 5e6)), 'none'],
    ['operators without end', () => inPage(flood('q ', 1.9e7)), 'limit'],
    ['letters without end', () => inPage(`BT /F 1 Tf ${flood('(xxxxxxxxxx) Tj ', 5e6)}`), 'limit'],
    ['200,000 objects', () => pdfFile({ more: [Array.from({ length: 2e5 }, (_, at) => `${at} 0 obj 1 endobj`).join(' ')] }), 'limit'],
    ['drawings that draw themselves, often', () => pdfFile({ content: '/X Do', more: [stream('/Subtype /Form', flood('/X Do ', 6e3))] }), 'limit'],
    ['pages that share a large stream', () => pdfFile({ more: [`${stream('', flood('q ', 1e6))} endobj ${Array.from({ length: 500 }, (_, at) => `${at + 20} 0 obj << /Type /Page /Contents 10 0 R >> endobj`).join(' ')}`] }), 'limit'],
    ['an object that stands for itself', () => pdfFile({ page: '/Annots 10 0 R', more: ['10 0 R'] }), 'none'],
    ['a page that is its own parent', () => pdfFile({ page: '/Parent 3 0 R', content: 'BT /F 1 Tf (x) Tj' }), 'none'],
    ['cells without end, from right to left', () => inPage(`BT /F 1 Tf ${Array.from({ length: 9e4 }, (_, at) => `1 0 0 1 ${2e6 - at * 20} 9 Tm (x) Tj`).join(' ')}`), 'limit'],
    ['cells without end, in columns of their own', () => inPage(`BT /F 1 Tf ${Array.from({ length: 9e4 }, (_, at) => `1 0 0 1 ${at * 20} ${at >> 2} Tm (x) Tj`).join(' ')}`), 'limit'],
    ['gaps without end', () => inPage(`BT /F 1 Tf ${Array.from({ length: 6e4 }, (_, at) => `1 0 0 1 ${at * 0.9} ${at % 3} Tm (x) Tj`).join(' ')}`), 'limit'],
    ['divided words without end', () => inPage(`BT /F 1 Tf 1 TL ${flood("(xxxx-) ' ", 1.4e5)}`), 'none'],
    ['25 MB of nothing', () => Buffer.from(`%PDF-1.7${flood('\0', 2.5e7)}`, 'latin1'), 'mismatch'],
    ['25 MB of "obj"', () => Buffer.from(`%PDF-1.7${flood('obj ', 2.5e7)}`, 'latin1'), 'mismatch'],
    ['no more than its first line', () => Buffer.from('%PDF-1.7'), 'mismatch'],
  ])('%s', (_, make, why) => {
    const bytes = make();
    const start = process.cpuUsage();
    const answer = scanPdf(bytes, never);
    const { user, system } = process.cpuUsage(start);
    expect(answer.why ?? 'none').toBe(why);
    expect((user + system) / 1000).toBeLessThan(SOON);
  }); // prettier-ignore
});
