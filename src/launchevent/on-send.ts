import { alarm } from '../outlook/alarm';
import { LET_GO, smartAlert, STOP, type CompletedOptions, type MailEvent } from '../outlook/smart-alert';
import { speak } from '../rules';
import type { Decision, Language, Policy } from '../rules/types';
import { notChecked } from '../session/not-checked';
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

/** Outlook shows its "taking longer than expected" 5 s after the click, in which our script must also load. */
export const SEND_LIMITS: Limits = { reading: 3_000, everything: 4_000 };

/**
 * OnMessageSend and OnAppointmentSend: lets the mail go with the header that the decision says, or stops it and says why.
 * A meeting bears no header: it is let go or stopped.
 */
export function onSend(event: MailEvent, surroundings: Surroundings): Promise<void> {
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
  const decision = await session.check(watchdog, true);
  watchdog.cancel();
  if (mayGo(decision) && (await session.release(decision))) return LET_GO;
  await session.protect();
  // A mail that might go, and is stopped all the same, lacks what must be written on it.
  return stop(mayGo(decision) ? notWritten(decision) : decision, session, language());
}

/**
 * For a fault of our own: the text counts as unread, so what goes outside is stopped unless it is marked, or its label or
 * channel protects it; in stage observe nothing is.
 */
function lastResort({ policy, session, language }: Surroundings): CompletedOptions {
  if (policy.stage === 'observe') return LET_GO;
  try {
    const decision = session.unread();
    if (decision.action === 'send' && needsNoText(decision, session.isProtected())) return LET_GO;
    void session.protect();
    return stop(mayGo(decision) ? withoutText(decision, session.isProtected()) : decision, session, language());
  } catch {
    return STOP;
  }
}

function needsNoText({ marked, protectedBy, kind, unchecked, externalRecipients }: Decision, isProtected: boolean) {
  // The mark is the way on that every stop offers: it must work here too, unless a tag forbids it.
  if (marked) return isProtected;
  // Nothing is written on a meeting.
  if (protectedBy !== undefined && (isProtected || kind === 'meeting')) return true;
  // Between colleagues no policy asks for more, whatever the text says.
  return externalRecipients.length === 0 && !unchecked.some(({ what }) => what === 'recipients');
}

/** What would go if its text were known to hold nothing: it lacks the mark that protects it, or it was not checked. */
function withoutText(decision: Decision, isProtected: boolean): Decision {
  const needsMark = decision.header === 'secure' || decision.protectedBy !== undefined;
  return needsMark && !isProtected ? notWritten(decision) : notChecked(decision);
}

function mayGo({ action }: Decision): boolean {
  return action === 'send' || action === 'reroute';
}

function stop(decision: Decision, session: Session, language: Language): CompletedOptions {
  // Send Anyway leaves with what stands on the mail: it is offered where that is known to be `secure`.
  const isSafe = decision.action !== 'warn' || session.isProtected();
  const told: Decision = isSafe ? decision : { ...decision, action: 'ask' };
  return smartAlert(told, speak(told, language));
}
