import { NOT_PERSONS, SURNAME_ENDINGS } from '../lexicons/name-parts';
import { AND } from '../lexicons/endings';
import type { Unit } from '../text/units';
import { isCapitalised, opensWithUnknown, runAt, startOfName, type Run } from './capital-runs';
import { isCourseTitle } from './courses';
import { lookUp } from './dictionary';
import { isAllInitials, isInitials, lettersOf } from './initials';
import { followsMark, isHouse, isOutsideName, isTitled, opensSentence, streetIn } from './name-words';
import { GIVEN, GIVEN_ALONE } from './name-signs';
import { cueBits, hasCue, type Reading } from './reading';
import { isCommonNoun, isLabelled, isPatronymic, isPlace, isSubjectOfTerm, mayBeNoun } from './unlisted-names';
import { CAPITALISED } from './word-signs';

/** A name as it stands in the text. */
export interface WrittenName {
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
  /** Lower-case parts, genitive taken off. */
  readonly names: readonly string[];
  /** `certain`: a known given name, or a title before it. `possible`: capitals alone speak for it. */
  readonly trust: 'certain' | 'possible';
  readonly genitive: boolean;
  /** Several parts, or a title before it: more than a given name alone. */
  readonly full: boolean;
}

const NO_NAMES: readonly WrittenName[] = [];
const HOLDS = cueBits('holds');
const PREPOSITION = cueBits('preposition');

/**
 * The names of persons in a unit, in order.
 *
 * A known given name with at least one more capitalised word; a known given name alone unless it is also an everyday
 * word; any capitalised words behind a title ("Dr. Eze") or a label ("Navn: Ziyad"), and whoever `isKnown` already.
 * Two capitalised words that nothing is known of, one before what is said of persons only, and initials there ("AK er
 * sygemeldt") are `possible`: they count when something is said of them that is said of persons only.
 *
 * Deliberately not found: firms, streets, houses and prizes called after somebody ("Bella Center", "Anna Anchers Vej"),
 * names in lower case that are no subject of what is found.
 */
export function namesIn(
  reading: Reading,
  unit: Unit,
  index: number,
  isKnown: (lower: string) => boolean,
): readonly WrittenName[] {
  if ((reading.signsIn[index]! & (CAPITALISED | GIVEN_ALONE)) === 0) return NO_NAMES;
  const found: WrittenName[] = [];
  for (let at = unit.first; at < unit.last; at++) {
    const sign = reading.signs[at]!;
    if ((sign & CAPITALISED) === 0) {
      const name = (sign & GIVEN_ALONE) === 0 ? undefined : lowerCaseName(reading, unit, index, at);
      if (name !== undefined) found.push(name);
      continue;
    }
    const run = runAt(reading, unit, at);
    const name = judge(reading, unit, index, run, isKnown);
    if (name !== undefined) found.push(name);
    at = Math.max(at, (name?.last ?? run.last) - 1);
  }
  return found;
}

/** "anna er sygemeldt", "mette holm har kræft", "anna og peter er syge": a known name without its capital, as the subject. */
function lowerCaseName(reading: Reading, unit: Unit, index: number, at: number): WrittenName | undefined {
  const { words, entries, signs } = reading;
  const isName = (index: number) => index < unit.last && (signs[index]! & GIVEN_ALONE) !== 0;
  if (words[at]!.kind !== 'word') return undefined;
  let end = at + 1;
  if (end < unit.last && entries[end] === undefined && words[end]!.kind === 'word') end++;
  let last = end;
  while (last + 1 < unit.last && AND.has(words[last]!.lower) && isName(last + 1)) last += 2;
  return isSubjectOfTerm(reading, unit, index, last, false) ? written(reading, at, end, 'possible', false) : undefined;
}

function judge(
  reading: Reading,
  unit: Unit,
  index: number,
  run: Run,
  isKnown: (lower: string) => boolean,
): WrittenName | undefined {
  const start = startOfName(reading, unit, run);
  // "[NoTLS] Anna Holm": what marks the mail is nobody.
  if (start === undefined || isTag(reading, run)) return undefined;
  let { last } = run;
  const surname = last - start === 2 && NOT_PERSONS.surnames.has(reading.words[last - 1]!.lower);
  while (last > start + 1 && !surname && isOutsideName(reading, last - 1)) last--;
  const street = streetIn(reading, start, run.last);
  last = Math.min(last, street);
  if (isHouse(reading, { ...run, last: street }, last)) return undefined;
  const titled = isTitled(reading, unit, index, start);
  const first = reading.words[start]!;
  const parts = last - start;
  const shouting = first.capital === 'all' && first.lower.length > 1;
  if ((reading.signs[start]! & GIVEN) !== 0) {
    const isAlsoWord = (reading.signs[start]! & GIVEN_ALONE) === 0;
    if (parts === 1 && isAlsoWord && !titled && unit.kind !== 'greeting')
      return everydayName(reading, unit, index, start);
    if (parts === 1 && shouting && first.lower.length < 4) return undefined;
    if (parts === 1 && start > run.first && isCapitalised(reading, start - 1) && opensWithUnknown(reading, run))
      return undefined;
    return written(reading, start, last, 'certain', titled);
  }
  if (isInitials(first) || isAllInitials(reading, start, last))
    return isSubjectOfTerm(reading, unit, index, last, false)
      ? { first: start, last, names: lettersOf(reading, start, last), trust: 'possible', genitive: false, full: false }
      : undefined;
  if (first.lower.length === 1) {
    // "J. P. Clausen" is somebody, "A. Test" may be.
    return parts === 1 ? undefined : written(reading, start, last, isPatronymic(reading.words[last - 1]!) ? 'certain' : 'possible', false); // prettier-ignore
  }
  if (isOutsideName(reading, start) || shouting) return undefined;
  if (titled || isLabelled(reading, unit, index, start) || isKnown(first.lower))
    return written(reading, start, last, 'certain', titled);
  if (isCourseTitle(reading.words, start, last)) return undefined;
  if (parts > 1) return written(reading, start, last, 'possible', false);
  if (isCommonNoun(first.lower) || isPlace(reading, unit, start)) return undefined;
  const opens = unit.kind === 'sentence' && opensSentence(reading, unit, start);
  return opens || followsMark(reading, start)
    ? openingName(reading, unit, index, start)
    : written(reading, start, last, 'possible', false);
}

function isTag({ text, words }: Reading, { first, last }: Run): boolean {
  return text.charAt(words[first]!.start - 1) === '[' && text.charAt(words[last - 1]!.end) === ']';
}

/** "Ziyad er indlagt", "Ziyads epilepsi": every sentence opens with a capital, so what follows must be said of persons. */
function openingName(reading: Reading, unit: Unit, index: number, at: number): WrittenName | undefined {
  const { lower, genitive } = reading.words[at]!;
  const danish = !genitive && lower.slice(-1) === 's' && lookUp(lower.slice(0, -1)) === undefined;
  // "Ziyad og Wanjiku er begge sygemeldt"
  let last = at + 1;
  while (last + 1 < unit.last && AND.has(reading.words[last]!.lower) && isCapitalised(reading, last + 1)) last += 2;
  if (
    lookUp(lower) !== undefined ||
    mayBeNoun(lower) ||
    !isSubjectOfTerm(reading, unit, index, last, genitive || danish)
  )
    return undefined;
  const name = written(reading, at, at + 1, 'possible', false);
  // Of "Mads har KOL" and "Ziyads KOL" only the second has its term right behind.
  return danish && !hasCue(reading, index, at + 1, HOLDS)
    ? { ...name, names: [lower.slice(0, -1)], genitive: true }
    : name;
}

/** "Jan har diabetes", "jeg ved, at Bo er syg": a name that is also a word may be one where it is or has something. */
function everydayName(reading: Reading, unit: Unit, index: number, at: number): WrittenName | undefined {
  const { end, capital } = reading.words[at]!;
  if (capital !== 'first') return undefined;
  let next = at + 1;
  // "Bo og Katrine har arvet"
  while (next + 1 < unit.last && AND.has(reading.words[next]!.lower) && isCapitalised(reading, next + 1)) next += 2;
  const verb =
    next < unit.last &&
    hasCue(reading, index, next, HOLDS) &&
    // "you saw her in May"
    !(at > unit.first && hasCue(reading, index, at - 1, PREPOSITION));
  // "Anna (nødder), Bo (laktose)"
  const remark = /^(?: \(|:)/.test(reading.text.slice(end, end + 2)) && (at === unit.first || reading.text.charAt(reading.words[at - 1]!.end) !== ' '); // prettier-ignore
  return verb || remark ? written(reading, at, at + 1, 'possible', false) : undefined;
}

function written(
  reading: Reading,
  first: number,
  last: number,
  trust: WrittenName['trust'],
  titled: boolean,
): WrittenName {
  const names: string[] = [];
  for (let at = first; at < last; at++) names.push(reading.words[at]!.lower);
  const end = reading.words[last - 1]!;
  const final = names[names.length - 1]!;
  const bare = final.slice(0, -1);
  const danish =
    final.length > 3 &&
    final.charAt(final.length - 1) === 's' &&
    lookUp(final)?.name === undefined &&
    (lookUp(bare)?.name !== undefined || (last - first > 1 && SURNAME_ENDINGS.some((ending) => bare.endsWith(ending))));
  if (danish) names[names.length - 1] = bare;
  return { first, last, names, trust, genitive: end.genitive || danish, full: last - first > 1 || titled };
}
