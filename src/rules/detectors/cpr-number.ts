import { isCapital, isDigit, isWordCharacter } from '../text/letters';
import { maskNumbers } from '../text/mask';
import type { CalendarDay, Evidence, Span } from '../types';
import { birthDate, hasCheckDigit, isPastDay } from './cpr-calendar';
import { firstLabel, lastLabel, type NumberLabel } from './number-label';
import { tableLines, type TableLine } from './table-lines';

/**
 * CPR number: the Danish civil registration number, DDMMYY-SSSS (cpr.dk, "Personnummeret i CPR").
 *
 * The date must be a calendar day not in the future; the seventh digit and the year give the century. Modulus 11 is
 * evidence, never a condition: numbers that fail it have been issued since 2007. A label ("cpr") is evidence for it, the
 * label of another number (order, invoice, account, phone …) evidence against it, each only near the match.
 *
 * Deliberately not found: replacement numbers of hospitals (letters, or day + 60), and numbers split over two lines.
 */
export interface CprNumber {
  readonly span: Span;
  /** At most four digits: `2804••-••••`. */
  readonly excerpt: string;
  readonly evidence: readonly Evidence[];
  /** The same for the same number, however written; tells two numbers apart. Digits only: it stays inside the detectors. */
  readonly digits: string;
  /** Nothing but its date speaks for it: counts only where a person is named in the same sentence or row. */
  readonly needsPerson: boolean;
}

/** How far a label reaches, in characters of the same sentence: "Faktura sendt til afdelingen med nr. ". */
const LEFT_REACH = 36;
const RIGHT_REACH = 20;
/** Years in which a date with a time of day behind it is taken for a time stamp. */
const TIME_STAMP_YEARS = 3;
/** Between the members of a list: ", ", " og ", " and ", " / ". */
const LIST_WORDS = ['', 'og', 'and', 'samt'];
const LIST_SIGNS = /[\s,;/&+]/g;
const LIST_GLUE_LENGTH = 8;
/** From a number to the one below it in a table aligned by blanks. */
const LONGEST_ROW_REST = 120;
const GAP = '  ';

/**
 * All CPR numbers of `text` inside `range`, in order. Linear in the length of the range.
 *
 * @param today a number born after this day is none.
 * @param announced the mail speaks of CPR numbers: then a fitting check digit is enough for ten digits in a row.
 */
export function findCprNumbers(text: string, range: Span, today: CalendarDay, announced: boolean): CprNumber[] {
  const found: CprNumber[] = [];
  let previous: { end: number; label: NumberLabel } | undefined;
  for (const line of tableLines(text, range)) {
    for (let at = line.start; at < line.end; at++) {
      if (!isDigit(text.charCodeAt(at))) continue;
      const shape = shapeAt(text, at, line.end);
      if (shape === undefined) {
        at = endOfDigits(text, at) - 1;
        continue;
      }
      const label = labelOf(text, shape, line, previous);
      previous = { end: shape.end, label };
      const number = judge(text, shape, label, announced, today);
      if (number !== undefined) found.push(number);
      at = shape.end - 1;
    }
  }
  return found.map((number, at) =>
    number.needsPerson && (goesWith(text, found[at - 1], number) || goesWith(text, number, found[at + 1]))
      ? { ...number, needsPerson: false }
      : number,
  );
}

/** "2304970785 and 130211-4184", or one below the other in a table: what one of them is, the other is too. */
function goesWith(text: string, first: CprNumber | undefined, second: CprNumber | undefined): boolean {
  if (first === undefined || second === undefined || (first.needsPerson && second.needsPerson)) return false;
  if (!first.evidence.includes('check-digit') || !second.evidence.includes('check-digit')) return false;
  const [from, to] = [first.span.end, second.span.start];
  if (continuesList(text, from, to)) return true;
  return to - from <= LONGEST_ROW_REST && text.slice(from, to).split('\n').length === 2 && text.slice(from, to).indexOf(GAP) !== -1; // prettier-ignore
}

interface Shape extends Span {
  readonly digits: string;
  readonly separator: string;
}

function judge(
  text: string,
  shape: Shape,
  label: NumberLabel,
  announced: boolean,
  today: CalendarDay,
): CprNumber | undefined {
  const born = birthDate(shape.digits);
  if (label === 'other' || !isPastDay(born, today)) return undefined;
  const fits = hasCheckDigit(shape.digits);
  const evidence: Evidence[] = ['birth-date'];
  if (fits) evidence.push('check-digit');
  if (label === 'cpr') evidence.push('label-nearby');
  const dashed = shape.separator.trim() !== '';
  if (dashed) evidence.push('written-as-cpr');
  // Order lists are full of ten digits that begin with a date, and one in eleven of them fits modulus 11.
  const looksLikeOne = dashed || (fits && (announced || shape.separator !== ''));
  const speaksForItself =
    label === 'cpr' || (label === 'none' && looksLikeOne) || (label === 'unclear' && dashed && fits);
  return {
    span: { start: shape.start, end: shape.end },
    excerpt: maskNumbers(text.slice(shape.start, shape.end)),
    evidence,
    digits: shape.digits,
    needsPerson: !speaksForItself || (label !== 'cpr' && isClockTime(shape.digits, today)),
  };
}

/** "160726-1430" on a scan or in a log is rather a moment of this year than somebody born in 1926. */
function isClockTime(digits: string, today: CalendarDay): boolean {
  const age = (today.year % 100) - Number(digits.slice(4, 6));
  return age >= 0 && age <= TIME_STAMP_YEARS && Number(digits.slice(6, 8)) < 24 && Number(digits.slice(8)) < 60;
}

/** Six digits, a separator or none, four digits, standing alone: not the middle of a longer number or word. */
function shapeAt(text: string, start: number, limit: number): Shape | undefined {
  if (touchesBefore(text, start)) return undefined;
  const first = endOfDigits(text, start);
  if (first - start === 10) return standing(text, start, first, '');
  if (first - start !== 6) return undefined;
  const second = endOfSeparator(text, first, limit);
  if (second === first || endOfDigits(text, second) - second !== 4) return undefined;
  return standing(text, start, second + 4, text.slice(first, second));
}

function standing(text: string, start: number, end: number, separator: string): Shape | undefined {
  if (isWordCharacter(text.charCodeAt(end)) || (joinsNumbers(text, end) && isDigit(text.charCodeAt(end + 1))))
    return undefined;
  return { start, end, separator, digits: text.slice(start, start + 6) + text.slice(end - 4, end) };
}

/** A letter, a plus sign ("+4520…"), or "12-" and "3.": the number began earlier. Also a bank's "3401 " before ten digits. */
function touchesBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isWordCharacter(before) || before === 43) return true;
  return (joinsNumbers(text, start - 1) && isDigit(text.charCodeAt(start - 2))) || followsBankNumber(text, start);
}

function followsBankNumber(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 32 || endOfDigits(text, start) - start !== 10) return false;
  let at = start - 1;
  while (at > 0 && start - at <= 5 && isDigit(text.charCodeAt(at - 1))) at--;
  return start - 1 - at === 4 && !isWordCharacter(text.charCodeAt(at - 1));
}

function joinsNumbers(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 46;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** One space, or a dash with at most one space on either side. */
function endOfSeparator(text: string, start: number, limit: number): number {
  let at = start;
  if (isSpace(text.charCodeAt(at))) at++;
  if (isDash(text.charCodeAt(at))) {
    at++;
    if (isSpace(text.charCodeAt(at))) at++;
  }
  return at < limit ? at : start;
}

/** Space, no-break space, narrow no-break space, thin space. Not the tab: that begins another column. */
function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Hyphen-minus, hyphen, no-break hyphen, figure, en and em dash, minus sign. */
function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

function labelOf(
  text: string,
  shape: Shape,
  line: TableLine,
  previous: { end: number; label: NumberLabel } | undefined,
): NumberLabel {
  const left = text.slice(Math.max(line.start, shape.start - LEFT_REACH), shape.start);
  const near = lastLabel(left.slice(startOfSentence(left)).toLowerCase());
  if (near !== 'none') return near;
  const heading = lastLabel(line.headingAt(shape.start).toLowerCase());
  if (heading !== 'none') return heading;
  if (previous !== undefined && continuesList(text, previous.end, shape.start)) return previous.label;
  return firstLabel(text.slice(shape.end, Math.min(line.end, shape.end + RIGHT_REACH)).toLowerCase());
}

/** A full stop before a capital ends a sentence: "Tak for ordren. Hendes nummer er". Not the one in "cpr.nr. 270399". */
function startOfSentence(text: string): number {
  for (let at = text.length - 2; at > 0; at--) {
    const ends = text.charAt(at - 1) === '.' || text.charAt(at - 1) === '!' || text.charAt(at - 1) === '?';
    if (ends && text.charAt(at) === ' ' && isCapital(text.charCodeAt(at + 1))) return at;
  }
  return 0;
}

/** "ordrenumre: 0101801234, 0202801234": what was said of the first holds for the second. */
function continuesList(text: string, from: number, to: number): boolean {
  return to - from <= LIST_GLUE_LENGTH && LIST_WORDS.indexOf(text.slice(from, to).replace(LIST_SIGNS, '')) !== -1;
}
