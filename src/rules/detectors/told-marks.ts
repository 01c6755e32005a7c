import {
  AFTER_MARK,
  AVERAGE_WORDS,
  COURSE_WORDS,
  EXAM_WORDS,
  MARK_FILLERS,
  MARK_VERBS,
  NUMBERED,
} from '../lexicons/grades';
import { MONTHS } from '../text/abbreviations';
import type { Span } from '../types';
import type { Unit } from '../text/units';
import type { Cast, Figure } from './cast';
import { averageAt, markAt, type Mark } from './marks';
import type { Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { setOf, type Setting } from './setting';

/** A mark told in a sentence, with whoever got it. */
export interface ToldMark {
  readonly span: Span;
  readonly figures: readonly Figure[];
}

const DIRECT = setOf(MARK_VERBS.direct);
const LED = setOf(MARK_VERBS.led);
const LEADS = setOf(MARK_VERBS.prepositions);
const GIVING = setOf(
  'gav giver give gives gave bedømt bedømte vurderede vurderet indstiller indstillet awarded graded marked',
);
const FILLERS = setOf(MARK_FILLERS);
const AFTER = setOf(AFTER_MARK);
const AVERAGES = setOf(AVERAGE_WORDS);
const ARTICLES = setOf('a an et en the karakteren karakter grade mark of');
const EXAMS = setOf(EXAM_WORDS);
const COURSE_LINKS = setOf('i in');
const NUMBERS = setOf(NUMBERED);
const GIVEN_TO = setOf('til to for');
const COURSES = setOf(COURSE_WORDS);
const CONTRASTS = setOf('ikke not instead stedet rather');
const ASKED = setOf('for over til af fra from');
const BOTH = setOf('begge both all alle');
const HYPOTHESIS = cueBits('hypothesis');
const GROUP = cueBits('group', 'generic');
/** "fik desværre kun et lille 7": so many words between the verb and its mark. */
/** A person may be named some sentences before: "Karakteren blev 4." */
const UNITS_BACK = 5;
const VERB_REACH = 6;

/** The marks of one sentence: behind a verb of getting or giving, by course, or unmistakable beside a person. */
export function toldMarks(scene: Scene, index: number, cast: Cast, setting: Setting): ToldMark[] {
  const { reading } = scene;
  const unit = reading.units[index]!;
  const mentions = scene.mentions[index]!.filter(({ kind }) => kind !== 'sender');
  const told: ToldMark[] = [];
  const byCourse: Span[] = [];
  let sureByCourse = false;
  for (let at = unit.first; at < unit.last; at++) {
    if (hasCue(reading, index, at, HYPOTHESIS)) return told;
    const average = averageBehind(reading, unit, at);
    if (average !== undefined && !mentions.some(({ possible }) => !possible)) continue;
    const span = average ?? markOf(reading, unit, at, setting);
    if (span === undefined) continue;
    const sure = average === undefined && markAt(reading.text, span.start, span.end)?.sure === true;
    const [before, behind] = [reading.words[at - 1]?.lower ?? '', reading.words[at + 1]?.lower ?? ''];
    const given = GIVEN_TO.has(behind) ? mentions.find(({ first }) => first >= at + 2 && first <= at + 3) : undefined;
    const verb = average === undefined ? verbBefore(scene, index, at) : at;
    if (given !== undefined && (setting.exams || sure)) told.push({ span, figures: [given.figure] });
    else if (verb !== undefined) {
      const figures = subjectOf(scene, index, cast, verb, at);
      if (figures.length > 0) told.push({ span, figures });
    } else if (COURSE_LINKS.has(behind) || COURSES.has(before)) {
      byCourse.push(span);
      sureByCourse = sureByCourse || sure;
    } else if (setting.marks && ASKED.has(before) && sure && mentions.length > 0)
      told.push({ span, figures: [mentions[mentions.length - 1]!.figure] });
  }
  if (byCourse.length > 1 || (byCourse.length > 0 && (told.length > 0 || (sureByCourse && setting.exams)))) {
    const figures = mentions.length > 0 ? [mentions[0]!.figure] : setting.marks ? spokenOfBefore(scene, index) : [];
    if (figures.length > 0) told.push({ span: byCourse[0]!, figures });
  }
  return told;
}

/** The mark that the word at `at` is; numbers and letters of other things are none. */
function markOf({ text, words }: Reading, unit: Unit, at: number, setting: Setting): Span | undefined {
  const word = words[at]!;
  const signed = word.lower === '3' || word.lower === '03' ? 1 : 0;
  const mark =
    markAt(text, word.start - signed, unit.end) ?? (signed === 1 ? markAt(text, word.start, unit.end) : undefined);
  if (
    mark === undefined ||
    mark.kind === 'word' ||
    !(mark.sure || setting.exams || isContrasted(text, words, unit, at, mark) || isInCourse(words, unit, at, mark)) ||
    !isAlone(text, words, unit, at, mark)
  )
    return undefined;
  if (MONTHS.has(words[at - 1]?.lower ?? '')) return undefined;
  if (!mark.sure && mark.kind === 'number' && NUMBERS.has(words[at - 1]?.lower ?? '')) return undefined;
  if (mark.kind === 'letter' && !isIntroduced(words, unit, at, setting)) return undefined;
  return { start: word.start - (text.slice(word.start - 1, word.start) === '-' ? 1 : 0), end: mark.end };
}

/** "4 og ikke 7", "fra 4 til 7": two marks against each other. */
function isContrasted(text: string, words: Reading['words'], unit: Unit, at: number, mark: Mark): boolean {
  if (mark.kind !== 'number') return false;
  const other = [2, 3].find(
    (step) => at + step < unit.last && markAt(text, words[at + step]!.start, unit.end)?.kind === 'number',
  );
  return other !== undefined && [1, 2].some((step) => step < other && CONTRASTS.has(words[at + step]!.lower));
}

/** "a B in Econometrics", "4 i skriftlig metode" */
function isInCourse(words: Reading['words'], unit: Unit, at: number, mark: Mark): boolean {
  if (at + 2 >= unit.last || !COURSE_LINKS.has(words[at + 1]!.lower)) return false;
  return (mark.kind === 'letter' && words[at + 2]!.capital !== 'none') || COURSES.has(words[at + 2]!.lower);
}

/** "a B", "the grade C"; "Algebra B+" where marks are spoken of. */
function isIntroduced(words: Reading['words'], unit: Unit, at: number, setting: Setting): boolean {
  if (at === unit.first) return false;
  const { lower } = words[at - 1]!;
  return ARTICLES.has(lower) || (setting.marks && COURSES.has(lower));
}

/** "12 mails", "a C compiler": the next word says what is counted. */
function isAlone(text: string, words: Reading['words'], unit: Unit, at: number, mark: Mark): boolean {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= unit.last || next.start <= mark.end) return true;
  const gap = text.slice(mark.end, next.start);
  if (gap.trim() !== '') return true;
  return (
    AFTER.has(next.lower) &&
    !(next.lower === 'i' && words[at + 2]?.lower === 'alt') &&
    !(next.lower === 'in' && words[at + 2]?.lower === 'total')
  );
}

/** The verb that leads to the mark, over fillers and the person who got it. */
function verbBefore({ reading, mentions }: Scene, index: number, mark: number): number | undefined {
  const unit = reading.units[index]!;
  let led = false;
  for (let at = mark - 1; at >= Math.max(unit.first, mark - VERB_REACH); at--) {
    const { lower } = reading.words[at]!;
    if (DIRECT.has(lower) || (led && LED.has(lower))) return at;
    led = led || LEADS.has(lower);
    if (
      FILLERS.has(lower) ||
      LED.has(lower) ||
      EXAMS.has(lower) ||
      markAt(reading.text, reading.words[at]!.start, unit.end) !== undefined
    )
      continue;
    if (mentions[index]!.some(({ kind, first, last }) => first <= at && at < last && kind !== 'role')) continue;
    return undefined;
  }
  return undefined;
}

/** Who got it: named between verb and mark, else the subject, else behind "til" and "for", else whoever was spoken of before. */
function subjectOf(scene: Scene, index: number, cast: Cast, verb: number, mark: number): Figure[] {
  const { reading, mentions } = scene;
  const unit = reading.units[index]!;
  const giving = GIVING.has(reading.words[verb]!.lower);
  const here = mentions[index]!.filter(({ professional, kind }) => !professional && !(giving && kind === 'sender'));
  const between = here.filter(({ first, kind }) => first > verb && first < mark && kind !== 'sender').pop();
  if (between !== undefined) return [between.figure];
  const before = here.filter(({ last }) => last <= verb);
  const subject = before.pop();
  if (subject !== undefined) return withOthers(reading, before, subject);
  const unknown = unknownSubject(scene, index, verb);
  if (unknown !== undefined) return [cast.named([unknown.toLowerCase()], unknown)];
  const behind = here.find(
    ({ first, kind, possible }) => first > mark && first - mark <= 6 && kind !== 'sender' && !possible,
  );
  if (behind !== undefined) return [behind.figure];
  for (let at = unit.first; at < mark; at++)
    if (hasCue(reading, index, at, GROUP) && !BOTH.has(reading.words[at]!.lower)) return [];
  return spokenOfBefore(scene, index);
}

/** "Mette og Jens fik begge 7" */
function withOthers(reading: Reading, before: readonly Mention[], subject: Mention): Figure[] {
  const other = before[before.length - 1];
  const joint =
    other === undefined
      ? ''
      : reading.text.slice(reading.words[other.last - 1]!.end, reading.words[subject.first]!.start).trim();
  return joint === 'og' || joint === 'and' ? [other!.figure, subject.figure] : [subject.figure];
}

/** "Villads endte på 7": a capital that opens the sentence right before the verb, and no noun in the definite. */
function unknownSubject({ reading }: Scene, index: number, verb: number): string | undefined {
  const { first } = reading.units[index]!;
  const word = reading.words[first]!;
  const entry = reading.entries[first];
  if (verb !== first + 1 || word.capital !== 'first' || word.kind !== 'word') return undefined;
  if (
    entry !== undefined &&
    ((entry.cues.da | entry.cues.en) !== 0 || entry.notName === true || entry.terms !== undefined)
  )
    return undefined;
  if (/(?:en|et|erne|ene|ing|tion|jeg|vi)$/.test(word.lower) || FILLERS.has(word.lower) || word.lower.length < 3)
    return undefined;
  return reading.text.slice(word.start, word.end);
}

function spokenOfBefore({ reading, mentions }: Scene, index: number): Figure[] {
  const unit = reading.units[index]!;
  for (let before = index - 1; before >= Math.max(0, index - UNITS_BACK); before--) {
    const earlier = reading.units[before]!;
    if (earlier.message !== unit.message) return [];
    const named = mentions[before]!.filter(
      ({ kind, possible, professional }) => kind !== 'sender' && !possible && !professional,
    );
    if (named.length === 0) continue;
    const all = reading.words.slice(unit.first, unit.last).some(({ lower }) => BOTH.has(lower));
    const figures = named.map(({ figure }) => figure);
    if (!all) return [figures[0]!];
    return figures.filter((figure, at) => figures.indexOf(figure) === at);
  }
  return [];
}

/** "snit 9,8", "et gennemsnit på 8,4" */
function averageBehind({ text, words }: Reading, unit: Unit, at: number): Span | undefined {
  if (!AVERAGES.has(words[at]!.lower)) return undefined;
  // "9,4 i snit"
  for (let back = at - 2; back >= Math.max(unit.first, at - 3); back--) {
    const end = words[at - 1]!.lower === 'i' ? averageAt(text, words[back]!.start, unit.end) : -1;
    if (end !== -1 && end <= words[at - 1]!.start) return { start: words[back]!.start, end };
  }
  for (let next = at + 1; next < Math.min(unit.last, at + 4); next++) {
    const end = averageAt(text, words[next]!.start, unit.end);
    if (end !== -1) return { start: words[next]!.start, end };
    if (!FILLERS.has(words[next]!.lower)) return undefined;
  }
  return undefined;
}
