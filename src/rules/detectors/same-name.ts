/** When two written names are one person's: "Mathilde" and "Mathilde Bjerregaard", "MB", "M. Bjerregaard". */

/** Under what a name is found: its parts, and its first and last initial ("MB" for Mathilde Bjerregaard). */
export function keysOf(names: readonly string[]): string[] {
  const keys = names.map(stem);
  return names.length > 1 ? keys.concat(`${names[0]!.charAt(0)}.${names[names.length - 1]!.charAt(0)}`) : keys;
}

/** "Britt-Inges", "Ladefogeds": the genitive of a name nobody listed meets its nominative here. */
function stem(name: string): string {
  return name.length > 3 && name.charAt(name.length - 1) === 's' ? name.slice(0, -1) : name;
}

/** The shorter name's parts all stand, in order, in the longer one; an initial stands for any name with that letter. */
export function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || (short.length === 1 && short[0]!.length === 1)) return false;
  let at = 0;
  // Initials alone stand for a name when the first and the last are its own.
  let whole = short.every(({ length }) => length === 1) && long.every(({ length }) => length > 1) && isInitialOf(short[0]!, long[0]!) && isInitialOf(short[short.length - 1]!, long[long.length - 1]!); // prettier-ignore
  for (const part of long) {
    const wanted = short[at];
    if (wanted === undefined) break;
    if (stem(part) === stem(wanted)) whole = true;
    else if (!isInitialOf(wanted, part) && !isInitialOf(part, wanted)) continue;
    at++;
  }
  return at === short.length && whole;
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.charAt(0) === initial;
}
