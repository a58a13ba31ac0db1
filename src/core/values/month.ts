import type { CalendarDate } from './calendar-date';
import { addDays, calendarDate, dateParts } from './calendar-date';

/** A month as year × 12 + (month − 1), so that months can be compared and counted. */
export type Month = number & { readonly __month: unique symbol };

export function month(year: number, monthOfYear: number): Month | null {
  if (year < 1900 || year > 2199 || monthOfYear < 1 || monthOfYear > 12) return null;
  return (year * 12 + monthOfYear - 1) as Month;
}
export function monthOf(date: CalendarDate): Month {
  const parts = dateParts(date);
  return (parts.year * 12 + parts.month - 1) as Month;
}
export function firstDay(of: Month): CalendarDate {
  return calendarDate(Math.floor(of / 12), (of % 12) + 1, 1) as CalendarDate;
}
export function lastDay(of: Month): CalendarDate {
  return addDays(firstDay((of + 1) as Month), -1);
}
/** `2026-03` */
export function isoMonth(of: Month): string {
  return `${Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, '0')}`;
}
/** `2026年3月` */
export function spokenMonth(of: Month): string {
  return `${Math.floor(of / 12)}年${(of % 12) + 1}月`;
}
export function parseIsoMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match ? month(Number(match[1]), Number(match[2])) : null;
}
