/** Moments of Adam: how much of the last slope, and of its square, lives on. */
const LIVES_ON = 0.9;
const SQUARE_LIVES_ON = 0.99;

/** How long a descent goes on, and how far each of its steps reaches. */
export interface Descent {
  readonly steps: number;
  readonly rate: number;
  /** The last share of the steps, over which the rate falls to nothing. */
  readonly falling: number;
}

/** Weights found by full-batch Adam, always the same: `slope` fills in how each of the weights should go down. */
export function descend(
  size: number,
  { steps, rate, falling }: Descent,
  slope: (weights: Float64Array, down: Float64Array) => void,
): Float64Array {
  const [weights, first, second, down] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [Float64Array, Float64Array, Float64Array, Float64Array]; // prettier-ignore
  for (let step = 1; step <= steps; step++) {
    down.fill(0);
    slope(weights, down);
    const reach = rate * Math.min(1, (steps - step + 1) / (steps * falling));
    const [seen, squareSeen] = [1 - LIVES_ON ** step, 1 - SQUARE_LIVES_ON ** step];
    for (let at = 0; at < size; at++) {
      first[at] = LIVES_ON * first[at]! + (1 - LIVES_ON) * down[at]!;
      second[at] = SQUARE_LIVES_ON * second[at]! + (1 - SQUARE_LIVES_ON) * down[at]! ** 2;
      weights[at]! -= (reach * (first[at]! / seen)) / (Math.sqrt(second[at]! / squareSeen) + 1e-8);
    }
  }
  return weights;
}
