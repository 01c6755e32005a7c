import { check, type Draft } from '../../../src/rules';
import { advise } from '../../../src/rules/advice/advise';
import { adviceInWords } from '../../../src/rules/explain/advice';
import { draft, TODAY } from '../../support/build';
import { cpuTime } from '../../support/cpu-time';
import { AU, advised, advisedOn, quoting } from './advised';

const SICK = 'Mathilde Bjerregaard er sygemeldt med en depression.';
const everything = {
  ...quoting(
    { from: 'Ole Vang <ole@solvang.example.dk>', cc: 'Mette Holm <mho@firma.example.dk>' },
    `Hej Pia\n\n${SICK}`,
  ),
  to: [
    'Ole Vang <ole.vang@slovang.example.dk>',
    'Mette Holm <mette@gmail.com>',
    'Kim Lund <kim.lund@nyt.example.org>',
    ...Array.from({ length: 9 }, (_, at) => `Bo Krogh <bo.krogh@firma${at}.example.org>`),
  ],
};

test('what tells most comes first, and of a recipient only one thing is said', () => {
  expect(advised(everything)).toMatchObject([
    { kind: 'look-alike', recipient: 'ole.vang@slovang.example.dk' },
    { kind: 'private-mailbox', recipient: 'mette@gmail.com' },
    { kind: 'new-domain', recipients: ['kim.lund@nyt.example.org', ...Array(9).fill(expect.stringMatching(/^bo/))] },
    { kind: 'greeting', names: ['Pia'] },
    { kind: 'answer-to-many', count: 12 },
    { kind: 'visible', count: 12 },
  ]);
});

test('a policy may want to hear of nothing', () => {
  const off = { newDomain: false, lookAlike: false, greeting: false, visible: false, answerToMany: false };
  expect(advised(everything, { ...off, privateMailbox: false })).toEqual([]);
});

test('the decision is the same object with or without advice', () => {
  const mail = draft(everything);
  const decision = check(mail, AU, TODAY);
  const before = JSON.stringify(decision);
  advise(mail, decision, AU);
  expect(JSON.stringify(decision)).toBe(before);
});

/** Drafts that nobody writes. */
const HOSTILE: [string, Draft][] = [
  ['nothing at all', draft({ to: [], subject: '', body: '' })],
  ['addresses that are none', draft({ to: ['@', 'a@', '@b', 'a@b@c', '"x', ' <>', ', <,>'], body: 'Hej Mette' })],
  ['a greeting without end', draft({ body: `Hej ${'Mette '.repeat(50_000)}` })],
  ['a name without end', draft({ to: [`${'Ole '.repeat(50_000)}<ole@firma.example.dk>`], body: 'Hej Mette' })],
  ['a word without end', draft({ to: [`${'Ole'.repeat(50_000)} <ole@firma.example.dk>`], body: 'Hej Mette' })],
  [
    'a domain without end',
    draft({ to: [`ole@${'au.dk.'.repeat(20_000)}`, `ole@${'a'.repeat(100_000)}.dk`], body: 'Hej Mette' }),
  ],
  ['brackets without end', draft({ subject: '['.repeat(200_000), body: `Fra: ${'<'.repeat(200_000)}@` })],
  ['signs of a thread without end', draft({ subject: 'Sv: x', body: '> a@b.dk>,;<'.repeat(50_000) })],
  [
    'a thread of thousands, to a thousand',
    draft({
      to: Array.from({ length: 1_000 }, (_, at) => `Mette Holm <mette${at}@gmail.com>`),
      ...quoting({
        from: 'Ole Vang <ole@firma.example.dk>',
        cc: Array.from({ length: 3_000 }, (_, at) => `Navn Holm <n${at}@firma${at}.example.org>`).join('; '),
        text: Array.from({ length: 20_000 }, (_, at) => `x${at}@hus${at}.example.org`).join('\n'),
      }),
    }),
  ],
];

test.each(HOSTILE)('%s is answered, and soon', (_, about) => {
  const decision = check({ ...about, body: '' }, AU, TODAY);
  const took = cpuTime(() => adviceInWords(advise(about, decision, AU), 'da'));
  expect(took).toBeLessThan(2_000);
});

test('nothing is said of a draft of which nothing is known', () => {
  expect(advisedOn(draft({ to: [], subject: '', body: '' }))).toEqual([]);
});
