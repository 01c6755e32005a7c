import type { Advice } from '../../../src/rules';
import { adviceInWords } from '../../../src/rules/explain/advice';

const ALL: readonly Advice[] = [
  { kind: 'new-domain', domains: ['nyt.example.org'], recipients: ['kim@nyt.example.org'] },
  {
    kind: 'new-domain',
    domains: ['nyt.example.org', 'andet.example.org'],
    recipients: ['a', 'b', 'c', 'd'].map((one) => `${one}@nyt.example.org`),
  },
  {
    kind: 'look-alike',
    recipient: 'ole@aau.dk',
    known: 'au.dk',
    of: 'organisation',
    by: 'slip',
    domain: 'aau.dk',
  },
  {
    kind: 'look-alike',
    recipient: 'ole@s0lvang.example.dk',
    known: 'solvang.example.dk',
    of: 'thread',
    by: 'letters',
    domain: 's0lvang.example.dk',
  },
  {
    kind: 'look-alike',
    recipient: 'ole@au.dk.example.org',
    known: 'au.dk',
    of: 'organisation',
    by: 'inside',
    domain: 'example.org',
  },
  { kind: 'greeting', names: ['Mette', 'Pia'] },
  { kind: 'visible', count: 14, most: 10 },
  { kind: 'answer-to-many', count: 3 },
  { kind: 'private-mailbox', recipient: 'mette@gmail.com', name: 'Mette Holm', known: 'mho@firma.example.dk' },
];

test.each(['da', 'en'] as const)('each piece in words (%s)', (language) => {
  expect(adviceInWords(ALL, language).map(({ text }) => text)).toMatchSnapshot();
});

const DIGITAL_POST = '2804672187@firma.digital-post.example.dk';
const MASKED = '2804••••••@firma.digital-post.example.dk';

test.each<Advice>([
  { kind: 'new-domain', domains: ['firma.digital-post.example.dk'], recipients: [DIGITAL_POST] },
  { kind: 'look-alike', recipient: DIGITAL_POST, known: 'au.dk', of: 'thread', by: 'slip', domain: 'aau.dk' },
  { kind: 'private-mailbox', recipient: DIGITAL_POST, name: 'Mette Holm', known: 'mho@firma.example.dk' },
  { kind: 'private-mailbox', recipient: 'mette@gmail.com', name: '280467-2187 Holm', known: DIGITAL_POST },
])('a number that may be a CPR number is masked: $kind', (advice) => {
  for (const language of ['da', 'en'] as const) {
    const [said] = adviceInWords([advice], language);
    expect(said?.text).toContain(MASKED);
    expect(said?.text).not.toMatch(/672187|67-2187/);
  }
});

test('what was put away stays so while a count changes, and does not hide another', () => {
  const keyOf = (advice: Advice): string => adviceInWords([advice], 'da')[0]!.key;
  expect(keyOf({ kind: 'visible', count: 11, most: 10 })).toBe(keyOf({ kind: 'visible', count: 30, most: 10 }));
  expect(keyOf({ kind: 'greeting', names: ['Mette'] })).not.toBe(keyOf({ kind: 'greeting', names: ['Pia'] }));
  const like = { kind: 'look-alike', known: 'au.dk', of: 'organisation', by: 'slip', domain: 'aau.dk' } as const;
  expect(keyOf({ ...like, recipient: 'ole@aau.dk' })).not.toBe(keyOf({ ...like, recipient: 'pia@aau.dk' }));
  expect(new Set(ALL.map(keyOf)).size).toBe(ALL.length);
  // In the other language it is the same piece.
  expect(adviceInWords(ALL, 'en').map(({ key }) => key)).toEqual(ALL.map(keyOf));
});
