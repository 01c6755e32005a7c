import { AFTER_MARK, BESIDE_MARK, DEMANDS, NUMBERED, BEHIND_VERDICT, VERDICTS, WORD_MARKS } from '../lexicons/grades';
import { listed, setOf } from '../lexicons/word-list';
import type { Span } from '../types';
import { lowerAt } from '../text/words';
import type { Figure } from './cast';
import { isCourse } from './courses';
import { isContrasted, markOf } from './mark-in-sentence';
import { markAt } from './marks';
import type { Mention } from './mentions';
import { cueBits, follows, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { type Setting } from './setting';
import type { ToldMark } from './told-marks';
import { EXAMINATIONS, MARK, PASSES, VERDICTS as OF_VERDICT } from './word-signs';

/**
 * Marks that no verb of getting leads to: "M.J.: ikke bestået", "Er Emilies 02 indberettet?", "12! Det fik Gustav". A mark
 * beside somebody, where the sentence or its neighbour speaks of an examination.
 *
 * Deliberately not found: what is demanded or supposed, and numbers that count, order or time something.
 */

const LEADS = setOf(BESIDE_MARK);
const AFTER = setOf(AFTER_MARK);
const NUMBERS = setOf(NUMBERED);
const DEMAND = setOf(DEMANDS);
const WORDS = setOf(WORD_MARKS);
const BEHIND = setOf(BEHIND_VERDICT);
/** What follows the first word of a verdict: at almost every word of a text there is none to try. */
const VERDICT = new Map<string, (readonly string[])[]>();
for (const verdict of listed(VERDICTS)) {
  const [first = '', ...rest] = verdict.split(' ');
  VERDICT.set(first, [...(VERDICT.get(first) ?? []), rest]);
}
const HYPOTHESIS = cueBits('hypothesis');
const NOBODY = cueBits('group', 'generic', 'modal');
/** "12!", "Ikke bestået." */
const BARE = 2;
const OR = setOf('eller or');
const POINTS = /^[0-9]{1,3} ?(?:points? (?:ud )?(?:af|of) |(?:ud )?af 100|out of 100|\/100)/;

export function marksBeside(scene: Scene, index: number, setting: Setting): ToldMark[] {
  const { reading } = scene;
  const unit = reading.units[index]!;
  const told: ToldMark[] = [];
  if ((reading.signsIn[index]! & (MARK | OF_VERDICT)) === 0) return told;
  for (let at = unit.first; at < unit.last; at++) {
    const { lower } = reading.words[at]!;
    if (DEMAND.has(lower) || hasCue(reading, index, at, HYPOTHESIS)) return [];
    const span = setting.exams ? (verdictAt(reading, index, at) ?? numberAt(scene, index, at, setting)) : ownedMark(scene, index, at); // prettier-ignore
    if (span === undefined) continue;
    const figure = ownerOf(scene, index, at);
    if (figure !== undefined) told.push({ span, figures: [figure] });
  }
  return told;
}

/** "ikke bestået", "fail", "a first", "87 ud af 100 point". */
function verdictAt(reading: Reading, index: number, at: number): Span | undefined {
  const { text, words } = reading;
  const unit = reading.units[index]!;
  const { start, kind, lower } = words[at]!;
  for (const rest of VERDICT.get(lower) ?? []) {
    const last = at + 1 + rest.length;
    const isIt = follows(words, at + 1, unit.last, rest);
    if (isIt && (rest.length > 0 || endsThere(reading, last, BEHIND)))
      return isAlternative(reading, at, last) ? undefined : { start, end: words[last - 1]!.end };
  }
  const points = kind === 'number' ? POINTS.exec(text.slice(start, start + 16)) : null;
  return points === null || !isOfExam(reading, index) ? undefined : { start, end: start + points[0].length };
}

/** "pass/fail", "består eller dumper", "Bestået/ikke bestået": what may come of an examination, not what came. */
function isAlternative({ text, words, signs }: Reading, at: number, last: number): boolean {
  const outcome = (word: number) => ((signs[word] ?? 0) & (OF_VERDICT | PASSES)) !== 0;
  if (OR.has(lowerAt(words, at - 1))) return outcome(at - 2);
  if (OR.has(lowerAt(words, last))) return [last + 1, last + 2].some(outcome);
  // Not "Anna Holm/bestået", nor "bestået/7".
  if (text.charAt(words[at]!.start - 1) === '/' && outcome(at - 1)) return true;
  return text.charAt(words[last - 1]!.end) === '/' && [last, last + 1].some(outcome);
}

/** "dumpet.", "bestået med", not "bestået i 125 år" and "dumpet affald"; of the end of the text a blank may be left. */
function endsThere({ text, words }: Reading, last: number, goesOn: ReadonlySet<string>): boolean {
  const next = words[last];
  return next === undefined || text.charAt(words[last - 1]!.end) !== ' ' || goesOn.has(next.lower);
}

function numberAt({ reading }: Scene, index: number, at: number, setting: Setting): Span | undefined {
  if ((reading.signs[at]! & (MARK | OF_VERDICT)) === 0) return undefined;
  const { text, words } = reading;
  const unit = reading.units[index]!;
  const { lower, start, end } = words[at]!;
  const inWords = WORDS.has(lower);
  const span = inWords ? { start, end } : markOf(reading, unit, at, setting);
  const before = lowerAt(words, at - 1);
  if (span === undefined || NUMBERS.has(before)) return undefined;
  const led = at === unit.first || LEADS.has(before) || /[:,(–"]/.test(text.slice(words[at - 1]!.end, start));
  // "2. Gælder …", "4. sal"
  if (at === unit.first && /^[.)]\s/.test(text.slice(end, end + 2))) return undefined;
  const ordinal = text.charAt(end) === '.' && /^\.\s*[a-zæøå]/.test(text.slice(end, end + 4));
  if (ordinal) return undefined;
  if (inWords) return led && endsThere(reading, at + 1, AFTER) && isOfExam(reading, index) ? span : undefined;
  const mark = markAt(text, span.start, unit.end);
  if (mark === undefined) return undefined;
  if (mark.sure) return span;
  // "højt behov for at afslutte opgaver (9), lavt behov for at bestemme (2)"
  if (setting.instruments && !setting.marks) return undefined;
  const changed = setting.marks && isContrasted(text, words, unit, at, mark);
  // "12! Stort tillykke Thilde" below a subject line that says what of.
  const alone = setting.marks && unit.last - unit.first < BARE;
  return changed || (led && (alone || isOfExam(reading, index))) ? span : undefined;
}

/** "Er Emilies 02 indberettet?": hardly anything else is written like it. */
function ownedMark({ reading, mentions }: Scene, index: number, at: number): Span | undefined {
  const { start } = reading.words[at]!;
  if ((reading.signs[at]! & MARK) === 0) return undefined;
  if (!mentions[index]!.some(({ genitive, last }) => genitive && last === at)) return undefined;
  const mark = markAt(reading.text, start, reading.units[index]!.end);
  return mark?.sure === true ? { start, end: mark.end } : undefined;
}

/** An examination or a course in the sentence or the one before or behind it. */
function isOfExam({ units, words, signs }: Reading, index: number): boolean {
  for (const near of [index, index - 1, index + 1]) {
    const unit = units[near];
    if (unit === undefined || unit.paragraph !== units[index]!.paragraph) continue;
    for (let at = unit.first; at < unit.last; at++)
      if ((signs[at]! & EXAMINATIONS) !== 0 || isCourse(words[at]!.lower)) return true;
  }
  return false;
}

/** Whoever stands beside the mark: nearest in its sentence; of a mark alone in the sentence before or behind. */
function ownerOf(scene: Scene, index: number, at: number): Figure | undefined {
  const { reading, mentions } = scene;
  const unit = reading.units[index]!;
  const own = mentions[index]!.filter(isStudent);
  if (own.length > 0) return nearest(own, at).figure;
  for (let word = unit.first; word < unit.last; word++) if (hasCue(reading, index, word, NOBODY)) return undefined;
  const alone = unit.last - unit.first <= BARE;
  for (const near of alone ? [index + 1, index - 1] : [index - 1]) {
    const other = reading.units[near];
    if (other === undefined || other.paragraph !== unit.paragraph || other.message !== unit.message) continue;
    const named = mentions[near]!.filter((mention) => isStudent(mention) && mention.kind !== 'addressee');
    if (named.length === 1) return named[0]!.figure;
  }
  // "Specialet, Jannik Moos" in the subject
  return unit.message === 0 ? scene.before : undefined;
}

function isStudent({ kind, possible, professional }: Mention): boolean {
  return kind !== 'sender' && !professional && !possible;
}

function nearest(mentions: readonly Mention[], at: number): Mention {
  const far = ({ first, last }: Mention) => (first > at ? first - at : at - last);
  return mentions.reduce((best, mention) => (far(mention) < far(best) ? mention : best));
}
