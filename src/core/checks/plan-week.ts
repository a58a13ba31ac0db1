import type { CalendarDate } from '../values/calendar-date';
import { addDays, weekday } from '../values/calendar-date';

/** Monday of the day's week (Monday to Sunday). */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -((weekday(date) + 6) % 7));
}

/** The given weekday (0 Sunday … 6 Saturday) of the week before the day's own. */
export function weekdayOfWeekBefore(date: CalendarDate, day: number): CalendarDate {
  return addDays(mondayOf(date), -7 + ((day + 6) % 7));
}

/** The last such weekday up to and including the day. */
export function lastWeekdayUpTo(date: CalendarDate, day: number): CalendarDate {
  return addDays(date, -((weekday(date) - day + 7) % 7));
}
