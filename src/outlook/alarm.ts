/** A timer that can be waited for. */
interface Alarm {
  readonly rings: Promise<void>;
  /** Milliseconds until it rings, by the clock: also told where there are no timers, or no timer can ring. */
  left(): number;
  /** From now on it never rings. */
  cancel(): void;
}

/**
 * Rings after so many milliseconds.
 *
 * No document says that classic Outlook's JavaScript runtime has timers: where they are missing it never rings, and a
 * handler still answers whenever Outlook does.
 */
export function alarm(milliseconds: number): Alarm {
  const end = Date.now() + milliseconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rings = new Promise<void>((resolve) => {
    if (typeof setTimeout === 'function') timer = setTimeout(resolve, milliseconds);
  });
  return { rings, left: () => end - Date.now(), cancel: () => (timer === undefined ? undefined : clearTimeout(timer)) };
}
