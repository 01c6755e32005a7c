import type { Decision, Remedy, Verdict } from '../types';

/** What a change leads to; whoever is left may stand at a secure channel, so that `secure` goes without a mark. */
type Outcome = Pick<Remedy, 'then'> & { readonly leavesChannelOnly?: true };

/** 0: the mail goes as it stands; 1: it has to be sent securely; 2: it does not go. Nothing can mark a meeting. */
export function rankOf({ then, leavesChannelOnly }: Outcome, { kind }: Pick<Decision, 'kind'>): number {
  if (then === 'block') return 2;
  if (then !== 'secure' || leavesChannelOnly) return 0;
  return kind === 'meeting' ? 2 : 1;
}

/**
 * Of changes in order of how much they take away, those that lead to something milder than the mail as it stands and
 * than every change before them.
 */
export function eachMilder<T extends Outcome>(changes: readonly T[], decision: Decision): T[] {
  let best = rankOf({ then: decision.verdict }, decision);
  return changes.filter((change) => {
    const rank = rankOf(change, decision);
    const isMilder = rank < best;
    if (isMilder) best = rank;
    return isMilder;
  });
}

/** The change, where it is known for sure what it leads to. */
export function leadingTo<T extends object>(then: Verdict | undefined, change: T): (T & { readonly then: Verdict })[] {
  return then === undefined ? [] : [{ ...change, then }];
}
