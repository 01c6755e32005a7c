import { alarm } from '../../src/outlook/alarm';
import { announce } from '../../src/session/announce';
import { openSession } from '../../src/session/session';
import { shippedPolicy, TODAY } from '../support/build';
import { atCall, fakeMail } from '../support/fake-mail';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

const KEY = 'send-sikkert';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('an older check that ends last keeps silent', async () => {
  const mail = fakeMail();
  await announce(mail, 'Ny.', 2_000);
  await announce(mail, 'Gammel.', 1_000);
  expect(mail.state.notifications).toEqual({ [KEY]: 'Ny.' });
});

test('nor does it bring back a line that a newer one took away, or take away a newer one', async () => {
  const mail = fakeMail();
  await announce(mail, '', 2_000);
  await announce(mail, 'Gammel.', 1_000);
  expect(mail.state.notifications).toEqual({});
  await announce(mail, 'Nyere.', 3_000);
  await announce(mail, '', 2_500);
  expect(mail.state.notifications).toEqual({ [KEY]: 'Nyere.' });
});

test('asked for at the same time, in either order, the newer one stands', async () => {
  for (const order of [
    [1_000, 2_000],
    [2_000, 1_000],
  ]) {
    const mail = fakeMail();
    await Promise.all(order.map((asOf) => announce(mail, String(asOf), asOf)));
    expect(mail.state.notifications).toEqual({ [KEY]: '2000' });
  }
});

test('where the mail keeps no such data the line is shown all the same', async () => {
  for (const faults of [{ sessionData: 'fails' }, { sessionData: 'throws' }, { setSessionData: 'fails' }] as const) {
    const mail = fakeMail({}, faults);
    await announce(mail, 'Én linje.', 1_000);
    expect(mail.state.notifications).toEqual({ [KEY]: 'Én linje.' });
  }
});

test('one that hangs does not hold up the next for ever', async () => {
  const mail = fakeMail({}, { sessionData: atCall('never', 1) });
  void announce(mail, 'Hænger.', 1_000);
  const next = announce(mail, 'Næste.', 2_000);
  await jest.advanceTimersByTimeAsync(5_000);
  await next;
  expect(mail.state.notifications).toEqual({ [KEY]: 'Næste.' });
});

test('two sessions on one mail: the check that began first and ends last does not have the last word', async () => {
  const mail = fakeMail({}, { body: atCall('late', 1) });
  const open = () => openSession(mail, shippedPolicy('au'), () => TODAY);
  const [older, newer] = [open(), open()];
  const slow = older.check().then(() => older.announce('Ældre.'));
  await jest.advanceTimersByTimeAsync(10);
  const quick = newer.check(alarm(0)).then(() => newer.announce('Nyere.'));
  await jest.advanceTimersByTimeAsync(20_000);
  await Promise.all([slow, quick]);
  expect(mail.state.notifications).toEqual({ [KEY]: 'Nyere.' });
});
