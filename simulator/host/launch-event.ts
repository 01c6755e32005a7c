import type { Runtime } from './add-in-frame';

/** How a launch event ended. */
export type Outcome =
  | { readonly kind: 'completed'; readonly options: Readonly<Record<string, unknown>> }
  /** The page associates no function of the manifest's name. */
  | { readonly kind: 'not-associated' }
  /** The page could not be loaded. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timed-out' }
  /** The person chose not to wait, or closed the window. */
  | { readonly kind: 'abandoned' };

/** Milliseconds from the click. */
export interface Limits {
  /** After this the person is told that it takes long. */
  readonly notice: number;
  /** After this Outlook waits no more. */
  readonly end: number;
}

export const LIMITS: Limits = { notice: 5_000, end: 300_000 };

interface LaunchEventOptions {
  /** Whether the page answers at all. */
  readonly available: () => Promise<boolean>;
  /** Opens the page, hidden. */
  readonly open: () => Runtime;
  readonly functionName: string;
  readonly event: object;
  readonly limits: Limits;
  /** Called when it takes long; `abandon` ends the waiting. */
  readonly onNotice?: (abandon: () => void) => void;
  /** Ends the waiting from outside. */
  readonly closed?: AbortSignal;
}

/**
 * Opens the add-in's page for one event, fires it when the page is ready, and takes its first completion.
 * The clock starts here, so the loading of the page counts.
 */
export async function runLaunchEvent(options: LaunchEventOptions): Promise<Outcome> {
  const { limits, onNotice, closed } = options;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const ended = new Promise<Outcome>((resolve) => {
    const abandon = (): void => resolve({ kind: 'abandoned' });
    if (onNotice) timers.push(setTimeout(() => onNotice(abandon), limits.notice));
    closed?.addEventListener('abort', abandon);
    timers.push(setTimeout(() => resolve({ kind: 'timed-out' }), limits.end));
  });
  const attempt = new AbortController();
  try {
    return await Promise.race([ended, fire(options, attempt.signal)]);
  } finally {
    timers.forEach(clearTimeout);
    attempt.abort();
  }
}

async function fire(options: LaunchEventOptions, signal: AbortSignal): Promise<Outcome> {
  if (!(await options.available())) return { kind: 'unavailable' };
  if (signal.aborted) return { kind: 'abandoned' };
  const runtime = options.open();
  signal.addEventListener('abort', () => runtime.dispose());
  await runtime.ready;
  const { found, options: completed } = await runtime.invoke(options.functionName, options.event);
  return found ? { kind: 'completed', options: completed } : { kind: 'not-associated' };
}
