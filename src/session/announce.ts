import type { ComposedMail } from '../outlook/composed-mail';
import { done } from './done';
import { LINE_KEY, NOTIFICATION_KEY } from './headers';
import { oneAtATime } from './one-at-a-time';

/** So that looking for a newer line and writing ours cannot be parted. */
const announcing = oneAtATime();

/**
 * Puts our one line in the notification bar; '' takes it away. Never rejects.
 *
 * Events come fast (a recipient, another one) and each is handled by itself, in classic Outlook and on the web in a script
 * of its own: the slower check of an older draft may end last. So each line leaves in `sessionData` when its reading
 * began, and an older one keeps silent. Between two scripts a moment remains in which both may write; and where Outlook
 * keeps no such data the last to end is seen.
 *
 * @param asOf milliseconds since 1970 at which the reading began that the line tells of.
 */
export function announce(mail: ComposedMail, line: string, asOf: number): Promise<void> {
  return announcing(() => write(mail, line, asOf));
}

async function write(mail: ComposedMail, line: string, asOf: number): Promise<void> {
  const stored = await Promise.resolve()
    .then(() => mail.sessionData())
    .catch(() => undefined);
  if (Number(stored?.[LINE_KEY] ?? 0) > asOf) return;
  await Promise.all([
    done(() => mail.setSessionData(LINE_KEY, String(asOf))),
    done(() => (line === '' ? mail.removeNotification(NOTIFICATION_KEY) : mail.notify(NOTIFICATION_KEY, line))),
  ]);
}
