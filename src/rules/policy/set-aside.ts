import type { Dismissal, Finding, FindingKey, Policy } from '../types';

/**
 * Parts the findings that the person has set aside, as far as the policy lets them, from those that are left. Those of one
 * key are one, as they are of a file that had been put away: the pane and Send count the same.
 */
export function setAside(
  counted: readonly Finding[],
  choices: readonly Dismissal[],
  { override }: Policy,
): { readonly left: readonly Finding[]; readonly dismissed: readonly (Finding & Pick<Dismissal, 'reason'>)[] } {
  const reasons = new Map<FindingKey, Pick<Dismissal, 'reason'>>();
  for (const { key, reason } of choices)
    if (override === 'acknowledge' || (override === 'justify' && reason !== undefined))
      reasons.set(key, reason === undefined ? {} : { reason });
  const left: Finding[] = [];
  const dismissed = new Map<FindingKey, Finding & Pick<Dismissal, 'reason'>>();
  for (const finding of counted) {
    const { key, persons } = finding;
    const reason = reasons.get(key);
    const known = dismissed.get(key);
    if (reason === undefined) left.push(finding);
    else if (known === undefined) dismissed.set(key, { ...finding, ...reason });
    else dismissed.set(key, { ...known, persons: Array.from(new Set(known.persons.concat(persons))) });
  }
  return { left, dismissed: Array.from(dismissed.values()) };
}
