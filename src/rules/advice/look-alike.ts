import { isWithin } from '../policy/recipients';
import type { Advice } from '../types';
import { endBehind, isSlip, looksTheSame } from './domains';
import type { Outsider, Situation } from './situation';

/** Domains of a thread: with more it is a newsletter, and everything looks like something. */
const MOST_COMPARED = 200;

type LookAlike = Extract<Advice, { kind: 'look-alike' }>;

/**
 * (2) A recipient outside whose domain is nearly the organisation's own, or nearly one of the thread's.
 *
 * A mail that came from a domain made to be mistaken for ours puts that domain into the thread, so only a slip of the
 * finger is ruled out by it. What ends like ours is another house: `plateau.dk` is no `au.dk`.
 */
export function lookAlikes({ thread, untold, policy }: Situation): Advice[] {
  const others = thread.hosts.filter((host) => !isWithin(`x@${host}`, policy.domains)).slice(0, MOST_COMPARED);
  return untold.reduce<Advice[]>((advice, recipient) => {
    if (recipient.isKnown) return advice;
    const isInThread = thread.knows(recipient.host);
    const own = firstOf(policy.domains, (known) => likeness(recipient, known, 'organisation'));
    if (own !== undefined && (own.by !== 'slip' || !isInThread)) return advice.concat(own);
    const other = isInThread ? undefined : firstOf(others, (known) => likeness(recipient, known, 'thread'));
    return other === undefined ? advice : advice.concat(other);
  }, []);
}

function likeness({ address, host }: Outsider, known: string, of: LookAlike['of']): LookAlike | undefined {
  const like = { kind: 'look-alike', recipient: address, known, of, domain: host } as const;
  if (looksTheSame(host, known)) return { ...like, by: 'letters' };
  const end = endBehind(host, known);
  if (end !== undefined) return { ...like, by: 'inside', domain: end };
  return isSlip(host, known) ? { ...like, by: 'slip' } : undefined;
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
