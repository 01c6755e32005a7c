import type { AttachedFile, FileText } from '../../src/attachments/attached-file';
import { fileKind } from '../../src/attachments/file-kind';
import { readMsg } from '../../src/readers/msg';
import { compoundFile, type Storage } from '../support/compound-file';

const never = (): boolean => false;
const inside = ({ name, bytes }: AttachedFile): Promise<FileText> =>
  Promise.resolve({ text: `${name}: ${bytes.length} bytes` });
const text = (property: string): string => `__substg1.0_${property}001F`;
const bytes = (property: string): string => `__substg1.0_${property}0102`;

const person = (name: string, address: string): Storage => ({ [text('3001')]: name, [text('39FE')]: address });
const ITEM: Storage = {
  '__properties_version1.0': new Uint8Array(32),
  [text('001A')]: 'IPM.Note',
  [text('0037')]: 'Orlov og årsag',
  [text('0C1A')]: 'Søren Ærø',
  [text('5D01')]: 'soeren@example.dk',
  [text('1000')]: 'Kære Katrine\r\nMathilde Bjerregaard er sygemeldt.\r\n',
  '__recip_version1.0_#00000000': person('Katrine Holm', 'katrine@example.dk'),
  '__recip_version1.0_#00000001': person('ole@example.dk', 'ole@example.dk'),
};
const SAID =
  'From: Søren Ærø <soeren@example.dk>\nTo: Katrine Holm <katrine@example.dk>, ole@example.dk\n' +
  'Subject: Orlov og årsag\n\nKære Katrine\nMathilde Bjerregaard er sygemeldt.';
const attached = (fields: Storage): Storage => ({ ...ITEM, '__attach_version1.0_#00000000': fields });
const read = (item: Storage): Promise<FileText> => readMsg(compoundFile(item), never, inside);

test('is told from other compound files by its names', () => {
  expect(fileKind('x.msg', compoundFile(ITEM))).toEqual({ kind: 'msg' });
});

test.each<[string, Storage, FileText]>([
  ['who wrote what to whom', ITEM, { text: SAID }],
  ['a text longer than the small sectors hold', { ...ITEM, [text('1000')]: 'Mathilde '.repeat(3_000) }, { text: SAID.replace(/Kære[^]*/, 'Mathilde '.repeat(3_000).trim()) }],
  ['the text of an old program', { '__properties_version1.0': '', '__substg1.0_001A001E': Buffer.from('IPM.Note'), '__substg1.0_1000001E': Buffer.from('S\xf8ren er syg', 'latin1') }, { text: 'Søren er syg' }],
  ['HTML where there is no text', { ...ITEM, [text('1000')]: '', [bytes('1013')]: Buffer.from('<p>Hun er <b>syg</b>.</p>') }, { text: SAID.replace(/Kære[^]*/, 'Hun er syg.') }],
  ['HTML beside a text that says something else', { ...ITEM, [bytes('1013')]: Buffer.from('<p>Hun er <b>syg</b>.</p>') }, { text: `${SAID}\n\nHun er syg.` }],
  ['HTML beside a text that says the same once', { ...ITEM, [bytes('1013')]: Buffer.from('<p>Mathilde Bjerregaard er<br>sygemeldt.</p>') }, { text: SAID }],
  ['a file on it', attached({ [text('3707')]: 'liste.csv', [bytes('3701')]: Buffer.alloc(5_000) }), { text: `${SAID}\n\nliste.csv: 5000 bytes` }],
  ['a mail on it', attached({ [text('3001')]: 'Indre', '__substg1.0_3701000D': { ...ITEM, [text('1000')]: 'Indre tekst' } }), { text: `${SAID}\n\nIndre\n\n${SAID.replace(/Kære[^]*/, 'Indre tekst')}` }],
  ['no picture that stands in the text', { ...attached({ [text('3707')]: 'a.png', [text('3712')]: 'a1', [bytes('3701')]: Buffer.alloc(9) }), [bytes('1013')]: Buffer.from('<img src="cid:a1">') }, { text: SAID }],
  ['that a link was not read', attached({ [text('3707')]: 'liste.xlsx' }), { text: `${SAID}\n\nliste.xlsx`, why: 'not-readable-here' }],
  ['that a contact was not read whole', { ...ITEM, [text('001A')]: 'IPM.Contact' }, { text: SAID, why: 'not-readable-here' }],
  ['that a text is there in another format only', { ...ITEM, [text('1000')]: '', [bytes('1009')]: Buffer.alloc(9) }, { text: SAID.replace(/\n\nKære[^]*/, ''), why: 'not-readable-here' }],
])('says %s', async (_, item, answer) => {
  expect(await read(item)).toEqual(answer);
}); // prettier-ignore

test('mails in mails are read to a depth', async () => {
  let item: Storage = ITEM;
  for (let depth = 0; depth < 6; depth++) item = attached({ [text('3001')]: 'Indre', '__substg1.0_3701000D': item });
  expect((await read(item)).why).toBe('limit');
});

test('passes on why a file was not read', async () => {
  const file = attached({ [text('3707')]: 'a.pdf', [bytes('3701')]: Buffer.alloc(9) });
  const unread = (): Promise<FileText> => Promise.resolve({ text: '', why: 'image' });
  expect(await readMsg(compoundFile(file), never, unread)).toEqual({ text: SAID, why: 'image' });
});

test.each([
  ['a saved item with a protected workbook as an object in it', { ...ITEM, inner: { EncryptedPackage: '' } }, { kind: 'msg' }],
  ['an old document with one', { WordDocument: '', inner: { EncryptedPackage: '' } }, { kind: 'unread', why: 'old-office' }],
  ['a protected workbook', { EncryptionInfo: '', EncryptedPackage: '' }, { kind: 'unread', why: 'encrypted' }],
])('%s is told for what it is', (_, item: Storage, kind) => {
  expect(fileKind('x', compoundFile(item))).toEqual(kind);
}); // prettier-ignore

describe('ends on whatever it is given', () => {
  const whole = compoundFile(attached({ [text('3707')]: 'a.pdf', [bytes('3701')]: Buffer.alloc(9_000) }));

  test.each([0, 1, 2])(
    'chains and trees that turn back on themselves, by each number of a sector: %d of 3',
    async (part) => {
      for (let at = 44 + part * 4; at + 4 <= whole.length; at += 12) {
        for (const value of [0, 1, 2]) {
          const turned = Buffer.from(whole);
          turned.writeUInt32LE(value, at);
          const read = Promise.resolve().then(() => readMsg(turned, never, inside));
          await read.catch((error: unknown) => expect(error).toMatchObject({ why: 'mismatch' }));
        }
      }
    },
  );

  test('2,000 files that are the same bytes', async () => {
    const item: Record<string, Storage[string]> = { ...ITEM };
    for (let at = 0; at < 2_000; at++) item[`__attach_version1.0_#${at}`] = { [text('3707')]: 'a', [bytes('3701')]: Buffer.alloc(9) }; // prettier-ignore
    item['__attach_version1.0_#0'] = { [bytes('3701')]: Buffer.alloc(5_000_000) };
    const made = compoundFile(item);
    const name = Buffer.from(bytes('3701'), 'utf16le');
    // Each of them begins where the large one does, and is as long.
    let large = -1;
    for (let at = made.indexOf(name); at !== -1; at = made.indexOf(name, at + 1)) {
      if (large === -1) large = at;
      else made.copy(made, at + 116, large + 116, large + 124);
    }
    const start = process.cpuUsage();
    await expect(readMsg(made, never, inside)).rejects.toMatchObject({ why: 'limit' });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });

  test('a file that is cut off', async () => {
    for (let length = 512; length < whole.length; length += 512) {
      await readMsg(whole.subarray(0, length), never, inside).catch((error: unknown) => {
        expect(error).toMatchObject({ why: 'mismatch' });
      });
    }
  });
});
