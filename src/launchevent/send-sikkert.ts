import { alarm } from '../outlook/alarm';
import { LET_GO, type MailEvent } from '../outlook/smart-alert';
import { speak } from '../rules';
import { done } from '../session/done';
import { notWritten } from '../session/not-written';
import { complete } from './complete';
import type { Limits, Surroundings } from './on-send';

/** Nothing is being sent: the person sees the line in the bar as soon as it is known. */
export const COMMAND_LIMITS: Limits = { reading: 5_000, everything: 10_000 };

/** The ribbon button: marks the mail and says so in the notification bar, or says that it could not. It never sends. */
export function sendSikkert(event: MailEvent, surroundings: Surroundings): Promise<void> {
  return complete(
    event,
    surroundings.limits.everything,
    () => mark(surroundings),
    () => LET_GO,
  );
}

async function mark({ session, language, limits }: Surroundings): Promise<typeof LET_GO> {
  const watchdog = alarm(limits.reading);
  const marked = await done(() => session.mark());
  const decision = await session.check(watchdog);
  watchdog.cancel();
  // The mark stands even where it cannot be read back.
  await session.announce(speak(marked ? { ...decision, marked } : notWritten(decision), language()).pressed);
  return LET_GO;
}
