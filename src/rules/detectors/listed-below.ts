import type { Unit } from '../text/units';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import type { Mention } from './mentions';
import type { Link, Scene } from './said-of-somebody';
import { isSubjectMatter } from './subject-matter';
import { isSupposed } from './supposed';

const TOPIC = cueBits('topic', 'professional');
const HOLDS = cueBits('holds');
const GROUP = cueBits('group');
const PARTICIPLE = /(?:dt|et|gt|te|de|ere)$/;
const PROGRAMME = cueBits('topic', 'public');
const LONGEST_PROGRAMME = 20;
/** A name and a remark. */
const LONGEST_ITEM = 8;

/**
 * "Følgende er sygemeldt:" and names behind it or on the lines below: what a line says of those it lists.
 *
 * Not "Demens: Poul Evald", who knows about it, nor those who speak or meet about something.
 */
export function linkToList(scene: Scene, index: number, hit: Hit): Link | undefined {
  const { reading, surroundings } = scene;
  const unit = reading.units[index]!;
  if (unit.kind !== 'sentence') return undefined;
  if (surroundings.nobody[index] || surroundings.publicText || isSupposed(reading, unit, index, hit)) return undefined;
  if (isSubjectMatter(reading, unit, index, hit, unit.first) || has(reading, unit, index, TOPIC)) return undefined;
  const { names, remarks } = itemsBehind(scene, index, hit);
  const { lower } = reading.words[hit.last - 1]!;
  // "Sygemeldt med stress:", "Indlagte:", "Ikke bestået:"
  const states = hit.first === unit.first && PARTICIPLE.test(lower);
  const told =
    states ||
    hit.term.strength === 'framed' ||
    has(reading, unit, index, HOLDS) ||
    hasCue(reading, index, hit.first, GROUP);
  if (
    (!remarks && (!told || hit.term.strength === 'vague')) ||
    !names.some(({ possible, first, last }) => !possible || last - first > 1)
  )
    return undefined;
  return { figures: names.map(({ figure }) => figure), evidence: ['row-of-person'] };
}

/** "Program:" over "Anna Holm: Stress hos unge": a line that names a speaker and what is spoken of. */
export function isOnProgramme({ reading, mentions }: Scene, index: number): boolean {
  const { units } = reading;
  const isItem = (at: number) => mentions[at]!.some(({ kind, first }) => kind === 'name' && first === units[at]!.first);
  if (!isItem(index)) return false;
  for (let above = index - 1; above >= Math.max(0, index - LONGEST_PROGRAMME); above--) {
    if (units[above]!.paragraph !== units[index]!.paragraph) return false;
    if (isItem(above)) continue;
    const line = reading.text.slice(units[above]!.end - 1, units[above + 1]!.start).indexOf('\n') !== -1;
    const heading =
      line && units[above]!.last - units[above]!.first <= LONGEST_ITEM && !has(reading, units[above]!, above, HOLDS);
    return heading && has(reading, units[above]!, above, PROGRAMME);
  }
  return false;
}

function has(reading: Reading, unit: Unit, index: number, cues: number): boolean {
  for (let at = unit.first; at < unit.last; at++) if (hasCue(reading, index, at, cues)) return true;
  return false;
}

/** The names behind the colon of the line, else those that open the lines below it; `remarks`: with something said of each. */
function itemsBehind({ reading, mentions }: Scene, index: number, hit: Hit): { names: Mention[]; remarks: boolean } {
  const { text, words, units } = reading;
  const from = words[hit.last - 1]!.end;
  const colon = text.slice(from, units[index]!.end + 1).indexOf(':');
  const isName = ({ kind }: Mention) => kind === 'name';
  const remarked = ({ last }: Mention) => /^ ?[(:–-]/.test(text.slice(words[last - 1]!.end, words[last - 1]!.end + 2));
  let names = colon === -1 ? [] : mentions[index]!.filter((mention) => isName(mention) && words[mention.first]!.start > from + colon); // prettier-ignore
  if (names.length > 0) return { names, remarks: names.length > 1 && names.every(remarked) };
  names = [];
  for (let below = index + 1; below < units.length && units[below]!.message === units[index]!.message; below++) {
    const unit = units[below]!;
    const name = mentions[below]!.find(
      (mention) => isName(mention) && mention.first === unit.first && mention.last > mention.first,
    );
    if (name === undefined || (unit.last - name.last > LONGEST_ITEM && !remarked(name))) break;
    names.push(name);
  }
  const isHeading = colon !== -1 || names.every(({ last }, at) => last === units[index + 1 + at]!.last);
  return isHeading ? { names, remarks: names.length > 1 && names.every(remarked) } : { names: [], remarks: false };
}
