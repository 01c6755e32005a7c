import type { Span } from '../types';
import { ByInitials } from './by-initials';
import { isCapital, isLetter } from './letters';
import { GREETINGS, GREETINGS_ALONE } from './mail-phrases';

const OPENINGS = new ByInitials(GREETINGS, 2);
const MOST_WORDS_OF_GREETING = 7;
const LONGEST_GREETING = 70;

/** "Hej Mette," or "Dear Ms. Hale" at the start of a line; ends before its comma or at the end of a short line. */
export function greetingOf(text: string, line: Span): Span | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_GREETING));
  const lower = words.toLowerCase();
  const opening = OPENINGS.beginning(lower).find((greeting) => !isLetter(lower.charCodeAt(greeting.length)));
  if (opening === undefined) return undefined;
  let end = opening.length;
  while (end < words.length && ',!:;\t('.indexOf(words.charAt(end)) === -1 && !endsSentence(words, end)) end++;
  if (end === words.length && line.end - line.start > words.length) return undefined;
  const addressed = words.slice(opening.length, end).trim();
  if (addressed.split(' ').length > MOST_WORDS_OF_GREETING) return undefined;
  const runsOn = end < words.length && GREETINGS_ALONE.indexOf(opening) !== -1;
  return runsOn && !isCapital(addressed.charCodeAt(0)) ? undefined : { start: line.start, end: line.start + end };
}

/** "Hej. Jeg har …", not the full stop of "Dear Dr. Hale". */
function endsSentence(words: string, at: number): boolean {
  if (words.charAt(at) !== '.') return false;
  let start = at;
  while (start > 0 && isLetter(words.charCodeAt(start - 1))) start--;
  return at - start > 4 || at + 1 >= words.length || start === 0;
}

/** "Hej Søren," behind a signature: another mail begins, pasted without a header. "Tak" and "Til" open none there. */
export function opensMail(text: string, line: Span): boolean {
  const greeting = greetingOf(text, line);
  if (greeting === undefined) return false;
  const lower = text.slice(greeting.start, greeting.end).toLowerCase();
  return !GREETINGS_ALONE.some(
    (word) => lower.slice(0, word.length) === word && !isLetter(lower.charCodeAt(word.length)),
  );
}
