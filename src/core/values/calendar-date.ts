/** A day without a time zone: the serial of Excel's 1900 calendar (2026-03-05 is 46086). */
export type CalendarDate = number & { readonly __date: unique symbol };

const EPOCH = 25_569;
const DAY = 86_400_000;

/** Null where the calendar has no such day (2 月 30 日) or the year lies outside 1900 to 2199. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 ? ((at.getTime() / DAY + EPOCH) as CalendarDate) : null;
}

/** From an Excel serial; a time of day is cut off. Null below 1900-03-01, where Excel's calendar is wrong, and after 2199. */
export function dateOfSerial(serial: number): CalendarDate | null {
  return serial >= 61 && serial < 109_575 ? (Math.floor(serial) as CalendarDate) : null;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Counted in years that begin on 1 March, so that a leap day comes last; a `Date` would cost ten times as much. */
export function dateParts(date: CalendarDate): DateParts {
  const days = Math.floor(date) - FIRST_OF_ERA;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: 1600 + era * 400 + yearOfEra + (month < 3 ? 1 : 0), month, day };
}

/** 1 March 1600, from which four centuries of 146,097 days repeat. */
const FIRST_OF_ERA = -109_511;

/** 0 Sunday … 6 Saturday. */
export function weekday(date: CalendarDate): number {
  return (date + 6) % 7;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return (date + days) as CalendarDate;
}

/** `2026-03-05` */
export function isoDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `2026-03-05` only; null for anything else. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `3月5日`, with the year in front when `year` is not that year. */
export function spokenDate(date: CalendarDate, year?: number): string {
  const parts = dateParts(date);
  const day = `${parts.month}月${parts.day}日`;
  return year === parts.year ? day : `${parts.year}年${day}`;
}
