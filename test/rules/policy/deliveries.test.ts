import type { Category, Deliveries, Decision, Draft, Finding, Policy } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { deliveriesOf } from '../../../src/rules/policy/deliveries';
import { draft, finding, found, secureMethod, shippedPolicy } from '../../support/build';

const LABEL = '8a5f5c3e-0b1d-4c2e-9f3a-1d2c3b4a5f60';
const OLE = 'ole@firma.example.dk';
const CLAIRE = 'claire@universite.example.fr';
const POST = '2804671234@digital-post.dk';
const au = shippedPolicy('au');
const aau = shippedPolicy('aau');
const sikkerpost = shippedPolicy('sikkerpost');
const asking: Policy = { ...sikkerpost, whenSecureIsRequired: 'ask' };
const observing = (policy: Policy): Policy => ({ ...policy, stage: 'observe' });
const labelled = (policy: Policy): Policy => ({ ...policy, protectedLabels: [LABEL] });
const without: Policy = { ...au, secureMethods: [] };
/** Stops everything that goes outside, with a tag or without. */
const crowded: Policy = {
  ...au,
  rules: [
    { ...au.rules[0]!, id: 'au.crowd', when: { externalRecipients: { min: 1 } }, decision: 'block' },
    ...au.rules,
  ],
};
const UNREAD: Draft['unchecked'][number] = { what: 'body', why: 'timed-out' };

type Parts = Parameters<typeof draft>[0];

function decided(policy: Policy, parts: Parts = {}, categories: Category[] = ['health']): Decision {
  return decide(draft({ to: [OLE], ...parts }), found(categories), policy);
}

/** Data about the recipient alone. */
function own(policy: Policy, to: string, categories: Category[]): Decision {
  const given = found(categories);
  return decide(
    draft({ to: [to] }),
    { ...given, persons: given.persons.map((one) => ({ ...one, address: to })) },
    policy,
  );
}

/** "WAY ADDRESS, ADDRESS: what carries it / what the person does instead". */
function told({ groups }: Deliveries): string[] {
  const ids = (methods: readonly { readonly id: string }[]) => methods.map(({ id }) => id).join(' ');
  return groups.map(
    ({ way, recipients, by, instead }) =>
      `${way} ${recipients.map(({ address }) => address).join(', ')}: ${ids(by)} / ${ids(instead)}`,
  );
}

const MARKED = { choices: { marked: true } };

describe('what will happen to the mail', () => {
  test.each<[string, Decision, string[]]>([
    ['au: nothing found', decided(au, {}, []), [`tls ${OLE}:  / `]],
    ['au: allowed', decided(au, {}, ['grades']), [`tls ${OLE}:  / `]],
    ['au: must be secure', decided(au), [`stopped ${OLE}: sikker-at-mail / `]],
    ['au: marked', decided(au, MARKED), [`secure-mail ${OLE}: sikker-at-mail / `]],
    ['au: marked of free will', decided(au, MARKED, []), [`secure-mail ${OLE}: sikker-at-mail / `]],
    ['au: inside', decided(au, { to: ['lis@au.dk'] }), ['inside lis@au.dk:  / ']],
    [
      'au: marked, inside and outside',
      decided(au, { to: ['lis@au.dk', OLE, CLAIRE, 'Bo@post.au.dk', OLE], ...MARKED }),
      [`secure-mail ${OLE}, ${CLAIRE}: sikker-at-mail / `, 'inside lis@au.dk, bo@post.au.dk:  / '],
    ],
    ['au: a tag on data', decided(au, { subject: '[NoTLS] x' }), [`stopped ${OLE}:  / `]],
    ['au: a tag on data, marked', decided(au, { subject: '[NoTLS] x', ...MARKED }), [`stopped ${OLE}:  / `]],
    ['au: a tag', decided(au, { subject: '[NoTLS] x' }, []), [`without-tls ${OLE}:  / `]],
    [
      'au: a tag, marked',
      decided(au, { subject: '[NoTLS] x', ...MARKED }, []),
      [`secure-mail ${OLE}: sikker-at-mail / `],
    ],
    ['au: something unread', decided(au, { unchecked: [UNREAD] }, []), [`stopped ${OLE}: sikker-at-mail / `]],
    ['au: a label', decided(labelled(au), { label: LABEL }), [`label ${OLE}:  / `]],
    ['au: a label on ordinary mail', decided(labelled(au), { label: LABEL }, []), [`label ${OLE}:  / `]],
    [
      'au: a label, marked',
      decided(labelled(au), { label: LABEL, ...MARKED }),
      [`secure-mail ${OLE}: sikker-at-mail / `],
    ],
    ['au: an invitation', decided(au, { kind: 'meeting' }), [`stopped ${OLE}:  / sikker-at-mail`]],
    ['au: an invitation without data', decided(au, { kind: 'meeting' }, []), [`tls ${OLE}:  / `]],
    ['au: in observe', decided(observing(au)), [`tls ${OLE}: sikker-at-mail / `]],
    ['au: in observe, a tag on data', decided(observing(au), { subject: '[NoTLS] x' }), [`tls ${OLE}:  / `]],
    ['au: in observe, marked', decided(observing(au), MARKED), [`secure-mail ${OLE}: sikker-at-mail / `]],
    ['au: an entry without an address', decided(au, { to: ['Ole Vang <>'] }, []), ['tls ole vang:  / ']],
    ['au: to nobody', decided(au, { to: [] }), []],

    ['sikkerpost: rerouted', decided(sikkerpost), [`secure-mail ${OLE}: sikkerpost / e-boks`]],
    [
      'sikkerpost: rerouted abroad, where e-Boks does not reach',
      decided(sikkerpost, { to: [CLAIRE] }),
      [`secure-mail ${CLAIRE}: sikkerpost / `],
    ],
    ['sikkerpost: to e-Boks', decided(sikkerpost, { to: [POST] }), [`channel ${POST}: e-boks / `]],
    ['sikkerpost: to e-Boks, nothing found', decided(sikkerpost, { to: [POST] }, []), [`channel ${POST}: e-boks / `]],
    [
      'sikkerpost: to e-Boks and another',
      decided(sikkerpost, { to: [POST, OLE] }),
      [`channel ${POST}: e-boks / `, `secure-mail ${OLE}: sikkerpost / e-boks`],
    ],
    [
      'sikkerpost that asks: all are stopped, also who stands at the channel',
      decided(asking, { to: [POST, OLE] }),
      [`stopped ${POST}, ${OLE}: sikkerpost / e-boks`],
    ],
    ['sikkerpost in observe reroutes nothing', decided(observing(sikkerpost)), [`tls ${OLE}: sikkerpost / e-boks`]],

    ['aau: others, in Denmark', decided(aau), [`stopped ${OLE}:  / e-boks encrypted-attachment certificate`]],
    [
      'aau: others, abroad',
      decided(aau, { to: [CLAIRE] }),
      [`stopped ${CLAIRE}:  / encrypted-attachment certificate-abroad`],
    ],
    [
      'aau: others, both',
      decided(aau, { to: [OLE, CLAIRE, 'lis@aau.dk'] }),
      [
        `stopped ${OLE}:  / e-boks encrypted-attachment certificate`,
        `stopped ${CLAIRE}:  / encrypted-attachment certificate-abroad`,
        'inside lis@aau.dk:  / ',
      ],
    ],
    [
      'aau: marked, which leads nowhere',
      decided(aau, MARKED),
      [`tls ${OLE}:  / e-boks encrypted-attachment certificate`],
    ],
    [
      'aau: a tag on ordinary mail, marked',
      decided(aau, { subject: '[unsecure]', ...MARKED }, []),
      [`tls ${OLE}:  / e-boks encrypted-attachment certificate`],
    ],
    ['aau: nothing found', decided(aau, {}, []), [`tls ${OLE}:  / `]],
    ['aau: the recipient’s own CPR number', own(aau, OLE, ['cpr']), [`tls ${OLE}:  / e-boks`]],
    ['aau: own grades', own(aau, OLE, ['grades']), [`tls ${OLE}:  / `]],
    [
      'aau: own CPR number, abroad',
      own(aau, CLAIRE, ['cpr', 'grades']),
      [`tls ${CLAIRE}:  / e-boks encrypted-attachment`],
    ],
    ['aau: own grades, abroad', own(aau, CLAIRE, ['grades']), [`tls ${CLAIRE}:  / encrypted-attachment`]],
    [
      'aau: an invitation',
      decided(aau, { kind: 'meeting' }),
      [`stopped ${OLE}:  / e-boks encrypted-attachment certificate`],
    ],
    [
      'aau: something unread',
      decided(aau, { unchecked: [UNREAD] }, []),
      [`stopped ${OLE}:  / e-boks encrypted-attachment certificate`],
    ],

    ['no ways named: must be secure', decided(without), [`stopped ${OLE}:  / `]],
    ['no ways named: marked', decided(without, MARKED), [`secure-mail ${OLE}:  / `]],
  ])('%s', (_, decision, expected) => expect(told(deliveriesOf(decision))).toEqual(expected));

  test('a mark that leads somewhere for some alone claims nothing for the others', () => {
    const policy: Policy = {
      ...au,
      secureMethods: [
        secureMethod({ id: 'tunnel', byMark: true, for: ['not-abroad'] }),
        secureMethod({ id: 'portal', for: ['abroad'] }),
      ],
    };
    expect(told(deliveriesOf(decided(policy, { to: [OLE, CLAIRE], ...MARKED })))).toEqual([
      `secure-mail ${OLE}: tunnel / `,
      `tls ${CLAIRE}:  / portal`,
    ]);
  });

  test('each waits for what would take the mail there, and is told of ways by its own need', () => {
    const policy: Policy = {
      ...au,
      secureMethods: [
        secureMethod({ id: 'tunnel', byMark: true, for: ['not-abroad'] }),
        secureMethod({ id: 'portal', for: ['abroad'] }),
        secureMethod({ id: 'post', domains: ['digital-post.dk'], for: ['not-abroad'] }),
      ],
    };
    const { groups } = deliveriesOf(decided(policy, { to: [OLE, CLAIRE, POST] }));
    expect(groups.map(({ until, insteadIs, recipients }) => [until, insteadIs, recipients.length])).toEqual([
      ['mark', 'also', 2],
      ['own-way', 'required', 1],
    ]);
  });

  test('what is for the recipient’s own number comes first, wherever the policy puts it', () => {
    const policy: Policy = {
      ...au,
      secureMethods: [secureMethod({ id: 'file' }), secureMethod({ id: 'post', for: ['own-cpr'] })],
    };
    const marked = { ...own(policy, OLE, ['cpr']), marked: true };
    expect(told(deliveriesOf(marked))).toEqual([`tls ${OLE}:  / post file`]);
    expect(told(deliveriesOf(decided(policy, MARKED)))).toEqual([`tls ${OLE}:  / file`]);
  });

  test('a label goes before a tag, and a tag before the channel of an address', () => {
    const policy = { ...labelled(au), secureMethods: [secureMethod({ domains: ['digital-post.dk'] })] };
    const parts = { subject: '[NoTLS] x', to: [POST] };
    expect(told(deliveriesOf(decided(policy, { ...parts, label: LABEL }, [])))[0]).toMatch(/^label/);
    expect(told(deliveriesOf(decided(policy, parts, [])))[0]).toMatch(/^without-tls/);
  });
});

describe('what a stopped mail waits for', () => {
  test.each<[string, Decision, Deliveries['groups'][number]['until']]>([
    ['the mark', decided(au), 'mark'],
    [
      'the mark, where Outlook also offers Send Anyway',
      decided({ ...au, whenSecureIsRequired: 'warn' }),
      'mark-or-anyway',
    ],
    ['a way of the person’s own', decided(aau), 'own-way'],
    ['a subject without the tag', decided(au, { subject: '[NoTLS] x' }), 'no-tag'],
    [
      'a subject without the tag, so that all can be checked',
      decided(au, { subject: '[NoTLS]', unchecked: [UNREAD] }, []),
      'no-tag',
    ],
    ['a check', decided(au, { unchecked: [UNREAD] }, []), 'checked'],
    ['nothing', decided(au, { kind: 'meeting' }), 'never'],
    [
      'a correction',
      decided({ ...au, rules: au.rules.map((rule) => ({ ...rule, decision: 'block' as const })) }),
      'corrected',
    ],
    ['a correction, where the tag is not the reason', decided(crowded, { subject: '[NoTLS] x' }), 'corrected'],
    ['it is not stopped', decided(au, MARKED), undefined],
    ['in observe nothing is', decided(observing(au)), undefined],
  ])('%s', (_, decision, until) => expect(deliveriesOf(decision).groups[0]?.until).toBe(until));
});

test.each<[string, Decision, Deliveries['groups'][number]['insteadIs']]>([
  ['the only ways', decided(aau), 'required'],
  ['the only ways of one that is marked in vain', decided(aau, MARKED), 'required'],
  ['the only ways of what an invitation says', decided(sikkerpost, { kind: 'meeting' }), 'required'],
  ['ways beside the mark', decided(sikkerpost), 'also'],
  ['better ways', own(aau, OLE, ['cpr']), 'rather'],
])('what the person can do are %s', (_, decision, instead) =>
  expect(deliveriesOf(decision).groups[0]?.insteadIs).toBe(instead),
);

test('lists are known as such, inside and outside', () => {
  const { groups } = deliveriesOf(decided(au, { to: ['list: net@x.example', OLE, 'list: alle@au.dk'] }));
  expect(groups.map(({ recipients }) => recipients.map(({ isList }) => isList))).toEqual([[true, false], [true]]);
});

test('a field that was not read may hold more', () => {
  expect(deliveriesOf(decided(au)).isWhole).toBe(true);
  const unchecked = [{ what: 'recipients', why: 'call-failed' } as const];
  expect(deliveriesOf(decided(au, { unchecked })).isWhole).toBe(false);
});

test('recipients whom nobody could read are a group of their own where the mail must be secure for their sake', () => {
  const unchecked = [{ what: 'recipients', why: 'call-failed' } as const];
  const unread = (policy: Policy, parts: Parts = {}, categories: Category[] = ['health']) =>
    told(deliveriesOf(decided(policy, { to: [], unchecked, ...parts }, categories)));
  expect(unread(aau)).toEqual(['stopped :  / e-boks encrypted-attachment certificate']);
  expect(unread(aau, { to: ['lis@aau.dk'] })).toEqual([
    'stopped :  / e-boks encrypted-attachment certificate',
    'inside lis@aau.dk:  / ',
  ]);
  expect(unread(au)).toEqual(['stopped : sikker-at-mail / ']);
  expect(unread(au, { to: [OLE] })).toEqual([`stopped ${OLE}: sikker-at-mail / `]);
  expect(unread(au, {}, [])).toEqual([]);
});

describe('data in the subject', () => {
  const inSubject = (category: Category, key: string): Finding => ({
    ...finding(category, ['p1'], key),
    part: { kind: 'subject' },
  });
  const findings = [inSubject('health', 'a'), inSubject('cpr', 'b'), inSubject('health', 'c'), finding('grades')];

  test.each<[string, Policy, Parts]>([
    ['stopped', au, {}],
    ['marked', au, MARKED],
    ['rerouted', sikkerpost, {}],
    ['at a secure channel', sikkerpost, { to: [POST] }],
    ['under a label', labelled(au), { label: LABEL }],
    ['inside', au, { to: ['lis@au.dk'] }],
    ['without a gateway', aau, MARKED],
    ['in observe', observing(au), {}],
  ])('is pointed out whatever way the mail goes: %s', (_, policy, parts) => {
    const decision = decide(
      draft({ to: [OLE], ...parts }),
      { ...found([]), findings, persons: found(['cpr']).persons },
      policy,
    );
    expect(deliveriesOf(decision).inSubject).toEqual(['health', 'cpr']);
  });
});
