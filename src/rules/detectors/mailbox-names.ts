import { wordsOf } from '../text/words';
import { lookUp } from './dictionary';

/** The parts of a name, whose mailbox it names, and the gender of whoever bears it. */

export type Gender = 'female' | 'male' | 'any';

/** "Jens-Peter" is "Jens Peter", in a greeting as in an address. */
export function parted(names: readonly string[]): readonly string[] {
  return names.some((name) => name.indexOf('-') !== -1) ? names.join('-').split('-') : names;
}

export function genderOf(names: readonly string[]): Gender {
  const first = names[0];
  if (first === undefined) return 'any';
  return (lookUp(first) ?? lookUp(first.split('-')[0]!))?.name?.gender ?? 'any';
}

export function namesOf(name: string): string[] {
  return wordsOf(name).filter((word) => word.kind === 'word' && lookUp(word.lower)?.notName !== true).map((word) => word.lower); // prettier-ignore
}

/** The name of a mailbox when it is a person's: "Advokat Vibeke Lausten", or "oskar.winther@…" without a display name. */
export function personalNames(display: string, address: string): string[] {
  const names = namesOf(display);
  const local = address
    .split('@')[0]!
    .split(/[._-]/)
    .filter((part) => part.length > 1 && !/\d/.test(part));
  const given = names.findIndex((name) => (lookUp(name) ?? lookUp(name.split('-')[0]!))?.name !== undefined);
  // "Leontine Abbas" of leontine.abbas@…: no list knows the given name, and the other one is on the list of given names.
  const own = names.findIndex((name) => local.indexOf(name) !== -1);
  if (given !== -1) return names.slice(own === -1 ? given : Math.min(own, given));
  if (display.trim() === '' || /@/.test(display))
    return local.length > 0 && lookUp(local[0]!)?.name !== undefined ? local : [];
  return names.length >= 2 && own !== -1 ? names : [];
}
