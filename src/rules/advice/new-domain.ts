import type { Advice } from '../types';
import { nameWords } from './names';
import type { Outsider, Situation } from './situation';
import type { Thread } from './thread';

/** A word of a name; shorter ones are particles and initials. */
const SHORTEST_WORD = 3;

/**
 * (1) In an answer, domains outside that were not in the thread: one piece for all of them.
 *
 * Not in a forwarded mail, which is meant for somebody else; not where no quoted mail shows an address; and not of
 * somebody whom a quoted mail names without an address, as Outlook does with its contacts.
 */
export function newDomains({ thread, untold }: Situation): Advice[] {
  if (thread.is !== 'answer' || thread.hosts.length === 0) return [];
  const named = namesWithoutAddress(thread);
  const strangers = untold.filter((one) => !one.isKnown && !thread.knows(one.host) && !isAmong(named, one));
  if (strangers.length === 0) return [];
  const domains = Array.from(new Set(strangers.map(({ host }) => host)));
  return [{ kind: 'new-domain', domains, recipients: strangers.map(({ address }) => address) }];
}

function namesWithoutAddress({ correspondents }: Thread): ReadonlySet<string> {
  const names = new Set<string>();
  for (const one of correspondents) {
    if (one.address !== '') continue;
    for (const word of nameWords(one)) if (word.length >= SHORTEST_WORD) names.add(word);
  }
  return names;
}

function isAmong(names: ReadonlySet<string>, { name, address, host }: Outsider): boolean {
  return nameWords({ name, address })
    .concat(host.split('.'))
    .some((word) => names.has(word));
}
