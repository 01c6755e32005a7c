import { COURSE_ENDINGS, COURSE_HEADINGS, COURSE_WORDS } from '../lexicons/grades';
import { remembered } from '../text/remembered';
import { Stems } from '../text/stems';
import type { Word } from '../text/words';
import { setOf } from '../lexicons/word-list';

/** Titles of courses: they stand beside marks as names do, with as many capitals. */

const WORDS = setOf(COURSE_WORDS);
const HEADINGS = setOf(COURSE_HEADINGS);
const ENDINGS = new Stems<true>('end');
setOf(COURSE_ENDINGS).forEach((ending) => ENDINGS.add(ending, true));

/** "Dynamics", "Kulturteori", "obligationsret" */
export const isCourse = remembered((lower) => WORDS.has(lower) || ENDINGS.longest(lower) !== undefined);

/** "Course unit", "fag": the rows below are courses. */
export function isCourseHeading(head: string): boolean {
  return head.split(/[^a-zæøå]+/).some((word) => HEADINGS.has(word));
}

/** "Game Theory", "Finite Element Methods II" */
export function isCourseTitle(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isCourse(words[at]!.lower)) return true;
  return false;
}
