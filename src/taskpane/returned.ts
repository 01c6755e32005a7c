import type { Rejection } from '../rules/rejections/rejection';
import type { Decision } from '../rules/types';
import { isSafe } from './tone';

/** What is to be said of the draft that is open, beside a report that a mail came back for want of TLS. */
export type Standing =
  /** It is not the mail that came back: a way out would be taken on another. */
  | 'another'
  /** An invitation has no way but the ordinary one. */
  | 'meeting'
  /** It goes securely already. */
  | 'secured'
  /** The recipient wants TLS: what is in the way is the tag. */
  | 'demanded'
  /** It bears the tag, and may. */
  | 'tagged'
  /** It bears the tag, and may not. */
  | 'tagged-in-vain'
  /** It may be marked; whether it may bear the tag the policy says. */
  | 'open'
  /** As `open`, but a mark sends it the same way again. */
  | 'no-other-way';

export function standingOf(rejection: Rejection, decision: Decision): Standing {
  if (!isTheMail(rejection, decision)) return 'another';
  if (decision.kind === 'meeting') return 'meeting';
  if (isSafe(decision) || (decision.action === 'reroute' && decision.isMarkEnough)) return 'secured';
  if (rejection.tls === 'demanded') return 'demanded';
  if (decision.tags.length > 0) return decision.verdict === 'plain' ? 'tagged' : 'tagged-in-vain';
  return decision.isMarkEnough ? 'open' : 'no-other-way';
}

/** Whether the button that marks stands among the ways out. With every other standing it stays where it is without a report. */
export function hasMarkButton(standing: Standing): boolean {
  return standing === 'open' || standing === 'secured';
}

/** Whether the draft may be the mail that came back: it goes to a domain that the report names, or the report names none. */
function isTheMail({ domains }: Rejection, { externalRecipients }: Decision): boolean {
  if (domains.length === 0) return externalRecipients.length > 0;
  return externalRecipients.some((address) => domains.includes(address.slice(address.lastIndexOf('@') + 1)));
}
