import { SEND_LIMITS } from '../../src/launchevent/on-send';
import type { Language, Policy } from '../../src/rules';
import { policyFrom } from '../support/build';
import type { Faults } from '../support/fake-mail';
import { AU, HEALTH, LENIENT, OUTSIDE, send, TAGGED } from '../support/press-send';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const INSIDE = [{ name: 'Bo Lind', address: 'bo.lind@cs.au.dk' }];

describe('a fault of our own', () => {
  // No parser gives such a policy: it stands for any fault in the rules.
  const broken = (stage: Policy['stage']): Policy => ({ ...AU, stage, rules: [] });

  test('in the rules stops the mail without words, and leaves it protected', async () => {
    const { options, headers } = await send({}, {}, broken('enforce'));
    expect(options).toEqual({ allowEvent: false });
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test('stops nothing in stage observe', async () => {
    expect((await send({}, {}, broken('observe'))).options).toEqual({ allowEvent: true });
  });

  test('stops also where the policy lets a mail go that could not be read', async () => {
    const { options } = await send({}, { setHeaders: 'never' }, LENIENT);
    expect(options?.allowEvent).toBe(false);
  });

  test('lets a marked mail go, protected: the mark is the way on that the stop offered', async () => {
    const { options, headers } = await send({ body: 'fault', sessionData: { 'send-sikkert-choice': 'secure' } });
    expect(options).toEqual({ allowEvent: true });
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test('lets a mail go under a label that encrypts', async () => {
    const label = 'a1b2c3d4-0000-4000-8000-000000000001';
    const { options, headers } = await send(
      { body: 'fault', label },
      {},
      policyFrom({ ...AU, protectedLabels: [label] }),
    );
    expect(options).toEqual({ allowEvent: true });
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test.each([
    ['a mail', {}],
    ['a mail with a tag', TAGGED],
    ['a mail to a list inside', { to: [{ name: 'Alle', address: 'alle@au.dk', group: true as const }] }],
    ['a meeting', { kind: 'meeting' as const }],
  ])('lets %s between colleagues go', async (_what, state) => {
    for (const policy of [AU, LENIENT]) {
      expect((await send({ to: INSIDE, ...state, body: 'fault' }, {}, policy)).options).toEqual({ allowEvent: true });
    }
  });

  test('lets a mail between colleagues go whose header takes too long to write', async () => {
    const { options, after } = await send(
      { to: INSIDE, ...HEALTH },
      { setHeaders: (nth) => (nth === 2 ? 'never' : undefined) },
    );
    expect(options).toEqual({ allowEvent: true });
    expect(after).toBe(SEND_LIMITS.everything);
  });

  test.each<[string, Parameters<typeof send>[0], Faults]>([
    ['of which one field was not read', { to: INSIDE }, { recipients: 'fails' }],
    ['to somebody outside too', { to: [...INSIDE, ...OUTSIDE] }, {}],
    ['to nobody', { to: [] }, {}],
  ])('stops a mail or meeting %s as one that was not checked', async (_whom, state, faults) => {
    for (const [kind, words] of [
      ['message', 'kontrollere'],
      ['meeting', 'indkaldelse'],
    ] as const) {
      for (const policy of [AU, LENIENT]) {
        const { options } = await send({ ...state, kind, body: 'fault' }, faults, policy);
        expect(options?.allowEvent).toBe(false);
        expect(options?.errorMessage).toContain(words);
        expect(JSON.parse(options?.contextData ?? '')).toMatchObject({ reasons: ['unchecked', expect.any(String)] });
      }
    }
  });

  test('says that the mark is missing where a marked mail lacks it', async () => {
    const { options } = await send(
      { body: 'fault', sessionData: { 'send-sikkert-choice': 'secure' } },
      { setHeaders: 'fails' },
    );
    expect(JSON.parse(options?.contextData ?? '')).toMatchObject({
      reasons: ['not-written', 'unchecked', expect.any(String)],
    });
  });

  test('lets a meeting go under a label that encrypts', async () => {
    const label = 'a1b2c3d4-0000-4000-8000-000000000001';
    const policy = policyFrom({ ...AU, protectedLabels: [label] });
    expect((await send({ kind: 'meeting', body: 'fault', label }, {}, policy)).options).toEqual({ allowEvent: true });
  });

  test('stops a marked mail with a tag all the same', async () => {
    const { options } = await send({ body: 'fault', ...TAGGED, sessionData: { 'send-sikkert-choice': 'secure' } });
    expect(options?.errorMessage).toContain('[NoTLS]');
  });

  test('that hits only the words stops with the words for a mail that could not be checked', async () => {
    let asked = 0;
    const language = (): Language => {
      if (++asked === 1) throw new Error('no context');
      return 'da';
    };
    const { options } = await send(HEALTH, {}, AU, language);
    expect(options?.errorMessage).toContain('blev ikke kontrolleret');
  });
});
