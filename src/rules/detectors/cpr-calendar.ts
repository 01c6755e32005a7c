import type { CalendarDay } from '../types';

/** What the ten digits of a CPR number say of themselves (cpr.dk, "Personnummeret i CPR"). */

const CHECK_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first six digits are day, month and year; the seventh and the year together give the century. */
export function birthDate(digits: string): CalendarDay {
  const yy = Number(digits.slice(4, 6));
  return {
    day: Number(digits.slice(0, 2)),
    month: Number(digits.slice(2, 4)),
    year: century(Number(digits.charAt(6)), yy) + yy,
  };
}

function century(seventh: number, yy: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return yy <= 36 ? 2000 : 1900;
  return yy <= 57 ? 2000 : 1800;
}

/** A day of the calendar, today or earlier. */
export function isPastDay(day: CalendarDay, today: CalendarDay): boolean {
  return isCalendarDay(day) && asNumber(day) <= asNumber(today);
}

/** Modulus 11. Holds for all numbers issued before 2007 and for many since; never a condition. */
export function hasCheckDigit(digits: string): boolean {
  return CHECK_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11 === 0;
}

function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0) + leapDay;
}

function asNumber({ year, month, day }: CalendarDay): number {
  return year * 10000 + month * 100 + day;
}
