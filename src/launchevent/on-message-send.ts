import { alarm } from '../outlook/alarm';
import { LET_GO, smartAlert, STOP, type CompletedOptions, type MailEvent } from '../outlook/smart-alert';
import { explain } from '../rules';
import type { Decision, Language, Policy } from '../rules/types';
import { notWritten } from '../session/not-written';
import type { Session } from '../session/session';
import { complete } from './complete';

/** What a handler works with. */
export interface Surroundings {
  readonly policy: Policy;
  readonly session: Session;
  /** Asked for inside the handler: before it, Outlook has no context. */
  readonly language: () => Language;
  readonly limits: Limits;
}

/** Milliseconds from the start of the handler. */
export interface Limits {
  /** What has not been read by then counts as not read. */
  readonly reading: number;
  /** Then an answer is given, come what may. */
  readonly everything: number;
}

/** Outlook shows its "taking longer than expected" after 5 s, in which our script must also load. */
export const SEND_LIMITS: Limits = { reading: 3_000, everything: 4_800 };

/** OnMessageSend: lets the mail go with the header that the decision says, or stops it and says why. */
export function onMessageSend(event: MailEvent, surroundings: Surroundings): Promise<void> {
  return complete(
    event,
    surroundings.limits.everything,
    () => judge(surroundings),
    () => lastResort(surroundings),
  );
}

async function judge({ session, language, limits }: Surroundings): Promise<CompletedOptions> {
  const watchdog = alarm(limits.reading);
  // First of all: whatever happens from here on, a mail that gets out gets out protected.
  await session.protect();
  const decision = await session.check(watchdog.rings);
  watchdog.cancel();
  const mayGo = decision.action === 'send' || decision.action === 'reroute';
  if (mayGo && (await session.release(decision))) return LET_GO;
  await session.protect();
  return stop(mayGo ? notWritten(decision) : decision, language());
}

/** For a fault of our own: the text counts as unread, so the mail is stopped unless it is marked; in stage observe nothing is. */
function lastResort({ policy, session, language }: Surroundings): CompletedOptions {
  if (policy.stage === 'observe') return LET_GO;
  try {
    const decision = session.unread();
    // The mark is the way on that every stop offers: it must work here too, unless a tag forbids it.
    if (decision.marked && decision.action === 'send' && session.isProtected()) return LET_GO;
    void session.protect();
    return stop(decision, language());
  } catch {
    return STOP;
  }
}

function stop(decision: Decision, language: Language): CompletedOptions {
  return smartAlert(decision, explain(decision, language));
}
