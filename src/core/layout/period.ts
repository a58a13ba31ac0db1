import type { StatedPeriod } from '../records/record-sheet';
import type { CalendarDate } from '../values/calendar-date';
import { calendarDate } from '../values/calendar-date';
import { firstDay, lastDay, month } from '../values/month';

/** What titles and names say of time: the period, the year by itself, and the day up to which a list speaks. */
export interface StatedTime {
  readonly period: StatedPeriod | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly asOf: CalendarDate | null;
}

const NO_PERIOD = /截止|截至|统计(日期|时间|期间)|制表|打印|填报(日期|时间)|编制(日期|时间)|修订|更新|版本|as\s*of|printed|第.{1,6}[条版号]/i;
const AS_OF = /(?:截止|截至|as\s*of)\D{0,8}(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/i;
/** A note may be long; the period stands at its beginning. */
const LONGEST = 300;
const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `near` speaks for the sheet itself (name, titles, nearest first), `far` only helps out with the year (the file's name). */
export function statedTime(near: readonly string[], far: readonly string[]): StatedTime {
  let asOf: CalendarDate | null = null;
  let best: Spoken | null = null;
  let year: number | null = null;
  for (const text of near) {
    const narrow = text.slice(0, LONGEST).normalize('NFKC');
    const until = AS_OF.exec(narrow);
    if (until) asOf ??= calendarDate(Number(until[1]), Number(until[2]), Number(until[3]));
    year ??= yearIn(narrow);
    if (NO_PERIOD.test(narrow)) continue;
    const found = monthIn(narrow);
    if (found !== null) best = better(best, { ...found, text: text.trim() });
  }
  for (const text of far) year ??= yearIn(text.slice(0, LONGEST).normalize('NFKC'));
  const of = best?.year ?? (best?.month != null ? year : null);
  return { period: periodOf(of, best?.month ?? null, best?.text ?? ''), year: best?.year ?? year, month: best?.month ?? null, asOf };
}

interface Spoken {
  readonly year: number | null;
  readonly month: number | null;
  readonly text: string;
}

/** The nearer text stands; one that names a month completes one that names a year, and the other way round. */
function better(near: Spoken | null, far: Spoken): Spoken {
  if (near === null) return far;
  if (near.month === null && far.month !== null && (near.year === null || far.year === null || near.year === far.year)) return { ...far, year: far.year ?? near.year };
  return near.year === null ? { ...near, year: far.year } : near;
}

function periodOf(year: number | null, ofYear: number | null, text: string): StatedPeriod | null {
  if (year === null) return null;
  if (ofYear === null) {
    const from = calendarDate(year, 1, 1);
    const to = calendarDate(year, 12, 31);
    return from === null || to === null ? null : { from, to, text };
  }
  const at = month(year, ofYear);
  return at === null ? null : { from: firstDay(at), to: lastDay(at), text };
}

/** 2026年3月1日至3月31日, 2026.3.1-2026.3.31, 3月1日—31日: one month, from one day to another. */
const WITHIN = /(?<!\d)(?:(?<y>(?:19|20)\d{2})\s*[-./年]\s*)?(?<m>\d{1,2})\s*[-./月]\s*\d{1,2}\s*[日号]?\s*(?:至|到|~|～|-|–|—+)\s*(?:(?<y2>(?:19|20)\d{2})\s*[-./年]\s*)?(?:(?<m2>\d{1,2})\s*[-./月]\s*)?\d{1,2}(?:\s*[日号]|(?![\d.月-]))/;

function monthWithin(text: string): { year: number | null; month: number } | null {
  const { y, m, y2, m2 } = WITHIN.exec(text)?.groups ?? {};
  if (m === undefined || !inYear(Number(m)) || (m2 !== undefined && Number(m2) !== Number(m)) || (y2 !== undefined && y2 !== y)) return null;
  return y === undefined && m2 === undefined && !/月/.test(text) ? null : { year: y === undefined ? yearIn(text) : Number(y), month: Number(m) };
}

/** `2026年3月`, `2026.03`, `3月`, `三月`, `2026年度`, `March 2026`; null where a text states several or a single day. */
function monthIn(text: string): { year: number | null; month: number | null } | null {
  const within = monthWithin(text);
  if (within !== null) return within;
  if (/\d\s*(月份?|日|号)?\s*(至|到|~|～|—|--)\s*\d|(?<!\d)\d{1,2}\s*月?\s*[-–]\s*\d{1,2}\s*月|第?[一二三四1-4]季度|[上下]半年/.test(text)) return null;
  const whole = /(?<!\d)((?:19|20)\d{2})\s*(?:年度?|[-./])\s*(\d{1,2})\s*(?:月(?!\s*\d{1,2}\s*[日号])|$|[^\d\-./月日])/.exec(`${text} `);
  if (whole && inYear(Number(whole[2]))) return { year: Number(whole[1]), month: Number(whole[2]) };
  const packed = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/.exec(text);
  if (packed) return { year: Number(packed[1]), month: Number(packed[2]) };
  if (/(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}/.test(text)) return null;
  const named = new RegExp(`\\b(${ENGLISH.join('|')})[a-z]*\\.?[\\s,'-]*((?:20)\\d{2})?\\b`, 'i').exec(text);
  if (named && /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b/i.test(named[0])) {
    return { year: named[2] ? Number(named[2]) : yearIn(text), month: ENGLISH.indexOf((named[1] ?? '').toLowerCase()) + 1 };
  }
  const year = yearIn(text);
  const digits = /(?<![\d.])(\d{1,2})\s*月(?!\s*\d{1,2}\s*[日号])(?!\s*[检结])/.exec(text);
  if (digits && inYear(Number(digits[1]))) return { year, month: Number(digits[1]) };
  const spoken = /(十[一二]?|[一二三四五六七八九])月(份|$|[^一-龥]|[度用车印章登记台账明])/.exec(text);
  if (spoken) return { year, month: DIGITS[spoken[1] ?? ''] ?? null };
  return year !== null && /(?:19|20)\d{2}\s*(年度|年(?!\s*月))|^\s*(?:19|20)\d{2}\s*$/.test(text) ? { year, month: null } : null;
}

function yearIn(text: string): number | null {
  const found = /(?<!\d)((?:19|20)\d{2})(?=\s*年|\s*[-./]\s*\d{1,2}(?!\d)|\s*$|[^\d])/.exec(text) ?? /(?<!\d)(20\d{2})(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)/.exec(text);
  return found ? Number(found[1]) : null;
}

function inYear(value: number): boolean {
  return value >= 1 && value <= 12;
}
