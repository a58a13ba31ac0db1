import type { Words } from '../words';
import type { CalendarDate } from './calendar-date';
import { calendarDate, dateOfSerial } from './calendar-date';
import { inDigits } from './chinese-number';
import { splitMoment } from './moment-text';
import { MONTH_NAME, monthNumber } from './month-names';
import { isTooLong, narrow } from './narrow-text';

/** What the sheet says of dates that leave something out. */
export interface DateHints {
  readonly year: number | null;
  /** The month that title or sheet name state, 1 to 12, for 5日. */
  readonly month?: number | null;
  /** 20/12/2022 against 12/20/2022, as learned from the column; null where nothing tells. */
  readonly dayFirst: boolean | null;
}

export type DateReading = { readonly date: CalendarDate } | { readonly why: Words };

const GAP = '[-./\\\\_、,\\s]+';
const FULL = new RegExp(`^(\\d{4})(?:年|${GAP})(\\d{1,2})(?:月|${GAP})(\\d{1,2})[日号]?\\.?$`);
const SHORT_YEAR = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/;
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
const THREE = /^(\d{1,2})[-./\s](\d{1,2})[-./\s](\d{4}|\d{2})\.?$/;
const SHORT_FIRST = /^(\d{2})[-./](\d{1,2})[-./](\d)$/;
const MONTH_DAY = /^(\d{1,2})(月|[-./、])(\d{1,2})[日号]?$/;
const DAY = /^(\d{1,2})[日号]$/;
const DAY_NAMED = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-\\s./,]*${MONTH_NAME}[-\\s./,]*(\\d{4}|\\d{2})?$`, 'i');
const NAMED_DAY = new RegExp(`^${MONTH_NAME}[-\\s./,]*(\\d{1,2})(?:st|nd|rd|th)?(?:[-\\s./,]+(\\d{4}|\\d{2}))?$`, 'i');
const YEAR_NAMED = new RegExp(`^(\\d{4})[-\\s./,]*${MONTH_NAME}[-\\s./,]*(\\d{1,2})$`, 'i');
/** 民国115年 is 2026. */
const REPUBLIC = /民国(\d{1,3})年/;
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|(?<=[日号\d]\s*)\([一二三四五六日天]\)|\(?\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\)?[.,]?/gi;
const SEVERAL = /\d[日号]?\s*(?:至|到|~|—|--)\s*\d|\d[月日号].*[-、,/]\s*\d|\d+[-./]\d+[-./]\d+.*\D\d+[-./]\d/;

/** Reads a date as people type it, a time of day behind it or not; says why where it is none or could be two. */
export function readDate(raw: string, hints: DateHints): DateReading {
  if (isTooLong(raw)) return unread('认不出是哪一天', 'no date that can be recognised');
  const text = splitMoment(narrow(raw)).day;
  const day = inDigits(text.replace(WEEKDAY, '').replace(/^'/, '')).replace(/\s*([年月日号])\s*/g, '$1').replace(REPUBLIC, (_, year: string) => `${Number(year) + 1911}年`).trim();
  const full = FULL.exec(day) ?? PACKED.exec(day);
  if (full) return dated(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = SHORT_YEAR.exec(day) ?? SHORT_FIRST.exec(day);
  if (short) return dated(century(Number(short[1])), Number(short[2]), Number(short[3]));
  const three = THREE.exec(day);
  if (three) return ofThree(three[1] ?? '', three[2] ?? '', three[3] ?? '', hints);
  const two = MONTH_DAY.exec(day);
  if (two) return ofTwo(Number(two[1]), Number(two[3]), two[2] === '月', hints);
  return ofWords(day, hints) ?? ofLess(day, hints);
}

/** A full day, or why the calendar has none. */
function dated(year: number, month: number, day: number): DateReading {
  const date = calendarDate(year, month, day);
  if (date !== null) return { date };
  if (month < 1 || month > 12) return unread(`没有${month}月`, `there is no month ${month}`);
  if (year < 1900 || year > 2199) return unread(`${year}年不像登记的年份`, `no register is of the year ${year}`);
  return unread(`${year}年${month}月没有${day}日`, `${year}-${month} has no day ${day}`);
}

function ofThree(first: string, second: string, last: string, { year, dayFirst }: DateHints): DateReading {
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  const at = last.length === 4 ? c : century(c);
  const monthFirst = dayFirst === true ? null : calendarDate(at, a, b);
  const dayBefore = dayFirst === false ? null : calendarDate(at, b, a);
  // 26.03.15 begins with the year, unless the column has shown another order.
  const known = dayFirst !== null && (monthFirst ?? dayBefore) !== null;
  const yearFirst = known || last.length !== 2 || first.length !== 2 ? null : calendarDate(century(a), b, c);
  const days = [...new Set([yearFirst, monthFirst, dayBefore].filter((date) => date !== null))];
  if (days.length === 1 && days[0] !== undefined) return { date: days[0] };
  if (days.length === 0) return calendarDate(at, a, b) ?? calendarDate(at, b, a) ? unread('与这一列别的日期的日月顺序不符', 'against the order of day and month in this column') : unread('日历上没有这一天', 'the calendar has no such day');
  const ofYear = year === null || last.length === 4 ? [] : days.filter((date) => date >= (calendarDate(year, 1, 1) ?? 0) && date <= (calendarDate(year, 12, 31) ?? 0));
  if (ofYear.length === 1 && ofYear[0] !== undefined) return { date: ofYear[0] };
  return unread('看不出哪个是月、哪个是日', 'day and month cannot be told apart');
}

function ofTwo(a: number, b: number, named: boolean, { year, dayFirst }: DateHints): DateReading {
  const [month, day] = !named && dayFirst === true ? [b, a] : [a, b];
  if (calendarDate(2000, month, day) === null) return dated(year ?? 2000, month, day);
  return withYear(month, day, year);
}

function withYear(month: number, day: number, year: number | null): DateReading {
  if (year === null) return unread('没有写年，表里也看不出是哪一年', 'the year is missing, and the sheet does not tell it');
  return dated(year, month, day);
}

function ofWords(day: string, { year }: DateHints): DateReading | null {
  const dayNamed = DAY_NAMED.exec(day);
  const namedDay = NAMED_DAY.exec(day);
  const yearNamed = YEAR_NAMED.exec(day);
  if (yearNamed) return dated(Number(yearNamed[1]), monthNumber(yearNamed[2] ?? ''), Number(yearNamed[3]));
  if (!dayNamed && !namedDay) return null;
  const [month, date, written] = dayNamed ? [dayNamed[2], dayNamed[1], dayNamed[3]] : [namedDay?.[1], namedDay?.[2], namedDay?.[3]];
  const number = monthNumber(month ?? '');
  if (written === undefined) return withYear(number, Number(date), year);
  return dated(written.length === 4 ? Number(written) : century(Number(written)), number, Number(date));
}

/** Less than a date, or more than one. */
function ofLess(day: string, { year, month }: DateHints): DateReading {
  const only = DAY.exec(day);
  if (only && year !== null && month != null) return dated(year, month, Number(only[1]));
  if (only) return unread('没有写年和月', 'year and month are missing');
  if (/^\d{5}(\.\d+)?$/.test(day) && isLikelySerial(Number(day))) return { date: dateOfSerial(Number(day)) as CalendarDate };
  if (/^\d{4}(?:年|[-./])\d{1,2}月?份?$/.test(day)) return unread('没有写日', 'the day of the month is missing');
  if (/^(\d{4}年?|\d{1,2}月份?)$/.test(day)) return unread('不是完整的日期', 'not a whole date');
  if (/^\d{6}$/.test(day)) return unread('看不出哪几位是年、月、日', 'the digits may be read as several dates');
  if (SEVERAL.test(day)) return unread('一格里写了不止一个日期', 'more than one date in the cell');
  return unread('认不出是哪一天', 'no date that can be recognised');
}

/** A bare number is taken for a day between 1980 and 2100 only. */
function isLikelySerial(value: number): boolean {
  return value >= 29_221 && value < 73_416;
}

function century(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

function unread(zh: string, en: string): DateReading {
  return { why: { zh, en } };
}
