import { alarm } from './alarm';

/** Outlook did not do what was asked. Says which call, never what stood in the mail. */
export class OutlookFault extends Error {
  constructor(
    readonly call: string,
    /** `missing`: this client has no such method. */
    readonly why: 'call-failed' | 'timed-out' | 'missing',
    /** Outlook's own number (9000-9055, 5001 …), when it gave one. */
    readonly code?: number,
  ) {
    super(`${call}: ${why}`);
  }
}

type Callback = (result: Office.AsyncResult<unknown>) => void;

/**
 * One asynchronous call to Outlook as a promise that settles exactly once: with what `read` makes of the value, or with
 * an `OutlookFault`.
 *
 * Seen in the wild: calls that throw at once (argument and permission checks), answer with a failed status, with null
 * or something of another kind, twice, late, or never (attachments after 90 s; office.js itself drops a call after 65 s
 * without a word).
 *
 * @param limit milliseconds after which we no longer wait.
 * @param read throws on a value of the wrong shape.
 */
export function outlookCall<T>(
  call: string,
  limit: number,
  start: (callback: Callback) => void,
  read: (value: unknown) => T,
): Promise<T> {
  const patience = alarm(limit);
  const answered = new Promise<T>((resolve, reject) => {
    start((result) => {
      try {
        if (String(result.status) !== 'succeeded') throw result.error;
        resolve(read(result.value));
      } catch (error) {
        reject(error);
      }
    });
  });
  const gaveUp = patience.rings.then(() => {
    throw new OutlookFault(call, 'timed-out');
  });
  return Promise.race([answered, gaveUp]).then(
    (value) => {
      patience.cancel();
      return value;
    },
    (error: unknown) => {
      patience.cancel();
      throw error instanceof OutlookFault ? error : new OutlookFault(call, 'call-failed', codeOf(error));
    },
  );
}

function codeOf(error: unknown): number | undefined {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'number' ? code : undefined;
}
