import { hostOf } from '../policy/address';
import { isWithin, reachOf } from '../policy/recipients';
import { readMail, type Mail } from '../text/passages';
import type { Decision, Draft, Policy, Recipient } from '../types';
import { threadOf, type Thread } from './thread';

/** What each piece of advice is given on. */
export interface Situation {
  readonly draft: Draft;
  readonly decision: Decision;
  readonly policy: Policy;
  /** Own text and quoted mails told apart. */
  readonly mail: Mail;
  readonly thread: Thread;
  /** Each address outside once, with its domain; lists too, and nobody whose address is not known. */
  readonly outside: readonly Outsider[];
  /** Those of them of whom nothing was said yet. */
  readonly untold: readonly Outsider[];
}

export interface Outsider extends Recipient {
  /** Lower case. */
  readonly address: string;
  readonly host: string;
  /** Named by the policy: a domain that is known here, a partner, a secure channel. */
  readonly isKnown: boolean;
}

export function situationOf(draft: Draft, decision: Decision, policy: Policy): Omit<Situation, 'untold'> {
  const external = new Set(reachOf(draft, policy).external);
  const known = policy.advice.knownDomains.concat(
    policy.rerouteWithoutAsking,
    ...policy.secureMethods.map(({ domains }) => domains),
  );
  const outside = new Map<string, Outsider>();
  for (const recipient of draft.recipients) {
    const address = recipient.address.trim().toLowerCase();
    const host = hostOf(address);
    if (host === undefined || !external.has(address) || outside.has(address)) continue;
    outside.set(address, { ...recipient, address, host, isKnown: isWithin(address, known) });
  }
  const mail = readMail(draft.body, draft.from);
  return { draft, decision, policy, mail, thread: threadOf(draft, mail), outside: Array.from(outside.values()) };
}
