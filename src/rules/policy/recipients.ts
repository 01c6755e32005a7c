import { hostOf } from './address';
import type { Draft, Policy } from '../types';

/** Whom a draft reaches outside the organisation, as far as its fields tell. */
export interface Reach {
  /** Distinct addresses outside the policy's domains, in lower case, in the order given. */
  readonly external: readonly string[];
  /** Distinct addresses inside, likewise. */
  readonly internal: readonly string[];
  readonly groups: { readonly internal: readonly string[]; readonly external: readonly string[] };
  /** Whether `external` is everybody outside: no field unread, and no list among them. */
  readonly isWhole: boolean;
}

/**
 * Sorts the recipients into inside and outside.
 *
 * An entry without an address (a name not resolved, a list that shows none) counts as external under its name: nobody
 * can say that it stays inside.
 */
export function reachOf({ recipients, unchecked }: Draft, policy: Policy): Reach {
  const external = new Set<string>();
  const internal = new Set<string>();
  const groups = { internal: new Set<string>(), external: new Set<string>() };
  for (const { address, name, group } of recipients) {
    const known = (address.trim() === '' ? name : address).trim().toLowerCase();
    const isOutside = address.trim() === '' || !isWithin(known, policy.domains);
    (isOutside ? external : internal).add(known);
    if (group === true) groups[isOutside ? 'external' : 'internal'].add(known);
  }
  return {
    external: Array.from(external),
    internal: Array.from(internal),
    groups: { internal: Array.from(groups.internal), external: Array.from(groups.external) },
    isWhole: groups.external.size === 0 && !unchecked.some(({ what }) => what === 'recipients'),
  };
}

/** Whether the mail goes outside to these domains alone. Of a list, or a field unread, nobody can say so. */
export function goesOnlyTo(domains: readonly string[], { external, isWhole }: Reach): boolean {
  return isWhole && external.length > 0 && external.every((address) => isWithin(address, domains));
}

/**
 * The address belongs to one of the domains or to a subdomain of it: `au.dk` owns `post.au.dk`, not `plateau.dk`.
 *
 * What cannot be read as one address belongs to none: nobody can say where it leads.
 */
export function isWithin(address: string, domains: readonly string[]): boolean {
  const host = hostOf(address);
  if (host === undefined) return false;
  return domains.some((domain) => host === domain || host.slice(-domain.length - 1) === `.${domain}`);
}
