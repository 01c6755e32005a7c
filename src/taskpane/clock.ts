/** Time comes in as an argument: a test turns it by hand. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Calls `ring` after that many milliseconds, unless the function returned is called first. */
  after(milliseconds: number, ring: () => void): () => void;
}

export const PAGE_CLOCK: Clock = {
  now: () => performance.now(),
  after(milliseconds, ring) {
    const timer = setTimeout(ring, milliseconds);
    return () => clearTimeout(timer);
  },
};
