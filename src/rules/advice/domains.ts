import { plainText } from '../text/look-alikes';

/** How one domain comes to be taken for another. Domains in lower case and in Unicode, as `hostOf` gives them. */

/** Up to so many letters another letter makes another house: `ku.dk` is no `au.dk` written wrong. */
const SHORT = 4;

/**
 * A slip of a finger parts the two in one label: a letter too many, too few or wrong, or two swapped; in a short label
 * (`au`, `aau`, `dk`) a letter doubled or not, or two swapped. Numbers count, and are no slips: `skole1`, `skole2`.
 */
export function isSlip(host: string, known: string): boolean {
  const theirs = lastLabels(host, known);
  if (theirs === undefined) return false;
  const pairs = known.split('.').map((label, at) => [theirs[at]!, label] as const);
  const odd = pairs.filter(([their, our]) => their !== our);
  return odd.length === 1 && isSlipOfLabel(...odd[0]!);
}

function isSlipOfLabel(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  if (/[0-9]/.test(long.charAt(at) + short.charAt(at))) return false;
  const restOf = (label: string, from: number): string => label.slice(from);
  if (short.length < long.length) {
    const isDoubled = at > 0 && long.charAt(at) === long.charAt(at - 1);
    return restOf(short, at) === restOf(long, at + 1) && (isDoubled || short.length > SHORT);
  }
  const isSwapped = short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at);
  if (isSwapped && restOf(short, at + 2) === restOf(long, at + 2)) return true;
  return restOf(short, at + 1) === restOf(long, at + 1) && short.length > SHORT;
}

/** To the eye they are the same: Cyrillic and Greek letters, marks, "0" for "o", "1" for "l", "rn" for "m", "vv" for "w". */
export function looksTheSame(host: string, known: string): boolean {
  const theirs = lastLabels(host, known);
  return (
    theirs !== undefined &&
    theirs.join('.') !== known &&
    theirs.map(seen).join('.') === known.split('.').map(seen).join('.')
  );
}

function seen(label: string): string {
  // A word that is Greek or Russian altogether is read as it is: the letter before makes it a word of ours.
  const plain = plainText(`a${label}`).text.slice(1).normalize('NFD').replace(/[\u0300-\u036f]/g, ''); // prettier-ignore
  return plain
    .replace(/0/g, 'o')
    .replace(/1|ı/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/**
 * Where a domain leads that has the known one at the beginning or in the middle: `example.org` for `au.dk.example.org`,
 * `dk-login.com` for `au.dk-login.com`. Nothing for `firma.com.br`, the house's own in another country.
 */
export function endBehind(host: string, known: string): string | undefined {
  for (let at = host.indexOf(known); at !== -1; at = host.indexOf(known, at + 1)) {
    const after = host.charAt(at + known.length);
    if (at > 0 && host.charAt(at - 1) !== '.') continue;
    if (after === '.') {
      const end = host.slice(at + known.length + 1);
      return end.length > 2 ? end : undefined;
    }
    if (after === '-') return host.slice(host.lastIndexOf('.', at + known.length) + 1);
  }
  return undefined;
}

function lastLabels(host: string, known: string): string[] | undefined {
  const labels = host.split('.');
  const count = known.split('.').length;
  return labels.length < count ? undefined : labels.slice(-count);
}
