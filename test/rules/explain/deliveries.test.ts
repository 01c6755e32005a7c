import type { Category, Decision, ExplainedDeliveries, Language, Policy } from '../../../src/rules';
import { explainDeliveries } from '../../../src/rules/explain/deliveries';
import { decide } from '../../../src/rules/policy/decide';
import { deliveriesOf } from '../../../src/rules/policy/deliveries';
import { draft, finding, found, secureMethod, shippedPolicy } from '../../support/build';

const au = shippedPolicy('au');
const aau = shippedPolicy('aau');
const sikkerpost = shippedPolicy('sikkerpost');
const OLE = 'ole@firma.example.dk';
const POST = '2804671234@digital-post.dk';
const MARKED = { choices: { marked: true } };

type Parts = Parameters<typeof draft>[0];

const decided = (policy: Policy, parts: Parts = {}, categories: Category[] = ['health']): Decision =>
  decide(draft({ to: [OLE], ...parts }), found(categories), policy);
const said = (decision: Decision, language: Language = 'da'): ExplainedDeliveries =>
  explainDeliveries(deliveriesOf(decision), decision, language);
const titles = (decision: Decision, language?: Language) => said(decision, language).groups.map(({ title }) => title);

describe('the way, in one line', () => {
  const noTag = { subject: '[NoTLS] x' };
  const noNames = { ...au, secureMethods: [secureMethod({ domains: ['digital-post.dk'], byMark: true })] };
  const unread = { unchecked: [{ what: 'body', why: 'timed-out' } as const] };
  const label = '8a5f5c3e-0b1d-4c2e-9f3a-1d2c3b4a5f60';

  test.each<[string, string, Decision]>([
    ['krypteret undervejs (TLS)', 'encrypted in transit (TLS)', decided(au, {}, [])],
    [
      'krypteret undervejs (TLS), ikke som sikker mail',
      'encrypted in transit (TLS), not as secure mail',
      decided(aau, MARKED),
    ],
    ['overgives til Sikker@mail', 'handed over to Sikker@mail', decided(au, MARKED)],
    ['overgives til SikkerPost', 'handed over to SikkerPost', decided(sikkerpost)],
    [
      'overgives til sikker mail hos Aarhus Universitet',
      'handed over to secure mail at Aarhus University',
      decided(noNames, MARKED),
    ],
    [
      'markeret til sikker mail; hvordan den bliver sendt, står ikke i jeres regler',
      'marked for secure mail; your rules do not say how it is sent',
      decided({ ...au, secureMethods: [] }, MARKED),
    ],
    ['uden kryptering', 'without encryption', decided(au, noTag, [])],
    [
      'krypteret af følsomhedsmærkaten',
      'encrypted by the sensitivity label',
      decided({ ...au, protectedLabels: [label] }, { label }),
    ],
    ['stoppet, indtil du trykker på Send sikkert', 'stopped until you press Send sikkert', decided(au)],
    [
      'stoppet, indtil du trykker på Send sikkert eller vælger Send alligevel',
      'stopped until you press Send sikkert or choose Send Anyway',
      decided({ ...au, whenSecureIsRequired: 'warn' }),
    ],
    ['må ikke sendes som almindelig mail', 'may not go as ordinary mail', decided(aau)],
    ['stoppet, så længe [NoTLS] står i emnefeltet', 'stopped as long as [NoTLS] is in the subject', decided(au, noTag)],
    [
      'stoppet, fordi noget ikke kunne kontrolleres',
      'stopped because something could not be checked',
      decided(au, unread, []),
    ],
    [
      'kan ikke sendes sikkert som mødeindkaldelse',
      'cannot go securely as an invitation',
      decided(au, { kind: 'meeting' }),
    ],
  ])('%s', (danish, english, decision) => {
    expect(titles(decision)).toEqual([`${OLE}: ${danish}`]);
    expect(titles(decision, 'en')).toEqual([`${OLE}: ${english}`]);
  });

  test('a secure channel by its name, and by what it says where it has none', () => {
    expect(said(decided(sikkerpost, { to: [POST] })).groups).toMatchObject([
      { title: '2804••••••@digital-post.dk: via en sikker kanal: e-Boks', by: [] },
    ]);
    expect(said(decided(noNames, { to: [POST] }), 'en').groups).toMatchObject([
      { title: '2804••••••@digital-post.dk: through a secure channel', by: [{ text: 'Digital Post' }] },
    ]);
  });

  test('to nobody there is none', () => {
    expect(said(decided(au, { to: [] }))).toMatchObject({ groups: [], notes: [] });
  });
});

describe('several recipients', () => {
  const to = [OLE, POST, 'lis@au.dk', 'list: alle@au.dk'];

  test('are counted in the title, and listed masked; a list makes addresses of them', () => {
    expect(said(decided(au, { to }, [])).groups).toMatchObject([
      { title: 'Krypteret undervejs (TLS): 2 modtagere', recipients: [OLE, '2804••••••@digital-post.dk'] },
      { title: 'Inden for Aarhus Universitet: 2 adresser', recipients: ['lis@au.dk', 'alle@au.dk (liste)'] },
    ]);
    expect(titles(decided(au, { to, kind: 'meeting' }, []), 'en')).toEqual([
      'Encrypted in transit (TLS): 2 attendees',
      'Within Aarhus University: 2 addresses',
    ]);
  });

  test('no number that may be a CPR number is shown in any language, whatever becomes of the mail', () => {
    for (const policy of [au, aau, sikkerpost])
      for (const parts of [{}, MARKED, { kind: 'meeting' as const }, { subject: policy.tags[0] ?? '' }])
        for (const language of ['da', 'en'] as const)
          expect(JSON.stringify(said(decided(policy, { to, ...parts }), language))).not.toMatch(/\d{5,}/);
  });
});

describe('ways of sending securely', () => {
  const group = (decision: Decision, language: Language = 'da') => said(decision, language).groups[0];

  test('stand under the stop, each with its steps and its page', () => {
    const abroad = group(decided(aau, { to: ['claire@universite.example.fr'] }));
    expect(abroad).toMatchObject({
      byTitle: '',
      by: [],
      insteadTitle: 'Sådan sender du det sikkert',
      instead: [
        {
          text: 'Krypteret vedhæftet fil, med koden ad en anden vej.',
          steps: [
            'Læg oplysningerne i en fil, og kryptér den.',
            'Vedhæft filen, og send mailen til modtagerens egen adresse.',
            'Giv koden ad en anden vej, for eksempel i en SMS til modtagerens mobiltelefon.',
          ],
          link: 'https://security.aau.dk/secure-mail',
        },
        { text: expect.stringContaining('udveksle certifikater'), steps: { length: 3 } },
      ],
    });
  });

  test('say what a mark would do where the title does not', () => {
    expect(group(decided(au))).toMatchObject({ byTitle: '', by: [{ steps: [] }], insteadTitle: '' });
    expect(group(decided({ ...au, stage: 'observe' }))).toMatchObject({ byTitle: 'Med Send sikkert' });
    expect(group(decided(sikkerpost))).toMatchObject({ byTitle: '', insteadTitle: 'Du kan også bruge' });
    expect(group(decided(sikkerpost), 'en')).toMatchObject({ insteadTitle: 'You can also use' });
  });

  test('e-Boks first for the recipient’s own CPR number, though ordinary mail will do', () => {
    const given = found(['cpr']);
    const own = { ...given, persons: given.persons.map((person) => ({ ...person, address: OLE })) };
    expect(group(decide(draft({ to: [OLE] }), own, aau))).toMatchObject({
      title: `${OLE}: krypteret undervejs (TLS)`,
      insteadTitle: 'Mere sikkert',
      instead: [{ text: expect.stringContaining('e-Boks gennem WorkZone') }],
    });
  });
});

test('recipients whom nobody could read are named so, and once', () => {
  const unread = decided(aau, { to: [], unchecked: [{ what: 'recipients', why: 'call-failed' }] });
  expect(said(unread)).toMatchObject({
    groups: [
      {
        title: 'Må ikke sendes som almindelig mail: modtagere, der ikke kunne læses',
        recipients: [],
        insteadTitle: 'Sådan sender du det sikkert',
      },
    ],
    notes: [],
  });
  expect(said(unread, 'en').groups[0]?.title).toBe('May not go as ordinary mail: recipients who could not be read');
});

describe('notes', () => {
  const inSubject = { ...finding('health'), part: { kind: 'subject' as const } };

  test('data in the subject are pointed out, by kind', () => {
    for (const [kind, language, words] of [
      ['message', 'da', /^I emnefeltet står helbredsoplysninger\. Det kan læses af mailservere, .*mailen/],
      ['message', 'en', /^The subject holds health information\. Mail servers can read it .*mail/],
      ['meeting', 'da', /^I titlen står helbredsoplysninger\. Den kan læses af mailservere, .*indkaldelsen/],
      ['meeting', 'en', /^The title holds health information\. Mail servers can read it .*invitation/],
    ] as const) {
      const decision = decide(draft({ to: [OLE], kind }), { ...found(['health']), findings: [inSubject] }, au);
      const { notes } = said(decision, language);
      expect(notes).toEqual([expect.stringMatching(words)]);
      expect(notes[0]).not.toMatch(/aldrig|never/);
    }
    expect(said(decided(au)).notes).toEqual([]);
  });

  test('several people’s numbers in the subject are several', () => {
    const inIt = (ids: string[]) => ids.map((id) => ({ ...finding('cpr', [id]), part: { kind: 'subject' as const } }));
    const notes = (...ids: string[]) =>
      said(decide(draft({ to: [OLE] }), { ...found(['cpr'], 2), findings: inIt(ids) }, au)).notes[0];
    expect(notes('p1', 'p2')).toMatch(/^I emnefeltet står CPR-numre\./);
    expect(notes('p1')).toMatch(/^I emnefeltet står et CPR-nummer\./);
  });

  test('fields that were not read', () => {
    const unchecked = [{ what: 'recipients', why: 'call-failed' } as const];
    expect(said(decided(au, { unchecked })).notes).toEqual([expect.stringContaining('kan være flere modtagere')]);
    expect(said(decided(au, { unchecked, kind: 'meeting' }), 'en').notes).toEqual([
      expect.stringContaining('may be more attendees'),
    ]);
  });
});
