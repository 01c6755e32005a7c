import { readMail, readPlain } from '../../../src/rules/text/passages';
import { unitsOf } from '../../../src/rules/text/units';
import { wordsOf } from '../../../src/rules/text/words';

const AUTHOR = { name: 'Ida Krog', address: 'ida@example.dk' };

function sentences(text: string): string[] {
  return unitsOf(text, wordsOf(text), readMail(text, AUTHOR), false).map((unit) =>
    text.slice(unit.start, unit.end).trim(),
  );
}

function cells(text: string, csv: boolean): string[][] {
  return unitsOf(text, wordsOf(text), readPlain(text), csv)
    .filter((unit) => unit.kind === 'row')
    .map((unit) => unit.cells.map((cell) => text.slice(cell.start, cell.end)));
}

describe('sentences', () => {
  it.each([
    ['Vi ses kl. 10. Husk kage.', ['Vi ses kl. 10.', 'Husk kage.'], 'a known abbreviation ends no sentence'],
    ['Se f.eks. Bente. Hun ved det.', ['Se f.eks. Bente.', 'Hun ved det.'], 'an abbreviation with stops inside'],
    ['Mødet er 12. november. Kom!', ['Mødet er 12. november.', 'Kom!'], 'a date'],
    ['Se ordrenr. 4711. Husk kage.', ['Se ordrenr. 4711.', 'Husk kage.'], 'a compound in -nr. before its number'],
    ['Casper L. er her. Godt.', ['Casper L. er her.', 'Godt.'], 'an initial'],
    ['Dr. Hale is in. Good.', ['Dr. Hale is in.', 'Good.'], 'an English title'],
    ['send lige en dato. tak for det', ['send lige en dato.', 'tak for det'], 'written without capitals'],
    [
      'En linje, der er brudt af et mailprogram, fordi den\nvar for lang.',
      ['En linje, der er brudt af et mailprogram, fordi den\nvar for lang.'],
      'a wrapped line goes on',
    ],
    ['Sara Kjems\nMikkel Trier', ['Sara Kjems', 'Mikkel Trier'], 'a short line ends'],
    ['- kaffe\n- the', ['- kaffe', '- the'].map((line) => line.slice(2)), 'points of a list'],
  ])('%s', (text, expected, _why) => expect(sentences(text)).toEqual(expected));

  it('bounds a sentence without end', () => {
    expect(sentences('ord '.repeat(1000)).length).toBeGreaterThan(5);
  });
});

describe('rows', () => {
  it.each([
    [
      'Navn\tCPR\nIda\t1',
      false,
      [
        ['Navn', 'CPR'],
        ['Ida', '1'],
      ],
      'tabs',
    ],
    ['Ida | hest', false, [['Ida', 'hest']], 'bars'],
    [
      '| Ida | 1 |\n|-----|---|\n| Bo | 2 |',
      false,
      [
        ['', 'Ida', '1', ''],
        ['', 'Bo', '2', ''],
      ],
      'the line under the head of a table says nothing',
    ],
    ['110826\tSkærm 27"\t4', false, [['110826', 'Skærm 27', '4']], 'inches open no quotation'],
    ['Levin   mønt   skilt; d. 1901', false, [['Levin', 'mønt', 'skilt; d. 1901']], 'a semicolon between blanks'],
    [
      'nr;navn;note\n1;Ida;\n',
      false,
      [
        ['nr', 'navn', 'note'],
        ['1', 'Ida', ''],
      ],
      'semicolons, an empty cell keeps its place',
    ],
    ['Chiara Bellini      10', false, [['Chiara Bellini', '10']], 'columns aligned by blanks'],
    [
      'nr,adresse\n1,"Engvej 5, Vejle"',
      true,
      [
        ['nr', 'adresse'],
        ['1', 'Engvej 5, Vejle'],
      ],
      'a quoted comma in a table file',
    ],
    ['Kære Ida, tak for mødet, vi ses.', false, [], 'commas of a sentence'],
    ['Vi køber æg; mel; smør, og så bager vi en kage til mødet.', false, [], 'semicolons of a sentence'],
  ])('%s', (text, csv, expected, _why) => expect(cells(text, csv)).toEqual(expected));

  it('points each row to the first row of its table', () => {
    const text = 'navn;diagnose\nIda;KOL\nBo;ingen\n';
    const units = unitsOf(text, wordsOf(text), readPlain(text), true);
    expect(units.map((unit) => unit.heading)).toEqual([undefined, 0, 0]);
  });
});
