import { strToU8, zipSync } from 'fflate';

/** Words of which prose is made here; about as long as Danish ones. */
const WORDS = 'eksamen studerende karakter møde afgørelse sagsbehandling universitet deltager ansøgning vurdering og i på af til det en som for med er at har ikke der'.split(' '); // prettier-ignore
const NAMES = 'Aksel Freja Malthe Signe Øjvind Karla Bertil Ida Ove Tilde'.split(' ');

/** The same numbers in every run (a linear congruential generator). */
function dice(): (sides: number) => number {
  let state = 42;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const packed = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function contentTypes(parts: readonly (readonly [string, string])[]): string {
  const own = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`); // prettier-ignore
  return `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${own.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  return `${XML}<Relationships xmlns="${RELATIONS}">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

/** A document as Word writes it: runs cut by spelling and format, with their properties. 250 pages are 4,000 paragraphs. */
export function longDocument(paragraphs: number): Uint8Array {
  const roll = dice();
  const run = (text: string, bold: boolean): string =>
    `<w:r w:rsidRPr="00${100_000 + roll(900_000)}"><w:rPr>${bold ? '<w:b/>' : ''}<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:lang w:val="da-DK"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = Array.from({ length: paragraphs }, () => {
    const runs = Array.from({ length: 4 }, (_, at) =>
      run(Array.from({ length: 7 }, () => `${WORDS[roll(WORDS.length)]} `).join(''), at === 1),
    );
    return `<w:p w14:paraId="${roll(1e9)}" w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:after="120"/></w:pPr>${runs.join('')}</w:p>`;
  });
  return packed({
    '[Content_Types].xml': contentTypes([['word/document.xml', 'wordprocessingml.document.main']]),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body.join('')}</w:body></w:document>`,
  });
}

/** A workbook as Excel writes it: one sheet of ten columns, texts shared, days and amounts as numbers. */
export function longWorkbook(rows: number): Uint8Array {
  const roll = dice();
  const shared: string[] = [];
  const text = (at: string, value: string): string => `<c r="${at}" t="s"><v>${shared.push(value) - 1}</v></c>`;
  const column = (at: number): string => String.fromCharCode(65 + at);
  const heads = ['Navn', 'CPR-nr.', 'Adresse', 'E-mail', 'Hold', 'Karakter', 'Dato', 'Beløb', 'Fag', 'Bemærkning'];
  const data = Array.from({ length: rows }, (_, index) => {
    const row = index + 2;
    const name = `${NAMES[roll(10)]} ${NAMES[roll(10)]}sen`;
    return `<row r="${row}" spans="1:10" x14ac:dyDescent="0.25">${text(`A${row}`, name)}<c r="B${row}" s="2"><v>${1_000_000_000 + roll(2e9)}</v></c>${text(`C${row}`, `Nørregade ${roll(200)}, 8000 Aarhus C`)}${text(`D${row}`, `s${roll(1e6)}@example.dk`)}<c r="E${row}"><v>${roll(40)}</v></c><c r="F${row}"><v>${roll(13)}</v></c><c r="G${row}" s="1"><v>${45_000 + roll(900)}</v></c><c r="H${row}"><v>${roll(1e6) / 100}</v></c>${text(`I${row}`, `${WORDS[roll(24)]} ${WORDS[roll(24)]}`)}${text(`J${row}`, Array.from({ length: 5 }, () => WORDS[roll(24)]).join(' '))}</row>`;
  });
  const head = `<row r="1">${heads.map((one, at) => text(`${column(at)}1`, one)).join('')}</row>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return packed({
    '[Content_Types].xml': contentTypes([
      ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'],
      ['xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'],
      ['xl/styles.xml', 'spreadsheetml.styles'],
    ]),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `${XML}<workbook ${main} xmlns:r="${OFFICE}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet ${main} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetData>${head}${data.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${XML}<sst ${main} count="${shared.length}" uniqueCount="${shared.length}">${shared.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="000000\\-0000"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"/><xf numFmtId="164" xfId="0"/></cellXfs></styleSheet>`,
  });
}
