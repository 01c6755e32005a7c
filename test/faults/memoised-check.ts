import type { CalendarDay, Decision, Draft, Policy } from '../../src/rules';

const real = jest.requireActual<{ check(draft: Draft, policy: Policy, today: CalendarDay): Decision }>(
  '../../src/rules/check',
);
const known = new Map<Policy, Map<string, Decision>>();

/** The drafts that were judged since the last look, in order. */
export const judged: { draft: Draft; decision: Decision }[] = [];

/** Stands in for `check`: the same few drafts are judged a hundred thousand times over. */
export function check(draft: Draft, policy: Policy, today: CalendarDay): Decision {
  const decisions = known.get(policy) ?? new Map<string, Decision>();
  known.set(policy, decisions);
  // Each script has a salt of its own, which decides nothing where nothing is set aside.
  const { salt, ...rest } = draft;
  const key = JSON.stringify([rest, rest.choices.dismissed.length > 0 ? salt : '', today]);
  const decision = decisions.get(key) ?? real.check(draft, policy, today);
  decisions.set(key, decision);
  judged.push({ draft, decision });
  return decision;
}
