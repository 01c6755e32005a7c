import { MAIL_CALLS, tryToSend } from './answer-to-send';
import { GO } from './drafts';
import { pairsOf } from './every-fault';
import { useTurnedClock } from './turned-clock';

jest.mock('../../src/rules/check', () => jest.requireActual('./memoised-check'));

const count = useTurnedClock('Send of mails that go, two faults at a time');

describe('whatever goes wrong with two calls, Send is answered once, in time, and never milder', () => {
  test.each(GO.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, one) => expect(count(await tryToSend([one], pairsOf(MAIL_CALLS)))).toEqual([]),
    120_000,
  );
});
