/** More of them would be more choices than a person waits for: 2 to the power of this. */
export const MOST_CHOSEN_FROM = 8;

/** Every choice of at least one, the smallest first; of more than `MOST_CHOSEN_FROM` none but all of them. */
export function subsetsOf<T>(items: readonly T[]): (readonly T[])[] {
  if (items.length > MOST_CHOSEN_FROM) return [items];
  const subsets: T[][] = [[]];
  for (const item of items) for (const subset of subsets.slice()) subsets.push(subset.concat([item]));
  return subsets.filter(({ length }) => length > 0).sort((one, other) => one.length - other.length);
}
