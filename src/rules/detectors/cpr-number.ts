import { isDigit } from '../text/letters';
import { maskNumbers } from '../text/mask';
import type { Unit } from '../text/units';
import type { CalendarDay, Evidence, Span } from '../types';
import { birthDate, hasCheckDigit, isPastDay } from './cpr-calendar';
import { endOfDigits, shapeAt, type Shape } from './cpr-shape';
import { firstLabel, lastLabel, type NumberLabel } from './number-label';

/**
 * CPR number: the Danish civil registration number, DDMMYY-SSSS (cpr.dk, "Personnummeret i CPR").
 *
 * The date must be a calendar day not in the future; the seventh digit and the year give the century. Modulus 11 is
 * evidence, never a condition: numbers that fail it have been issued since 2007. A label ("cpr") is evidence for it, the
 * label of another number (order, invoice, account, phone …) evidence against it, each only near the match, at the head of
 * the column, or in the line that announces a list.
 *
 * Deliberately not found: replacement numbers of hospitals (letters, or day + 60).
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
/** A first and a last name right before a number. */
const FULL_NAME = /[A-ZÆØÅ][a-zæøåéüöä]+[ -][A-ZÆØÅ][a-zæøåéüöä]+[,:]? \(?$/;
/** "Hendes CPR nummer" */
const MOST_LABEL_WORDS = 3;
/** "Ordrenumre fra i går:" */
const ANNOUNCEMENT_REACH = 60;

/** Lines of ten digits and nothing else, all of them birth dates and no two alike: of order numbers one in thirty begins so. */
const SHORTEST_COLUMN = 4;

/** A number with the place in which it stands. */
interface Placed extends CprNumber {
  readonly unit: number;
}

/**
 * All CPR numbers of the units of a text, in order. Linear in the length of the text.
 *
 * @param today a number born after this day is none.
 * @param announced the mail speaks of CPR numbers: then a fitting check digit is enough for ten digits in a row.
 */
export function findCprNumbers(
  text: string,
  units: readonly Unit[],
  today: CalendarDay,
  announced: boolean,
): CprNumber[] {
  const found: Placed[] = [];
  let previous: { end: number; label: NumberLabel } | undefined;
  let heading: NumberLabel = 'none';
  /** Numbers that fill their line, dates or not. */
  let lines = 0;
  units.forEach((unit, index) => {
    let shapes = 0;
    for (let at = unit.start; at < unit.end; at++) {
      if (!isDigit(text.charCodeAt(at))) continue;
      const shape = shapeAt(text, at);
      if (shape === undefined) {
        at = endOfDigits(text, at) - 1;
        continue;
      }
      shapes++;
      if (fillsUnit(text, unit, shape)) lines++;
      const near = labelOf(text, shape, unit, units, previous);
      // "… kunne hæve på foreningens konto:" above names with a number each.
      const ofNames = heading === 'other' && isBehindName(text, shape);
      // "CPR-nummer" alone on the line above speaks for a number alone on its own.
      const above = fillsUnit(text, unit, shape) && isBareLabel(text, units[index - 1]) ? 'cpr' : heading;
      const label = near !== 'none' || ofNames ? near : above;
      previous = { end: shape.end, label };
      const number = judge(text, shape, label, announced, today);
      if (number !== undefined) found.push({ ...number, unit: index });
      at = shape.end - 1;
    }
    if (text.charAt(unit.end - 1) === ':' || text.charAt(unit.end) === ':')
      heading = lastLabel(text.slice(Math.max(unit.start, unit.end - ANNOUNCEMENT_REACH), unit.end).toLowerCase());
    else if (shapes === 0) heading = 'none';
  });
  const column = found.filter(({ unit, span }) => fillsUnit(text, units[unit]!, span));
  const isColumn =
    column.length >= SHORTEST_COLUMN &&
    column.length === lines &&
    new Set(column.map(({ digits }) => digits.slice(0, 6))).size === lines;
  return found.map((number, at) =>
    number.needsPerson &&
    ((isColumn && column.indexOf(number) !== -1) ||
      goesWith(text, units, found[at - 1], number) ||
      goesWith(text, units, number, found[at + 1]))
      ? { ...number, needsPerson: false }
      : number,
  );
}

/** "CPR-nummer", "Hendes personnr.": a line that is a label and nothing else, without a colon. */
function isBareLabel(text: string, unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.kind === 'sentence' &&
    unit.last - unit.first <= MOST_LABEL_WORDS &&
    lastLabel(text.slice(unit.start, unit.end).toLowerCase()) === 'cpr'
  );
}

function fillsUnit(text: string, unit: Unit, { start, end }: Span): boolean {
  return text.slice(unit.start, start).trim() === '' && text.slice(end, unit.end).trim() === '';
}

/** "2304970785 and 130211-4184", or one below the other in a table: what one of them is, the other is too. */
function goesWith(
  text: string,
  units: readonly Unit[],
  first: Placed | undefined,
  second: Placed | undefined,
): boolean {
  if (first === undefined || second === undefined || (first.needsPerson && second.needsPerson)) return false;
  if (!first.evidence.includes('check-digit') || !second.evidence.includes('check-digit')) return false;
  const below =
    second.unit - first.unit === 1 && units[first.unit]!.kind === 'row' && units[second.unit]!.kind === 'row';
  return below || first.unit === second.unit || continuesList(text, first.span.end, second.span.start);
}

function judge(
  text: string,
  shape: Shape,
  label: NumberLabel,
  announced: boolean,
  today: CalendarDay,
): CprNumber | undefined {
  const born = birthDate(shape.digits);
  if (!isPastDay(born, today)) return undefined;
  const fits = hasCheckDigit(shape.digits);
  const dashed = shape.separator.trim() !== '';
  // "Bestillingen gælder Anna Holm (280467-2187)": what is ordered is for somebody, and the number is hers.
  if (label === 'other' && !(dashed && fits && isBehindName(text, shape))) return undefined;
  if (shape.unusual && label !== 'cpr') return undefined;
  const evidence: Evidence[] = ['birth-date'];
  if (fits) evidence.push('check-digit');
  if (label === 'cpr') evidence.push('label-nearby');
  if (dashed) evidence.push('written-as-cpr');
  // Order lists are full of ten digits that begin with a date, and one in eleven of them fits modulus 11.
  const looksLikeOne = dashed || (fits && (announced || shape.separator !== ''));
  const speaksForItself =
    label === 'cpr' ||
    ((label === 'none' || label === 'other') && looksLikeOne) ||
    (label === 'unclear' && dashed && (fits || announced));
  return {
    span: { start: shape.start, end: shape.end },
    excerpt: maskNumbers(text.slice(shape.start, shape.end)),
    evidence,
    digits: shape.digits,
    needsPerson: !speaksForItself || (label !== 'cpr' && isClockTime(shape.digits, today)),
  };
}

function isBehindName(text: string, { start }: Shape): boolean {
  return FULL_NAME.test(text.slice(Math.max(0, start - LEFT_REACH), start));
}

/** "160726-1430" on a scan or in a log is rather a moment of this year than somebody born in 1926. */
function isClockTime(digits: string, today: CalendarDay): boolean {
  const age = (today.year % 100) - Number(digits.slice(4, 6));
  return age >= 0 && age <= TIME_STAMP_YEARS && Number(digits.slice(6, 8)) < 24 && Number(digits.slice(8)) < 60;
}

function labelOf(
  text: string,
  shape: Shape,
  unit: Unit,
  units: readonly Unit[],
  previous: { end: number; label: NumberLabel } | undefined,
): NumberLabel {
  const near = lastLabel(
    unspent(text.slice(Math.max(unit.start, shape.start - LEFT_REACH), shape.start)).toLowerCase(),
  );
  if (near !== 'none') return near;
  const column = unit.cells.findIndex(({ start, end }) => start <= shape.start && shape.start < end);
  const head = unit.heading === undefined ? undefined : units[unit.heading]!.cells[column];
  const heading = head === undefined ? 'none' : lastLabel(text.slice(head.start, head.end).toLowerCase());
  if (heading !== 'none') return heading;
  if (previous !== undefined && continuesList(text, previous.end, shape.start)) return previous.label;
  return firstLabel(text.slice(shape.end, Math.min(unit.end, shape.end + RIGHT_REACH)).toLowerCase());
}

/** "tlf. 28 47 19 03, 280467-2187": a label that has its number already is behind that number. */
function unspent(left: string): string {
  const spent = /^[^]*[0-9](?: ?[0-9]){5,}/.exec(left);
  return spent === null ? left : left.slice(spent[0].length);
}

/** "ordrenumre: 0101801234, 0202801234": what was said of the first holds for the second. */
export function continuesList(text: string, from: number, to: number): boolean {
  return to - from <= LIST_GLUE_LENGTH && LIST_WORDS.indexOf(text.slice(from, to).replace(LIST_SIGNS, '')) !== -1;
}
