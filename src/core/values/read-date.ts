import type { Words } from '../words';
import type { CalendarDate } from './calendar-date';
import { calendarDate } from './calendar-date';
import { chineseNumber } from './chinese-number';

export interface DateHints {
  /** The year that a title, sheet name or the other dates state. */
  readonly year: number | null;
  /** 20/12/2022 rather than 12/20/2022, as the column's other dates show; null: nothing shows it. */
  readonly dayFirst: boolean | null;
}

export type DateReading = { readonly date: CalendarDate } | { readonly why: Words };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What may follow a date: a weekday, a time of day. */
const TAIL = /[\s,，(（]*(?:星期|周|礼拜)[一二三四五六日天][)）]?|[T\s]+\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?\s*(?:am|pm|z)?$|(?:上午|下午|晚上|早上|中午)?\s*\d{1,2}[点时:：](?:\d{1,2}分?|半)?$|\s*(?:上午|下午|晚上|早上|中午)$/gi;

/** Reads a date as people type it; says why where it is none or could be two. */
export function readDate(raw: string, hints: DateHints): DateReading {
  const text = raw.normalize('NFKC').trim();
  const spoken = /[〇零一二三四五六七八九十]/.test(text) ? spokenDigits(text) : text;
  const plain = spoken.replace(TAIL, '').replace(/[号號]$/, '日').replace(/\s+/g, ' ').trim();
  return fullDate(plain) ?? shortDate(plain, hints) ?? slashed(plain, hints) ?? english(plain) ?? notADate();
}

function fullDate(text: string): DateReading | null {
  const match = /^'?(\d{4})\s*[-/.年_\\、,]\s*(\d{1,2})\s*[-/.月_\\、,]\s*(\d{1,2})\s*日?\.?$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (match) return checked(Number(match[1]), Number(match[2]), Number(match[3]));
  const two = /^(\d{2})年(\d{1,2})月(\d{1,2})日?$/.exec(text);
  return two ? checked(2000 + Number(two[1]), Number(two[2]), Number(two[3])) : null;
}

function shortDate(text: string, { year }: DateHints): DateReading | null {
  const match = /^(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/.exec(text) ?? /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(text);
  if (!match) return null;
  const month = Number(match[1]);
  const day = Number(match[2]);
  if (calendarDate(2000, month, day) === null) return impossible();
  if (year !== null) return checked(year, month, day);
  return { why: { zh: '没有写年份，表名和标题里也看不出是哪一年', en: 'the year is missing, and neither title nor sheet name states it' } };
}

function slashed(text: string, { dayFirst }: DateHints): DateReading | null {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(text);
  if (!match) return null;
  const [first, second, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = last < 100 ? 2000 + last : last;
  // 24-3-5 as it is written in China: a year, a month and a day.
  if (last < 32 && first > 12 && first < 80 && second <= 12 && String(match[3]).length === 2 && dayFirst === null) return checked(2000 + first, second, last);
  if (first > 12 && second <= 12) return checked(year, second, first);
  if (second > 12 && first <= 12) return checked(year, first, second);
  if (first === second || dayFirst !== null) return dayFirst ? checked(year, second, first) : checked(year, first, second);
  return { why: { zh: `分不清是${first}月${second}日还是${second}月${first}日`, en: `it may be ${first}/${second} or ${second}/${first}: month and day cannot be told apart` } };
}

function english(text: string): DateReading | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4}|\d{2})$/i.exec(text);
  const other = match ? null : /^([a-z]{3,9})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?,?[\s-](\d{4})$/i.exec(text);
  const name = (match?.[2] ?? other?.[1] ?? '').toLowerCase().slice(0, 3);
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return null;
  const year = Number(match?.[3] ?? other?.[3]);
  return checked(year < 100 ? 2000 + year : year, month, Number(match?.[1] ?? other?.[2]));
}

function spokenDigits(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十]+(?=[年月日号])/g, (words) => String(chineseNumber(words) ?? words));
}

function checked(year: number, month: number, day: number): DateReading {
  const date = calendarDate(year, month, day);
  return date === null ? impossible() : { date };
}

function impossible(): DateReading {
  return { why: { zh: '日历上没有这一天', en: 'the calendar has no such day' } };
}

function notADate(): DateReading {
  return { why: { zh: '不是日期', en: 'it is no date' } };
}
