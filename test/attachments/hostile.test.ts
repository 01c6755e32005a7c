import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { UNCHECKED_REASONS } from '../../src/rules/types';
import { readFile } from '../../src/attachments/read-file';
import { LIMITS } from '../../src/attachments/limits';
import type { AttachedFile, FileText } from '../../src/attachments/attached-file';
import { docx, file, joinedBytes, lyingZip, paragraph, sheetRows, xlsx, zip } from './fixtures/make';

const MB = 1_000_000;
/** Time of the processor, not of the clock: other work on the machine is no defect here. Half of the second that is promised is room for it. */
const A_SECOND = 1_000_000;

async function read(one: AttachedFile): Promise<FileText> {
  const before = process.cpuUsage();
  const answer = await readFile(one, {}, () => false);
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(A_SECOND);
  expect(answer.text.length).toBeLessThanOrEqual(LIMITS.characters);
  return answer;
}

/** `size` zero bytes a file, so that packing takes no time; XML of nothing but white space. */
const blanks = (size: number): Uint8Array => new Uint8Array(size).fill(32);
const document = (body: Uint8Array): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': joinedBytes([strToU8('<w:document><w:p><w:t>Begyndelsen</w:t></w:p>'), body]),
});
const many = (count: number, content: string): Record<string, string> => {
  const files: Record<string, string> = {};
  for (let at = 0; at < count; at++) files[`fil${at}.txt`] = content;
  return files;
};
const nested = (depth: number, inner: Uint8Array): Uint8Array =>
  depth === 0 ? inner : nested(depth - 1, zip({ 'indre.zip': inner }));
const noise = (size: number): Uint8Array => {
  const made = new Uint8Array(size);
  let state = 1;
  for (let at = 0; at < size; at++) made[at] = (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16;
  return made;
};

describe('refused in time, for a named reason', () => {
  const cases: [string, () => AttachedFile, string][] = [
    ['a bomb that says so', () => file('a.docx', zipSync(document(blanks(30 * MB)), { level: 9 })), 'limit'],
    ['a bomb that lies about its size', () => file('a.zip', lyingZip('a.txt', blanks(30 * MB), 1_000)), 'limit'],
    ['a file shorter than it says', () => file('a.zip', lyingZip('a.txt', strToU8('kort'), 1_000)), 'mismatch'],
    ['10,000 files', () => file('a.zip', zip(many(10_000, 'x'))), 'limit'],
    [
      'more text in many files than is kept',
      () => file('a.zip', zip(many(1_500, 'Navn og mere. '.repeat(100)))),
      'limit',
    ],
    ['archives in archives', () => file('a.zip', nested(30, zip({ 'a.txt': 'bunden' }))), 'limit'],
    [
      '1,000 bombs side by side',
      () => {
        const bomb = zipSync({ 'a.txt': blanks(5 * MB) }, { level: 9 });
        const files: Record<string, Uint8Array> = {};
        for (let at = 0; at < 1_000; at++) files[`bombe${at}.zip`] = bomb;
        return file('a.zip', zipSync(files, { level: 0 }));
      },
      'limit',
    ],
    ['entities that multiply', () => file('a.xml', `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;">'.repeat(20)}]><l>&b;</l>`), 'limit'], // prettier-ignore
    ['entities in a document', () => file('a.docx', docx('', { 'word/document.xml': '<!DOCTYPE l [<!ENTITY a "ha">]><w:p><w:t>&a;</w:t></w:p>' })), 'limit'], // prettier-ignore
    [
      'no archive behind the mark of one',
      () => file('a.docx', joinedBytes([strToU8('PK\x03\x04'), noise(MB)])),
      'mismatch',
    ],
    ['an archive that was cut off', () => file('a.docx', docx(paragraph('Hej')).slice(0, -30)), 'mismatch'],
    [
      'a directory that is damaged in the middle',
      () => {
        const made = zip({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
        made[Buffer.from(made).lastIndexOf('PK\x01\x02', made.length - 80)] = 0;
        return file('a.zip', made);
      },
      'mismatch',
    ],
    [
      'a file that only the directory calls encrypted',
      () => {
        const made = zip({ 'a.txt': 'a' });
        made[Buffer.from(made).indexOf('PK\x01\x02') + 8]! |= 1;
        return file('a.zip', made);
      },
      'mismatch',
    ],
    ['a document of noise', () => file('a.docx', noise(MB)), 'mismatch'],
    ['25 MB of noise', () => file('a.docx', noise(25 * MB)), 'mismatch'],
    ['25 MB of noise of no known kind', () => file('a.bin', noise(25 * MB)), 'unknown-type'],
    ['25 MB of text', () => file('a.txt', blanks(25 * MB).fill(97)), 'limit'],
    [
      '25 MB of one line of values',
      () => file('a.csv', joinedBytes([strToU8('a;b\n'), blanks(25 * MB).fill(59)])),
      'limit',
    ],
    ['25 MB of open tags', () => file('a.xml', joinedBytes([strToU8('<?xml version="1.0"?>'), blanks(25 * MB).fill(60)])), 'mismatch'], // prettier-ignore
    ['a tag without end', () => file('a.docx', docx(`<w:p x="${varied(100_000, String)}`)), 'mismatch'],
    ['300,000 empty tags', () => file('a.docx', docx(varied(300_000, (at) => `<a${at % 999}/>`))), ''],
    ['tags in tags', () => file('a.docx', docx(varied(60_000, (at) => `<w:tbl><w:tr><w:tc n="${at}">`))), ''],
    ['a comment without end', () => file('a.docx', docx(`<!-- ${varied(100_000, (at) => `${at} - `)}`)), ''],
    ['100,000 groups of RTF', () => file('a.rtf', `{\\rtf1 ${'{'.repeat(MB)}`), ''],
    ['backslashes', () => file('a.rtf', `{\\rtf1 ${"\\'".repeat(2 * MB)}`), ''],
    ['JSON in JSON', () => file('a.json', '['.repeat(90_000)), ''],
    ['a header of a mail without end', () => file('a.eml', `From: a\nReceived: b\n${'x'.repeat(5 * MB)}`), ''],
    ['a mail of nothing but boundaries', () => file('a.eml', `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n${'--a\n'.repeat(MB)}`), 'limit'], // prettier-ignore
    ['a directory that points at itself', () => file('a.doc', oleRing()), 'old-office'],
    ['relations that point at themselves', () => file('a.xlsx', xlsx({ A: sheetRows([['Navn', 'Nr.']]) }, {
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="/xl/_rels/workbook.xml.rels"/></Relationships>',
    })), ''], // prettier-ignore
    ['16,384 columns', () => file('a.xlsx', xlsx({ A: `<row r="1">${'<c t="str"><v>x</v></c>'.repeat(16_384)}</row>`.repeat(10) })), 'limit'], // prettier-ignore
    ['a cell far to the right in every row', () => file('a.xlsx', xlsx({ A: '<row><c r="XFD1"><v>1</v></c></row>'.repeat(10_000) })), 'limit'], // prettier-ignore
    ['one long word shown a million times', () => file('a.xlsx', xlsx({ A: `<row>${'<c t="s"><v>0</v></c>'.repeat(100_000)}</row>` }, { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(90_000)}</t></si></sst>` })), 'limit'], // prettier-ignore
  ];

  test.each(cases)('%s', async (_, make, why) => {
    const answer = await read(make());
    expect(answer.why ?? '').toBe(why);
  });
});

/** Text that packing does not make small. */
function varied(times: number, make: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => make((at * 7_919) % 1_000_003)).join('');
}

/** A compound file whose directory is followed by itself. */
function oleRing(): Uint8Array {
  const made = new Uint8Array(2_048);
  made.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  made[30] = 9;
  return made;
}

describe('names', () => {
  test('a name that climbs is a name', async () => {
    const { text } = await read(file('a.zip', zip({ '../../../etc/passwd.txt': 'rod' })));
    expect(text).toBe('passwd.txt\nrod');
  });

  test('names like those of every object', async () => {
    const { text, why } = await read(file('a.zip', zip({ '__proto__.txt': 'a', 'constructor/toString': 'b' })));
    expect(why).toBeUndefined();
    expect(text).toBe('__proto__.txt\na\n\ntoString\nb');
  });

  test('content decides, whatever the name says', async () => {
    expect((await read(file('a.pdf', 'Bare tekst'))).text).toBe('Bare tekst');
    expect((await read(file('a.xlsx', docx(paragraph('Et brev'))))).text).toBe('Et brev');
    expect(
      await read(
        file(
          'a.docx',
          Uint8Array.from('\x89PNG\r\n', (sign) => sign.charCodeAt(0)),
        ),
      ),
    ).toEqual({ text: '', why: 'image' });
  });
});

describe('the deadline', () => {
  test('over before it begins', async () => {
    expect(await readFile(file('a.txt', 'x'), {}, () => true)).toEqual({ text: '', why: 'timed-out' });
  });

  test('over on the way: what was read stands', async () => {
    let asked = 0;
    const big = docx(paragraph('Hej Ida') + varied(9_000, (at) => paragraph(`og ${(at * 7_919) % 10_007}`)));
    const { text, why } = await readFile(file('a.docx', big), {}, () => ++asked > 5);
    expect(why).toBe('timed-out');
    expect(text.startsWith('Hej Ida\nog 0\nog ')).toBe(true);
  });

  test('a reader that never answers', async () => {
    let over = false;
    setTimeout(() => (over = true), 120);
    const never = () => new Promise<FileText>(() => {});
    expect(await readFile(file('a.pdf', '%PDF-1.7'), { pdf: never }, () => over)).toEqual({
      text: '',
      why: 'timed-out',
    });
  });

  test('a reader that throws', async () => {
    const broken = () => {
      throw new Error('x');
    };
    expect(await readFile(file('a.pdf', '%PDF-1.7'), { pdf: broken }, () => false)).toEqual({
      text: '',
      why: 'mismatch',
    });
  });

  test('a reader of the page that says more than is kept', async () => {
    const long = () => Promise.resolve({ text: 'x'.repeat(200_000) });
    const { text, why } = await readFile(file('a.pdf', '%PDF-1.7'), { pdf: long }, () => false);
    expect([text.length, why]).toEqual([100_000, 'limit']);
  });
});

test('a reader of the page in an archive is asked no more once there is more text than is kept', async () => {
  let asked = 0;
  const long = () => Promise.resolve({ text: 'x'.repeat(60_000 + asked++) });
  const many = zip(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.pdf`, '%PDF-1.7'])));
  expect((await readFile(file('a.zip', many), { pdf: long }, () => false)).why).toBe('limit');
  expect(asked).toBe(2);
});

test('real files, cut off or damaged anywhere, are read in part or refused; no reader hangs or rejects', async () => {
  const folder = join(__dirname, 'fixtures');
  let state = 7;
  const roll = (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  for (const name of readdirSync(folder).filter((one) => !/\.(?:ts|md)$/.test(one))) {
    for (const damages of [0, 1, 20, 400]) {
      const whole = new Uint8Array(readFileSync(join(folder, name)));
      const damaged = damages === 0 ? whole.slice(0, roll(whole.length)) : whole;
      for (let at = 0; at < damages; at++) damaged[roll(damaged.length)] = roll(256);
      const { text, why } = await read({ name, bytes: damaged });
      expect(typeof text).toBe('string');
      expect(why === undefined || UNCHECKED_REASONS.includes(why)).toBe(true);
    }
  }
});
