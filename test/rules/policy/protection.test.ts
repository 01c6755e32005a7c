import { decide } from '../../../src/rules/policy/decide';
import type { Category, Policy } from '../../../src/rules';
import { draft, found, secureMethod, shippedPolicy } from '../../support/build';

const LABEL = '8a5f5c3e-0b1d-4c2e-9f3a-1d2c3b4a5f60';
const au: Policy = {
  ...shippedPolicy('au'),
  protectedLabels: [LABEL],
  secureMethods: [secureMethod({ domains: ['digital-post.dk'] })],
};
const POST = '2804671234@12345678.ngdp.digital-post.dk';
type Parts = Parameters<typeof draft>[0];
const decided = (parts: Parts, categories: Category[] = ['health'], policy = au) =>
  decide(draft(parts), found(categories), policy);

describe('a label that encrypts', () => {
  test.each([LABEL, LABEL.toUpperCase()])('protects like a mark: %s', (label) => {
    expect(decided({ label })).toMatchObject({
      verdict: 'secure',
      action: 'send',
      header: 'secure',
      protectedBy: 'label',
      marked: false,
    });
  });

  test('another label protects nothing', () => {
    const decision = decided({ label: '8a5f5c3e-0b1d-4c2e-9f3a-000000000000' });
    expect(decision.action).toBe('ask');
    expect(decision).not.toHaveProperty('protectedBy');
  });

  test('does not lift a block', () => {
    expect(decided({ label: LABEL, subject: '[NoTLS]' })).toMatchObject({ verdict: 'block', action: 'block' });
  });

  test('leaves the way of a mail that needs no protection as it is', () => {
    expect(decided({ label: LABEL }, [])).toMatchObject({ verdict: 'tls', header: 'force-tls' });
  });

  test('protects what could not be read too', () => {
    const unread = { what: 'body', why: 'timed-out' } as const;
    expect(decided({ label: LABEL, unchecked: [unread] }, [])).toMatchObject({ verdict: 'secure', action: 'send' });
  });

  test('in stage observe nothing would have been done', () => {
    const decision = decided({ label: LABEL }, ['health'], { ...au, stage: 'observe' });
    expect(decision).toMatchObject({ action: 'send', would: 'send', header: 'force-tls' });
  });
});

describe('a secure channel', () => {
  test('to everybody outside needs no mark', () => {
    expect(decided({ to: [POST, 'cc: ole@au.dk'] })).toMatchObject({
      verdict: 'secure',
      action: 'send',
      header: 'secure',
      protectedBy: 'channel',
      atSecureChannel: [POST],
    });
  });

  test.each<[string, Parts]>([
    ['somebody outside stands at none', { to: [POST, 'bcc: a@x.example'] }],
    ['a domain only ends like it', { to: ['2804671234@falsk-digital-post.dk'] }],
    ['a list, wherever its address is', { to: ['list: alle@digital-post.dk'] }],
    ['an entry shows no address', { to: [POST, 'Ole Vang <>'] }],
    ['a field could not be read', { to: [POST], unchecked: [{ what: 'recipients', why: 'call-failed' }] }],
  ])('protects nothing when %s', (_name, parts) => {
    const decision = decided(parts);
    expect(decision).toMatchObject({ verdict: 'secure', action: 'ask' });
    expect(decision).not.toHaveProperty('protectedBy');
  });

  test('is none for a list whose address is there: it is spread here', () => {
    expect(decided({ to: [POST, 'list: alle@digital-post.dk'] }).atSecureChannel).toEqual([POST]);
  });

  test('is counted like any recipient: with it there are two outside, and the rule for two decides', () => {
    expect(decided({ to: ['a@x.example'] }, ['grades']).verdict).toBe('tls');
    const two = decide(draft({ to: [POST, 'a@x.example'] }), found(['grades'], 2), au);
    expect(two).toMatchObject({ verdict: 'secure', action: 'ask', reasons: [{ id: 'au.between' }] });
  });

  test('is named by any of the methods, and never lifts a block', () => {
    const [first] = au.secureMethods;
    const policy = {
      ...au,
      secureMethods: [
        { ...first!, domains: [] },
        { ...first!, domains: ['mit.example'] },
      ],
    };
    expect(decided({ to: ['a@mit.example'] }, ['cpr'], policy).protectedBy).toBe('channel');
    expect(decided({ to: ['a@mit.example'], subject: '[NoTLS]' }, ['cpr'], policy).action).toBe('block');
  });

  test('inside there is nobody to protect the mail from', () => {
    expect(decided({ to: ['ole@au.dk'] })).not.toHaveProperty('protectedBy');
  });
});
