/**
 * Time that passes when nothing is left to do: timers ring in their order, and nobody waits. So a test of what never
 * answers takes no time, and a busy machine changes nothing.
 */
export class Clock {
  /** Milliseconds since the clock was made. */
  now = 0;
  readonly #timers = new Map<number, { at: number; ring: () => void; every: number | undefined }>();
  #last = 0;

  readonly setTimeout = (ring: () => void, after = 0): number => this.#set(ring, after, undefined);
  readonly setInterval = (ring: () => void, every = 0): number => this.#set(ring, every, Math.max(1, every));
  readonly clear = (timer: number): void => void this.#timers.delete(timer);

  /** Lets time pass until this settles, at most so many milliseconds. */
  async pass(limit: number, settles: Promise<unknown> = new Promise(() => {})): Promise<void> {
    let over = false;
    const end = (): void => void (over = true);
    settles.then(end, end);
    const latest = this.now + limit;
    for (;;) {
      // All that promises had to do is done by then.
      await new Promise((resolve) => setImmediate(resolve));
      if (over) return;
      const next = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0];
      if (next === undefined || next[1].at > latest) break;
      this.#ring(...next);
    }
    this.now = latest;
  }

  #set(ring: () => void, after: number, every: number | undefined): number {
    this.#timers.set(++this.#last, { at: this.now + Math.max(0, after), ring, every });
    return this.#last;
  }

  #ring(id: number, timer: { at: number; ring: () => void; every: number | undefined }): void {
    this.now = timer.at;
    if (timer.every === undefined) this.#timers.delete(id);
    else timer.at += timer.every;
    timer.ring();
  }
}
