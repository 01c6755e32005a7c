import { setOf } from '../lexicons/word-list';
import {
  CONTACT_NOUNS,
  ENGLISH_STREETS,
  FLOOR_WORDS,
  LIVING,
  PRIVATE_MAIL_DOMAINS,
  STREET_ENDINGS,
} from '../lexicons/contact';
import { MONTHS } from '../text/abbreviations';
import { isDigit, isWordCharacter } from '../text/letters';
import { Stems } from '../text/stems';
import type { Unit } from '../text/units';
import type { Span } from '../types';
import { lowerAt, type Word } from '../text/words';
import type { Reading } from './reading';
import { ADDRESS, CHANNELS, DIGITS, WORK } from './word-signs';

/** A telephone number, a mail address, the address of a house or a name among friends, as it stands in a text. */
export interface ContactValue extends Span {
  readonly kind: 'phone' | 'mail' | 'address' | 'handle';
  /** A provider for private people, or a dwelling by its floor. */
  readonly privateByItself: boolean;
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
}

const ENDINGS = new Stems<true>('end');
setOf(STREET_ENDINGS).forEach((ending) => ENDINGS.add(ending, true));
const STREETS = setOf(ENGLISH_STREETS);
const FLOORS = setOf(FLOOR_WORDS);
const DOMAINS = setOf(PRIVATE_MAIL_DOMAINS);
const NOUNS = setOf(CONTACT_NOUNS);
const LIVE = setOf(LIVING);
const DANISH_DIGITS = 8;
const MOST_DIGITS = 15;
const ADDRESS_TAIL = 7;
const NO_VALUES: readonly ContactValue[] = [];
/** "@sabines_koi", "lena.kuhn.privat", "emsen04": no word looks so. */
const HANDLE = /@[a-z0-9._-]{3,30}|[a-z][a-z0-9]{0,20}[._][a-z0-9._]{0,20}[a-z0-9]|[a-z]{2,20}[0-9]{1,6}/i;
/** "Kirkevej", "Skolegade": of a church or a school by name only; not "Universitetsparken". */
const OLD_STREETS = /^(?:kirke|skole|stations|grund).*(?:vej|gade|en|stræde)$/;
const HANDLE_REACH = 60;

/** All contact values of a unit, in order. */
export function contactValuesIn(reading: Reading, unit: Unit, index: number): readonly ContactValue[] {
  if ((reading.signsIn[index]! & (ADDRESS | DIGITS | CHANNELS)) === 0) return NO_VALUES;
  const values: ContactValue[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    const value =
      mailAt(reading, unit, at) ??
      phoneAt(reading, unit, at) ??
      streetAt(reading, unit, at) ??
      englishStreetAt(reading, unit, at) ??
      handleAt(reading, unit, at);
    if (value === undefined) continue;
    values.push(value);
    at = value.last - 1;
  }
  return values;
}

function mailAt({ words, text }: Reading, unit: Unit, first: number): ContactValue | undefined {
  if (words[first]!.kind !== 'address') return undefined;
  let last = first + 1;
  while (last < unit.last && words[last]!.kind === 'address' && isJoined(text, words, last)) last++;
  const [start, end] = [words[first]!.start, words[last - 1]!.end];
  const domain = text.slice(start, end).toLowerCase().split('@')[1] ?? '';
  return { kind: 'mail', privateByItself: DOMAINS.has(domain), start, end, first, last };
}

/** Of one address written in two: not the addresses of two lines. */
function isJoined(text: string, words: Reading['words'], at: number): boolean {
  const { end } = words[at - 1]!;
  return words[at]!.start - end === 1 && text.charAt(end) > ' ';
}

/** "på Snapchat hedder Emil emsen_04", "Her Skype is lena.kuhn.privat" */
function handleAt({ words, text, signs }: Reading, unit: Unit, channel: number): ContactValue | undefined {
  if ((signs[channel]! & CHANNELS) === 0) return undefined;
  const from = words[channel]!.end;
  const handle = HANDLE.exec(text.slice(from, Math.min(unit.end, from + HANDLE_REACH)));
  if (handle === null) return undefined;
  const start = from + handle.index;
  const end = start + handle[0].length;
  let last = channel + 1;
  while (last < unit.last && words[last]!.start < end) last++;
  let first = last;
  while (first > channel + 1 && words[first - 1]!.end > start) first--;
  return { kind: 'handle', privateByItself: true, start, end, first, last };
}

/** Eight digits in groups of two to four or in one, or "+" and a number of another country. */
function phoneAt({ words, text }: Reading, unit: Unit, first: number): ContactValue | undefined {
  const { start, kind } = words[first]!;
  const plus = text.charAt(start - 1) === '+';
  if (kind !== 'number' || (!plus && isWordCharacter(text.charCodeAt(start - 1)))) return undefined;
  let digits = '';
  let last = first;
  for (; last < unit.last && words[last]!.kind === 'number'; last++) {
    const gap = last === first ? '' : text.slice(words[last - 1]!.end, words[last]!.start);
    if (gap.length > 1 || ',:/\n\t|;'.indexOf(gap || '_') !== -1) break;
    const group = digitsOf(text.slice(words[last]!.start, words[last]!.end));
    if (
      group === '' ||
      digits.length + group.length > MOST_DIGITS ||
      (!plus && digits.length + group.length > DANISH_DIGITS)
    )
      break;
    if (!plus && digits.length > 0 && group.length > 4) break;
    digits += group;
  }
  const danish = digits.length === DANISH_DIGITS && digits.charCodeAt(0) > 49;
  if (plus ? digits.length < DANISH_DIGITS : !danish) return undefined;
  const end = words[last - 1]!.end;
  return isDigit(text.charCodeAt(end + 1)) && text.charAt(end) === '-'
    ? undefined
    : { kind: 'phone', privateByItself: false, start: plus ? start - 1 : start, end, first, last };
}

function digitsOf(written: string): string {
  const digits = written.replace(/-/g, '');
  for (let at = 0; at < digits.length; at++) if (!isDigit(digits.charCodeAt(at))) return '';
  return digits;
}

/** "Granatvej 22", "Mosehøjbakken 41, 2. tv., 8270 Højbjerg", "Ved Sønderå 19, 7100 Vejle". */
function streetAt({ words, text, entries, signs }: Reading, unit: Unit, at: number): ContactValue | undefined {
  const street = words[at]!;
  const house = words[at + 1];
  if (
    house === undefined ||
    at + 1 >= unit.last ||
    !house.digits ||
    street.kind !== 'word' ||
    text.slice(street.end, house.start) !== ' '
  )
    return undefined;
  if (
    !isHouseNumber(house.lower) ||
    ((signs[at]! & WORK) !== 0 && !OLD_STREETS.test(street.lower)) ||
    MONTHS.has(street.lower)
  )
    return undefined;
  const typical =
    ENDINGS.longest(street.lower) !== undefined &&
    (street.capital !== 'none' || (at > unit.first && words[at - 1]!.capital !== 'none'));
  if (!typical && (street.capital === 'none' || NOUNS.has(street.lower))) return undefined;
  const tail = tailOf(text, words, unit, at + 2);
  // "bor nu Fuglesangen 12 i Skive"
  const lived = [1, 2].some((step) => at - step >= unit.first && LIVE.has(words[at - step]!.lower));
  if (!typical && !lived && !tail.floor && !tail.postcode) return undefined;
  if (!typical && entries[at] !== undefined && !tail.postcode) return undefined;
  // "Anna Holm, Højen Kirkevej 11": a name of two words.
  const before = words[at - 1];
  const two = at > unit.first + 1 && before!.capital === 'first' && text.slice(before!.end, street.start) === ' ' && text.charAt(words[at - 2]!.end) === ','; // prettier-ignore
  return {
    kind: 'address',
    privateByItself: tail.floor,
    start: two ? before!.start : street.start,
    end: words[tail.last - 1]!.end,
    first: at,
    last: tail.last,
  };
}

/** "41", "7K", "58B", "12-14": at most three digits and a letter. */
function isHouseNumber(lower: string): boolean {
  return /^[0-9]{1,3}[a-z]?(?:-[0-9]{1,3})?$/.test(lower);
}

/** Floor, postcode and town behind the house number. */
function tailOf(
  text: string,
  words: Reading['words'],
  unit: Unit,
  from: number,
): { last: number; floor: boolean; postcode: boolean } {
  let last = from;
  let floor = false;
  for (let at = from; at < Math.min(unit.last, from + ADDRESS_TAIL); at++) {
    const { lower, kind, start } = words[at]!;
    if (/[\n(]/.test(text.slice(words[at - 1]!.end, start))) break;
    const written = text.slice(start, words[at]!.end);
    // "Fib 15 kl. 7.15": a time, no cellar.
    if (FLOORS.has(lower) && !(lower === 'kl' && isHour(words[at + 1]))) {
      floor = true;
      last = at + 1;
    } else if (kind === 'number' && lower.length === 1 && FLOORS.has(lowerAt(words, at + 1))) continue;
    else if (/^[0-9]{4,5}$/.test(written))
      return {
        last: words[at + 1]?.capital === 'first' && at + 1 < unit.last ? at + 2 : at + 1,
        floor,
        postcode: true,
      };
    else break;
  }
  return { last, floor, postcode: false };
}

function isHour(word: Word | undefined): boolean {
  return word?.kind === 'number' && word.lower.length < 3;
}

/** "14 Elm Grove" */
function englishStreetAt({ words, text }: Reading, unit: Unit, at: number): ContactValue | undefined {
  if (!words[at]!.digits || !isHouseNumber(words[at]!.lower) || words[at]!.kind === 'address') return undefined;
  for (let next = at + 1; next < Math.min(unit.last, at + 5); next++) {
    const word = words[next]!;
    if (word.capital !== 'first' || text.slice(words[next - 1]!.end, word.start) !== ' ') return undefined;
    if (next > at + 1 && STREETS.has(word.lower))
      return {
        kind: 'address',
        privateByItself: false,
        start: words[at]!.start,
        end: word.end,
        first: at,
        last: next + 1,
      };
  }
  return undefined;
}
