import { OutlookFault, outlookCall } from '../../src/outlook/outlook-call';
import { asText } from '../../src/outlook/shapes';

type Callback = (result: Office.AsyncResult<unknown>) => void;

const succeeded = (value: unknown) => ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<unknown>;
const failed = (error: unknown) => ({ status: 'failed', error }) as unknown as Office.AsyncResult<unknown>;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** What became of one call with a limit of 1 s, asked after `wait` milliseconds. */
async function outcome(start: (callback: Callback) => void, wait = 5_000): Promise<unknown> {
  let outcomes: unknown[] = ['nothing'];
  let count = 0;
  outlookCall('subject.getAsync', 1_000, start, asText).then(
    (value) => (outcomes = [++count, value]),
    (fault: unknown) => (outcomes = [++count, fault]),
  );
  await jest.advanceTimersByTimeAsync(wait);
  expect(count).toBeLessThan(2);
  return outcomes[outcomes.length - 1];
}

describe('a call that Outlook answers', () => {
  test('gives its value', async () => {
    expect(await outcome((callback) => callback(succeeded('Møde')))).toBe('Møde');
  });

  test('gives its first value when Outlook answers twice', async () => {
    const start = (callback: Callback): void => {
      callback(succeeded('første'));
      callback(succeeded('anden'));
      callback(failed({ code: 1 }));
    };
    expect(await outcome(start)).toBe('første');
  });

  test('leaves no timer running', async () => {
    await outcome((callback) => callback(succeeded('Møde')), 0);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('a call that goes wrong', () => {
  const cases: [reason: string, start: (callback: Callback) => void, why: string, code: number | undefined][] = [
    ['status failed', (callback) => callback(failed({ code: 9003 })), 'call-failed', 9003],
    ['status failed without an error', (callback) => callback(failed(undefined)), 'call-failed', undefined],
    ['a value of another kind', (callback) => callback(succeeded(42)), 'call-failed', undefined],
    ['null', (callback) => callback(succeeded(null)), 'call-failed', undefined],
    ['undefined', (callback) => callback(succeeded(undefined)), 'call-failed', undefined],
    [
      'no result at all',
      (callback) => callback(null as unknown as Office.AsyncResult<unknown>),
      'call-failed',
      undefined,
    ],
    [
      'a synchronous throw, as from office.js argument checks',
      () => {
        throw Object.assign(new Error('out of range'), { code: 5002 });
      },
      'call-failed',
      5002,
    ],
    [
      'a throw of something that is no error',
      () => {
        throw 'no';
      },
      'call-failed',
      undefined,
    ],
    ['no answer', () => {}, 'timed-out', undefined],
    [
      'an answer after its limit',
      (callback) => void setTimeout(() => callback(succeeded('x')), 1_001),
      'timed-out',
      undefined,
    ],
  ];

  test.each(cases)('%s', async (_reason, start, why, code) => {
    const fault = await outcome(start);
    expect(fault).toBeInstanceOf(OutlookFault);
    expect(fault).toMatchObject({ call: 'subject.getAsync', why });
    expect((fault as OutlookFault).code).toBe(code);
  });

  test('waits for its limit and no longer', async () => {
    expect(await outcome(() => {}, 999)).toBe('nothing');
    expect(await outcome(() => {}, 1_000)).toMatchObject({ why: 'timed-out' });
  });

  test('says nothing of what stood in the mail', async () => {
    const fault = await outcome((callback) => callback(failed({ code: 1, message: 'Birthe er syg' })));
    expect(String(fault)).not.toContain('Birthe');
  });
});
