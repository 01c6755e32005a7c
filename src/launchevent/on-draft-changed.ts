import { alarm } from '../outlook/alarm';
import { LET_GO, type MailEvent } from '../outlook/smart-alert';
import { speak } from '../rules';
import { complete } from './complete';
import type { Limits, Surroundings } from './on-send';

/** Nobody waits for the line; a hanging Outlook must not keep the event open. */
export const NOTICE_LIMITS: Limits = { reading: 5_000, everything: 10_000 };

/**
 * OnMessageCompose, OnMessageRecipientsChanged and OnMessageAttachmentsChanged: one line in the notification bar on the
 * mail as it stands; nothing to say takes the line away.
 *
 * It says before Send what cannot be said afterwards (that a mail will be rerouted). It writes no header: a header set
 * early leaves an empty draft behind (office-js#1940). It stops nothing, whatever fails.
 */
export function onDraftChanged(event: MailEvent, surroundings: Surroundings): Promise<void> {
  return complete(
    event,
    surroundings.limits.everything,
    () => tell(surroundings),
    () => LET_GO,
  );
}

async function tell({ policy, session, language, limits }: Surroundings): Promise<typeof LET_GO> {
  // Where the policy is silent there is nothing to read for, and the answer to a press of Send sikkert stays.
  if (!policy.notifications) return LET_GO;
  const watchdog = alarm(limits.reading);
  const decision = await session.check(watchdog.rings);
  watchdog.cancel();
  await session.announce(speak(decision, language()).notification);
  return LET_GO;
}
