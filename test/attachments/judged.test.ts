import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/attachments/read-file';
import type { AttachedFile } from '../../src/attachments/attached-file';
import { check, type Decision } from '../../src/rules';
import { draft, shippedPolicy, TODAY } from '../support/build';
import { docx, file, paragraph, sheetRows, xlsx } from './fixtures/make';

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
