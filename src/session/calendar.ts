import type { CalendarDay } from '../rules/types';

/** The sender's day by their own clock. */
export function localToday(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
