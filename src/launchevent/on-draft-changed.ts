import { alarm } from '../outlook/alarm';
import { LET_GO, type MailEvent } from '../outlook/smart-alert';
import { speak } from '../rules';
import { complete } from './complete';
import type { Limits, Surroundings } from './on-send';

/** Nobody waits for the line; a hanging Outlook must not keep the event open. */
export const NOTICE_LIMITS: Limits = { reading: 5_000, everything: 10_000 };
/** Files come slowly, and what is read now Send need not read. */
export const FILE_LIMITS: Limits = { reading: 20_000, everything: 25_000 };

/**
 * OnMessageCompose, OnMessageRecipientsChanged and OnMessageAttachmentsChanged: one line in the notification bar on the
 * mail as it stands; nothing to say takes the line away. Files are read when they are added, and what was found in them is
 * put away for Send.
 *
 * It says before Send what cannot be said afterwards (that a mail will be rerouted). It writes no header: a header set
 * early leaves an empty draft behind (office-js#1940). It stops nothing, whatever fails.
 */
export function onDraftChanged(event: MailEvent, surroundings: Surroundings): Promise<void> {
  return complete(
    event,
    surroundings.limits.everything,
    () => tell(event, surroundings),
    () => LET_GO,
  );
}

async function tell(event: MailEvent, { policy, session, language, limits }: Surroundings): Promise<typeof LET_GO> {
  const { attachmentStatus, attachmentDetails } = event;
  if (attachmentStatus !== undefined) {
    // When one was added too: that the one before it is gone may not have been written. What is read of it begins now.
    const until = Date.now() - (attachmentStatus === 'added' ? 1 : 0);
    await session.forget(String(attachmentDetails?.name), until);
  }
  // Where the policy is silent there is nothing to read for but files, and the answer to a press of Send sikkert stays.
  if (!policy.notifications && attachmentStatus === undefined) return LET_GO;
  const watchdog = alarm(limits.reading);
  const decision = await session.check(watchdog);
  watchdog.cancel();
  // What was read of files first: it is what the event is for, and may end as soon as it is completed.
  await session.keep();
  if (policy.notifications) await session.announce(speak(decision, language()).notification);
  return LET_GO;
}
