import { MAIL_CALLS, MEETING_CALLS, tryToSend } from './answer-to-send';
import { MAILS, MEETINGS, type Case } from './drafts';
import { codedFaults, singleFaults, type Call } from './every-fault';
import { useTurnedClock } from './turned-clock';

jest.mock('../../src/rules/check', () => jest.requireActual('./memoised-check'));

const count = useTurnedClock('Send, one fault at a time');

describe.each<[string, readonly Case[], readonly Call[]]>([
  ['OnMessageSend', MAILS, MAIL_CALLS],
  ['OnAppointmentSend', MEETINGS, MEETING_CALLS],
])('%s answers once, in time, never milder, and says what it could not read', (_event, cases, calls) => {
  test('without a fault', async () => expect(count(await tryToSend(cases, [[]]))).toEqual([]));

  test('whatever goes wrong with one call', async () => {
    expect(count(await tryToSend(cases, singleFaults(calls)))).toEqual([]);
  });

  test('whatever the code with which one call fails', async () => {
    expect(count(await tryToSend(cases, codedFaults(calls)))).toEqual([]);
  });
});
