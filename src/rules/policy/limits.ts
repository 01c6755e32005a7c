import type { CountName, CountSpan, Decision, Limit, Limits, Policy, Verdict } from '../types';
import { verdictOn } from './decide';
import { stepsOf } from './steps';
import { isCounted } from './what-if';

/**
 * Which counts of this mail decide under the policy's rules, and their limits. Empty where no count does, or where
 * something that could not be checked decided.
 *
 * @param policy the one that decided.
 */
export function limitsOf(decision: Decision, policy: Policy): Limits {
  const { externalRecipients, persons, reasons } = decision;
  const isKnown = isCounted(decision, externalRecipients);
  const recipients = isKnown ? externalRecipients.length : Infinity;
  if (recipients === 0 || reasons[0]?.kind !== 'rule') return { counts: [] };
  const verdict = (people: number, outside: number): Verdict => ruledOn(decision, people, outside, policy);
  const bySteps = { persons: stepsOf(policy, 'persons'), recipients: stepsOf(policy, 'externalRecipients') };
  // No count decides, though it may matter whom the data are about.
  if (bySteps.persons.length === 1 && bySteps.recipients.length === 1) return { counts: [] };
  const byPersons = persons.length === 0 ? [0] : withTwo(bySteps.persons, decision);
  const byRecipients = withTwo(bySteps.recipients, decision);
  const counts = [
    ...limitOf('persons', persons.length, byPersons, (people) => verdict(people, recipients)),
    ...limitOf('externalRecipients', recipients, byRecipients, (outside) => verdict(persons.length, outside)),
  ];
  const rows = merged(byPersons, (people) => byRecipients.map((outside) => verdict(people, outside)));
  const columns = merged(byRecipients, (outside) => byPersons.map((people) => verdict(people, outside)));
  if (rows.length === 1 || columns.length === 1) return { counts };
  return {
    counts,
    table: {
      persons: rows.map(spanAt),
      recipients: columns.map(spanAt),
      verdicts: rows.map((people) => columns.map((outside) => verdict(people, outside))),
      here: { row: placeOf(persons.length, rows), column: placeOf(recipients, columns) },
    },
  };
}

/** Data about the one recipient alone are so no longer with a second person or recipient. */
function withTwo(steps: readonly number[], { aboutRecipientOnly }: Decision): number[] {
  return aboutRecipientOnly && steps.indexOf(2) === -1 ? [1, 2].concat(steps.slice(1)) : steps.slice();
}

/** By the rules alone: what could not be checked has its own line. */
function ruledOn(decision: Decision, persons: number, externalRecipients: number, policy: Policy): Verdict {
  const { categories, tags } = decision;
  const aboutRecipientOnly = decision.aboutRecipientOnly && persons === 1 && externalRecipients === 1;
  const facts = { tag: tags.length > 0, categories, persons, externalRecipients, aboutRecipientOnly };
  return verdictOn(facts, [], policy).verdict;
}

function limitOf(
  of: CountName,
  count: number,
  steps: readonly number[],
  verdictAt: (count: number) => Verdict,
): Limit[] {
  const goes = steps.map((step) => verdictAt(step) === 'tls');
  const limit = (steps[goes.lastIndexOf(true) + 1] ?? Infinity) - 1;
  // Where a larger count is milder again, no single limit tells the truth.
  const isOver = verdictAt(count) !== 'tls';
  const isTrue = goes.indexOf(true) !== -1 && limit < Infinity && isOver === count > limit;
  return isTrue ? [{ of, count: count === Infinity ? undefined : count, limit }] : [];
}

/** The steps at which the answers change. */
function merged(steps: readonly number[], answers: (step: number) => readonly Verdict[]): number[] {
  return steps.filter((step, at) => at === 0 || answers(step).join() !== answers(steps[at - 1]!).join());
}

function spanAt(first: number, at: number, steps: readonly number[]): CountSpan {
  const next = steps[at + 1];
  return next === undefined ? { first } : { first, last: next - 1 };
}

function placeOf(count: number, steps: readonly number[]): number {
  return steps.filter((step) => step <= count).length - 1;
}
