import type { Completion } from '../../simulator/host/conversation';
import { runLaunchEvent } from '../../simulator/host/launch-event';

const LIMITS = { notice: 5_000, end: 300_000 };

interface Page {
  readonly loads?: Promise<void>;
  readonly answers?: Promise<Completion>;
  readonly available?: boolean;
}

/** Runs an event on a page that behaves so. */
function run({ loads = Promise.resolve(), answers, available = true }: Page) {
  const dispose = jest.fn();
  const open = jest.fn(() => ({ ready: loads, invoke: () => answers ?? new Promise<Completion>(() => {}), dispose }));
  const onNotice = jest.fn<void, [() => void]>();
  const outcome = runLaunchEvent({
    available: () => Promise.resolve(available),
    open,
    functionName: 'onSend',
    event: {},
    limits: LIMITS,
    onNotice,
  });
  return { outcome, open, dispose, onNotice };
}

function after(ms: number, completion: Completion): Promise<Completion> {
  return new Promise((resolve) => setTimeout(() => resolve(completion), ms));
}

beforeEach(() => jest.useFakeTimers());

test('a quick answer is taken, and the page closed', async () => {
  const { outcome, dispose, onNotice } = run({ answers: after(100, { found: true, options: { allowEvent: true } }) });
  await jest.advanceTimersByTimeAsync(100);
  expect(await outcome).toEqual({ kind: 'completed', options: { allowEvent: true } });
  expect(dispose).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(400_000);
  expect(onNotice).not.toHaveBeenCalled();
});

test('after five seconds the person is told, and the answer still counts', async () => {
  const { outcome, onNotice } = run({ answers: after(6_000, { found: true, options: { allowEvent: false } }) });
  await jest.advanceTimersByTimeAsync(4_999);
  expect(onNotice).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(onNotice).toHaveBeenCalledTimes(1);
  expect(await outcome).toEqual({ kind: 'completed', options: { allowEvent: false } });
});

test('the loading of the page counts', async () => {
  const { onNotice } = run({ loads: new Promise(() => {}) });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(onNotice).toHaveBeenCalledTimes(1);
});

test('who need not wait may stop waiting', async () => {
  const { outcome, onNotice, dispose } = run({});
  await jest.advanceTimersByTimeAsync(5_000);
  onNotice.mock.calls[0]?.[0]();
  expect(await outcome).toEqual({ kind: 'abandoned' });
  expect(dispose).toHaveBeenCalledTimes(1);
});

test.each([
  ['a handler that never completes', {}],
  ['a page that never gets ready', { loads: new Promise<void>(() => {}) }],
])('after five minutes Outlook gives up: %s', async (_, page: Page) => {
  const { outcome, dispose } = run(page);
  await jest.advanceTimersByTimeAsync(300_000);
  expect(await outcome).toEqual({ kind: 'timed-out' });
  expect(dispose).toHaveBeenCalledTimes(1);
});

test('a page that cannot be loaded is not opened', async () => {
  const { outcome, open } = run({ available: false });
  expect(await outcome).toEqual({ kind: 'unavailable' });
  expect(open).not.toHaveBeenCalled();
});

test('a function that the page does not associate', async () => {
  const { outcome } = run({ answers: Promise.resolve({ found: false, options: {} }) });
  expect(await outcome).toEqual({ kind: 'not-associated' });
});
