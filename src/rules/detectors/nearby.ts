import { DEFINITES, ELLIPSES, EXISTENTIAL } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Figure } from './cast';
import { clauseBegin, clauseEndsAfter, hasMarkAfter } from './clauses';
import { isTopicWord } from './dictionary';
import { framesCategory } from './frames';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { isSaidOfNobody } from './said-of-nobody';
import type { Scene } from './said-of-somebody';
import { isSupposed, isWhenever } from './supposed';
import { isAsked } from './ties';

/** The person of another sentence: "Hun blev indlagt i går. Diagnosen er skizofreni." */

const TOPIC = cueBits('topic', 'group');
const HOLDS = cueBits('holds');
const MODAL = cueBits('modal');
const ADDRESSEE = cueBits('addressee');
/** A name, a number, a title and a date may stand on lines of their own above what is told. */
const SENTENCES_BACK = 5;
const SHORT = 8;
const LONGEST_FRAGMENT = 20;

/** The one person that a subject line names, unless it announces a talk or a course. */
export function soleSubject({ reading, mentions }: Scene): Figure | undefined {
  const named = mentions
    .reduce((all, own) => all.concat(own), [])
    .filter(({ kind, possible }) => kind === 'name' && !possible);
  const topical = reading.entries.some(
    (entry) => entry !== undefined && ((entry.cues.da | entry.cues.en) & TOPIC) !== 0,
  );
  return named.length === 1 && !topical && !named[0]!.professional ? named[0]!.figure : undefined;
}

/** Of the sentence before in the same paragraph, of the subject line, or the sender who left "jeg" out; undefined for nobody. */
export function personNearby(scene: Scene, index: number, hit: Hit): Figure | undefined {
  const { reading, mentions, surroundings } = scene;
  const unit = reading.units[index]!;
  if (surroundings.publicText || isTopical(reading, unit, index, hit)) return undefined;
  if (
    isSupposed(reading, unit, index, hit) ||
    isWhenever(reading, clauseBegin(reading, unit.first, hit.first), hit) ||
    isSaidOfNobody(reading, unit, index, hit, undefined)
  )
    return undefined;
  if (mentions[index]!.some((mention) => (mention.kind === 'name' && !mention.possible) || mention.kind === 'pronoun'))
    return undefined;
  if (mentions[index]!.some((mention) => mention.kind === 'addressee' || isAsked(reading, unit, index, mention)))
    return undefined;
  if (scene.sender !== undefined && unit.message === 0 && leavesOutI(reading, unit, index, hit))
    return scene.before ?? scene.sender;
  if (hit.term.strength === 'vague' || !isOpen(reading, unit, index, hit)) return undefined;
  for (let before = index - 1; before >= Math.max(0, index - SENTENCES_BACK); before--) {
    const earlier = reading.units[before]!;
    // "2.": what stands under another number is another matter.
    if (earlier.last - earlier.first === 1 && reading.words[earlier.first]!.kind === 'number') return undefined;
    if (earlier.kind === 'greeting') break;
    if (earlier.message !== unit.message || (earlier.paragraph !== unit.paragraph && !isHeading(earlier)))
      return undefined;
    const named = mentions[before]!.filter(
      (mention) =>
        !mention.possible &&
        !(mention.professional && hit.term.category === 'health') &&
        mention.kind !== 'sender' &&
        mention.kind !== 'addressee',
    );
    if (named.length > 0) return named[0]!.figure;
  }
  return unit.message === 0 ? scene.before : undefined;
}

/** "Emnet er kræft", "Der er influenza på hele gangen": a sentence that has another subject. */
function isTopical(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  if (EXISTENTIAL.has(reading.words[unit.first]!.lower) && hit.first > unit.first) return true;
  for (let at = unit.first; at < unit.last; at++) {
    if (at >= hit.first && at < hit.last) continue;
    if (hasCue(reading, index, at, TOPIC) || isTopicWord(reading.words[at]!.lower)) return true;
  }
  return false;
}

/** "har været indlagt", "Undskyld, ligger syg med feber": a clause that begins with its verb and asks nothing. */
function leavesOutI(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  if (reading.text.slice(unit.end - 1, unit.end + 2).indexOf('?') !== -1) return false;
  const begin = clauseBegin(reading, unit.first, hit.first);
  if (begin === hit.first || !hasCue(reading, index, begin, HOLDS)) return false;
  for (let at = unit.first; at < begin; at++) if (hasCue(reading, index, at, ADDRESSEE)) return false;
  for (let at = begin + 1; at < hit.first; at++) {
    const { lower } = reading.words[at]!;
    if (hasCue(reading, index, at, MODAL)) return false;
    if (!ELLIPSES.has(lower) && !hasCue(reading, index, at, HOLDS)) return false;
  }
  return true;
}

/** "Brækket ben.", "Sclerosen er blevet værre", "Civilstand: skilt", "Er indlagt siden søndag": a sentence that lacks its person. */
function isOpen(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  if (hasCue(reading, index, unit.first, HOLDS)) return true;
  for (let at = unit.first; at < hit.first; at++) if (hasMarkAfter(reading, at, ':')) return true;
  const framed = hit.term.strength === 'framed' && framesCategory(reading.words[unit.first]!.lower, hit.term.category);
  if (framed || (hit.first === unit.first && clauseEndsAfter(reading, hit.last - 1))) return true;
  let verb = unit.first;
  while (verb < unit.last && !hasCue(reading, index, verb, HOLDS)) verb++;
  if (verb === unit.last) return unit.last - unit.first <= LONGEST_FRAGMENT;
  return isDefinite(reading, unit.first) && (hit.first === unit.first || verb < hit.first);
}

/** "sclerosen", "årsagen", "the diagnosis", "det", "it" */
function isDefinite({ words }: Reading, at: number): boolean {
  return DEFINITES.has(words[at]!.lower) || /....(?:en|et)$/.test(words[at]!.lower);
}

/** "Vedr. Aage Sloth, 060239-0233": a short line of its own. */
function isHeading(unit: Unit): boolean {
  return unit.last - unit.first <= SHORT;
}
