import type { Decision, Policy, Remedy, Verdict } from '../types';
import { eachMilder, leadingTo } from './milder';
import { fewerThan, stepsOf } from './steps';
import type { Ask } from './what-if';

type RemoveRecipients = Extract<Remedy, { kind: 'remove-recipients' }>;

/**
 * The fewest recipients outside to do without: all lists, and whichever so many of the others where only their number
 * counts; or all but the one whom the data are about, all but those at a secure channel, everybody outside. Nothing where
 * a field could not be read.
 */
export function fewerRecipients(decision: Decision, policy: Policy, ask: Ask): RemoveRecipients[] {
  if (decision.unchecked.some(({ what }) => what === 'recipients')) return [];
  const changes = whichever(decision, policy, ask).concat(particular(decision, ask));
  return eachMilder(
    changes.sort((one, other) => goneOf(one) - goneOf(other)),
    decision,
  );
}

/** How many go in all. */
export function goneOf({ count, also = [] }: Pick<RemoveRecipients, 'count' | 'also'>): number {
  return count + also.length;
}

function whichever(decision: Decision, policy: Policy, ask: Ask): RemoveRecipients[] {
  const lists = decision.groups.external;
  const of = decision.externalRecipients.filter((address) => lists.indexOf(address) === -1);
  const also = lists.length === 0 ? {} : { also: lists };
  const oneLeft = (): Verdict | undefined => {
    const verdicts = of.map((address) => ask({ external: [address] }));
    return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : undefined;
  };
  const changes = fewerThan(of.length, stepsOf(policy, 'externalRecipients')).map((left) =>
    leadingTo(left === 1 ? oneLeft() : ask({ external: of.slice(0, left) }), {
      kind: 'remove-recipients' as const,
      count: of.length - left,
      of,
      ...also,
    }),
  );
  return ([] as RemoveRecipients[]).concat(...changes);
}

function particular(decision: Decision, ask: Ask): RemoveRecipients[] {
  const { externalRecipients: all, internalRecipients, groups, persons, atSecureChannel } = decision;
  const sole = all.filter((address) => persons.length === 1 && persons[0]?.address === address);
  const changes = [
    all.filter((address) => groups.external.indexOf(address) === -1),
    sole,
    atSecureChannel,
    [] as readonly string[],
  ].map((left) => {
    const of = all.filter((address) => left.indexOf(address) === -1);
    // A mail to nobody is no mail.
    if (of.length === 0 || left.length + internalRecipients.length === 0) return [];
    const then = ask({ external: left });
    return leadingTo(then, {
      kind: 'remove-recipients' as const,
      count: of.length,
      of,
      ...(left === atSecureChannel && left.length > 0 && then === 'secure' ? { leavesChannelOnly: true as const } : {}),
    });
  });
  return ([] as RemoveRecipients[]).concat(...changes);
}
