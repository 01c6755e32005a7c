const MOST_NAMED = 3;

/** "a, b og c"; past three, "a, b, c med mere", unless there is nothing to say of more. */
export function listed(names: readonly string[], and: string, andMore: string): string {
  if (andMore !== '' && names.length > MOST_NAMED) return `${names.slice(0, MOST_NAMED).join(', ')} ${andMore}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] ?? ''}`;
}

/** "A, b, eller c", as a sentence without its end: ways of which one is enough. What is '' is none. */
export function either(ways: readonly string[], or: string): string {
  const all = ways.filter((way) => way !== '');
  const last = all.pop() ?? '';
  return capital(all.length === 0 ? last : `${all.join(', ')}, ${or} ${last}`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
