import { setOf } from '../lexicons/word-list';
import {
  ALL_OF_THEM,
  ASKED_FOR,
  DEMANDS,
  EXAM_WORDS,
  GIVING_VERBS,
  MARK_FILLERS,
  MARK_VERBS,
} from '../lexicons/grades';
import type { Span } from '../types';
import { lowerAt } from '../text/words';
import type { Cast, Figure } from './cast';
import { hasMarkAfter } from './clauses';
import { isCourse } from './courses';
import { cuesOf, isTerm } from './dictionary';
import { averageBehind, isContrasted, markOf } from './mark-in-sentence';
import { markAt } from './marks';
import { isCertainName, type Mention } from './mentions';
import { cueBits, hasCue, type Reading } from './reading';
import type { Scene } from './said-of-somebody';
import { type Setting } from './setting';
import { isInRelative } from './ties';
import { together } from './together';
import { AVERAGES, MARK } from './word-signs';

/** A mark told in a sentence, with whoever got it. */
export interface ToldMark {
  readonly span: Span;
  readonly figures: readonly Figure[];
}

const DIRECT = setOf(MARK_VERBS.direct);
const LED = setOf(MARK_VERBS.led);
const LEADS = setOf(MARK_VERBS.prepositions);
const GIVING = setOf(GIVING_VERBS);
const FILLERS = setOf(MARK_FILLERS);
const EXAMS = setOf(EXAM_WORDS);
const COURSE_LINKS = setOf('i in');
const GIVEN_TO = setOf('til to for');
const ASKED = setOf(ASKED_FOR);
const BOTH = setOf(ALL_OF_THEM);
const DEMAND = setOf(DEMANDS);
const HYPOTHESIS = cueBits('hypothesis');
const GROUP = cueBits('group', 'generic');
/** A person may be named some sentences before: "Karakteren blev 4." */
const UNITS_BACK = 5;
/** "fik desværre kun et lille 7": so many words between the verb and its mark. */
const VERB_REACH = 6;
/** "Signals 10, Stochastic processes 7, project 12" */
const SHORTEST_LIST = 3;
const ELISION_REACH = 2;

/** The marks of one sentence: behind a verb of getting or giving, by course, or unmistakable beside a person. */
export function toldMarks(scene: Scene, index: number, cast: Cast, setting: Setting): ToldMark[] {
  const { reading } = scene;
  const unit = reading.units[index]!;
  const told: ToldMark[] = [];
  if ((reading.signsIn[index]! & (MARK | AVERAGES)) === 0) return told;
  const mentions = scene.mentions[index]!.filter(({ kind }) => kind !== 'sender');
  const demanded = reading.words.slice(unit.first, unit.last).some(({ lower }) => DEMAND.has(lower));
  const byCourse: Span[] = [];
  const items: Span[] = [];
  let sureByCourse = false;
  for (let at = unit.first; at < unit.last; at++) {
    // "7 til Ida, hvis Mikkel så får 10": a condition of marks that are told.
    if (told.length === 0 && hasCue(reading, index, at, HYPOTHESIS)) return told;
    const average = averageBehind(reading, unit, at);
    if (average !== undefined && !mentions.some(({ possible }) => !possible)) continue;
    const behind = lowerAt(reading.words, at + 1);
    const also =
      (told.length > 0 && elided(mentions, reading, at, false) !== undefined) ||
      (byCourse.length > 0 && COURSE_LINKS.has(behind));
    const got = !setting.exams && !setting.instruments && also;
    const mark = average === undefined ? markOf(reading, unit, at, setting, got) : undefined;
    const span = average ?? mark;
    if (span === undefined) continue;
    const sure = mark?.sure === true;
    const before = lowerAt(reading.words, at - 1);
    const verb = average === undefined ? verbBefore(scene, index, at) : at;
    // "Clara got 10 for the applicant's memorial"
    const isGiven = ({ first, kind }: Mention) => first >= at + 2 && first <= at + 3 && (kind !== 'role' || verb === undefined); // prettier-ignore
    const given = GIVEN_TO.has(behind) ? mentions.find(isGiven) : undefined;
    if (given !== undefined && (setting.exams || sure)) told.push({ span, figures: [given.figure] });
    else if (verb !== undefined) {
      const figures = subjectOf(scene, index, cast, verb, at);
      if (figures.length > 0) told.push({ span, figures });
    } else if (told.length > 0 && elided(mentions, reading, at, sure) !== undefined) {
      told.push({ span, figures: [elided(mentions, reading, at, sure)!.figure] });
    } else if (!demanded && (COURSE_LINKS.has(behind) || isCourse(before))) {
      byCourse.push(span);
      sureByCourse = sureByCourse || sure;
    } else if (
      setting.marks &&
      mentions.length > 0 &&
      mark !== undefined &&
      isContrasted(reading.text, reading.words, unit, at, mark)
    ) {
      told.push({ span, figures: [mentions[mentions.length - 1]!.figure] });
    } else if (setting.marks && ASKED.has(before) && sure && mentions.length > 0)
      told.push({ span, figures: [mentions[mentions.length - 1]!.figure] });
    else if (setting.marks && !demanded && isItem(reading, unit.end, at, span)) items.push(span);
  }
  if (byCourse.length + items.length >= SHORTEST_LIST) byCourse.push(...items);
  if (byCourse.length > 1 || (byCourse.length > 0 && (told.length > 0 || (sureByCourse && setting.exams)))) {
    const subject = mentions.find(({ possible }) => !possible) ?? mentions[0];
    const figures = subject !== undefined ? [subject.figure] : setting.marks ? spokenOfBefore(scene, index) : [];
    if (figures.length > 0) told.push({ span: byCourse[0]!, figures });
  }
  return told;
}

/**
 * The units whose marks speak for themselves: "Amira fik 10 for svingningerne. Konrad nåede kun 02", two or more persons of a
 * paragraph who got a number of the scale each and nothing that is counted, though no word of an examination stands anywhere.
 */
export function marksOfSeveral(scene: Scene, cast: Cast, setting: Setting): ReadonlySet<number> {
  const { text, units, words, signs, signsIn } = scene.reading;
  const exams = { ...setting, exams: true };
  const several = new Set<number>();
  if (setting.exams || setting.instruments) return several;
  let told: number[] = [];
  let persons = new Set<Figure>();
  units.forEach((unit, index) => {
    if (units[index - 1]?.paragraph !== unit.paragraph) [told, persons] = [[], new Set()];
    if (unit.kind !== 'sentence' || (signsIn[index]! & MARK) === 0) return;
    if (!words.slice(unit.first, unit.last).some(({ lower }) => DIRECT.has(lower) && !GIVING.has(lower))) return;
    // "Anna scorede 10, Peter 7 og Karen 4 mål": what one number counts, all count.
    const counted = (at: number) => markAt(text, words[at]!.start, unit.end)?.kind === 'number' && markOf(scene.reading, unit, at, exams) === undefined; // prettier-ignore
    for (let at = unit.first; at < unit.last; at++) if ((signs[at]! & MARK) !== 0 && counted(at)) return;
    const named = scene.mentions[index]!.filter(isCertainName).map(({ figure }) => figure);
    const own = toldMarks(scene, index, cast, exams).filter(({ span, figures }) => named.indexOf(figures[0]!) !== -1 && !/^[20]$/.test(text.slice(span.start, span.end))); // prettier-ignore
    if (own.length === 0) return;
    told.push(index);
    for (const { figures } of own) for (const figure of figures) persons.add(figure);
    if (persons.size > 1) for (const at of told) several.add(at);
  });
  return several;
}

/** "Signals 10,": a word and its mark, ended by a sign. */
function isItem({ text, words }: Reading, end: number, at: number, span: Span): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    before.kind === 'word' &&
    (span.end >= end || ',;.)\n'.indexOf(text.charAt(span.end)) !== -1)
  );
}

/** "Annika got a 10 for the thesis, Mehmet a 7": the verb is that of the one before. */
function elided(mentions: readonly Mention[], { words }: Reading, mark: number, sure: boolean): Mention | undefined {
  return mentions.filter(isCertainName).find(({ last }) => {
    if (last > mark || mark - last > (sure ? VERB_REACH : ELISION_REACH)) return false;
    for (let at = sure ? mark : last; at < mark; at++) if (!FILLERS.has(words[at]!.lower)) return false;
    return true;
  });
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
  // "Malou, som du havde til dansk, fik 12"
  const isAside = (mention: Mention) => mention.kind === 'addressee' && isInRelative(reading, here, mention, verb);
  const before = here.filter((mention) => mention.last <= verb && !isAside(mention));
  const subject = before.pop();
  if (subject !== undefined) return together(reading, mentions[index]!, mentions[index]!.indexOf(subject));
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

/** "Villads endte på 7", "Det må man sige: Tuuli fik 12": a capital that opens a clause right before the verb, and no noun in the definite. */
function unknownSubject({ reading }: Scene, index: number, verb: number): string | undefined {
  const { first } = reading.units[index]!;
  const at = verb - 1;
  const word = reading.words[at]!;
  const entry = reading.entries[at];
  if (at < first || (at > first && !hasMarkAfter(reading, at - 1, ':'))) return undefined;
  if (word.capital !== 'first' || word.kind !== 'word') return undefined;
  if (cuesOf(entry) !== 0 || entry?.notName === true || (entry !== undefined && isTerm(entry))) return undefined;
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
