import { decide } from '../../../src/rules/policy/decide';
import type { Category, Policy } from '../../../src/rules';
import { draft, found, secureMethod, shippedPolicy } from '../../support/build';

const au = shippedPolicy('au');
const LABEL = '8a5f5c3e-0b1d-4c2e-9f3a-1d2c3b4a5f60';
const decided = (
  parts: Parameters<typeof draft>[0] = {},
  categories: Category[] = ['health'],
  policy: Partial<Policy> = {},
) => decide(draft({ kind: 'meeting', ...parts }), found(categories), { ...au, ...policy });

test.each<Partial<Policy>>([
  { whenSecureIsRequired: 'ask' },
  { whenSecureIsRequired: 'warn' },
  { whenSecureIsRequired: 'reroute' },
  { rerouteWithoutAsking: ['firma.example.dk'] },
])('nothing can mark an invitation, so one that must go securely is stopped: %j', (policy) => {
  expect(decided({}, ['health'], policy)).toMatchObject({ kind: 'meeting', verdict: 'secure', action: 'block' });
});

test('a mark is no way out, and none is claimed to stand', () => {
  expect(decided({ choices: { marked: true } })).toMatchObject({ action: 'block', marked: false });
});

test('neither is it for what could not be checked, and Send Anyway is not offered', () => {
  const unchecked = [{ what: 'body', why: 'timed-out' }] as const;
  for (const whenSecureIsRequired of ['ask', 'warn'] as const) {
    const decision = decided({ unchecked: [...unchecked], choices: { marked: true } }, [], { whenSecureIsRequired });
    expect(decision).toMatchObject({ verdict: 'secure', action: 'block', reasons: [{ id: 'unchecked' }, {}] });
  }
});

test('a file that the person vouches for lets the invitation go', () => {
  const unchecked = [{ what: 'attachment', key: 'a', name: 'liste.xlsx', why: 'cloud-link' }] as const;
  expect(decided({ unchecked: [...unchecked] }, []).action).toBe('block');
  expect(decided({ unchecked: [...unchecked], choices: { vouched: ['a'] } }, []).action).toBe('send');
});

test('a label that encrypts and a secure channel protect an invitation as they do a mail', () => {
  expect(decided({ label: LABEL }, ['health'], { protectedLabels: [LABEL] }).action).toBe('send');
  const secureMethods = [secureMethod({ domains: ['firma.example.dk'] })];
  expect(decided({}, ['health'], { secureMethods }).action).toBe('send');
});

test.each<[string, Parameters<typeof draft>[0], Category[], string]>([
  ['colleagues only', { to: ['ole@au.dk', 'cc: lis@au.dk'] }, ['health'], 'au.internal'],
  ['nothing found', {}, [], 'au.ordinary'],
  ['grades of one to one outside', {}, ['grades'], 'au.one-person'],
])('%s: it goes', (_name, parts, categories, rule) => {
  expect(decided(parts, categories)).toMatchObject({ action: 'send', reasons: [{ id: rule }] });
});

test('attendees count, optional ones too', () => {
  const to = ['a@x.example', 'b@x.example', 'cc: c@x.example', 'cc: d@x.example', 'cc: e@x.example', 'cc: f@x.example'];
  expect(decided({ to }, ['grades']).reasons[0]?.id).toBe('au.many-recipients');
});

test('in stage observe it goes, and what would have been is said', () => {
  expect(decided({}, ['health'], { stage: 'observe' })).toMatchObject({ action: 'send', would: 'block' });
});
