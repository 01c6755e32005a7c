import { complete } from '../../src/launchevent/complete';
import { LET_GO, STOP, type CompletedOptions } from '../../src/outlook/smart-alert';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const never = new Promise<CompletedOptions>(() => {});

async function completed(work: () => Promise<CompletedOptions>): Promise<unknown[][]> {
  const event = { completed: jest.fn() };
  void complete(event, 1_000, work, () => STOP);
  await jest.advanceTimersByTimeAsync(10_000);
  return event.completed.mock.calls;
}

test.each<[string, () => Promise<CompletedOptions>, CompletedOptions]>([
  ['with its answer, when the work answers', () => Promise.resolve(LET_GO), LET_GO],
  ['otherwise, when the work rejects', () => Promise.reject(new Error('no')), STOP],
  [
    'otherwise, when the work throws before it begins',
    () => {
      throw new Error('no');
    },
    STOP,
  ],
  ['otherwise, when the work never ends', () => never, STOP],
  [
    'otherwise, when the work ends too late',
    () => new Promise((resolve) => setTimeout(() => resolve(LET_GO), 1_001)),
    STOP,
  ],
  [
    'otherwise, when the work fails too late',
    () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('no')), 1_001)),
    STOP,
  ],
])('completes once, %s', async (_case, work, options) => {
  expect(await completed(work)).toEqual([[options]]);
});

test('does not call again when Outlook throws on an answer that holds no more than stop or go', async () => {
  const event = {
    completed: jest.fn(() => {
      throw new Error('the window is closed');
    }),
  };
  await complete(
    event,
    1_000,
    () => Promise.resolve(LET_GO),
    () => STOP,
  );
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test.each([
  ['an option of the answer', (options?: CompletedOptions) => options?.errorMessage !== undefined],
  ['whatever it is told', () => true],
])('says no more than stop or go, once, where Outlook throws on %s', async (_what, throws) => {
  const words: CompletedOptions = { ...STOP, errorMessage: 'Mailen skal sendes sikkert.' };
  const event = {
    completed: jest.fn((options?: CompletedOptions) => {
      if (throws(options)) throw new Error('not a known option');
    }),
  };
  await complete(
    event,
    1_000,
    () => Promise.resolve(words),
    () => LET_GO,
  );
  expect(event.completed.mock.calls).toEqual([[words], [STOP]]);
});

test('needs no timers: where there are none it completes when the work does', async () => {
  const { setTimeout: timer } = globalThis;
  try {
    delete (globalThis as { setTimeout?: unknown }).setTimeout;
    const event = { completed: jest.fn() };
    await complete(
      event,
      1_000,
      () => Promise.resolve(LET_GO),
      () => STOP,
    );
    expect(event.completed).toHaveBeenCalledWith(LET_GO);
  } finally {
    globalThis.setTimeout = timer;
  }
});
