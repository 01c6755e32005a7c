import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/attachments/read-file';

const FIXTURES = join(__dirname, 'fixtures');
const STUDENTS: [string, string][] = [
  ['Aksel Thorup', '7'],
  ['Freja Lindgaard', '10'],
  ['Malthe Vestergaard', '4'],
  ['Signe Holmbæk', '12'],
  ['Øjvind Årestrup', '02'],
  ['Karla Søgaard', '-3'],
];

async function read(name: string) {
  return readFile({ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, name))) }, {}, () => false);
}

/** Documents of one content, written by several programs: what must stand in the text, and what must not. */
const DOCUMENTS = ['npm-docx.docx', 'libreoffice.docx', 'libreoffice.odt', 'libreoffice.rtf'];
const SHEETS = ['npm-exceljs.xlsx', 'libreoffice.xlsx', 'libreoffice.ods'];
const SLIDES = ['libreoffice.pptx', 'libreoffice.odp'];

describe.each(DOCUMENTS)('%s', (name) => {
  test('is read whole, its table as rows', async () => {
    const { text, why } = await read(name);
    expect(why).toBeUndefined();
    const lines = text.split('\n').map((line) => line.trimEnd());
    expect(lines).toContain('Kære Freja & Co');
    expect(lines.slice(lines.indexOf('Navn\tCPR-nr.\tKarakter') + 1).slice(0, 6)).toEqual([
      'Aksel Thorup\t010203-4008\t7',
      'Freja Lindgaard\t120402-1112\t10',
      'Malthe Vestergaard\t230501-2223\t4',
      'Signe Holmbæk\t040304-3334\t12',
      'Øjvind Årestrup\t150600-4445\t02',
      'Karla Søgaard\t261299-5556\t-3',
    ]);
  });

  test('with note, comment, header, footer and title, each on a line of its own, and what was deleted while changes were tracked', async () => {
    const lines = (await read(name)).text.split('\n');
    for (const line of [
      'Fodnote om Malthe Vestergaard',
      'Kommentar: ring til Øjvind',
      'Fortroligt – Institut for Prøver',
      'Sidefod 4711',
      'Referat af møde om Karla Søgaard',
      'indsat tekst',
      'slettet tekst',
    ])
      expect(lines).toContain(line);
  });
});

describe.each(SHEETS)('%s', (name) => {
  test('is read as tables: names of sheets, headings, numbers of persons with their zeros, days, hidden sheets', async () => {
    const { text, why } = await read(name);
    expect(why).toBeUndefined();
    const lines = text.split('\n');
    expect(lines[0]).toBe('Karakterer');
    expect(lines[1]).toBe('Navn\tCPR-nr.\tKarakter\tDato\tBemærkning');
    expect(lines.slice(2, 8)).toEqual([
      'Aksel Thorup\t0102034008\t7\t2026-01-20',
      'Freja Lindgaard\t120402-1112\t10\t2026-01-21\tdelvist',
      'Malthe Vestergaard\t2305012223\t4\t2026-01-22',
      'Signe Holmbæk\t040304-3334\t12\t2026-01-23',
      'Øjvind Årestrup\t1506004445\t02\t2026-01-24',
      'Karla Søgaard\t261299-5556\t-3\t2026-01-25',
    ]);
    expect(lines.slice(lines.indexOf('Skjult'))).toEqual(
      expect.arrayContaining(['Navn\tCPR', 'Ida Krog\t0101900123', '\t\t\t2']),
    );
    expect(lines).toContain('Note om Aksel');
    expect(lines).toContain('Karakterer efterår');
  });
});

describe.each(SLIDES)('%s', (name) => {
  test('is read slide by slide, with tables, notes and charts', async () => {
    const { text, why } = await read(name);
    expect(why).toBeUndefined();
    const lines = text.split('\n');
    expect(lines[0]).toBe('Diagnose: Signe Holmbæk');
    expect(lines).toEqual(expect.arrayContaining(STUDENTS.map((cells) => cells.join('\t'))));
    expect(lines).toContain('Noter: sygemeldt siden maj');
    expect(lines.indexOf('Side nr. 2')).toBeLessThan(lines.indexOf('Side nr. 10'));
    expect(lines).toContain('Fravær');
  });
});

describe('others', () => {
  test.each([
    ['libreoffice.doc', 'old-office'],
    ['libreoffice.xls', 'old-office'],
    ['npm-xlsx-populate-encrypted.xlsx', 'encrypted'],
  ])('%s is not read: %s', async (name, why) => {
    expect(await read(name)).toEqual({ text: '', why });
  });

  test('the names of the files in a protected archive are seen', async () => {
    expect(await read('info-zip-encrypted.zip')).toEqual({ text: 'liste.csv', why: 'encrypted' });
  });

  test('files in an archive are read, each headed by its name', async () => {
    const { text, why } = await read('info-zip.zip');
    expect(why).toBeUndefined();
    expect(text.startsWith('liste.csv\nNavn\tKarakter\nFreja Lindgaard\t10\n\nexceljs.xlsx\nKarakterer\nNavn\t')).toBe(
      true,
    );
  });

  test('a file of values between commas', async () => {
    const { text } = await read('libreoffice.csv');
    expect(text.split('\n')[1]).toBe('Aksel Thorup\t0102034008\t7\t01/20/2026');
  });

  test('every office file of these here is told apart by its content alone', async () => {
    const files = readdirSync(FIXTURES).filter((name) => /\.(?:docx|xlsx|pptx|od[tsp]|rtf|doc|xls|zip)$/.test(name));
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
      expect(await readFile({ name: 'fil', bytes }, {}, () => false)).toEqual(await read(name));
    }
  });
});
