import { LIST_OPENERS } from '../lexicons/endings';
import type { Unit } from '../text/units';
import type { Figure } from './cast';
import { cueBits, hasCue, type Hit, type Reading } from './reading';
import { isCertainName, type Mention } from './mentions';
import { isDenied } from './said-of-nobody';
import type { Link, Scene } from './said-of-somebody';
import { isSubjectMatter } from './subject-matter';
import { isSupposed } from './supposed';

const TOPIC = cueBits('topic', 'professional');
const HOLDS = cueBits('holds');
const GROUP = cueBits('group');
const PARTICIPLE = /(?:dt|et|gt|te|de|ere)$/;
const PROGRAMME = cueBits('topic', 'public');
/** "Følgende studerende har desværre ikke bestået" */
const ANNOUNCED_REACH = 5;
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
  const { names, remarks } = itemsBehind(scene, index, hit.last);
  const { lower, end } = reading.words[hit.last - 1]!;
  // "Sygemeldt med stress:", "Indlagte:", "Ikke bestået:"
  const states = hit.first === unit.first && PARTICIPLE.test(lower);
  const told =
    states ||
    hit.term.strength === 'framed' ||
    has(reading, unit, index, HOLDS) ||
    hasCue(reading, index, hit.first, GROUP);
  // "Dumpet:", "Separeret:" above names: alone at the head of a list the vaguest participle says what is true of each.
  const heads = states && names.length > 1 && reading.text.charAt(end) === ':';
  const announced = names.length > 1 && announces(reading, unit, hit.first) && !isDenied(reading, unit, index, hit);
  if (
    (!remarks && !heads && !announced && (!told || hit.term.strength === 'vague')) ||
    !names.some(({ possible, first, last }) => !possible || last - first > 1)
  )
    return undefined;
  return { figures: names.map(({ figure }) => figure), evidence: ['row-of-person'] };
}

/** "Følgende har bestået: A, B": whoever a line that says so lists, of what its words up to `last` say. */
export function announcedBy(scene: Scene, index: number, first: number, last: number): Figure[] {
  const { reading } = scene;
  if (!announces(reading, reading.units[index]!, first)) return [];
  const { names } = itemsBehind(scene, index, last);
  return names.length > 1 && names.some(isCertainName) ? names.map(({ figure }) => figure) : [];
}

/** "Følgende studerende har …", "Vi har seks studerende, der …": a word or two before what is said of those who follow. */
function announces({ words }: Reading, unit: Unit, first: number): boolean {
  for (let at = first - 1; at >= Math.max(unit.first, first - ANNOUNCED_REACH); at--)
    if (LIST_OPENERS.has(words[at]!.lower)) return true;
  return false;
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
function itemsBehind(scene: Scene, index: number, last: number): { names: Mention[]; remarks: boolean } {
  const { text, words, units } = scene.reading;
  const from = words[last - 1]!.end;
  const colon = text.slice(from, units[index]!.end + 1).indexOf(':');
  const remarked = (mention: Mention) => isRemarked(scene.reading, mention);
  let names = colon === -1 ? [] : scene.mentions[index]!.filter((mention) => isName(mention) && words[mention.first]!.start > from + colon); // prettier-ignore
  if (names.length > 0) return { names, remarks: names.length > 1 && names.every(remarked) };
  names = namesBelow(scene, index);
  const isHeading = colon !== -1 || names.every((name, at) => name.last === units[index + 1 + at]?.last);
  return isHeading ? { names, remarks: names.length > 1 && names.every(remarked) } : { names: [], remarks: false };
}

/** Those that open the lines below a heading, one each or several by commas, up to the first blank line behind them. */
export function namesBelow({ reading, mentions }: Scene, index: number): Mention[] {
  const { units } = reading;
  const names: Mention[] = [];
  for (let below = index + 1; below < units.length && units[below]!.message === units[index]!.message; below++) {
    const unit = units[below]!;
    if (names.length > 0 && unit.paragraph !== units[below - 1]!.paragraph) break;
    const own = mentions[below]!.filter((mention) => isName(mention) && mention.last > mention.first);
    const name = own[0];
    if (name === undefined || name.first !== unit.first) break;
    if (unit.last - name.last > LONGEST_ITEM && !isRemarked(reading, name)) break;
    let last = name.last;
    for (const one of own) {
      if (one !== name && !/^(?:,| og| and| &) $/.test(reading.text.slice(reading.words[last - 1]!.end, reading.words[one.first]!.start))) break; // prettier-ignore
      last = one.last;
      names.push(one);
    }
  }
  return names;
}

function isRemarked({ text, words }: Reading, { last }: Mention): boolean {
  const { end } = words[last - 1]!;
  return /^ ?[(:–-]/.test(text.slice(end, end + 2));
}

function isName({ kind }: Mention): boolean {
  return kind === 'name';
}
