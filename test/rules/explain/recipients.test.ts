import { explain, type Category, type Policy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { masked } from '../../../src/rules/explain/masked';
import { draft, finding, found, secureMethod, shippedPolicy } from '../../support/build';

const au: Policy = {
  ...shippedPolicy('au'),
  secureMethods: [secureMethod({ domains: ['digital-post.dk'] })],
};
const said = (parts: Parameters<typeof draft>[0], categories: Category[] = ['health'], language: 'da' | 'en' = 'da') =>
  explain(decide(draft(parts), found(categories), au), language);

describe('an address as it may be shown', () => {
  test.each<[string, string, string]>([
    ['2804671234@digital-post.dk', '2804••••••@digital-post.dk', 'Digital Post by CPR number'],
    ['280467-1234@x.example', '2804••-••••@x.example', 'as it is written'],
    ['cpr_28.04.67_12-34@x.example', 'cpr_28.04.••_••-••@x.example', 'whatever stands between'],
    ['2804671234@12345678.ngdp.digital-post.dk', '2804••••••@12345678.ngdp.digital-post.dk', 'the host is no secret'],
    ['2804671234', '2804••••••', 'an entry that shows no address'],
    ['Ole 280467 1234', 'Ole 2804•• ••••', 'a display name'],
    ['"a@2804671234"@x.example', '"a@2804••••••"@x.example', 'an at sign in quotes'],
    ['eva@280467-1234.pdf', 'eva@2804••-••••.pdf', 'a file, whose name has an at sign'],
    ['Bo <bo@x.dk> 280467-1234', 'Bo <bo@x.dk> 2804••-••••', 'a name behind an address'],
    ['bo@x.dk 280467-1234.pdf', 'bo@x.dk 2804••-••••.pdf', 'a file named by an address and a number'],
    ['a@b@280467-1234.x', 'a@b@2804••-••••.x', 'no address at all'],
    ['ole@2804671234.example', 'ole@2804••••••.example', 'a number in the host itself'],
  ])('%s: %s (%s)', (address, shown) => {
    expect(masked(address)).toBe(shown);
  });

  test.each<[string, string]>([
    ['ole.vang@firma.example', 'no digits'],
    ['12345678@x.example', 'a CVR number'],
    ['202312345@post.au.dk', 'a student number'],
    ['au123456@uni.au.dk', 'an employee'],
    ['ole@12345678.example', 'fewer digits in the host alone'],
    ['', 'nothing at all'],
  ])('%s stays (%s)', (address) => {
    expect(masked(address)).toBe(address);
  });
});

test('a recipient known by a number alone is masked as a person too', () => {
  const labels = [
    { kind: 'recipient', name: '2804671234@digital-post.dk' },
    { kind: 'name', name: '280467-1234' },
  ] as const;
  const persons = labels.map((label, at) => ({ id: `p${at + 1}`, label }));
  const { persons: shown } = explain(decide(draft(), { ...found(['health'], 2), persons }, au), 'da');
  expect(shown.map(({ label }) => label)).toEqual(['2804••••••@digital-post.dk (modtager)', '2804••-••••']);
  const meeting = decide(draft({ kind: 'meeting' }), { ...found(['health'], 2), persons }, au);
  expect(explain(meeting, 'en').persons[0]?.label).toBe('2804••••••@digital-post.dk (attendee)');
});

test('a file named by a number is masked like a recipient', () => {
  const name = '280467-1234.pdf';
  const inFile = { ...finding('health'), part: { kind: 'attachment' as const, name } };
  const given = draft({ unchecked: [{ what: 'attachment', key: 'a', name, why: 'encrypted' }] });
  for (const language of ['da', 'en'] as const) {
    const shown = explain(decide(given, { ...found(['health']), findings: [inFile] }, au), language);
    expect(shown.persons[0]?.findings[0]?.where).toContain('2804••-••••.pdf');
    expect(shown.unchecked[0]).toContain('2804••-••••.pdf');
  }
});

describe('notes', () => {
  test('a list inside may have members outside, when data were found', () => {
    const to = ['list: alle@au.dk', 'list: 2804671234@au.dk'];
    expect(said({ to }).notes).toEqual([
      'Listen alle@au.dk kan have medlemmer uden for Aarhus Universitet.',
      'Listen 2804••••••@au.dk kan have medlemmer uden for Aarhus Universitet.',
    ]);
    expect(said({ to }, ['health'], 'en').notes[0]).toBe(
      'The list alle@au.dk may have members outside Aarhus University.',
    );
    expect(said({ to }, []).notes).toEqual([]);
  });

  test('a list outside says why it counts as many', () => {
    const to = ['list: net@x.example'];
    expect(said({ to }, ['grades'])).toMatchObject({
      notes: [expect.stringContaining('Den tæller derfor som mange modtagere')],
      summary: expect.stringContaining(
        'går til en liste uden for Aarhus Universitet (antallet af modtagere kendes ikke)',
      ),
    });
    expect(said({ to, kind: 'meeting' }, ['grades']).notes[0]).toContain('som mange deltagere');
    expect(said({ to }, []).notes).toEqual([]);
  });

  test('a secure channel for some says why it is not enough', () => {
    const post = '2804671234@digital-post.dk';
    expect(said({ to: [post, 'a@x.example'] }).notes).toEqual([expect.stringContaining('Kun nogle af modtagerne')]);
    expect(said({ to: [post, 'a@x.example'], kind: 'meeting' }).notes).toEqual([
      expect.stringContaining('Kun nogle af deltagerne'),
    ]);
    for (const parts of [{ to: [post] }, { to: ['a@x.example'] }]) expect(said(parts).notes).toEqual([]);
    expect(said({ to: [post, 'a@x.example'], choices: { marked: true } }).notes).toEqual([]);
    expect(said({ to: [post, 'a@x.example'] }, []).notes).toEqual([]);
  });
});

test.each<[string[], string]>([
  [['a@x.example'], 'én modtager uden for'],
  [['a@x.example', 'b@x.example'], '2 modtagere uden for'],
  [['a@x.example', 'list: n@x.example'], 'én modtager og en liste uden for'],
  [['list: m@x.example', 'list: n@x.example'], '2 lister uden for'],
])('%j goes to %s', (to, words) => {
  expect(said({ to }).summary).toContain(`og går til ${words} Aarhus Universitet`);
});

test.each<[Category[], number, string, string]>([
  [['cpr'], 1, 'et CPR-nummer på én person', 'a CPR number of one person'],
  [['cpr'], 3, 'CPR-numre på 3 personer', 'CPR numbers of 3 people'],
  [
    ['cpr', 'health'],
    1,
    'et CPR-nummer og helbredsoplysninger om én person',
    'a CPR number and health information about',
  ],
  [['cpr', 'grades'], 2, 'CPR-numre og karakterer om 2 personer', 'CPR numbers and grades about 2 people'],
  [['grades'], 6, 'karakterer for 6 personer', 'grades for 6 people'],
  [['health'], 2, 'helbredsoplysninger om 2 personer', 'health information about 2 people'],
  [
    ['contact', 'cpr', 'grades', 'health'],
    2,
    'CPR-numre, karakterer med mere om',
    'CPR numbers, grades and more about',
  ],
])('%j about %i: %s', (categories, persons, danish, english) => {
  const decision = decide(draft(), found(categories, persons), au);
  expect(explain(decision, 'da').summary).toContain(danish);
  expect(explain(decision, 'en').summary).toContain(english);
});

test('one CPR number among data about several is one', () => {
  const handed = found(['grades'], 6);
  const one = { ...handed, findings: [...handed.findings, finding('cpr', ['p2']), finding('cpr', ['p2'], 'again')] };
  expect(explain(decide(draft(), one, au), 'da').summary).toContain('et CPR-nummer og karakterer om 6 personer');
  expect(explain(decide(draft(), one, au), 'en').summary).toContain('a CPR number and grades about 6 people');
});
