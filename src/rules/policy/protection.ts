import type { Decision, Draft, Policy } from '../types';
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

/** Whether a mark is all it takes to send securely. A policy that names no way leaves that to its mail servers. */
export function isMarkEnough({ secureMethods }: Policy): boolean {
  return secureMethods.length === 0 || secureMethods.some(({ byMark }) => byMark);
}

function channelsOf(policy: Policy): string[] {
  return policy.secureMethods.reduce<string[]>((domains, method) => domains.concat(method.domains), []);
}
