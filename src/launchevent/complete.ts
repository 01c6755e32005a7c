import { alarm } from '../outlook/alarm';
import type { CompletedOptions, MailEvent } from '../outlook/smart-alert';

/**
 * The one caller of `event.completed`: one answer, whatever happens. An event that is never completed holds the mail
 * for five minutes (office-js#4391).
 *
 * @param limit milliseconds after which `otherwise` answers.
 * @param work may throw, reject, or never settle.
 * @param otherwise must not throw.
 */
export async function complete(
  event: MailEvent,
  limit: number,
  work: () => Promise<CompletedOptions>,
  otherwise: () => CompletedOptions,
): Promise<void> {
  const patience = alarm(limit);
  const worked = Promise.resolve().then(work).catch(otherwise);
  const options = await Promise.race([worked, patience.rings.then(otherwise)]);
  patience.cancel();
  try {
    event.completed(options);
  } catch {
    if (Object.keys(options).length > 1) withoutWords(event, options);
  }
}

/** For a client that rejects an option instead of passing over it: the mail must not hang for want of words. */
function withoutWords(event: MailEvent, { allowEvent }: CompletedOptions): void {
  try {
    event.completed({ allowEvent });
  } catch {
    // Outlook has closed the event already; there is nobody left to tell.
  }
}
