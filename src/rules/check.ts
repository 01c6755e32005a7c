import { detect } from './detectors';
import { decide } from './policy/decide';
import type { CalendarDay, Decision, Draft, Policy } from './types';

/**
 * Judges a draft: what it holds about how many persons, and how the policy lets it travel to these recipients.
 *
 * Pure and synchronous. Never throws on any draft.
 *
 * @param today the sender's calendar day: a CPR number born after it is none.
 */
export function check(draft: Draft, policy: Policy, today: CalendarDay): Decision {
  return decide(draft, detect(draft, today), policy);
}
