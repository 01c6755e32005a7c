import {
  ACTIVELY,
  AMONG,
  BEFORE_LANGUAGE,
  BETWEEN,
  OF_SOMEBODY,
  PEOPLE_ADJECTIVES,
  PERSON_ENDINGS,
  PLURAL_ENDINGS,
  REPORTED,
  REPORTS,
  REPORTS_IT,
  SAYS,
  WITHOUT,
} from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Category } from '../types';
import { lowerAt } from '../text/words';
import type { Mention } from './mentions';
import { clauseEndsAfter, isNext } from './clauses';
import { cuesOf, lookUp } from './dictionary';
import { framesCategory } from './frames';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { isOwned, isSubjectMatter } from './subject-matter';

/**
 * Why a word of a category says nothing of anybody, however many names stand around it: denied, supposed, said of many,
 * or a subject of study. Shared by all categories.
 */

/** What a people, a party or a congregation is called: "socialdemokraterne", "jødernes". */
const OF_PEOPLES = new Set<Category>(['ethnicity', 'politics', 'religion', 'sexuality']);
const DEFINITE_PLURAL = ['erne', 'ernes'];
const NEGATION = cueBits('negation');
const STILL = cueBits('still');
const GROUP = cueBits('group');
const GENERIC = cueBits('generic');
const PREPOSITION = cueBits('preposition');
const DEAD = cueBits('dead');
const HOLDS = cueBits('holds');
const PROFESSIONAL = cueBits('professional');

const NEGATION_REACH = 3;
const TRADE_REACH = 5;
const GROUP_REACH = 5;
const GROUP_BEHIND = 2;
const TOPIC_REACH = 6;

/** Whether this hit says nothing of the person mentioned last before it (none: of anybody). */
export function isSaidOfNobody(
  reading: Reading,
  unit: Unit,
  index: number,
  hit: Hit,
  holder: Mention | undefined,
): boolean {
  const from = holder !== undefined && holder.last <= hit.first ? holder.last : unit.first;
  return (
    isInFileName(reading, hit) ||
    isOfTheDead(reading, index, from, hit) ||
    (hit.term.strength !== 'framed' && isTrade(reading, index, hit, Math.max(from, hit.first - TRADE_REACH))) ||
    (hit.term.category === 'offences' && isVictim(reading, hit, from)) ||
    isDenied(reading, unit, index, hit) ||
    isSaidOfMany(reading, index, hit, Math.max(from, hit.first - GROUP_REACH)) ||
    isAttribute(reading, unit, index, hit) ||
    isSubjectMatter(reading, unit, index, hit, from === unit.first ? from : beforeHolder(reading, unit, from))
  );
}

/** Denied, of the dead, of a victim: no weight outweighs that. */
export function isVetoed(reading: Reading, index: number, hit: Hit): boolean {
  const unit = reading.units[index]!;
  return (
    isDenied(reading, unit, index, hit) ||
    isOfTheDead(reading, index, unit.first, hit) ||
    (hit.term.category === 'offences' && isVictim(reading, hit, unit.first))
  );
}

/** "forskeren Mette om kræft": two words before who is spoken of, of the same clause. */
function beforeHolder(reading: Reading, unit: Unit, from: number): number {
  let at = from;
  while (at > unit.first && from - at < 2 && !clauseEndsAfter(reading, at - 1)) at--;
  return at;
}

/** "kurdisk mad", "Catholic school", "gay bar": what is called after a people or a creed is nobody's origin or belief. */
export function isAttribute(reading: Reading, unit: Unit, index: number, { term, first, last }: Hit): boolean {
  const next = reading.words[last];
  if (!OF_PEOPLES.has(term.category) || term.strength === 'framed') return false;
  const adjective = endsWithAny(reading.words[last - 1]!.lower, PEOPLE_ADJECTIVES);
  if (
    adjective &&
    first > unit.first &&
    BEFORE_LANGUAGE.has(reading.words[first - 1]!.lower) &&
    reading.words[last - 1]!.lower.slice(-1) === 'k'
  )
    return true;
  if (next === undefined || last >= unit.last) return false;
  if (
    next.kind !== 'word' ||
    next.capital !== 'none' ||
    next.lower.length < 3 ||
    BETWEEN.has(next.lower) ||
    !isNext(reading, last)
  )
    return false;
  const danish = reading.languages[index] === 'da';
  if (danish ? !adjective : last - first > 1) return false;
  if (!danish && first > unit.first && hasCue(reading, index, first - 1, HOLDS)) return false;
  if (cuesOf(reading.entries[last]) !== 0) return false;
  return (
    !OF_SOMEBODY.has(next.lower) &&
    !framesCategory(`-${next.lower}`, term.category) &&
    !endsWithAny(next.lower, PERSON_ENDINGS)
  );
}

/** "cancer.csv", "stress_test": not when the file is called after somebody. */
export function isInFileName({ text, words }: Reading, { first, last }: Hit): boolean {
  const joins = (at: number) =>
    at > 0 &&
    at < words.length &&
    /^(?:_|[./\\](?=[a-zæøå]))/.test(text.slice(words[at - 1]!.end, words[at]!.end)) &&
    words[at]!.start - words[at - 1]!.end === 1;
  if (!joins(first) && !joins(last)) return false;
  let from = first;
  let to = last;
  while (joins(from)) from--;
  while (joins(to)) to++;
  for (let at = from; at < to; at++) if (lookUp(words[at]!.lower)?.name !== undefined) return false;
  return true;
}

/** "døde af kræft": about one who is no more. */
export function isOfTheDead(reading: Reading, index: number, from: number, hit: Hit): boolean {
  for (let at = Math.max(from, hit.first - TOPIC_REACH); at < hit.first; at++)
    if (hasCue(reading, index, at, DEAD)) return true;
  return false;
}

/** "er læge på psykiatrisk afdeling": where somebody works. */
function isTrade(reading: Reading, index: number, hit: Hit, from: number): boolean {
  for (let at = hit.first - 1; at >= from; at--) {
    if (clauseEndsAfter(reading, at) || hasCue(reading, index, at, HOLDS) || SAYS.has(reading.words[at]!.lower))
      return false;
    if (hasCue(reading, index, at, PROFESSIONAL)) return true;
  }
  return false;
}

function endsWithAny(lower: string, endings: readonly string[]): boolean {
  return endings.some((ending) => lower.length > ending.length && lower.slice(-ending.length) === ending);
}

/** "har anmeldt det til politiet", "fik stjålet sin cykel": whom a crime befell, or who reported it. */
export function isVictim({ words }: Reading, hit: Hit, from: number): boolean {
  for (let at = Math.max(from, hit.first - TOPIC_REACH); at < hit.first; at++) {
    const { lower } = words[at]!;
    if (!REPORTS.has(lower) || (REPORTS_IT.has(lower) && words[at + 1]!.lower !== 'det')) continue;
    if (!REPORTED.has(lower) || ACTIVELY.has(lowerAt(words, at - 1))) return true;
  }
  return false;
}

/** "ikke gravid", "uden allergi", "no sign of cancer". Not "ikke længere syg", "not only stress". */
export function isDenied(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  for (let at = hit.first - 1; at >= Math.max(unit.first, hit.first - NEGATION_REACH); at--) {
    if (clauseEndsAfter(reading, at)) return false;
    // "uden sin medicin": who is without what is theirs has the illness.
    // "ikke medlem af nogen fagforening" is told of somebody too.
    if (hasCue(reading, index, at, NEGATION))
      return hit.term.category !== 'union' && !hasCue(reading, index, at + 1, STILL) && !isOwnedThing(reading, at);
  }
  return false;
}

function isOwnedThing(reading: Reading, at: number): boolean {
  return WITHOUT.has(reading.words[at]!.lower) && isOwned(reading, at + 1);
}

/** "mænd med diabetes", "many with asthma": the illness is that of the many. Also "gravide", a group by itself. */
export function isSaidOfMany(reading: Reading, index: number, hit: Hit, from: number): boolean {
  // "Socialdemokraterne vil …"; not "er medlem af Moderaterne": framed, the many are the party.
  const people = OF_PEOPLES.has(hit.term.category) && hit.term.strength !== 'framed';
  if (people && endsWithAny(reading.words[hit.last - 1]!.lower, DEFINITE_PLURAL)) return true;
  // "er til mænd": framed, the many are whom somebody is drawn to.
  const many = hit.last - hit.first === 1 && hit.term.strength !== 'framed';
  if (many && hasCue(reading, index, hit.first, GROUP)) return true;
  // "hos let deprimerede", "blandt gravide": what follows is people, not an illness.
  for (let at = hit.first - 1; at >= Math.max(from, hit.first - 2); at--)
    if (AMONG.has(reading.words[at]!.lower) && reading.words[hit.first]!.capital === 'none') return true;
  for (let at = hit.first - 1; at >= from; at--) {
    // "both are members of HK": the word of many is what ties the body to them.
    const ties = hit.term.strength === 'framed' && framesCategory(reading.words[at]!.lower, hit.term.category);
    // "har haft flere sexpartnere": many of the thing, not many who have it.
    const counts = hasCue(reading, index, at, GENERIC) && at > from && hasCue(reading, index, at - 1, HOLDS);
    if (!ties && !counts && (hasCue(reading, index, at, GROUP | GENERIC) || isPlural(reading, at))) return true;
    if (clauseEndsAfter(reading, at)) break;
  }
  // "Depression hos unge", "medicin hos let deprimerede"
  if (hasCue(reading, index, hit.last, PREPOSITION))
    for (let at = hit.last + 1; at <= hit.last + GROUP_BEHIND; at++) if (hasCue(reading, index, at, GROUP)) return true;
  // "af vietnamesiske forældre"
  const origin = framesCategory(`-${lowerAt(reading.words, hit.last)}`, hit.term.category);
  return !origin && hasCue(reading, index, hit.last, GROUP) && isNext(reading, hit.last);
}

/** "konfirmander med autisme": no list holds all names of groups. */
function isPlural({ words }: Reading, at: number): boolean {
  const { lower, capital } = words[at]!;
  return capital === 'none' && lowerAt(words, at + 1) === 'med' && endsWithAny(lower, PLURAL_ENDINGS);
}
