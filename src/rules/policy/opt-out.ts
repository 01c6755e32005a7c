import type { Decision, Draft, Found, Policy, Reason } from '../types';
import { decide } from './decide';

/** What the policy says of the draft if it bore an opt-out tag. */
export interface OptOut {
  /** As the policy spells it: the first of its tags. */
  readonly tag: string;
  /** With the tag the mail may go without TLS. */
  readonly isAllowed: boolean;
  /** The warning of the rule that lets it go, or why it may not. */
  readonly reason: Reason;
}

/**
 * Judges the draft of this decision anew, as if an opt-out tag stood in its subject. Undefined where the policy has no
 * tag, and where one would change nothing: on mail that stays inside, and on a meeting.
 *
 * It advises; what the tag may do is decided when the mail is sent, by the words that stand there then.
 */
export function optOut(decision: Decision, policy: Policy): OptOut | undefined {
  const tag = policy.tags[0];
  if (tag === undefined || decision.kind === 'meeting' || decision.externalRecipients.length === 0) return undefined;
  const { verdict, reasons } = decide(tagged(decision, tag), foundIn(decision), policy);
  const [reason] = reasons;
  return reason && { tag, isAllowed: verdict === 'plain', reason };
}

/** With what the person has set aside: under a tag it counts again. */
function foundIn({ findings, dismissed, persons, dismissedAbout, more }: Decision): Found {
  const others = dismissedAbout.filter(({ id }) => !persons.some((person) => person.id === id));
  return { findings: findings.concat(dismissed), persons: persons.concat(others), more };
}

/** As much of the draft as decides: what was found in its text is handed over beside it. */
function tagged({ externalRecipients, groups, unchecked, vouched, dismissed, kind }: Decision, tag: string): Draft {
  return {
    kind,
    from: { name: '', address: '' },
    recipients: externalRecipients.map((address) => ({
      field: 'to',
      name: '',
      address,
      group: groups.external.indexOf(address) !== -1,
    })),
    subject: tag,
    body: '',
    attachments: [],
    unchecked: unchecked.concat(vouched).map(({ cost: _pricedAnew, ...thing }) => thing),
    choices: { marked: false, dismissed, vouched: [] },
  };
}
