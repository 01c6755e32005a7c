import type { Dismissal, Finding, FindingKey, Policy } from '../types';

/** Parts the findings that the person has set aside, as far as the policy lets them, from those that are left. */
export function setAside(
  counted: readonly Finding[],
  choices: readonly Dismissal[],
  { override }: Policy,
): { readonly left: readonly Finding[]; readonly dismissed: readonly (Finding & Pick<Dismissal, 'reason'>)[] } {
  const reasons = new Map<FindingKey, Pick<Dismissal, 'reason'>>();
  for (const { key, reason } of choices)
    if (override === 'acknowledge' || (override === 'justify' && reason !== undefined))
      reasons.set(key, reason === undefined ? {} : { reason });
  return {
    left: counted.filter(({ key }) => !reasons.has(key)),
    dismissed: counted.filter(({ key }) => reasons.has(key)).map((one) => ({ ...one, ...reasons.get(one.key) })),
  };
}
