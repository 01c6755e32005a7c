import { pauseAfter } from '../../src/taskpane/reading-pace';

it.each([
  [0, 2_000, 'nothing to read'],
  [300, 2_000, 'still easy'],
  [600, 4_000, 'twice as slow, half as often'],
  [3_000, 20_000, 'slow'],
  [10_000, 30_000, 'given up: what is shown must not grow old'],
])('a read of %i ms is followed by %i ms of rest: %s', (took, pause) => {
  expect(pauseAfter(took)).toBe(pause);
});
