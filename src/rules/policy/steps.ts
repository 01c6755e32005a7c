import type { CountName, Policy } from '../types';

/**
 * The counts from 1 up at which the answer of the policy's rules may change, in order; between two of them it stays.
 * `[1, 2, 6]` stands for 1, 2-5, and 6 and more.
 */
export function stepsOf({ rules }: Policy, name: CountName): number[] {
  const steps = new Set([1]);
  for (const { when } of rules) {
    const { min = 1, max = Infinity } = when[name] ?? {};
    steps.add(min).add(max + 1);
  }
  return Array.from(steps)
    .filter((step) => step >= 1 && step < Infinity)
    .sort((a, b) => a - b);
}

/** Counts below `count`, largest first, such that every smaller count is answered as one of them is. */
export function fewerThan(count: number, steps: readonly number[]): number[] {
  const ends = new Set([1]);
  for (const step of steps) ends.add(step - 1);
  return Array.from(ends)
    .filter((end) => end >= 1 && end < count)
    .sort((a, b) => b - a);
}
