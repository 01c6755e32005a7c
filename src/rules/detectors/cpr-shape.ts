import { isDigit, isWordCharacter } from '../text/letters';
import type { Span } from '../types';

/** How a CPR number is written: DDMMYY-SSSS with hyphen, space or nothing between, and the odder ways. */
export interface Shape extends Span {
  readonly digits: string;
  readonly separator: string;
  /** "08.08.91-2899", "080891/2899", with two blanks, a year in four digits or broken over two lines: written so a number must be called a CPR number. */
  readonly unusual: boolean;
}

/** Six digits, a separator or none, four digits, standing alone: not the middle of a longer number or word. */
export function shapeAt(text: string, start: number): Shape | undefined {
  if (touchesBefore(text, start)) return undefined;
  const first = endOfDigits(text, start);
  if (first - start === 10) return standing(text, start, first, '', false);
  if (first - start === 8) return fullYearShapeAt(text, start, first);
  if (first - start !== 6) return first - start === 2 ? datedShapeAt(text, start) : undefined;
  const usual = endOfSeparator(text, first);
  const second = isDigit(text.charCodeAt(usual)) ? usual : endOfOddSeparator(text, first);
  if (second === first || endOfDigits(text, second) - second !== 4) return undefined;
  return standing(text, start, second + 4, text.slice(first, second), second !== usual);
}

/** "08.08.91-2899", "08 08 91 2899" */
function datedShapeAt(text: string, start: number): Shape | undefined {
  const between = text.charAt(start + 2);
  if (text.charAt(start + 5) !== between) return undefined;
  const digits = text.slice(start, start + 8).split(between);
  if (' .-/'.indexOf(between) === -1 || digits.length !== 3 || !digits.every((two) => /^[0-9]{2}$/.test(two)))
    return undefined;
  const year = endOfDigits(text, start + 6);
  if (year === start + 10) return fullYearShapeAt(text, start, year);
  const end = start + 8;
  const usual = endOfSeparator(text, end);
  const last = !isDigit(text.charCodeAt(usual)) && text.charAt(end) === between ? end + 1 : usual;
  if (last === end || endOfDigits(text, last) - last !== 4) return undefined;
  const shape = standing(text, start, last + 4, '-', true);
  return shape && { ...shape, digits: digits.join('') + shape.digits.slice(-4) };
}

/** "28041967-2187", "28.04.1967 2187": with the year in four digits, of which the number holds the last two. */
function fullYearShapeAt(text: string, start: number, year: number): Shape | undefined {
  const last = endOfSeparator(text, year);
  if (last === year || endOfDigits(text, last) - last !== 4) return undefined;
  const shape = standing(text, start, last + 4, '-', true);
  const date = text.slice(start, year).replace(/[^0-9]/g, '');
  return shape && { ...shape, digits: date.slice(0, 4) + date.slice(6) + shape.digits.slice(-4) };
}

function standing(text: string, start: number, end: number, separator: string, unusual: boolean): Shape | undefined {
  if (isWordCharacter(text.charCodeAt(end)) || (joinsNumbers(text, end) && isDigit(text.charCodeAt(end + 1))))
    return undefined;
  return { start, end, separator, unusual, digits: text.slice(start, start + 6) + text.slice(end - 4, end) };
}

/** A letter, a plus sign ("+4520…"), or "12-" and "3.": the number began earlier. Also a bank's "3401 " before ten digits. */
function touchesBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isWordCharacter(before)) return !isLabelled(text, start);
  if (before === 43) return true;
  return (joinsNumbers(text, start - 1) && isDigit(text.charCodeAt(start - 2))) || followsBankNumber(text, start);
}

/** "cpr280467-2187" */
function isLabelled(text: string, start: number): boolean {
  return text.slice(start - 3, start).toLowerCase() === 'cpr' && !isWordCharacter(text.charCodeAt(start - 4));
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

export function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** One space, or a dash with at most one space on either side. */
function endOfSeparator(text: string, start: number): number {
  let at = start;
  if (isSpace(text.charCodeAt(at))) at++;
  if (isDash(text.charCodeAt(at))) {
    at++;
    if (isSpace(text.charCodeAt(at))) at++;
  }
  return at;
}

/** A full stop, a slash, two blanks, or a dash at the end of the line. */
function endOfOddSeparator(text: string, start: number): number {
  if (isDash(text.charCodeAt(start))) return text.charAt(start + 1) === '\n' ? start + 2 : start;
  if (isSpace(text.charCodeAt(start)) && isSpace(text.charCodeAt(start + 1))) return start + 2;
  return text.charAt(start) === '.' || text.charAt(start) === '/' ? start + 1 : start;
}

/** Space, no-break space, narrow no-break space, thin space. Not the tab: that begins another column. */
function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Hyphen-minus, hyphen, no-break hyphen, figure, en and em dash, minus sign. */
function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}
