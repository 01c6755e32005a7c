import type { Category, Decision, Draft, Language, Policy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { explainLimits, explainRemedies } from '../../../src/rules/explain/why';
import { limitsOf } from '../../../src/rules/policy/limits';
import { remediesFor } from '../../../src/rules/policy/remedies';
import { draft, finding, found, shippedPolicy } from '../../support/build';

const AU = shippedPolicy('au');
const AAU = shippedPolicy('aau');
const SIKKERPOST: Policy = { ...shippedPolicy('sikkerpost'), whenSecureIsRequired: 'ask' };
const outside = (count: number): string[] => Array.from({ length: count }, (_, at) => `r${at}@firma.example.dk`);
const LIST = 'list: net@forening.example';
const LANGUAGES = ['da', 'en'] as const;

const judged = (
  policy: Policy,
  categories: Category[],
  persons: number,
  parts: Parameters<typeof draft>[0],
): Decision => decide(draft(parts), found(categories, persons), policy);
const lines = (decision: Decision, policy: Policy, language: Language) =>
  explainLimits(limitsOf(decision, policy), decision, language).lines;
const remedies = (decision: Decision, policy: Policy, language: Language) =>
  explainRemedies(remediesFor(decision, policy), decision, language).map(({ text }) => text);

describe('the count that decides', () => {
  const AT_AU = 'Aarhus Universitet';
  test.each<[string, Decision, Policy, string[], string[]]>([
    [
      'alone',
      judged(SIKKERPOST, ['contact'], 6, {}),
      SIKKERPOST,
      ['6 personer. Grænsen for almindelig mail er 5.'],
      ['6 people. The limit for ordinary mail is 5.'],
    ],
    [
      'persons, to so many',
      judged(AU, ['grades'], 6, {}),
      AU,
      [`6 personer. Til 1 modtager uden for ${AT_AU} er grænsen for almindelig mail 5 personer.`],
      ['6 people. To 1 recipient outside Aarhus University, the limit for ordinary mail is 5 people.'],
    ],
    [
      'either',
      judged(AU, ['grades'], 3, { to: outside(2) }),
      AU,
      [
        `3 personer. Til 2 modtagere uden for ${AT_AU} er grænsen for almindelig mail 1 person.`,
        '2 modtagere. Med oplysninger om 3 personer er grænsen for almindelig mail 1 modtager.',
      ],
      [
        '3 people. To 2 recipients outside Aarhus University, the limit for ordinary mail is 1 person.',
        '2 recipients. With data about 3 people, the limit for ordinary mail is 1 recipient.',
      ],
    ],
    [
      'both',
      judged(AU, ['grades'], 6, { to: outside(7) }),
      AU,
      [`6 personer er for mange til almindelig mail, og det samme gælder 7 modtagere uden for ${AT_AU}.`],
      ['6 people are too many for ordinary mail, and so are 7 recipients outside Aarhus University.'],
    ],
    [
      'a list',
      judged(AU, ['grades'], 1, { to: [LIST] }),
      AU,
      [
        `Det er ikke til at se, hvor mange modtagere mailen har uden for ${AT_AU}, så det tæller som mange. Med oplysninger om 1 person er grænsen for almindelig mail 5 modtagere.`,
      ],
      [
        'Nobody can see how many recipients outside Aarhus University the mail has, so it counts as many. With data about 1 person, the limit for ordinary mail is 5 recipients.',
      ],
    ],
    [
      'a list and many persons',
      judged(AU, ['grades'], 6, { to: [LIST] }),
      AU,
      [`6 personer er for mange til almindelig mail, og det er ikke til at se, hvor mange modtagere mailen har uden for ${AT_AU}.`], // prettier-ignore
      ['6 people are too many for ordinary mail, and nobody can see how many recipients outside Aarhus University the mail has.'], // prettier-ignore
    ],
    [
      'of an invitation',
      judged(AU, ['grades'], 1, { to: outside(6), kind: 'meeting' }),
      AU,
      [`6 deltagere uden for ${AT_AU}. Med oplysninger om 1 person er grænsen for en indkaldelse 5 deltagere.`],
      ['6 attendees outside Aarhus University. With data about 1 person, the limit for an invitation is 5 attendees.'],
    ],
    ['within the limits: nothing', judged(AU, ['grades'], 1, {}), AU, [], []],
    ['no limit: nothing', judged(AU, ['health'], 1, {}), AU, [], []],
  ])('%s', (_name, decision, policy, da, en) => {
    expect(lines(decision, policy, 'da')).toEqual(da);
    expect(lines(decision, policy, 'en')).toEqual(en);
  });
});

test('the table says what each count leads to, and where this mail stands', () => {
  const decision = judged(AU, ['grades'], 3, { to: outside(2) });
  const { table } = explainLimits(limitsOf(decision, AU), decision, 'da');
  expect(table).toMatchObject({
    caption: 'Sådan må den slags oplysninger sendes fra Aarhus Universitet',
    rowsTitle: 'Personer',
    columnsTitle: 'Modtagere uden for Aarhus Universitet',
    columns: ['1', '2–5', '6 eller flere'],
  });
  expect(table?.rows.map(({ title, cells }) => [title, ...cells.map(({ text, here = '' }) => text + here)])).toEqual([
    ['1', 'Almindelig mail', 'Almindelig mail', 'Sikker mail'],
    ['2–5', 'Almindelig mail', 'Sikker mailDenne mail', 'Sikker mail'],
    ['6 eller flere', 'Sikker mail', 'Sikker mail', 'Sikker mail'],
  ]);
});

const inFile = (key: string, name: string): Draft['unchecked'][number] => ({
  what: 'attachment',
  key,
  name,
  why: 'too-large',
});
/** Data about the recipient, and about Bo Lind. */
const ABOUT_OLE = {
  findings: [finding('health'), finding('cpr', ['p2'])],
  more: 0,
  persons: [
    { id: 'p1', label: { kind: 'recipient' as const, name: 'Ole Vang' }, address: 'ole@firma.example.dk' },
    { id: 'p2', label: { kind: 'name' as const, name: 'Bo Lind' } },
  ],
};

describe('what would let it pass', () => {
  test.each<[string, Decision, Policy, string[], string[]]>([
    [
      'one recipient too many',
      judged(AU, ['cpr'], 1, { to: outside(6) }),
      AU,
      [
        'Fjern 1 af de 6 modtagere uden for Aarhus Universitet. Så må mailen sendes som almindelig mail.',
        'Fjern de fundne oplysninger: CPR-nummer (ét sted). Så må mailen sendes som almindelig mail.',
      ],
      [
        'Remove 1 of the 6 recipients outside Aarhus University. Then the mail may go as ordinary mail.',
        'Remove the data that were found: CPR number (one place). Then the mail may go as ordinary mail.',
      ],
    ],
    [
      'a list and one too many',
      judged(AU, ['cpr'], 1, { to: [LIST, ...outside(6)] }),
      AU,
      [
        'Fjern listen net@forening.example og 1 af de 6 andre modtagere uden for Aarhus Universitet. Så må mailen sendes som almindelig mail.',
        'Fjern de fundne oplysninger: CPR-nummer (ét sted). Så må mailen sendes som almindelig mail.',
      ],
      [
        'Remove the list net@forening.example and 1 of the 6 other recipients outside Aarhus University. Then the mail may go as ordinary mail.',
        'Remove the data that were found: CPR number (one place). Then the mail may go as ordinary mail.',
      ],
    ],
    [
      'persons',
      judged(AU, ['grades'], 7, {}),
      AU,
      ['Skriv om højst 5 personer i stedet for 7. Så må mailen sendes som almindelig mail.'],
      ['Write about at most 5 people instead of 7. Then the mail may go as ordinary mail.'],
    ],
    [
      'a stranger among colleagues, and a list',
      judged(AU, ['health'], 1, { to: [LIST, 'ole@firma.example.dk', 'lis@au.dk'] }),
      AU,
      [
        'Fjern de fundne oplysninger: helbred (ét sted). Så må mailen sendes som almindelig mail.',
        'Fjern begge adresser uden for Aarhus Universitet. Så bliver mailen inden for Aarhus Universitet.',
      ],
      [
        'Remove the data that were found: health (one place). Then the mail may go as ordinary mail.',
        'Remove both addresses outside Aarhus University. Then the mail stays within Aarhus University.',
      ],
    ],
    [
      'a tag',
      judged(AU, ['health'], 1, { subject: '[NoTLS] Plan' }),
      AU,
      [
        'Fjern [NoTLS] fra emnefeltet. Så må mailen sendes, men kun som sikker mail.',
        'Fjern de fundne oplysninger: helbred (ét sted). Så må mailen sendes uden TLS.',
      ],
      [
        'Remove [NoTLS] from the subject. Then the mail may go, but only as secure mail.',
        'Remove the data that were found: health (one place). Then the mail may go without TLS.',
      ],
    ],
    [
      'data of several kinds, as words of a sentence',
      judged(AU, ['health', 'genetic', 'union', 'offences'], 1, {}),
      AU,
      [
        'Fjern de fundne oplysninger: genetiske oplysninger, helbred, strafbare forhold og fagforening (4 steder). Så må mailen sendes som almindelig mail.',
      ],
      [
        'Remove the data that were found: genetic data, health, criminal offences and trade union (4 places). Then the mail may go as ordinary mail.',
      ],
    ],
    [
      'of an invitation',
      judged(AU, ['cpr'], 1, { to: outside(6), kind: 'meeting' }),
      AU,
      [
        'Fjern 1 af de 6 deltagere uden for Aarhus Universitet. Så må indkaldelsen sendes.',
        'Fjern de fundne oplysninger: CPR-nummer (ét sted). Så må indkaldelsen sendes.',
      ],
      [
        'Remove 1 of the 6 attendees outside Aarhus University. Then the invitation may go.',
        'Remove the data that were found: CPR number (one place). Then the invitation may go.',
      ],
    ],
    [
      'files, whose names may hold a number',
      judged(AAU, [], 1, { unchecked: [inFile('a', 'liste.pdf'), inFile('b', '2804671234.pdf')] }),
      AAU,
      [
        'Fjern filerne liste.pdf og 2804••••••.pdf, eller kryptér dem med en adgangskode. Så må mailen sendes som almindelig mail.',
      ],
      [
        'Remove the files liste.pdf and 2804••••••.pdf, or encrypt them with a password. Then the mail may go as ordinary mail.',
      ],
    ],
    [
      'data of others beside those of the recipient',
      decide(draft({ to: ['ole@firma.example.dk'] }), ABOUT_OLE, AAU),
      AAU,
      ['Skriv kun om modtageren selv. Så må mailen sendes som almindelig mail.'],
      ['Write about the recipient only. Then the mail may go as ordinary mail.'],
    ],
    [
      'others beside the one whom it is about',
      decide(
        draft({ to: ['ole@firma.example.dk', ...outside(2)] }),
        { ...ABOUT_OLE, findings: [finding('health')], persons: ABOUT_OLE.persons.slice(0, 1) },
        AAU,
      ),
      AAU,
      [
        'Lad ole@firma.example.dk være den eneste modtager uden for Aalborg Universitet. Så må mailen sendes som almindelig mail.',
        'Fjern de fundne oplysninger: helbred (ét sted). Så må mailen sendes som almindelig mail.',
      ],
      [
        'Let ole@firma.example.dk be the only recipient outside Aalborg University. Then the mail may go as ordinary mail.',
        'Remove the data that were found: health (one place). Then the mail may go as ordinary mail.',
      ],
    ],
    [
      'somebody at no secure channel',
      judged(SIKKERPOST, ['health'], 1, { to: ['2804671234@digital-post.dk', 'ole@firma.example.dk'] }),
      SIKKERPOST,
      [
        'Fjern ole@firma.example.dk. Så får de, der er tilbage, mailen via en sikker kanal.',
        'Fjern de fundne oplysninger: helbred (ét sted). Så må mailen sendes som almindelig mail.',
      ],
      [
        'Remove ole@firma.example.dk. Whoever is left then gets the mail through a secure channel.',
        'Remove the data that were found: health (one place). Then the mail may go as ordinary mail.',
      ],
    ],
  ])('%s', (_name, decision, policy, da, en) => {
    expect(remedies(decision, policy, 'da')).toEqual(da);
    expect(remedies(decision, policy, 'en')).toEqual(en);
  });

  test('no sentence gives away a number in an address', () => {
    const to = ['2804671234@test.digital-post.dk', 'list: 2804671235@x.example', ...outside(6), 'lis@au.dk'];
    for (const policy of [AU, AAU, SIKKERPOST])
      for (const language of LANGUAGES)
        expect(remedies(judged(policy, ['cpr'], 1, { to }), policy, language).join()).not.toContain('280467');
  });
});
