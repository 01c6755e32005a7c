import { ELLIPSES } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Figure } from './cast';
import { clauseBegin } from './clauses';
import { cuesOf } from './dictionary';
import { isCertainName } from './mentions';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { isSaidOfNobody } from './said-of-nobody';
import type { Scene } from './said-of-somebody';
import { isSupposed } from './supposed';

/** Whom a sentence leaves out: "Er indlagt siden søndag". */

const TOPIC = cueBits('topic', 'group');
const HOLDS = cueBits('holds');
const MODAL = cueBits('modal');
const ADDRESSEE = cueBits('addressee');

/** The one person that a subject line names, unless it announces a talk or a course. */
export function soleSubject({ reading, mentions }: Scene): Figure | undefined {
  const named = mentions.reduce((all, own) => all.concat(own), []).filter(isCertainName);
  const topical = reading.entries.some((entry) => (cuesOf(entry) & TOPIC) !== 0);
  return named.length === 1 && !topical && !named[0]!.professional ? named[0]!.figure : undefined;
}

/** The person of the subject line, or the sender who left "jeg" out; undefined for nobody. */
export function leftOut(scene: Scene, index: number, hit: Hit): Figure | undefined {
  const { reading, mentions, surroundings } = scene;
  const unit = reading.units[index]!;
  if (scene.sender === undefined || unit.message > 0 || surroundings.publicText) return undefined;
  if (
    mentions[index]!.some(
      (mention) => mention.kind === 'addressee' || mention.kind === 'pronoun' || isCertainName(mention),
    )
  )
    return undefined;
  if (!leavesOutI(reading, unit, index, hit) || isSupposed(reading, unit, index, hit)) return undefined;
  return isSaidOfNobody(reading, unit, index, hit, undefined) ? undefined : (scene.before ?? scene.sender);
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
