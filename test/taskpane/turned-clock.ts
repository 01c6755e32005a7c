import type { Clock } from '../../src/taskpane/clock';

/** A clock that stands still until the test lets time pass. */
export interface TurnedClock extends Clock {
  /** Rings everything that is due, in order; the calls it makes get the time at which they were due. */
  pass(milliseconds: number): void;
  /** Alarms that are set. */
  readonly waiting: number;
}

export function turnedClock(): TurnedClock {
  let time = 0;
  const alarms = new Map<object, { at: number; ring: () => void }>();
  return {
    now: () => time,
    after(milliseconds, ring) {
      const key = {};
      alarms.set(key, { at: time + milliseconds, ring });
      return () => alarms.delete(key);
    },
    pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const [next] = [...alarms].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        const [key, { at, ring }] = next;
        alarms.delete(key);
        time = at;
        ring();
      }
      time = end;
    },
    get waiting() {
      return alarms.size;
    },
  };
}
