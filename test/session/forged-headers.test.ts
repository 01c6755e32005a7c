import { CHOICE_HEADER, HEADER, WOULD_HEADER } from '../../src/session/headers';
import { HEALTH, send, TAGGED } from '../support/press-send';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** What somebody outside, another add-in or an old draft may have left on a mail, in any letter case. */
const FORGED: Record<string, string>[] = [
  { [HEADER]: 'plain' },
  { [HEADER]: 'force-tls' },
  { [HEADER]: 'none' },
  { [HEADER]: '' },
  { [HEADER.toLowerCase()]: 'plain' },
  { [CHOICE_HEADER]: 'none' },
  { [CHOICE_HEADER]: 'plain' },
  { [CHOICE_HEADER]: 'not secure' },
  { [CHOICE_HEADER]: 'secure, none' },
  { [WOULD_HEADER]: 'send' },
  { [HEADER]: 'plain', [CHOICE_HEADER]: 'none', [WOULD_HEADER]: 'send' },
];

describe.each(FORGED)('a mail that bears %j', (headers) => {
  test('is stopped all the same when it must be secure, and left protected', async () => {
    const sent = await send({ ...HEALTH, headers });
    expect(sent.options?.allowEvent).toBe(false);
    expect(sent.headers[HEADER]).toBe('secure');
  });

  test('is stopped all the same when a tag stands on data', async () => {
    const sent = await send({ ...HEALTH, ...TAGGED, headers });
    expect(sent.options?.allowEvent).toBe(false);
    expect(sent.headers[HEADER]).toBe('secure');
  });

  test('goes with the header of its own decision', async () => {
    const sent = await send({ headers });
    expect(sent.options).toEqual({ allowEvent: true });
    expect(sent.headers[HEADER]).toBe('force-tls');
  });

  test('keeps the mark that the session holds', async () => {
    const sent = await send({ ...HEALTH, headers, sessionData: { 'send-sikkert-choice': 'secure' } });
    expect(sent.options).toEqual({ allowEvent: true });
    expect(sent.headers[HEADER]).toBe('secure');
  });
});

describe('a forged mark asks for more protection, and gets no mail past a stop without it', () => {
  test.each(['secure', ' SECURE '])('%j', async (mark) => {
    const headers = { [CHOICE_HEADER]: mark };
    for (const state of [{}, HEALTH]) {
      const sent = await send({ ...state, headers });
      expect(sent.options).toEqual({ allowEvent: true });
      expect(sent.headers[HEADER]).toBe('secure');
    }
    expect((await send({ ...HEALTH, ...TAGGED, headers })).options?.allowEvent).toBe(false);
    expect((await send({ ...HEALTH, headers }, { setHeaders: 'fails' })).options?.allowEvent).toBe(false);
  });
});
