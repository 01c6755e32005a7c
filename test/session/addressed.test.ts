import { openSession } from '../../src/session/session';
import { fakeMail } from '../support/fake-mail';
import { AU, HEALTH, OUTSIDE, send, TAGGED } from '../support/press-send';
import { TODAY } from '../support/build';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const INSIDE = [{ name: 'Bo Lind', address: 'bo.lind@cs.au.dk' }];

test.each([
  ['nobody', [], false],
  ['somebody inside', INSIDE, true],
  ['somebody outside', OUTSIDE, true],
])('an ordinary mail that is sent to %s', async (_whom, to, goes) => {
  expect((await send({ to })).options?.allowEvent).toBe(goes);
});

test('nobody in one field is no fault while somebody stands in another', async () => {
  expect((await send({ to: [], bcc: OUTSIDE })).options).toEqual({ allowEvent: true });
});

test('recipients that failed are told once', async () => {
  const { options } = await send({ to: [] }, { recipients: 'fails' });
  expect(options?.allowEvent).toBe(false);
});

test('a marked mail to nobody goes securely: the mark is the way on', async () => {
  const { options, headers } = await send({ to: [], headers: { 'X-Send-Sikkert-Choice': 'secure' } });
  expect(options).toEqual({ allowEvent: true });
  expect(headers['X-Send-Sikkert']).toBe('secure');
});

describe('a meeting to nobody', () => {
  const MEETING = { kind: 'meeting' as const, to: [] };

  test('goes where what it holds may go to anybody: it books a room', async () => {
    expect((await send(MEETING)).options).toEqual({ allowEvent: true });
  });

  test.each([
    ['data in it', HEALTH, {}],
    ['a tag', TAGGED, {}],
    ['attendees that could not be read', {}, { recipients: 'fails' as const }],
    ['a text that could not be read', {}, { body: 'fails' as const }],
    ['a file that could not be read', { attachments: [{ id: 'a', name: 'a.txt', size: 9, kind: 'file', inline: false }] }, { attachmentContent: 'fails' as const }],
    ['a fault of our own', { body: 'fault' }, {}],
  ])('is stopped with %s', async (_what, state, faults) => {
    expect((await send({ ...MEETING, ...state }, faults)).options?.allowEvent).toBe(false);
  }); // prettier-ignore
});

test('while it is being written a mail may go to nobody yet', async () => {
  const { unchecked, action } = await openSession(fakeMail({ to: [] }), AU, () => TODAY).check();
  expect(unchecked).toEqual([]);
  expect(action).toBe('send');
});
