import { ABOUT_SOMEBODY, PURSUES, STUDIES, TOWARDS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import { clauseEndsAfter, isNext } from './clauses';
import { isTopicWord } from './compounds';
import { cuesOf } from './dictionary';
import { framesCategory } from './frames';
import { cueBits, hasCue, type Hit, type Reading } from './reading';

/** A subject of study, teaching, care or trade, which says nothing of whoever pursues it. */

const TOPIC = cueBits('topic');
const PREPOSITION = cueBits('preposition');
const OWNER = cueBits('owner');
/** "om demens, KOL og kræft": so far a list may lie between the preposition and its last member. */
const LIST_REACH = 8;
const TOPIC_REACH = 6;
const PREPOSITION_REACH = 3;

/** "forsker i kræft", "et kursus om stress", "cancer research". `from`: behind whoever is spoken of. */
export function isSubjectMatter(reading: Reading, unit: Unit, index: number, hit: Hit, from: number): boolean {
  if (hit.last < unit.last && hasCue(reading, index, hit.last, TOPIC) && isNext(reading, hit.last)) return true;
  const begin = Math.max(from, beginOfList(reading, unit, hit.first));
  if (isAbout(reading, unit, begin)) return true;
  const framed = hit.term.strength === 'framed';
  // "will study burnout", "ved sygdom"
  if (
    begin > unit.first &&
    !framed &&
    STUDIES.has(reading.words[begin - 1]!.lower) &&
    !clauseEndsAfter(reading, begin - 1)
  )
    return true;
  let preposition = false;
  for (let at = begin - 1; at >= Math.max(unit.first, from, begin - TOPIC_REACH); at--) {
    if (clauseEndsAfter(reading, at) && !preposition) return false;
    // "kasserer i den lokale afdeling af partiet", "medlem af en forening under HK"
    if (framed && framesCategory(reading.words[at]!.lower, hit.term.category)) return false;
    if (preposition && hasCue(reading, index, at, TOPIC)) return true;
    if (preposition && !framed && isTopicWord(reading.words[at]!.lower)) return true;
    if (preposition && !framed && hit.term.category !== 'genetic' && isPursued(reading, at)) return true;
    if (hasCue(reading, index, at, PREPOSITION) && begin - at <= PREPOSITION_REACH) preposition = true;
  }
  return false;
}

/** "arbejder med sclerose", "interesserer sig for demens"; not "på arbejde med feber". */
function isPursued(reading: Reading, at: number): boolean {
  const { words } = reading;
  const towards = (index: number) => words[index] !== undefined && TOWARDS.has(words[index]!.lower);
  return PURSUES.has(words[at]!.lower) && (towards(at + 1) || towards(at + 2)) && !(at > 0 && towards(at - 1));
}

/** "en podcast om adhd", "a talk about stress"; not "om sin depression", "mistanke om kræft". */
function isAbout(reading: Reading, unit: Unit, begin: number): boolean {
  for (let at = begin - 1; at >= Math.max(unit.first + 1, begin - 2) && !clauseEndsAfter(reading, at); at--) {
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

/** "hans", "her" */
export function isOwned(reading: Reading, at: number): boolean {
  return (cuesOf(reading.entries[at]) & OWNER) !== 0;
}

/** "falder om med epilepsi" */
function isPreposition(reading: Reading, at: number): boolean {
  return (cuesOf(reading.entries[at]) & PREPOSITION) !== 0;
}
