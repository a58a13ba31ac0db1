import type { WorkCalendar } from '../../core/policy/policy';
import type { CalendarDate } from '../../core/values/calendar-date';
import { dateParts } from '../../core/values/calendar-date';
import { FormulaError } from './formula-error';

/** A number in a cell cannot say that it rests on weekends alone, so a year without a calendar is an error. */
export function demandKnownYears(calendar: WorkCalendar, days: readonly CalendarDate[]): void {
  for (const day of days) {
    const { year } = dateParts(day);
    if (calendar.knows(year)) continue;
    throw new FormulaError(`程序里没有 ${year} 年的节假日安排。请把填了当年节假日的「日历」表作为制度区域给出。`, `The holidays of ${year} are not known here. Give a calendar sheet (日历) that lists them as policy.`, '#N/A');
  }
}
