import type { Audience, Category, Decision, Deliveries, Delivery, Instead, SecureMethod, Until, Way } from '../types';
import { isAbroad } from './abroad';
import { isWithin } from './recipients';

type Fate = Omit<Delivery, 'recipients'>;
type Growing = Fate & { readonly recipients: Delivery['recipients'][number][] };

/**
 * What will happen to the mail as it stands, for each recipient, and which of the organisation's ways of sending securely
 * come into question where that is wanted. Pure; claims no channel that the policy does not name.
 */
export function deliveriesOf(decision: Decision): Deliveries {
  const until = untilOf(decision);
  const groups: Growing[] = [];
  const join = (address: string, isList: boolean, fate: Fate) => {
    const group = groups.find((each) => isSame(each, fate));
    if (group) group.recipients.push({ address, isList });
    else groups.push({ ...fate, recipients: [{ address, isList }] });
  };
  const { externalRecipients, internalRecipients, groups: lists } = decision;
  for (const address of externalRecipients)
    join(address, lists.external.indexOf(address) !== -1, outside(address, decision, until));
  for (const address of internalRecipients)
    join(address, lists.internal.indexOf(address) !== -1, { way: 'inside', by: [], instead: [] });
  return {
    groups,
    ...(until === undefined ? {} : { until }),
    instead: insteadOf(decision),
    isWhole: !decision.unchecked.some(({ what }) => what === 'recipients'),
    inSubject: categoriesInSubject(decision),
  };
}

function outside(address: string, decision: Decision, until: Until | undefined): Fate {
  const ways = decision.policy.secureMethods.filter((method) => isFor(address, method, decision));
  const carriers = ways.filter(({ byMark }) => byMark);
  const way = until === undefined ? wayTo(address, carriers, decision) : 'stopped';
  const unmarked = ways.filter(({ byMark }) => !byMark);
  const ownFirst = unmarked.filter((method) => isForOwn(address, method, decision));
  const theirs = ownFirst.concat(unmarked.filter((method) => ownFirst.indexOf(method) === -1));
  switch (way) {
    case 'channel':
      return { way, by: channelsOf(address, decision), instead: [] };
    case 'secure-mail':
      return { way, by: carriers, instead: theirs };
    case 'stopped':
      if (decision.verdict !== 'secure') return { way, by: [], instead: [] };
      // Nothing can mark an invitation: what a mark leads to is there a mail of its own.
      return decision.kind === 'meeting' ? { way, by: [], instead: ways } : { way, by: carriers, instead: theirs };
    case 'tls':
      if (decision.marked) return { way, by: [], instead: theirs };
      if (decision.verdict === 'secure') return { way, by: carriers, instead: theirs };
      // It may go as it is: only what the organisation would rather have is worth a line.
      return { way, by: [], instead: ownFirst };
    default:
      return { way, by: [], instead: [] };
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

/** What a mail that Outlook stops waits for; nothing where it goes. */
function untilOf({ action, verdict, reasons, kind, tags, isMarkEnough }: Decision): Until | undefined {
  if (action === 'send' || action === 'reroute') return undefined;
  const first = reasons[0]?.kind;
  if (verdict === 'block') return tags.length > 0 ? 'no-tag' : 'corrected';
  if (first === 'unchecked') return 'checked';
  if (kind === 'meeting') return 'never';
  return isMarkEnough ? 'mark' : 'own-way';
}

function insteadOf({ verdict, marked, isMarkEnough, kind }: Decision): Instead {
  if (verdict !== 'secure' && !marked) return 'rather';
  return isMarkEnough && kind === 'message' ? 'also' : 'required';
}

function isFor(address: string, method: SecureMethod, decision: Decision): boolean {
  const abroad = isAbroad(address);
  const is: Readonly<Record<Audience, boolean>> = {
    everybody: true,
    abroad,
    'not-abroad': !abroad,
    ...own(abroad, decision),
  };
  return method.for.some((audience) => is[audience]);
}

function isForOwn(address: string, method: SecureMethod, decision: Decision): boolean {
  const is: Readonly<Partial<Record<Audience, boolean>>> = own(isAbroad(address), decision);
  return method.for.some((audience) => is[audience] === true);
}

/** What holds of a recipient about whom alone the mail has data. */
function own(abroad: boolean, { aboutRecipientOnly, categories }: Decision) {
  return {
    'own-cpr': aboutRecipientOnly && categories.indexOf('cpr') !== -1,
    'own-abroad': aboutRecipientOnly && categories.length > 0 && abroad,
  };
}

function channelsOf(address: string, { policy }: Decision): SecureMethod[] {
  return policy.secureMethods.filter(({ domains }) => isWithin(address, domains));
}

function isSame(one: Fate, other: Fate): boolean {
  return one.way === other.way && areSame(one.by, other.by) && areSame(one.instead, other.instead);
}

function areSame(some: readonly SecureMethod[], others: readonly SecureMethod[]): boolean {
  return some.length === others.length && some.every((method, at) => method === others[at]);
}

function categoriesInSubject({ findings }: Decision): Category[] {
  const found = findings.filter(({ part }) => part.kind === 'subject').map(({ category }) => category);
  return found.filter((category, at) => found.indexOf(category) === at);
}
