const SHOWN = 3;

/** "a, b og c"; of more than four the first three, and how many others. `nobody` where there are none. */
export function named(
  names: readonly string[],
  and: string,
  others: (count: number) => string,
  nobody: string,
): string {
  const shown = names.length <= SHOWN + 1 ? [...names] : [...names.slice(0, SHOWN), others(names.length - SHOWN)];
  const last = shown.pop();
  if (last === undefined) return nobody;
  return shown.length === 0 ? last : `${shown.join(', ')} ${and} ${last}`;
}
