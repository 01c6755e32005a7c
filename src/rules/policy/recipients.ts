import type { Policy, Recipient } from '../types';

/**
 * Distinct addresses outside the policy's domains, in lower case, in the order given.
 *
 * An entry without an address (a name not resolved, a list that shows none) counts as external under its name: nobody
 * can say that it stays inside.
 */
export function externalAddresses(recipients: readonly Recipient[], policy: Policy): string[] {
  const found = new Set<string>();
  for (const { address, name } of recipients) {
    const known = (address.trim() === '' ? name : address).trim().toLowerCase();
    if (address.trim() === '' || !isWithin(known, policy.domains)) found.add(known);
  }
  return Array.from(found);
}

/** The address belongs to one of the domains or to a subdomain of it: `au.dk` owns `post.au.dk`, not `plateau.dk`. */
export function isWithin(address: string, domains: readonly string[]): boolean {
  const at = address.lastIndexOf('@');
  if (at === -1) return false;
  const host = address.slice(at + 1).toLowerCase();
  return domains.some((domain) => host === domain || host.slice(-domain.length - 1) === `.${domain}`);
}
