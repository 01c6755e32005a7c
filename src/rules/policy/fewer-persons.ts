import type { Decision, Policy, Remedy } from '../types';
import { kindsOf } from './kinds';
import { eachMilder, leadingTo, rankOf } from './milder';
import { fewerThan, stepsOf } from './steps';
import { MOST_CHOSEN_FROM, subsetsOf } from './subsets';
import { isCounted, type Ask } from './what-if';

type RemovePersons = Extract<Remedy, { kind: 'remove-persons' }>;

/** The fewest persons to leave out, so that somebody is left: any so many of them, or all but the recipient. */
export function fewerPersons(decision: Decision, policy: Policy, ask: Ask): RemovePersons[] {
  const changes = whichever(decision, policy, ask).concat(allButRecipient(decision, ask));
  return eachMilder(
    changes.sort((one, other) => one.count - other.count),
    decision,
  );
}

function whichever(decision: Decision, policy: Policy, ask: Ask): RemovePersons[] {
  const { persons, categories } = decision;
  const kinds = kindsOf(categories, policy);
  if (kinds.length > MOST_CHOSEN_FROM) return [];
  const steps = stepsOf(policy, 'persons');
  const of = persons.map(({ id }) => id);
  const changes = fewerThan(persons.length, steps).map((left) =>
    leadingTo(ask({ persons: left }), { kind: 'remove-persons' as const, count: persons.length - left, of }),
  );
  // Whoever is left out, some categories may go with them, and somebody who was mentioned beside them.
  const isSure = (change: RemovePersons): boolean =>
    [persons.length - change.count].concat(fewerThan(persons.length - change.count, steps)).every((left) =>
      subsetsOf(kinds).every((some) => {
        const then = ask({ persons: left, categories: ([] as typeof categories).concat(...some) });
        return then !== undefined && rankOf({ then }, decision) <= rankOf(change, decision);
      }),
    );
  return ([] as RemovePersons[]).concat(...changes).filter(isSure);
}

function allButRecipient(decision: Decision, ask: Ask): RemovePersons[] {
  const { persons, findings, externalRecipients } = decision;
  if (!isCounted(decision, externalRecipients) || externalRecipients.length !== 1) return [];
  const about = persons.filter(({ address }) => address === externalRecipients[0]);
  const of = persons.filter(({ address }) => address !== externalRecipients[0]).map(({ id }) => id);
  if (about.length !== 1 || of.length === 0) return [];
  const left = findings.filter((finding) => finding.persons.every((id) => id === about[0]?.id));
  return left.length === 0 ? [] : leadingTo(ask({ findings: left }), { kind: 'remove-persons', count: of.length, of });
}
