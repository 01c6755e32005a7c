import type { Audience, Decision, Draft, Policy, SecureMethod } from '../types';
import { isAbroad } from './abroad';
import { goesOnlyTo, isWithin, type Reach } from './recipients';

/**
 * What protects the mail without the person's mark: a label that encrypts it, or a secure channel to everybody outside.
 * One recipient who stands at no secure channel gets the mail in the ordinary way, and it is judged as if nobody did.
 */
export function protectionOf({ label }: Draft, reach: Reach, policy: Policy): Decision['protectedBy'] {
  if (label !== undefined && policy.protectedLabels.indexOf(label.toLowerCase()) !== -1) return 'label';
  return goesOnlyTo(channelsOf(policy), reach) ? 'channel' : undefined;
}

/** External recipients at a domain that is a secure channel by itself. A list is spread here, wherever its address is. */
export function atSecureChannel({ external, groups }: Reach, policy: Policy): string[] {
  const channels = channelsOf(policy);
  return external.filter((address) => groups.external.indexOf(address) === -1 && isWithin(address, channels));
}

type About = Pick<Decision, 'categories' | 'aboutRecipientOnly'>;
type Sent = About & Pick<Decision, 'atSecureChannel'> & { readonly policy: Pick<Policy, 'secureMethods'> };

/** Whether a mark is all it takes to send securely to all of these. */
export function isMarkEnough(external: readonly string[], sent: Sent): boolean {
  const { secureMethods } = sent.policy;
  if (external.length > 0) return external.every((address) => isReached(address, sent));
  return secureMethods.length === 0 || secureMethods.some(({ byMark }) => byMark);
}

/** How the person can send it to those of them whom no mark reaches. */
export function ownWays(external: readonly string[], sent: Sent): SecureMethod[] {
  const unreached = external.filter((address) => !isReached(address, sent));
  return sent.policy.secureMethods.filter(
    (method) => !method.byMark && unreached.some((address) => isFor(address, method, sent)),
  );
}

/** Whether a marked mail goes securely to this recipient. A policy that names no way leaves that to its mail servers. */
export function isReached(address: string, sent: Sent): boolean {
  const { secureMethods } = sent.policy;
  return (
    secureMethods.length === 0 ||
    sent.atSecureChannel.indexOf(address) !== -1 ||
    secureMethods.some((method) => method.byMark && isFor(address, method, sent))
  );
}

/** Whether the way comes into question for this recipient outside; `own`: because of the data about them alone. */
export function isFor(address: string, method: SecureMethod, { aboutRecipientOnly, categories }: About, own?: true) {
  const abroad = isAbroad(address);
  const is: Readonly<Record<Audience, boolean>> = {
    everybody: !own,
    abroad: !own && abroad,
    'not-abroad': !own && !abroad,
    'own-cpr': aboutRecipientOnly && categories.indexOf('cpr') !== -1,
    'own-abroad': aboutRecipientOnly && categories.length > 0 && abroad,
  };
  return method.for.some((audience) => is[audience]);
}

function channelsOf(policy: Policy): string[] {
  return policy.secureMethods.reduce<string[]>((domains, method) => domains.concat(method.domains), []);
}
