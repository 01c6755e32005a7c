import { alarm } from '../outlook/alarm';
import { pool } from '../outlook/pool';

/** Milliseconds after which the next job no longer waits for this one. */
const PATIENCE = 5_000;

/**
 * Runs one job at a time in this script, so that no other comes between what it reads and what it writes. Answers
 * `undefined` when a job hangs; the next one then begins.
 */
export function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T | undefined> {
  const turns = pool(1);
  return (job) =>
    turns(() => {
      const patience = alarm(PATIENCE);
      const ended = job().then((answer) => (patience.cancel(), answer));
      return Promise.race([ended, patience.rings.then(() => undefined)]);
    });
}
