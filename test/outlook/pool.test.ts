import { pool } from '../../src/outlook/pool';

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
