import type { Policy } from '../../src/rules';
import { openSession, type Session } from '../../src/session/session';
import { policyFrom, shippedPolicy, TODAY } from '../support/build';
import { fakeMail, type FakeMail, type Faults, type MailState } from '../support/fake-mail';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

const AU = shippedPolicy('au');
const OUTSIDE = [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }];
const HEALTH = { body: 'found: health' };
const LABEL = 'a1b2c3d4-0000-4000-8000-000000000001';
const LABELS = policyFrom({ ...AU, protectedLabels: [LABEL] });

function open(
  state: Partial<MailState> = {},
  policy: Policy = AU,
  faults: Faults = {},
): { session: Session; mail: FakeMail } {
  const mail = fakeMail({ kind: 'meeting', to: OUTSIDE, ...state }, faults);
  return { session: openSession(mail, policy, () => TODAY), mail };
}

const HEADER_CALLS = ['headers', 'setHeaders', 'setSessionData'];

test('is judged as a meeting, its attendees counted like recipients', async () => {
  const { session } = open({ ...HEALTH, cc: [{ name: 'Bo Lind', address: 'bo.lind@cs.au.dk' }] });
  expect(await session.check()).toMatchObject({ kind: 'meeting', verdict: 'secure', action: 'block', recipients: 2 });
});

test('no header or mark is ever asked for or written, whatever is done with it', async () => {
  const { session, mail } = open(HEALTH);
  await session.protect();
  const decision = await session.check();
  await session.release(decision);
  await expect(session.mark()).rejects.toThrow();
  await expect(session.unmark()).rejects.toThrow();
  expect(session.isProtected()).toBe(false);
  expect(mail.calls.filter((call) => HEADER_CALLS.includes(call))).toEqual([]);
});

test('a mark that stands there all the same is none', async () => {
  const { session } = open({ ...HEALTH, sessionData: { 'send-sikkert-choice': 'secure' } });
  expect(await session.check()).toMatchObject({ marked: false, action: 'block' });
});

describe('release', () => {
  test.each([
    ['an ordinary meeting', {}, AU, true],
    ['a public one with a tag: nothing can ask for less than TLS', { subject: '[NoTLS] Program' }, AU, true],
    ['one that must be secure', HEALTH, AU, false],
    ['one that must be secure, where others are rerouted', HEALTH, shippedPolicy('sikkerpost'), false],
    ['one that must be secure, under a label that encrypts', { ...HEALTH, label: LABEL }, LABELS, true],
    ['one that must be secure, in stage observe', HEALTH, policyFrom({ ...AU, stage: 'observe' }), true],
  ])('%s', async (_meeting, state, policy, leaves) => {
    const { session } = open(state, policy);
    expect(await session.release(await session.check())).toBe(leaves);
  });

  test('never takes another word for it that it may go', async () => {
    const { session } = open(HEALTH);
    const decision = await session.check();
    expect(await session.release({ ...decision, action: 'send', marked: true })).toBe(false);
    expect(await session.release({ ...decision, action: 'reroute' })).toBe(false);
  });
});

test('what cannot be read stops it, and no mark would help', async () => {
  const { session } = open({}, AU, { body: 'fails' });
  expect(await session.check()).toMatchObject({ action: 'block', reasons: [{ kind: 'unchecked' }, {}] });
  expect(session.unread()).toMatchObject({ kind: 'meeting', action: 'block' });
});

test('a fault before anything was read is told of a meeting', () => {
  expect(open().session.unread()).toMatchObject({ kind: 'meeting', action: 'block' });
});
