import { GRACE, pool } from '../../src/outlook/pool';

/** A job that ends when told. */
function job() {
  let end = (): void => {};
  let fail = (): void => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = () => reject(new Error('failed'));
  });
  const start = jest.fn(() => ended);
  return { start, end, fail };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('no more jobs run at once than the pool is large, and the rest follow in order', async () => {
  const inPool = pool(2);
  const jobs = [job(), job(), job(), job()];
  const all = jobs.map(({ start }) => inPool(start));
  const started = (): boolean[] => jobs.map(({ start }) => start.mock.calls.length === 1);
  expect(started()).toEqual([true, true, false, false]);
  jobs[1]?.end();
  await settle();
  expect(started()).toEqual([true, true, true, false]);
  jobs.forEach(({ end }) => end());
  await Promise.all(all);
  expect(started()).toEqual([true, true, true, true]);
});

test('a job that fails says so to its owner alone and frees its place', async () => {
  const inPool = pool(1);
  const [first, second] = [job(), job()];
  const failed = inPool(first.start);
  const done = inPool(second.start);
  first.fail();
  await expect(failed).rejects.toThrow('failed');
  second.end();
  await expect(done).resolves.toBeUndefined();
});

describe('a job of a higher rank', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate'] }));
  afterEach(() => void jest.useRealTimers());

  test('goes before those that wait, and does not go before its equals', async () => {
    const inPool = pool(1);
    const order: string[] = [];
    const named = (name: string) => (): Promise<void> => {
      order.push(name);
      return Promise.resolve();
    };
    const running = job();
    const first = inPool(running.start);
    const rest = [
      inPool(named('low')),
      inPool(named('high'), 1),
      inPool(named('higher'), 2),
      inPool(named('as high'), 1),
    ];
    running.end();
    await Promise.all([first, ...rest]);
    expect(order).toEqual(['higher', 'high', 'as high', 'low']);
  });

  test('takes the place of one that hangs', async () => {
    const inPool = pool(1);
    const [hanging, urgent] = [job(), job()];
    void inPool(hanging.start);
    void inPool(urgent.start, 1);
    jest.advanceTimersByTime(GRACE - 1);
    await settle();
    expect(urgent.start).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    await settle();
    expect(urgent.start).toHaveBeenCalled();
  });

  test('takes no place where it needed none after all: those that were slow go on within the pool', async () => {
    const inPool = pool(2);
    const [slow, slower, urgent, later, last] = [job(), job(), job(), job(), job()];
    void inPool(slow.start);
    void inPool(slower.start);
    void inPool(urgent.start, 1);
    void inPool(later.start);
    void inPool(last.start);
    slow.end();
    await settle();
    expect(urgent.start).toHaveBeenCalled();
    jest.advanceTimersByTime(GRACE);
    await settle();
    expect([later, last].map(({ start }) => start.mock.calls.length)).toEqual([0, 0]);
  });

  test('takes one place, not all that it outranks', async () => {
    const inPool = pool(2);
    const [hanging, slow, urgent, later] = [job(), job(), job(), job()];
    void inPool(hanging.start);
    void inPool(slow.start);
    void inPool(urgent.start, 1);
    void inPool(later.start);
    jest.advanceTimersByTime(GRACE);
    await settle();
    expect([urgent, later].map(({ start }) => start.mock.calls.length)).toEqual([1, 0]);
  });

  test('takes no place of one that began while it waited, before that has had as long', async () => {
    const inPool = pool(1);
    const [slow, between, urgent, second] = [job(), job(), job(), job()];
    void inPool(slow.start);
    void inPool(urgent.start, 1);
    slow.end();
    await settle();
    urgent.end();
    await settle();
    jest.advanceTimersByTime(GRACE - 10);
    void inPool(between.start);
    void inPool(second.start, 1);
    jest.advanceTimersByTime(10);
    await settle();
    expect(second.start).not.toHaveBeenCalled();
    jest.advanceTimersByTime(GRACE - 1);
    await settle();
    expect(second.start).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    await settle();
    expect(second.start).toHaveBeenCalled();
  });

  test('takes no place of its equals', async () => {
    const inPool = pool(1);
    const [hanging, equal] = [job(), job()];
    void inPool(hanging.start, 1);
    void inPool(equal.start, 1);
    jest.advanceTimersByTime(10 * GRACE);
    await settle();
    expect(equal.start).not.toHaveBeenCalled();
  });

  test('leaves the pool as large as it was when the one that hung ends after all', async () => {
    const inPool = pool(1);
    const [hanging, urgent, next, last] = [job(), job(), job(), job()];
    void inPool(hanging.start);
    void inPool(urgent.start, 1);
    jest.advanceTimersByTime(GRACE);
    await settle();
    void inPool(next.start, 1);
    void inPool(last.start, 1);
    hanging.end();
    await settle();
    expect(next.start).not.toHaveBeenCalled();
    urgent.end();
    await settle();
    expect([next, last].map(({ start }) => start.mock.calls.length)).toEqual([1, 0]);
  });
});
