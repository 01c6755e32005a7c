import type { Category, Decision, Deliveries, Delivery, Instead, SecureMethod, Until, Way } from '../types';
import { isFor, isReached } from './protection';
import { isWithin } from './recipients';

type Fate = Omit<Delivery, 'recipients'>;
type Growing = Fate & { readonly recipients: Delivery['recipients'][number][] };

const INSIDE: Fate = { way: 'inside', by: [], instead: [], insteadIs: 'rather' };

/**
 * What will happen to the mail as it stands, for each recipient, and which of the organisation's ways of sending securely
 * come into question where that is wanted. Pure; claims no channel that the policy does not name.
 */
export function deliveriesOf(decision: Decision): Deliveries {
  const groups: Growing[] = [];
  const join = (address: string, isList: boolean, fate: Fate) => {
    const group = groups.find((each) => isSame(each, fate));
    if (group) group.recipients.push({ address, isList });
    else groups.push({ ...fate, recipients: [{ address, isList }] });
  };
  const { externalRecipients, internalRecipients, groups: lists, verdict, reasons } = decision;
  const isWhole = !decision.unchecked.some(({ what }) => what === 'recipients');
  for (const address of externalRecipients)
    join(address, lists.external.indexOf(address) !== -1, outside(address, decision));
  // A rule holds it back for people whom nobody could read: how to send it to them must be said all the same.
  if (!isWhole && groups.length === 0 && verdict === 'secure' && reasons[0]?.kind === 'rule')
    groups.push({ ...outside('', decision), recipients: [] });
  for (const address of internalRecipients) join(address, lists.internal.indexOf(address) !== -1, INSIDE);
  return {
    groups,
    isWhole,
    inSubject: categoriesInSubject(decision),
  };
}

function outside(address: string, decision: Decision): Fate {
  const ways = decision.policy.secureMethods.filter((method) => isFor(address, method, decision));
  const carriers = ways.filter(({ byMark }) => byMark);
  const until = untilOf(address, decision);
  const way = until === undefined ? wayTo(address, carriers, decision) : 'stopped';
  const { by, instead } = waysBy(way, address, ways, decision);
  return { way, ...(until === undefined ? {} : { until }), by, instead, insteadIs: insteadOf(address, decision) };
}

/** What carries the mail there, or would, and what the person can do. */
function waysBy(
  way: Way,
  address: string,
  ways: readonly SecureMethod[],
  decision: Decision,
): Pick<Fate, 'by' | 'instead'> {
  const carriers = ways.filter(({ byMark }) => byMark);
  const unmarked = ways.filter(({ byMark }) => !byMark);
  const ownFirst = unmarked.filter((method) => isFor(address, method, decision, true));
  const theirs = ownFirst.concat(unmarked.filter((method) => ownFirst.indexOf(method) === -1));
  switch (way) {
    case 'channel':
      return { by: channelsOf(address, decision), instead: [] };
    case 'secure-mail':
      return { by: carriers, instead: theirs };
    case 'stopped':
      if (decision.verdict !== 'secure') return { by: [], instead: [] };
      // Nothing can mark an invitation: what a mark leads to is there a mail of its own.
      return decision.kind === 'meeting' ? { by: [], instead: ways } : { by: carriers, instead: theirs };
    case 'tls':
      if (decision.marked) return { by: [], instead: theirs };
      if (decision.verdict === 'secure') return { by: carriers, instead: theirs };
      // It may go as it is: only what the organisation would rather have is worth a line.
      return { by: [], instead: ownFirst };
    default:
      return { by: [], instead: [] };
  }
}

/** What happens when the person presses Send, and nothing stops the mail. */
function wayTo(address: string, carriers: readonly SecureMethod[], decision: Decision): Way {
  const { marked, action, verdict, protectedBy, atSecureChannel, policy } = decision;
  const isChannel = atSecureChannel.indexOf(address) !== -1;
  if (marked || action === 'reroute') {
    if (isChannel) return 'channel';
    if (carriers.length > 0 || policy.secureMethods.length === 0) return 'secure-mail';
  }
  if (protectedBy === 'label') return 'label';
  // A tag is a request to all mail servers, also to that of a channel.
  if (verdict === 'plain' && !marked) return 'without-tls';
  return isChannel ? 'channel' : 'tls';
}

/** What a mail that Outlook stops waits for before it goes to this recipient; nothing where it goes. */
function untilOf(address: string, decision: Decision): Until | undefined {
  const { action, verdict, reasons, kind, tags, isBlockedAnyway } = decision;
  if (action === 'send' || action === 'reroute') return undefined;
  if (verdict === 'block') return tags.length > 0 && !isBlockedAnyway ? 'no-tag' : 'corrected';
  if (reasons[0]?.kind === 'unchecked') return 'checked';
  if (kind === 'meeting') return 'never';
  if (!isReached(address, decision)) return 'own-way';
  return action === 'warn' ? 'mark-or-anyway' : 'mark';
}

function insteadOf(address: string, decision: Decision): Instead {
  const { verdict, marked, kind } = decision;
  if (verdict !== 'secure' && !marked) return 'rather';
  return isReached(address, decision) && kind === 'message' ? 'also' : 'required';
}

function channelsOf(address: string, { policy }: Decision): SecureMethod[] {
  return policy.secureMethods.filter(({ domains }) => isWithin(address, domains));
}

function isSame(one: Fate, other: Fate): boolean {
  return (
    one.way === other.way &&
    one.until === other.until &&
    areSame(one.by, other.by) &&
    areSame(one.instead, other.instead)
  );
}

function areSame(some: readonly SecureMethod[], others: readonly SecureMethod[]): boolean {
  return some.length === others.length && some.every((method, at) => method === others[at]);
}

function categoriesInSubject({ findings }: Decision): Category[] {
  const found = findings.filter(({ part }) => part.kind === 'subject').map(({ category }) => category);
  return found.filter((category, at) => found.indexOf(category) === at);
}
