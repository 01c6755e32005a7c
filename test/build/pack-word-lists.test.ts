import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { GIVEN_NAMES, type NameGroup } from '../../src/rules/lexicons/given-names';
import { listed, listedWords } from '../../src/rules/lexicons/word-list';
import { ROOT } from '../support/build';

const { packWordLists } = jest.requireActual<{ packWordLists: ts.TransformerFactory<ts.SourceFile> }>(
  '../../webpack/pack-word-lists.js',
);
const LEXICONS = join(ROOT, 'src', 'rules', 'lexicons');
const FILES = readdirSync(LEXICONS).filter((file) => file !== 'word-list.ts' && file !== 'lexicon.ts');

/** The code of a lexicon as the build makes it. */
function built(file: string, source = readFileSync(join(LEXICONS, file), 'utf8')): string {
  return ts.transpileModule(source, {
    fileName: join(LEXICONS, file),
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2016 },
    transformers: { before: [packWordLists] },
  }).outputText;
}

/** What that code exports. */
function run(code: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const load = (name: string): unknown => jest.requireActual(join(LEXICONS, name));
  new Function('exports', 'require', code)(exports, load);
  return exports;
}

const DIVIDED_BY_COMMAS = ['terms', 'frame', 'headings', 'innocent', 'VERDICTS'];

/** With every list read as its detector reads it, and without the sources. */
function read(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return DIVIDED_BY_COMMAS.includes(key) ? listed(value) : listedWords(value);
  if (Array.isArray(value)) return value.map((each) => read(each, key));
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (name === 'source' ? [] : [[name, read(each, name)]])),
  );
}

describe.each(FILES.filter((file) => file !== 'given-names.ts').map((file) => [file]))('%s as built', (file) => {
  it('holds exactly the entries of the source', () => {
    expect(read(run(built(file)))).toEqual(read(jest.requireActual(join(LEXICONS, file))));
  });
});

test('the names as built are exactly those of the source, each in a group of its kind', () => {
  const kindOfName = (groups: readonly NameGroup[]): [string, string][] =>
    groups
      .flatMap(({ gender, word, names }) =>
        listedWords(names).map((name): [string, string] => [name, `${gender} ${word}`]),
      )
      .sort(([one], [other]) => (one < other ? -1 : 1));
  const groups = run(built('given-names.ts'))['GIVEN_NAMES'] as NameGroup[];
  expect(kindOfName(groups)).toEqual(kindOfName(GIVEN_NAMES));
  expect(groups.length).toBeLessThan(GIVEN_NAMES.length);
});

describe('packs', () => {
  const packed = (list: string): string => built('new.ts', `export const x = \`${list}\`;`);

  it.each([
    ['a list with commas', 'syg, sygdommen,\n  sygdom, syg', '"AsygDdomGmen"'],
    ['a list with blanks', 'hun  han', '"AhanBun"'],
    ['Danish letters, of which an ASCII file has none', 'æble, øre, århus', '"A}rhusA{bleA|re"'],
    ['more than can be shared', `${'x'.repeat(27)}, ${'x'.repeat(28)}`, `"A${'x'.repeat(27)}Zxxx"`],
  ])('%s', (_what, list, expected) => {
    expect(packed(list)).toContain(expected);
  });

  it.each([
    ['terms of a lexicon', 'const x = { terms: `fagligt medlemskab` };'],
    ['headings of a lexicon', 'const x = { headings: `fagligt\n  medlemskab` };'],
    ['what is read as phrases at once', 'const x = new Set(listed(`fagligt medlemskab`));'],
  ])('one phrase as one entry: %s', (_what, source) => {
    expect(built('new.ts', source)).toContain('"Afagligt medlemskab"');
  });

  it('refuses an entry that would be read as packed', () => {
    expect(() => packed('syg, Down')).toThrow('"Down"');
    expect(() => packed('a|b, c')).toThrow('"a|b"');
  });

  it('leaves what stands in quotes, and every other folder', () => {
    expect(built('new.ts', "export const mode = 'prefix, word';")).toContain("'prefix, word'");
    expect(built(join('..', 'text', 'new.ts'), 'export const x = `a, b`;')).toContain('`a, b`');
  });
});

test('reads a list in either form alike: sorted, none twice', () => {
  expect(listed('syg, sygdommen,\n  sygdom, syg,')).toEqual(['syg', 'sygdom', 'sygdommen']);
  expect(listed('AsygDdomGmen')).toEqual(['syg', 'sygdom', 'sygdommen']);
  expect(listed('to ord, et')).toEqual(['et', 'to ord']);
  expect(listedWords(' hun\n han hun ')).toEqual(['han', 'hun']);
  expect(listedWords('A{bleA|reA}')).toEqual(['æble', 'øre', 'å']);
});
