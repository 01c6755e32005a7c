import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/attachments/read-file';
import type { AttachedFile } from '../../src/attachments/attached-file';
import { check, type Decision } from '../../src/rules';
import { draft, shippedPolicy, TODAY } from '../support/build';
import { docx, file, paragraph, sheetRows, xlsx, zip } from './fixtures/make';

async function judged(one: AttachedFile): Promise<Decision> {
  const { text, why } = await readFile(one, {}, () => false);
  expect(why).toBeUndefined();
  return check(draft({ attachments: [{ key: '0', name: one.name, text }] }), shippedPolicy('au'), TODAY);
}

const categories = ({ findings }: Decision): string[] => [...new Set(findings.map(({ category }) => category))].sort();

describe('six students with their grades, whatever program wrote the file', () => {
  test.each([
    ['npm-docx.docx', 6],
    ['libreoffice.docx', 6],
    ['libreoffice.odt', 6],
    ['libreoffice.rtf', 6],
    // The hidden sheet holds one more.
    ['npm-exceljs.xlsx', 7],
    ['libreoffice.xlsx', 7],
    ['libreoffice.ods', 7],
    ['libreoffice.csv', 6],
  ])('%s holds CPR numbers and grades of %i persons', async (name, persons) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));
    const decision = await judged({ name, bytes });
    expect(categories(decision)).toEqual(['cpr', 'grades']);
    expect(decision.persons).toHaveLength(persons);
    expect(decision.verdict).toBe('secure');
  });
});

const pivot = (name: string, xml: string): Record<string, string> => ({ [`xl/pivotCache/${name}1.xml`]: xml });
const FIELDS = '<pivotCacheDefinition><cacheFields><cacheField name="Navn"><sharedItems><s v="Freja Lindgaard"/><s v="Signe Holmbæk"/></sharedItems></cacheField><cacheField name="Karakter"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>'; // prettier-ignore

describe('what a document holds besides', () => {
  test.each([
    [
      'rows that a pivot table keeps',
      xlsx({ Sum: sheetRows([['Antal', 2]]) }, { ...pivot('pivotCacheDefinition', FIELDS), ...pivot('pivotCacheRecords', '<pivotCacheRecords><r><x v="1"/><n v="12"/></r><r><x v="0"/><n v="7"/></r></pivotCacheRecords>') }), // prettier-ignore
      'Navn\tKarakter\nSigne Holmbæk\t12\nFreja Lindgaard\t7',
    ],
    [
      'its names, where it keeps no rows',
      xlsx({ Sum: sheetRows([['Antal', 2]]) }, pivot('pivotCacheDefinition', FIELDS)),
      'Navn\tFreja Lindgaard\tSigne Holmbæk',
    ],
    [
      'a page that Word takes into the document',
      docx('<w:altChunk r:id="a"/>', { 'word/afchunk.htm': '<html><p>Signe Holmbæk er syg</p></html>' }),
      'Signe Holmbæk er syg',
    ],
    [
      'a text box on a sheet',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<o><table:table table:name="A"><table:shapes><draw:frame><text:p>Signe Holmbæk er syg</text:p></draw:frame></table:shapes><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table></o>', // prettier-ignore
      }),
      'Signe Holmbæk er syg',
    ],
  ])('%s', async (_, bytes, said) => {
    const { text, why } = await readFile({ name: 'a', bytes }, {}, () => false);
    expect(why).toBeUndefined();
    expect(text).toContain(said);
  });

  test('a model of data that only Excel can unpack is told', async () => {
    const book = xlsx({ A: sheetRows([['Navn', 1]]) }, { 'xl/model/item.data': '\0\0' });
    expect(await readFile(file('a.xlsx', book), {}, () => false)).toEqual({ text: 'A\nNavn\t1', why: 'unknown-type' });
  });

  test('a message in armour is protected unless it is only packed or signed', async () => {
    const armour = (packet: string): string => `-----BEGIN PGP MESSAGE-----\nVersion: 1\n\n${packet}\n-----END PGP MESSAGE-----`; // prettier-ignore
    expect((await readFile(file('a.asc', armour('hQEMA1')), {}, () => false)).why).toBe('encrypted');
    expect((await readFile(file('a.asc', armour('owEBbQ')), {}, () => false)).why).toBeUndefined();
  });
});

describe('tables and prose', () => {
  test('rows that end earlier than their heading, or later, stay under it', async () => {
    const rows = [
      ['Navn', 'Karakter', 'Bemærkning'],
      ['Freja Lindgaard', 10],
      ['Malthe Vestergaard', 4, 'på orlov', 'ja'],
      ['Signe Holmbæk', 12],
    ];
    const decision = await judged(file('hold.xlsx', xlsx({ Hold: sheetRows(rows) })));
    expect(categories(decision)).toEqual(['grades']);
    expect(decision.persons).toHaveLength(3);
    expect(decision.findings.map(({ part }) => part)).toEqual(
      decision.findings.map(() => expect.objectContaining({ sheet: 'Hold', column: 'Karakter' })),
    );
  });

  test('lines with a comma in them are prose in a letter', async () => {
    const letter = docx(paragraph('Kære Freja, tak for sidst.') + paragraph('Solen skinnede, og kaffen var god.'));
    expect(categories(await judged(file('brev.docx', letter)))).toEqual([]);
  });
});
