import { COMMAND_LIMITS, sendSikkert } from '../../src/launchevent/send-sikkert';
import { explain, type Language } from '../../src/rules';
import { notWritten } from '../../src/session/not-written';
import { openSession } from '../../src/session/session';
import { shippedPolicy, TODAY } from '../support/build';
import { fakeMail, type FakeMail, type Faults } from '../support/fake-mail';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const AU = shippedPolicy('au');

function mailOut(faults: Faults = {}): FakeMail {
  return fakeMail({ to: [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }], body: 'found: health' }, faults);
}

/** Presses the ribbon button. Gives the line in the notification bar. */
async function press(mail: FakeMail, language: Language = 'da'): Promise<string | undefined> {
  const event = { completed: jest.fn() };
  const session = openSession(mail, AU, () => TODAY);
  void sendSikkert(event, { policy: AU, session, language: () => language, limits: COMMAND_LIMITS });
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
  expect(mail.state.sessionData).toEqual({ 'send-sikkert-choice': 'secure' });
});

test('pressed again changes nothing', async () => {
  const mail = mailOut();
  await press(mail);
  const once = structuredClone(mail.state);
  await press(mail);
  expect(mail.state).toEqual(once);
});

test('says that it could not when no place took the mark', async () => {
  const mail = mailOut({ setHeaders: 'fails', setSessionData: 'fails' });
  const unmarked = await openSession(mail, AU, () => TODAY).check();
  expect(await press(mail)).toBe(explain(notWritten(unmarked), 'da').notification);
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
