import { COMMAND_LIMITS, sendSikkert } from '../../src/launchevent/send-sikkert';
import { explain, type Language } from '../../src/rules';
import { LINE_KEY } from '../../src/session/headers';
import { notWritten } from '../../src/session/not-written';
import { openSession } from '../../src/session/session';
import { policyFrom, shippedPolicy, TODAY } from '../support/build';
import { fakeMail, type FakeMail, type Faults } from '../support/fake-mail';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const AU = shippedPolicy('au');

function mailOut(faults: Faults = {}): FakeMail {
  return fakeMail({ to: [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }], body: 'found: health' }, faults);
}

/** Presses the ribbon button. Gives the line in the notification bar. */
async function press(mail: FakeMail, language: Language = 'da', policy = AU): Promise<string | undefined> {
  const event = { completed: jest.fn() };
  const session = openSession(mail, policy, () => TODAY);
  void sendSikkert(event, { policy, session, language: () => language, limits: COMMAND_LIMITS });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(event.completed).toHaveBeenCalledTimes(1);
  return mail.state.notifications['send-sikkert'];
}

test.each([
  ['da', 'markeret'],
  ['en', 'marked'],
] as const)('marks the mail and says so (%s)', async (language, word) => {
  const mail = mailOut();
  const line = await press(mail, language);
  expect(line).toContain(word);
  expect(line?.length).toBeLessThanOrEqual(150);
  expect(mail.state.headers).toEqual({ 'X-Send-Sikkert-Choice': 'secure' });
  expect(mail.state.sessionData['send-sikkert-choice']).toBe('secure');
});

test('pressed again changes nothing', async () => {
  const mail = mailOut();
  await press(mail);
  const once = structuredClone(mail.state);
  await press(mail);
  // The line says the same of a later reading.
  const { sessionData, ...rest } = mail.state;
  expect({
    ...rest,
    sessionData: { ...once.sessionData, ...sessionData, [LINE_KEY]: once.sessionData[LINE_KEY] },
  }).toEqual(once);
});

test('says that it could not when no place took the mark', async () => {
  const mail = mailOut({ setHeaders: 'fails', setSessionData: 'fails' });
  const unmarked = await openSession(mail, AU, () => TODAY).check();
  expect(await press(mail)).toBe(explain(notWritten(unmarked), 'da').pressed);
});

test('says so also where the policy is silent while writing: the person waits for this answer', async () => {
  const mail = mailOut();
  expect(await press(mail, 'da', policyFrom({ ...AU, notifications: false }))).toContain('markeret');
});

test('says what it knows when Outlook does not answer', async () => {
  expect(await press(mailOut({ body: 'never' }))).toContain('markeret');
});

test('says that the mail is marked also where the mark cannot be read back', async () => {
  expect(await press(mailOut({ headers: 'fails', sessionData: 'fails' }))).toContain('markeret');
});

test.each(['never', 'throws', 'fails'] as const)('completes when everything %s', async (fault) => {
  const calls = Object.keys(fakeMail()).filter((name) => name !== 'state' && name !== 'calls');
  await press(mailOut(Object.fromEntries(calls.map((name) => [name, fault]))));
});
