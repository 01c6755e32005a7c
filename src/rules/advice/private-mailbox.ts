import { PRIVATE_MAILBOXES } from '../lexicons/private-mailboxes';
import type { Correspondent } from '../text/quoted';
import type { Advice } from '../types';
import { nameWords } from './names';
import type { Situation } from './situation';
import type { Thread } from './thread';

/** Of a name and an address: "Maria del Carmen García López <maria.garcia@…>". */
const MOST_WORDS = 10;

/**
 * (6) A private mailbox of somebody who is in the thread under another address: Outlook completes a name with whichever
 * address it saw last.
 *
 * First and last name must both fit; a first name alone has many. Not an address that is in the thread itself.
 */
export function privateMailboxes({ thread, untold }: Situation): Advice[] {
  const people = byName(thread);
  const advice: Advice[] = [];
  for (const recipient of untold) {
    const { address, host, isKnown } = recipient;
    if (isKnown || !PRIVATE_MAILBOXES.has(host) || thread.addresses.has(address)) continue;
    const words = nameWords(recipient).slice(0, MOST_WORDS);
    const pairs = words.reduce<string[]>((all, first) => all.concat(words.map((last) => `${first} ${last}`)), []);
    const same = pairs.map((pair) => people.get(pair)).find((one) => one !== undefined);
    if (same) advice.push({ kind: 'private-mailbox', recipient: address, name: same.name, known: same.address });
  }
  return advice;
}

/** Those of the thread that have an address, a first and a last name. */
function byName({ correspondents }: Thread): ReadonlyMap<string, Correspondent> {
  const people = new Map<string, Correspondent>();
  for (const one of correspondents) {
    const [first, ...others] = nameWords({ name: one.name, address: '' });
    const last = others[others.length - 1];
    if (one.address !== '' && last !== undefined && !people.has(`${first} ${last}`))
      people.set(`${first} ${last}`, one);
  }
  return people;
}
