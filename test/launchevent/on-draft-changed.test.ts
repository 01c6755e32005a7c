import { NOTICE_LIMITS, onDraftChanged } from '../../src/launchevent/on-draft-changed';
import type { MailEvent } from '../../src/outlook/smart-alert';
import { explain, type Language, type Policy } from '../../src/rules';
import { FILES_KEY } from '../../src/session/kept-files';
import { openSession } from '../../src/session/session';
import { policyFrom, shippedPolicy, TODAY } from '../support/build';
import { fakeMail, type FakeMail, type Fault, type Faults, type MailState } from '../support/fake-mail';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const AU = shippedPolicy('au');
const REROUTE = shippedPolicy('sikkerpost');
const OUTSIDE = [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }];
const HEALTH = { body: 'found: health' };
const KEY = 'send-sikkert';
const CALLS = Object.keys(fakeMail()).filter((name) => !['state', 'calls', 'kind'].includes(name));

function draft(state: Partial<MailState> = {}, faults: Faults = {}): FakeMail {
  return fakeMail({ to: OUTSIDE, ...state }, faults);
}

/** Raises the event. Gives when it was completed, in milliseconds. Fails unless that was once, and let everything be. */
async function raise(
  mail: FakeMail,
  policy: Policy = AU,
  language: () => Language = () => 'da',
  about: Partial<MailEvent> = {},
): Promise<number> {
  const begun = Date.now();
  let after = NaN;
  const event = { ...about, completed: jest.fn(() => void (after = Date.now() - begun)) };
  const session = openSession(mail, policy, () => TODAY);
  const rejected = jest.fn();
  onDraftChanged(event, { policy, session, language, limits: NOTICE_LIMITS }).catch(rejected);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(event.completed.mock.calls).toEqual([[{ allowEvent: true }]]);
  expect(rejected).not.toHaveBeenCalled();
  return after;
}

async function decided(mail: FakeMail, policy: Policy): ReturnType<ReturnType<typeof openSession>['check']> {
  return openSession(mail, policy, () => TODAY).check();
}

describe('one line', () => {
  test.each([
    ['a reroute, before Send', HEALTH, REROUTE],
    ['a mail that will be stopped', HEALTH, AU],
    ['a marked mail', { ...HEALTH, headers: { 'X-Send-Sikkert-Choice': 'secure' } }, AU],
  ])('tells of %s', async (_mail, state, policy) => {
    for (const language of ['da', 'en'] as const) {
      const mail = draft(state);
      expect(await raise(mail, policy, () => language)).toBe(0);
      const line = explain(await decided(mail, policy), language).notification;
      expect(line).not.toBe('');
      expect(line.length).toBeLessThanOrEqual(150);
      expect(mail.state.notifications).toEqual({ [KEY]: line });
    }
  });

  test.each([
    ['all is well', {}, AU],
    ['nobody is addressed yet', { to: [], ...HEALTH }, AU],
  ])('is taken away when %s', async (_when, state, policy) => {
    const mail = draft({ ...state, notifications: { [KEY]: 'Skal sendes sikkert.' } });
    await raise(mail, policy);
    expect(mail.state.notifications).toEqual({});
  });

  test('follows the mail', async () => {
    const mail = draft(HEALTH);
    await raise(mail);
    const before = mail.state.notifications[KEY];
    mail.state.body = 'Vi ses.';
    await raise(mail);
    expect([typeof before, mail.state.notifications[KEY]]).toEqual(['string', undefined]);
  });

  test('is not asked for where the policy is silent, and the answer to a press of Send sikkert stays', async () => {
    const mail = draft({ ...HEALTH, notifications: { [KEY]: 'Mailen er markeret.' } });
    await raise(mail, policyFrom({ ...AU, notifications: false }));
    expect(mail.calls).toEqual([]);
    expect(mail.state.notifications).toEqual({ [KEY]: 'Mailen er markeret.' });
  });
});

describe('files', () => {
  const FILE = { id: 'a1', name: 'liste.csv', size: 9, kind: 'file', inline: false };
  const SILENT = policyFrom({ ...AU, notifications: false });
  const fetched = (mail: FakeMail): number => mail.calls.filter((call) => call === 'attachmentContent').length;

  test.each([AU, SILENT])(
    'are read when they are added, and kept for Send, whatever the bar may say',
    async (policy) => {
      const mail = draft({ attachments: [FILE] });
      await raise(mail, policy, () => 'da', { attachmentStatus: 'added', attachmentDetails: FILE });
      await decided(mail, policy);
      expect([mail.state.sessionData[FILES_KEY] !== undefined, fetched(mail)]).toEqual([true, 1]);
    },
  );

  test('are read anew after one of the same name was removed', async () => {
    const mail = draft({ attachments: [FILE] });
    await raise(mail, SILENT, () => 'da', { attachmentStatus: 'added', attachmentDetails: FILE });
    mail.state.attachments = [];
    await raise(mail, SILENT, () => 'da', { attachmentStatus: 'removed', attachmentDetails: FILE });
    mail.state.attachments = [{ ...FILE, id: 'a2' }];
    await decided(mail, SILENT);
    expect(fetched(mail)).toBe(2);
  });

  test('that are added are read anew also where the removal of one of that name could not be written', async () => {
    let isBroken = false;
    const mail = draft({ attachments: [FILE] }, { setSessionData: () => (isBroken ? 'fails' : undefined) });
    await raise(mail, SILENT, () => 'da', { attachmentStatus: 'added', attachmentDetails: FILE });
    mail.state.attachments = [];
    isBroken = true;
    await raise(mail, SILENT, () => 'da', { attachmentStatus: 'removed', attachmentDetails: FILE });
    isBroken = false;
    mail.state.attachments = [{ ...FILE, id: 'a2' }];
    await raise(mail, SILENT, () => 'da', { attachmentStatus: 'added', attachmentDetails: FILE });
    expect(fetched(mail)).toBe(2);
  });
});

test('no header is written: that would leave an empty draft behind', async () => {
  const mail = draft(HEALTH);
  await raise(mail, REROUTE);
  expect(mail.state.headers).toEqual({});
  expect(mail.calls).not.toContain('setHeaders');
});

describe('whatever goes wrong the event ends', () => {
  test.each<Fault>(['fails', 'times-out', 'throws', 'late', 'never'])('everything %s', async (fault) => {
    const after = await raise(draft(HEALTH, Object.fromEntries(CALLS.map((name) => [name, fault]))));
    expect(after).toBeLessThanOrEqual(NOTICE_LIMITS.everything);
  });

  test.each(['fault', 'found: health'])('a fault of our own, over the body "%s" or its words', async (body) => {
    const language = (): Language => {
      throw new Error('no context');
    };
    const mail = draft({ body });
    await raise(mail, AU, language);
    expect(mail.state.notifications).toEqual({});
  });

  test('a reading that hangs is told of as not read', async () => {
    const mail = draft({}, { body: 'never' });
    expect(await raise(mail)).toBe(NOTICE_LIMITS.reading);
    expect(mail.state.notifications[KEY]).toContain('kontroll');
  });
});
