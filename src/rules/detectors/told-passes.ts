import { EXAM_WORDS, PASSED_ALONE, PASSED_OTHERWISE, PASS_FILLERS, PASS_INFINITIVES } from '../lexicons/grades';
import { clauseEndsAfter, hasMarkAfter } from './clauses';
import { announcedBy } from './listed-below';
import { cueBits, hasCue } from './reading';
import type { Scene } from './said-of-somebody';
import { setOf } from '../lexicons/word-list';
import { lowerAt } from '../text/words';
import { together } from './together';
import type { ToldMark } from './told-marks';
import { PASSES } from './word-signs';

const INFINITIVES = setOf(PASS_INFINITIVES);
const FILLERS = setOf(PASS_FILLERS);
const EXAMS = setOf(EXAM_WORDS);
const OTHERWISE = setOf(PASSED_OTHERWISE);
const ALONE = setOf(PASSED_ALONE);
const HYPOTHESIS = cueBits('hypothesis');
/** "Hamza er desværre ikke bestået" */
const REACH = 4;

/** "Desværre dumpede Hamza eksamen", "Owen passed Modern Nordic Drama": a person right before or behind the verb, and an examination. */
export function toldPasses(scene: Scene, index: number, exams: boolean): ToldMark[] {
  const { reading, mentions } = scene;
  const unit = reading.units[index]!;
  const told: ToldMark[] = [];
  if ((reading.signsIn[index]! & PASSES) === 0) return told;
  for (let at = unit.first; at < unit.last; at++) {
    if (hasCue(reading, index, at, HYPOTHESIS)) return told;
    if ((reading.signs[at]! & PASSES) === 0) continue;
    const word = reading.words[at]!;
    const announced = exams ? announcedBy(scene, index, at, at + 1) : [];
    if (announced.length > 0) {
      told.push({ span: { start: word.start, end: word.end }, figures: announced });
      continue;
    }
    // "Did Mustafa pass the re-exam?", not "you pass the exam by ..."
    const infinitive = INFINITIVES.has(word.lower);
    const people = mentions[index]!.filter(
      ({ professional, kind }) => !professional && (!infinitive || kind === 'name' || kind === 'pronoun'),
    );
    // "… dem, der bestod: Ida Madsen" says it of others.
    const behind = hasMarkAfter(reading, at, ':') ? undefined : people.find(({ first }) => first === at + 1);
    const before = people
      .filter(
        ({ first, last, genitive }) => !genitive && last <= at && at - first <= REACH + 3 && onlyFillers(last, at),
      )
      .pop();
    const mention = before ?? (infinitive ? undefined : behind);
    // "Anna passed with distinction, and Karen and Thomas passed."
    const likewise =
      (told.length > 0 || reading.hits[index]!.some(({ term }) => term.category === 'grades')) &&
      (at + 1 === unit.last || clauseEndsAfter(reading, at));
    const alone = likewise || (exams && ALONE.has(word.lower));
    if (mention === undefined || (!alone && !isOfExam(mention.figure === behind?.figure ? behind.last : at + 1)))
      continue;
    told.push({
      span: { start: word.start, end: word.end },
      figures: together(reading, mentions[index]!, mentions[index]!.indexOf(mention)),
    });
  }
  return told;

  function onlyFillers(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!FILLERS.has(reading.words[at]!.lower)) return false;
    return to - from <= REACH;
  }

  /** An examination word near behind, or a title in capitals or quotation marks. */
  function isOfExam(from: number): boolean {
    if (OTHERWISE.has(lowerAt(reading.words, from))) return false;
    for (let at = from; at < Math.min(unit.last, from + 5); at++) {
      const word = reading.words[at]!;
      if (EXAMS.has(word.lower) && word.lower !== 'til') return true;
      if (at === from && word.capital === 'first' && word.lower.length > 3) return true;
    }
    return false;
  }
}
