import { MAIL_CALLS, MEETING_CALLS, tryToSend } from './answer-to-send';
import { MEETINGS, STOPPED } from './drafts';
import { pairsOf } from './every-fault';
import { useTurnedClock } from './turned-clock';

jest.mock('../../src/rules/check', () => jest.requireActual('./memoised-check'));

const count = useTurnedClock('Send of mails that are stopped and of meetings, two faults at a time');

describe('whatever goes wrong with two calls', () => {
  test.each(STOPPED.map((one) => [one.name, one] as const))(
    'a mail stays stopped, and protected: %s',
    async (_name, one) => expect(count(await tryToSend([one], pairsOf(MAIL_CALLS)))).toEqual([]),
    120_000,
  );

  test('a meeting is answered once, in time, and never milder', async () => {
    expect(count(await tryToSend(MEETINGS, pairsOf(MEETING_CALLS)))).toEqual([]);
  });
});
