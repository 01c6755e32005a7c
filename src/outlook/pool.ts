import { alarm } from './alarm';

/** Milliseconds that a job waits for those it outranks; then one who still waits takes their places. */
export const GRACE = 300;

/** Runs a job when its turn comes: those of the highest rank first, among equals in the order they were handed in. */
type Pool = <T>(job: () => Promise<T>, rank?: number) => Promise<T>;

interface Place {
  readonly rank: number;
  readonly start: () => void;
}

/**
 * Never more than `size` jobs at once, but for those that hang and were outranked. A job must settle.
 *
 * Ranks are for Send: a notice may have asked for ten reads of which each hangs for two seconds, and the person who
 * presses Send must not wait for them.
 */
export function pool(size: number): Pool {
  const waiting: Place[] = [];
  const running = new Set<Place>();
  let isPatient = false;

  function next(): void {
    let first = waiting[0];
    for (const place of waiting) if (first !== undefined && place.rank > first.rank) first = place;
    if (first === undefined) return;
    if (running.size >= size) return overtake(first);
    waiting.splice(waiting.indexOf(first), 1);
    running.add(first);
    first.start();
  }

  function overtake({ rank }: Place): void {
    const outranked = Array.from(running).filter((place) => place.rank < rank);
    if (isPatient || outranked.length === 0) return;
    isPatient = true;
    void alarm(GRACE).rings.then(() => {
      isPatient = false;
      for (const place of outranked) if (waiting.some((urgent) => urgent.rank > place.rank)) ended(place);
      // Whoever waits still, for those that began in the meantime, has a time of grace of its own.
      next();
    });
  }

  function ended(place: Place): void {
    if (running.delete(place)) next();
  }

  return (job, rank = 0) =>
    new Promise((resolve, reject) => {
      const place: Place = {
        rank,
        start: () => {
          const working = job();
          const end = (): void => ended(place);
          working.then(end, end);
          working.then(resolve, reject);
        },
      };
      waiting.push(place);
      next();
    });
}
