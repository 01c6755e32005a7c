import { detect } from './detectors';
import { plainDraft } from './plain-draft';
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
  const { plain, inDraft } = plainDraft(draft);
  return decide(draft, inDraft(detect(plain, today)), policy);
}
