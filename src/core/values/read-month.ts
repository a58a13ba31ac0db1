import { inDigits } from './chinese-number';
import type { Month } from './month';
import { month, monthOf } from './month';
import { MONTH_NAME, monthNumber } from './month-names';
import { isTooLong, narrow } from './narrow-text';
import type { DateHints } from './read-date';
import { readDate } from './read-date';

const YEAR_MONTH = /^(\d{4})(?:年|[-./\s])\s*(\d{1,2})月?份?$|^(\d{4})(0[1-9]|1[0-2])$/;
const ALONE = /^(\d{1,2})月?份?$/;
const NAMED = new RegExp(`^${MONTH_NAME}[-\\s./,]*(\\d{4})?$`, 'i');

/** Reads a month as people type it: 2026-03, 2026年3月, 3月份, 三月, 202603, March 2026, or the month of a date. */
export function readMonth(raw: string, hints: DateHints): Month | null {
  if (isTooLong(raw)) return null;
  const text = inDigits(narrow(raw));
  const whole = YEAR_MONTH.exec(text);
  if (whole) return month(Number(whole[1] ?? whole[3]), Number(whole[2] ?? whole[4]));
  const alone = ALONE.exec(text);
  if (alone) return hints.year === null ? null : month(hints.year, Number(alone[1]));
  const named = NAMED.exec(text);
  if (named) return named[2] === undefined && hints.year === null ? null : month(Number(named[2] ?? hints.year), monthNumber(named[1] ?? ''));
  const reading = readDate(raw, hints);
  return 'date' in reading ? monthOf(reading.date) : null;
}
