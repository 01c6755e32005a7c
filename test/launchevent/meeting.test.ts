import { SEND_LIMITS } from '../../src/launchevent/on-send';
import { policyFrom, shippedPolicy } from '../support/build';
import type { Fault } from '../support/fake-mail';
import { AU, HEALTH, LENIENT, send, TAGGED } from '../support/press-send';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const MEETING = { kind: 'meeting' as const };
const INSIDE = [{ name: 'Bo Lind', address: 'bo.lind@cs.au.dk' }];
const LABEL = 'a1b2c3d4-0000-4000-8000-000000000001';
const LABELS = policyFrom({ ...AU, protectedLabels: [LABEL] });
const HEADER_CALLS = ['headers', 'setHeaders', 'setSessionData'];

describe('a meeting goes', () => {
  test.each([
    ['that is ordinary', {}, AU],
    ['with colleagues, whatever it holds', { to: INSIDE, ...HEALTH }, AU],
    ['that is public', TAGGED, AU],
    ['under a label that encrypts', { ...HEALTH, label: LABEL }, LABELS],
    ['in stage observe', HEALTH, policyFrom({ ...AU, stage: 'observe' })],
  ])('%s', async (_meeting, state, policy) => {
    const { options, calls } = await send({ ...MEETING, ...state }, {}, policy);
    expect(options).toEqual({ allowEvent: true });
    expect(calls.filter((call) => HEADER_CALLS.includes(call))).toEqual([]);
  });
});

describe('a meeting is stopped', () => {
  const MARKED = { headers: { 'X-Send-Sikkert-Choice': 'secure' }, sessionData: { 'send-sikkert-choice': 'secure' } };

  test.each([
    ['that must be secure', HEALTH, AU],
    ['that must be secure, where mail is rerouted', HEALTH, shippedPolicy('sikkerpost')],
    [
      'that must be secure, where mail is only warned about',
      HEALTH,
      policyFrom({ ...AU, whenSecureIsRequired: 'warn' }),
    ],
    ['that must be secure and bears a mark', { ...HEALTH, ...MARKED }, AU],
    ['with a tag and data', { ...HEALTH, ...TAGGED }, AU],
  ])('%s', async (_meeting, state, policy) => {
    const { options, calls } = await send({ ...MEETING, ...state }, {}, policy);
    expect(options?.allowEvent).toBe(false);
    expect(options?.sendModeOverride).toBeUndefined();
    expect(options?.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(options?.commandId).toBe('apptOrganizerOpenPaneButton');
    expect(calls.filter((call) => HEADER_CALLS.includes(call))).toEqual([]);
  });

  test.each<Fault>(['fails', 'times-out', 'throws', 'never'])('of which the text %s', async (fault) => {
    const { options, after } = await send(MEETING, { body: fault });
    expect(options?.allowEvent).toBe(false);
    expect(after).toBe(fault === 'never' ? SEND_LIMITS.reading : 0);
  });

  test('after a fault of our own', async () => {
    expect((await send({ ...MEETING, body: 'fault' }, {}, LENIENT)).options?.allowEvent).toBe(false);
  });
});
