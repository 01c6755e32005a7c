const MOST_NAMED = 3;

/** "a, b og c"; past three, "a, b, c med mere". */
export function listed(names: readonly string[], and: string, andMore: string): string {
  if (names.length > MOST_NAMED) return `${names.slice(0, MOST_NAMED).join(', ')} ${andMore}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] ?? ''}`;
}
