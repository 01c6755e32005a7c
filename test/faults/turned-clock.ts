import { installOffice } from '../support/fake-office';

/** Lets all promises settle and all timers ring, one after the other; nothing waits in earnest. */
export async function settle(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    if (jest.getTimerCount() === 0) return;
    jest.advanceTimersToNextTimer();
  }
}

/**
 * The clock of these tests, which `settle` turns; nothing may be rejected that nobody hears of.
 *
 * @param what is tried, for the count.
 * @returns counts the runs, which are printed at the end, and hands out what went wrong.
 */
export function useTurnedClock(
  what: string,
): (tried: { readonly runs: number; readonly wrongs: readonly string[] }) => readonly string[] {
  let runs = 0;
  const unheard: unknown[] = [];
  const hear = (fault: unknown): void => void unheard.push(fault);

  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'], now: 0 });
    process.on('unhandledRejection', hear);
    // A hundred thousand faults are made and thrown away; nobody reads where.
    Error.stackTraceLimit = 0;
  });

  afterAll(() => {
    jest.useRealTimers();
    process.off('unhandledRejection', hear);
    installOffice(undefined);
    if (runs > 0) console.log(`${what}: ${runs} combinations of draft and faults`);
    expect(unheard).toEqual([]);
  });

  return (tried) => {
    runs += tried.runs;
    return tried.wrongs;
  };
}
