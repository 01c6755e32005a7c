import { COURSE_ENDINGS, COURSE_HEADINGS, COURSE_WORDS } from '../lexicons/grades';
import { Stems } from '../text/stems';
import { setOf } from '../lexicons/word-list';

/** Titles of courses: they stand beside marks as names do, with as many capitals. */

const WORDS = setOf(COURSE_WORDS);
const HEADINGS = setOf(COURSE_HEADINGS);
const ENDINGS = new Stems<true>('end');
setOf(COURSE_ENDINGS).forEach((ending) => ENDINGS.add(ending, true));

/** "Dynamics", "Kulturteori", "obligationsret" */
export function isCourse(lower: string): boolean {
  return WORDS.has(lower) || ENDINGS.longest(lower) !== undefined;
}

/** "Course unit", "fag": the rows below are courses. */
export function isCourseHeading(head: string): boolean {
  return head.split(/[^a-zæøå]+/).some((word) => HEADINGS.has(word));
}
