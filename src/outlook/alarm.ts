/** A timer that can be waited for. */
export interface Alarm {
  readonly rings: Promise<void>;
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rings = new Promise<void>((resolve) => {
    if (typeof setTimeout === 'function') timer = setTimeout(resolve, milliseconds);
  });
  return { rings, cancel: () => (timer === undefined ? undefined : clearTimeout(timer)) };
}
