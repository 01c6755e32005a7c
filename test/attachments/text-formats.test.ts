import { readFile } from '../../src/attachments/read-file';
import { docx, file, joinedBytes, paragraph } from './fixtures/make';

async function text(name: string, content: string | Uint8Array): Promise<string> {
  const read = await readFile(file(name, content), {}, () => false);
  expect(read.why).toBeUndefined();
  return read.text;
}

const latin = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));
const utf16 = (content: string, big: boolean, mark: boolean): Uint8Array => {
  const units = Array.from(mark ? `\ufeff${content}` : content, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe('encodings', () => {
  test.each([
    ['UTF-8', 'Bjørn Æbelø € 😀'],
    ['UTF-8 with a mark', joinedBytes([latin('\xef\xbb\xbf'), new TextEncoder().encode('Bjørn Æbelø € 😀')])],
    ['UTF-16, little end first', utf16('Bjørn Æbelø', false, true)],
    ['UTF-16, big end first', utf16('Bjørn Æbelø', true, true)],
    ['UTF-16 without a mark', utf16('Bjørn Æbelø', false, false)],
    ['Windows-1252', latin('Bj\xf8rn \xc6bel\xf8')],
  ])('%s', async (_, content) => {
    expect((await text('navne.txt', content)).startsWith('Bjørn Æbelø')).toBe(true);
  });

  test.each([0, 1, 2, 3, 4, 5])('references in a document, wherever a piece of it ends: %d', async (shift) => {
    const lines = Array.from({ length: 4_000 }, (_, at) => `${'x'.repeat(shift)}${(at * 7_919) % 10_007}`);
    const body = lines.map((line) => paragraph(`${line}&amp;&#248;`)).join('');
    expect(await text('a.docx', docx(body))).toBe(lines.map((line) => `${line}&ø`).join('\n'));
  });

  test('one damaged letter does not turn the others into others', async () => {
    const damaged = joinedBytes([new TextEncoder().encode('Søren Ærø Åse '), Uint8Array.of(0xff)]);
    expect(await text('navne.txt', damaged)).toContain('Søren Ærø Åse');
  });

  test.each([0, 1, 2, 3])('letters of another script, wherever the part that is looked at ends: %d', async (shift) => {
    const said = 'x'.repeat(shift) + 'Привет “Ida” 你好 '.repeat(1_000);
    expect(await text('navne.txt', said)).toBe(said.trim());
  });

  test('a letter of Windows-1252 at the very end', async () => {
    expect(await text('navne.txt', latin('Caf\xe9'))).toBe('Café');
  });
});

describe('values between signs', () => {
  test.each([
    ['semicolons, as Danish Excel', 'Navn;Karakter\r\nIda;"7,0"\r\n', 'Navn\tKarakter\nIda\t7,0'],
    ['commas', 'Navn,Karakter\nIda,7\n', 'Navn\tKarakter\nIda\t7'],
    ['tabs', 'Navn\tKarakter\nIda\t7', 'Navn\tKarakter\nIda\t7'],
    ['a line break and a quotation mark inside a cell', 'A;B\n"x\ny ""z""";1', 'A\tB\nx y "z"\t1'],
    ['a quotation that never closes', 'A;B\n"x;1\ny;2', 'A\tB\n"x\t1\ny\t2'],
    ['an empty cell', 'A;B;C\n1;;3', 'A\tB\tC\n1\t\t3'],
    ['a title above the table', 'Hold 4\n\n\nNavn;Nr.\nIda;1', 'Hold 4\n\nNavn\tNr.\nIda\t1'],
    ['one empty row in a list', 'Navn;Nr.\nIda;1\n\nBo;2', 'Navn\tNr.\nIda\t1\nBo\t2'],
    ['a CPR number that lost its zero', 'Navn;CPR-nr.;Beløb\nIda;101900123;101900123', 'Navn\tCPR-nr.\tBeløb\nIda\t0101900123\t101900123'], // prettier-ignore
  ])('%s', async (_, source, expected) => {
    expect(await text('liste.csv', source)).toBe(expected);
  });

  test('text of another name stays as it is', async () => {
    expect(await text('note.txt', 'Hej Ida, tak;\nhilsen')).toBe('Hej Ida, tak;\nhilsen');
  });
});

describe('other texts', () => {
  test('HTML', async () => {
    expect(await text('side.html', '<html><body><p>Kære&nbsp;Ida</p><script>x()</script></body></html>')).toBe(
      'Kære Ida',
    );
  });

  test('HTML without its name', async () => {
    expect(await text('side', '<!DOCTYPE html><p>Hej <b>Ida</b>')).toBe('Hej Ida');
  });

  test('XML as names and values, a record apart from the next', async () => {
    const xml = '<?xml version="1.0"?><p:hold xmlns:p="urn:x"><elev nr="1"><navn>Ida &amp; Bo</navn><cpr>010190-1234</cpr></elev><elev/></p:hold>'; // prettier-ignore
    expect(await text('hold.xml', xml)).toBe(
      'p: urn:x\nnr: 1\nnavn: Ida & Bo\ncpr: 010190-1234'.replace('p: urn:x\n', ''),
    );
  });

  test('JSON: a list of records is a table', async () => {
    const json = JSON.stringify({
      hold: 'A',
      elever: [
        { navn: 'Ida', nr: 1 },
        { navn: 'Bo', note: 'x\ny' },
      ],
    });
    expect(await text('hold.json', json)).toBe('hold: A\n\nelever\nnavn\tnr\tnote\nIda\t1\nBo\t\tx y');
  });

  test('JSON: names of what holds something are said, for they may be names of persons', async () => {
    const json = JSON.stringify({ 'Ida Krog': { diagnose: 'depression' }, 'Bo Vig': { diagnose: 'angst' } });
    expect(await text('hold.json', json)).toBe('Ida Krog\ndiagnose: depression\nBo Vig\ndiagnose: angst');
  });

  test('XML: attributes with a prefix, with references, and long ones where they hold words; no curves', async () => {
    const note = 'Ida er sygemeldt og har ekstra tid til eksamen. '.repeat(6).trim();
    const xml = `<?xml version="1.0"?><a xmlns:p="urn:x" p:navn="S&#248;ren" note="${note}" d="${'M10 4 '.repeat(50)}"/>`;
    expect(await text('a.xml', xml)).toBe(`navn: Søren\nnote: ${note}`);
  });

  test('JSON that is none is text', async () => {
    expect(await text('hold.json', '{"navn": "Ida",}')).toBe('{"navn": "Ida",}');
  });

  test('RTF: letters by number and by code page, fonts left out, rows of tables; deleted text last', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Arial;}}{\*\generator X;}S\'f8ren \u197?se\par {\deleted v\'e6k}\trowd A\cell B\cell\row {\field{\*\fldinst HYPERLINK}{\fldrslt her}}\par}`; // prettier-ignore
    expect(await text('brev.rtf', rtf)).toBe('Søren Åse\nA\tB\nher\n\nvæk');
  });

  test('an appointment', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Samtale med\r\n  Ida Krog\r\nATTENDEE;CN="Bo Vig":mailto:bo@example.dk\r\nDESCRIPTION:Om fravær\\, sygdom\\nog eksamen\r\nEND:VEVENT\r\nEND:VCALENDAR'; // prettier-ignore
    expect(await text('x.ics', ics)).toBe('Subject: Samtale med Ida Krog\nParticipant: Bo Vig bo@example.dk\nOm fravær, sygdom\nog eksamen'); // prettier-ignore
  });

  test('cards of people', async () => {
    const vcf = 'BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:S=C3=B8ren Vig\nTEL;CELL:20123456\nADR:;;Vej 3;By;;8000;\nEND:VCARD\nBEGIN:VCARD\nFN:Ida Krog\nEND:VCARD'; // prettier-ignore
    expect(await text('x.vcf', vcf)).toBe('Name: Søren Vig\nPhone: 20123456\nAddress: Vej 3, By, 8000\n\nName: Ida Krog'); // prettier-ignore
  });

  test('an empty file says nothing, and nothing of it is unread', async () => {
    expect(await text('tom.txt', '')).toBe('');
  });
});
