import { ABOUT_SOMEBODY, AMONG, PLURAL_ENDINGS, TRADE_ENDINGS, WITHOUT } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Category } from '../types';
import type { Mention } from './mentions';
import { framesCategory, isTopicWord, lookUp } from './dictionary';
import { cueBits, hasCue, type Hit, type Reading } from './reading';

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
const TOPIC = cueBits('topic');
const PREPOSITION = cueBits('preposition');
const HYPOTHESIS = cueBits('hypothesis');
const DEAD = cueBits('dead');
const HOLDS = cueBits('holds');
const PROFESSIONAL = cueBits('professional');
const OWNER = cueBits('owner');
const KIN = cueBits('kin');
const SPEECH = cueBits('he', 'she', 'sender');

const NEGATION_REACH = 3;
/** "om demens, KOL og kræft": so far a list may lie between the preposition and its last member. */
const LIST_REACH = 8;
const TRADE_REACH = 5;
const MARKS = '"“”„»«';
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
    (hit.term.strength !== 'framed' && isPartOfName(reading, unit, hit)) ||
    isInTitle(reading, unit, index, hit) ||
    isOfTheDead(reading, index, from, hit) ||
    (hit.term.strength !== 'framed' && isTrade(reading, index, hit, Math.max(from, hit.first - TRADE_REACH))) ||
    isDenied(reading, unit, index, hit) ||
    isSaidOfMany(reading, index, hit, Math.max(from, hit.first - GROUP_REACH)) ||
    isSubjectMatter(
      reading,
      unit,
      index,
      hit,
      Math.max(from === unit.first ? from : beforeHolder(reading, unit, from), hit.first - TOPIC_REACH),
    )
  );
}

/** "forskeren Mette om kræft": two words before who is spoken of, of the same clause. */
function beforeHolder(reading: Reading, unit: Unit, from: number): number {
  let at = from;
  while (at > unit.first && from - at < 2 && !clauseEndsAfter(reading, at - 1)) at--;
  return at;
}

/** "Astma-Allergi Danmark": capitals inside a sentence, side by side, are the name of an organisation. */
function isPartOfName(reading: Reading, unit: Unit, hit: Hit): boolean {
  const capital = (at: number) => reading.words[at]?.capital === 'first' && reading.words[at]!.kind === 'word';
  if (unit.kind === 'row' || !capital(hit.first) || hit.last - hit.first > 1) return false;
  return (hit.last < unit.last && capital(hit.last) && isNext(reading, hit.last)) || (hit.first > unit.first + 1 && capital(hit.first - 1) && isNext(reading, hit.first) && lookUp(reading.words[hit.first - 1]!.lower)?.name === undefined); // prettier-ignore
}

/** "døde af kræft": about one who is no more. */
function isOfTheDead(reading: Reading, index: number, from: number, hit: Hit): boolean {
  for (let at = Math.max(from, hit.first - TOPIC_REACH); at < hit.first; at++)
    if (hasCue(reading, index, at, DEAD)) return true;
  return false;
}

/** "er læge på psykiatrisk afdeling": where somebody works. */
function isTrade(reading: Reading, index: number, hit: Hit, from: number): boolean {
  for (let at = hit.first - 1; at >= from; at--) {
    if (clauseEndsAfter(reading, at) || hasCue(reading, index, at, HOLDS)) return false;
    if (hasCue(reading, index, at, PROFESSIONAL) || isTradeName(reading.words[at]!.lower)) return true;
  }
  return false;
}

function isTradeName(lower: string): boolean {
  return endsWithAny(lower, TRADE_ENDINGS);
}

function endsWithAny(lower: string, endings: readonly string[]): boolean {
  return endings.some((ending) => lower.length > ending.length && lower.slice(-ending.length) === ending);
}

/** "kurset „Stress og trivsel“": quotation marks around words with a capital, begun inside a sentence, hold a title. */
function isInTitle(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  const { text, words } = reading;
  let marks = 0;
  let first = unit.first;
  for (let at = unit.first; at < hit.first; at++) {
    const gap = text.slice(words[at]!.end, words[at + 1]!.start);
    if (gap.length > 3 || !hasMark(gap)) continue;
    marks++;
    first = at + 1;
  }
  if (marks % 2 === 0 || words[first]!.capital === 'none') return false;
  // "»Oliver er urolig, siden han begyndte på Ritalin«": what somebody said, no title.
  for (let at = first; at < hit.first; at++) if (hasCue(reading, index, at, SPEECH)) return false;
  for (let at = hit.last - 1; at + 1 < unit.last; at++)
    if (hasMark(text.slice(words[at]!.end, words[at + 1]!.start))) return true;
  return hasMark(text.slice(words[unit.last - 1]!.end, unit.end + 1));
}

function hasMark(gap: string): boolean {
  for (let at = 0; at < gap.length; at++) if (MARKS.indexOf(gap.charAt(at)) !== -1) return true;
  return false;
}

/** "ikke gravid", "uden allergi", "no sign of cancer". Not "ikke længere syg", "not only stress". */
function isDenied(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  for (let at = hit.first - 1; at >= Math.max(unit.first, hit.first - NEGATION_REACH); at--) {
    if (clauseEndsAfter(reading, at)) return false;
    // "uden sin medicin": who is without what is theirs has the illness.
    if (hasCue(reading, index, at, NEGATION))
      return !hasCue(reading, index, at + 1, STILL) && !isOwnedThing(reading, at);
  }
  return false;
}

function isOwnedThing(reading: Reading, at: number): boolean {
  return WITHOUT.has(reading.words[at]!.lower) && isOwned(reading, at + 1);
}

/** "mænd med diabetes", "many with asthma": the illness is that of the many. Also "gravide", a group by itself. */
function isSaidOfMany(reading: Reading, index: number, hit: Hit, from: number): boolean {
  if (OF_PEOPLES.has(hit.term.category) && endsWithAny(reading.words[hit.last - 1]!.lower, DEFINITE_PLURAL))
    return true;
  if (hit.last - hit.first === 1 && hasCue(reading, index, hit.first, GROUP)) return true;
  // "hos let deprimerede", "blandt gravide": what follows is people, not an illness.
  for (let at = hit.first - 1; at >= Math.max(from, hit.first - 2); at--)
    if (AMONG.has(reading.words[at]!.lower)) return true;
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
  return hasCue(reading, index, hit.last, GROUP) && isNext(reading, hit.last);
}

/** "konfirmander med autisme": no list holds all names of groups. */
function isPlural({ words }: Reading, at: number): boolean {
  const { lower, capital } = words[at]!;
  return capital === 'none' && words[at + 1]?.lower === 'med' && endsWithAny(lower, PLURAL_ENDINGS);
}

/** "forsker i kræft", "et kursus om stress", "cancer research": a subject of study, teaching or trade. */
function isSubjectMatter(reading: Reading, unit: Unit, index: number, hit: Hit, from: number): boolean {
  if (hit.last < unit.last && hasCue(reading, index, hit.last, TOPIC) && isNext(reading, hit.last)) return true;
  if (isAbout(reading, unit, hit)) return true;
  let preposition = false;
  for (let at = hit.first - 1; at >= Math.max(unit.first, from); at--) {
    if (clauseEndsAfter(reading, at) && !preposition) return false;
    // "kasserer i den lokale afdeling af partiet", "medlem af en forening under HK"
    const framed = hit.term.strength === 'framed';
    if (framed && framesCategory(reading.words[at]!.lower, hit.term.category)) return false;
    if (preposition && hasCue(reading, index, at, TOPIC)) return true;
    if (preposition && !framed && isTopicWord(reading.words[at]!.lower)) return true;
    if (hasCue(reading, index, at, PREPOSITION) && hit.first - at <= 3) preposition = true;
  }
  return false;
}

/** "en podcast om adhd", "a talk about stress"; not "om sin depression", "mistanke om kræft". */
function isAbout(reading: Reading, unit: Unit, hit: Hit): boolean {
  const begin = beginOfList(reading, unit, hit.first);
  for (let at = begin - 1; at >= Math.max(unit.first + 1, begin - 2); at--) {
    const { lower } = reading.words[at]!;
    if (lower === 'om' || lower === 'about') return !ABOUT_SOMEBODY.has(reading.words[at - 1]!.lower);
    if (isOwned(reading, at) || isPreposition(reading, at)) return false;
  }
  return false;
}

/** Back over "demens, KOL og" to the first member of the list that ends at the word. */
function beginOfList(reading: Reading, unit: Unit, first: number): number {
  let begin = first;
  while (begin - 2 >= unit.first && first - begin < LIST_REACH) {
    const { lower } = reading.words[begin - 1]!;
    if (lower === 'og' || lower === 'eller' || lower === 'and' || lower === 'or') begin -= 2;
    else if (reading.text.slice(reading.words[begin - 1]!.end, reading.words[begin]!.start) === ', ') begin--;
    else break;
  }
  return begin;
}

function isOwned(reading: Reading, at: number): boolean {
  const cues = reading.entries[at]?.cues;
  return cues !== undefined && ((cues.da | cues.en) & OWNER) !== 0;
}

/** "falder om med epilepsi" */
function isPreposition(reading: Reading, at: number): boolean {
  const cues = reading.entries[at]?.cues;
  return cues !== undefined && ((cues.da | cues.en) & PREPOSITION) !== 0;
}

export function isSupposed(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  for (let at = unit.first; at < hit.first; at++)
    if (hasCue(reading, index, at, HYPOTHESIS) && !isWhose(reading, unit, index, at)) return true;
  return false;
}

/** "pigen, hvis mor ringede": the "hvis" of a relative clause. */
function isWhose(reading: Reading, unit: Unit, index: number, at: number): boolean {
  return at > unit.first && clauseEndsAfter(reading, at - 1) && hasCue(reading, index, at + 1, KIN);
}

function isNext(reading: Reading, at: number): boolean {
  const next = reading.words[at];
  return next !== undefined && next.start - reading.words[at - 1]!.end === 1;
}

/** A comma, semicolon, colon, bracket or dash parts this word from the next. */
export function clauseEndsAfter(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  if (next === undefined) return true;
  for (let index = reading.words[at]!.end; index < next.start; index++)
    if (',;:()–'.indexOf(reading.text.charAt(index)) !== -1) return true;
  return false;
}
