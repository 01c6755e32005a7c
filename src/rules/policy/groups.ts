import type { Category, Policy } from '../types';

/** The category goes by this name, or is in the policy's group of this name. */
export function isCalled(category: Category, name: string, { categories }: Pick<Policy, 'categories'>): boolean {
  if (category === name) return true;
  // Every object has a `constructor`, which is no group.
  const group = Object.prototype.hasOwnProperty.call(categories, name) ? categories[name] : undefined;
  return group !== undefined && group.indexOf(category) !== -1;
}
