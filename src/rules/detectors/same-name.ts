/** When two written names are one person's: "Mathilde" and "Mathilde Bjerregaard", "MB", "M. Bjerregaard". */

import type { NameKey } from '../types';

/** How the parts of a name are compared: as they are written, or by keys that tell no more than whether they are equal. */
interface Parts<T> {
  /** Equal for a name and its genitive; of an initial the same as `initial`. */
  whole(part: T): string;
  initial(part: T): string;
}

const MARKS = /[\u0300-\u036f]/g;
const PLAIN = /^[a-z-]*$/;
const UNMARKED: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ı: 'i' };

/** "Mikołaj" is greeted as "Mikolaj", "Çiğdem" as "Cigdem". */
function unmarked(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.normalize('NFD').replace(MARKS, '').replace(/[łđı]/g, (letter) => UNMARKED[letter]!); // prettier-ignore
}

/** "Britt-Inges", "Ladefogeds": the genitive of a name nobody listed meets its nominative here. */
export const WRITTEN: Parts<string> = {
  whole: (name) => unmarked(name.length > 3 && name.charAt(name.length - 1) === 's' ? name.slice(0, -1) : name),
  initial: (name) => unmarked(name.charAt(0)),
};

export const KEYED: Parts<NameKey> = { whole: ({ whole }) => whole, initial: ({ initial }) => initial };

/** Under what a name is found: its parts, and its first and last initial ("MB" for Mathilde Bjerregaard). */
export function keysOf<T>(names: readonly T[], { whole, initial }: Parts<T>): string[] {
  const keys = names.map(whole);
  return names.length > 1 ? keys.concat(`${initial(names[0]!)}.${initial(names[names.length - 1]!)}`) : keys;
}

/** The shorter name's parts all stand, in order, in the longer one; an initial stands for any name with that letter. */
export function fits<T>(a: readonly T[], b: readonly T[], { whole, initial }: Parts<T>): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isInitial = (part: T) => whole(part) === initial(part);
  const isInitialOf = (one: T, name: T) => isInitial(one) && initial(name) === initial(one);
  if (short.length === 0 || (short.length === 1 && isInitial(short[0]!))) return false;
  let at = 0;
  // Initials alone stand for a name when the first and the last are its own.
  let met = short.every(isInitial) && !long.some(isInitial) && isInitialOf(short[0]!, long[0]!) && isInitialOf(short[short.length - 1]!, long[long.length - 1]!); // prettier-ignore
  for (const part of long) {
    const wanted = short[at];
    if (wanted === undefined) break;
    if (whole(part) === whole(wanted)) met = true;
    else if (!isInitialOf(wanted, part) && !isInitialOf(part, wanted)) continue;
    at++;
  }
  return at === short.length && met;
}
