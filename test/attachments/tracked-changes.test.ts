import { readFile } from '../../src/attachments/read-file';
import { docx, file, paragraph, zip } from './fixtures/make';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const del = (text: string): string => `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`; // prettier-ignore
const ins = (inner: string): string => `<w:ins w:id="2">${inner}</w:ins>`;
const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const text = async (body: string, name = 'a.docx') => (await readFile(file(name, docx(body)), {}, () => false)).text;

describe('what was deleted in Word with tracked changes, which every recipient sees', () => {
  test.each([
    ['a whole paragraph, where it stood', paragraph('Kære Bo') + p(del('Ida har kræft.')) + paragraph('Vi ses'), 'Kære Bo\nIda har kræft.\nVi ses'],
    ['a row of a table, as a row', `<w:tbl>${row(paragraph('Navn'), paragraph('CPR'))}${row(p(del('Ida Juul')), p(del('040483-1237')))}</w:tbl>`, 'Navn\tCPR\nIda Juul\t040483-1237'],
    ['words, which do not tear apart what stands, and are read as it was', p(run('Ida har '), del('kræft'), ins(run('astma')), run('.')) + paragraph('Vi ses'), 'Ida har astma.\nVi ses\nIda har kræft.'],
    ['half a number', p(run('CPR 040483-'), del('1237'), ins(run('xxxx'))), 'CPR 040483-xxxx\nCPR 040483-1237'],
    ['what another had added', p(run('Hej'), ins(del(' Ida er syg'))), 'Hej\nHej Ida er syg'],
    ['a paragraph that was only added: no change to what is read', p('<w:pPr><w:rPr><w:ins w:id="3"/></w:rPr></w:pPr>', ins(run('Vi ses'))), 'Vi ses'],
  ])('%s', async (_what, body, expected) => expect(await text(body)).toBe(expected)); // prettier-ignore

  test('as well in LibreOffice', async () => {
    const changes = '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Bo Vig</dc:creator><dc:date>2026-01-01</dc:date></office:change-info><text:p>Ida har kræft.</text:p></text:deletion></text:changed-region></text:tracked-changes>'; // prettier-ignore
    const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': `<office:document-content><office:body><office:text>${changes}<text:p>Kære Bo<text:change/></text:p></office:text></office:body></office:document-content>` }); // prettier-ignore
    expect((await readFile(file('a.odt', odt), {}, () => false)).text).toBe('Ida har kræft.\nKære Bo');
  });

  test('counts as letters like the rest', async () => {
    const { why } = await readFile(file('a.docx', docx(p(run('x'), del('ord '.repeat(20_000))))), {}, () => false);
    expect(why).toBe('limit');
  });
});
