import type { Category, Policy } from '../types';
import { isCalled } from './groups';

/** Categories that no rule of the policy tells apart stand together. */
export function kindsOf(categories: readonly Category[], policy: Policy): Category[][] {
  const names = new Set<string>();
  for (const { when } of policy.rules) for (const name of when.categories ?? []) names.add(name);
  const kinds = new Map<string, Category[]>();
  for (const category of categories) {
    const kind = Array.from(names)
      .filter((name) => isCalled(category, name, policy))
      .join();
    kinds.set(kind, (kinds.get(kind) ?? []).concat(category));
  }
  return Array.from(kinds.values());
}
