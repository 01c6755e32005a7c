import { CONDITIONALS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import { clauseEndsAfter } from './clauses';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Hit, type Reading } from './reading';

/** What is supposed, asked or feared is no fact about anybody. */

const HYPOTHESIS = cueBits('hypothesis');
const HOLDS = cueBits('holds', 'modal');
const KIN = cueBits('kin');

/** "Hvis du bliver syg, …": anywhere before the word. Enough against roles, speakers and vague words. */
export function isSupposed(reading: Reading, unit: Unit, index: number, hit: Hit): boolean {
  for (let at = unit.first; at < hit.first; at++)
    if (hasCue(reading, index, at, HYPOTHESIS) && !isWhose(reading, unit, index, at)) return true;
  return false;
}

/** "hvis Jonas går ned med stress", "om Mette er medlem", "Skulle Peter blive sygemeldt, …": the clause itself is a condition. */
export function isCondition(reading: Reading, unit: Unit, index: number, hit: Hit, holder: Mention): boolean {
  for (let at = hit.first - 1; at >= unit.first && !clauseEndsAfter(reading, at); at--) {
    const { lower } = reading.words[at]!;
    if (CONDITIONALS.has(lower) && !isWhose(reading, unit, index, at)) return true;
    if (lower === 'om' && holder.first === at + 1 && hasCue(reading, index, holder.last, HOLDS)) return true;
  }
  const asks = reading.text.slice(unit.end - 1, unit.end + 2).indexOf('?') !== -1;
  return !asks && holder.first === unit.first + 1 && hasCue(reading, index, unit.first, HOLDS) && !holder.genitive;
}

/** "Når borgeren er syg": whoever it happens to be. */
export function isWhenever(reading: Reading, from: number, hit: Hit): boolean {
  for (let at = from; at < hit.first; at++) {
    const { lower } = reading.words[at]!;
    if (lower === 'når' || lower === 'whenever') return true;
  }
  return false;
}

/** "pigen, hvis mor ringede": the "hvis" of a relative clause. */
function isWhose(reading: Reading, unit: Unit, index: number, at: number): boolean {
  return at > unit.first && clauseEndsAfter(reading, at - 1) && hasCue(reading, index, at + 1, KIN);
}
