import type { Decision, Policy, Remedy } from '../types';
import { fewerPersons } from './fewer-persons';
import { fewerRecipients, goneOf } from './fewer-recipients';
import { whatIf } from './what-if';
import { withoutData, withoutSubject, withoutTags } from './without-data';
import { withoutFiles } from './without-files';

/**
 * What would let the mail of this decision go, or go more easily: each found by asking the policy about the mail without
 * something, so that it holds for any policy. Each takes no more away than is needed; what costs the person least comes
 * first.
 *
 * Empty for a mail that goes as it stands. Where nobody can say for sure what a change leads to (data beyond the cap,
 * recipients that could not be read) it is not offered.
 *
 * @param policy the one that decided.
 */
export function remediesFor(decision: Decision, policy: Policy): Remedy[] {
  const { action, would = action, reasons } = decision;
  if (would === 'send' || would === 'reroute' || reasons[0]?.kind === 'not-written') return [];
  const ask = whatIf(decision, policy);
  const told: Remedy[] = [
    ...withoutTags(decision, ask),
    ...withoutSubject(decision, ask),
    ...fewerRecipients(decision, policy, ask),
    ...withoutFiles(decision, policy, ask),
    ...fewerPersons(decision, policy, ask),
  ];
  return told
    .concat(withoutData(decision, ask, told))
    .map((remedy) => ({ remedy, cost: costOf(remedy, decision) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ remedy }) => remedy);
}

/** More than any number of clicks. */
const MOST_WORK = 1_000_000;

/** Roughly the work it is: a word in the subject, clicks, a sentence; last, what the mail was written to say, and to whom. */
function costOf(remedy: Remedy, { externalRecipients }: Decision): number {
  switch (remedy.kind) {
    case 'remove-tag':
      return 0;
    case 'clean-subject':
      return 1;
    case 'remove-recipients':
      return goneOf(remedy) === externalRecipients.length ? Infinity : 1 + goneOf(remedy);
    case 'remove-files':
      return 2 * remedy.files.length;
    case 'remove-persons':
      return 3 * remedy.count;
    case 'remove-data':
      return MOST_WORK + remedy.places;
  }
}
