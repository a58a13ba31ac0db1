import type { Decimal } from '../../core/values/decimal';
import { toNumber } from '../../core/values/decimal';
import type { Argument } from './argument';
import { isMissing } from './argument';
import { readArgument } from './read-argument';

/** The serial of the day that a text means; a blank cell stays blank. `year` completes 3月5日. */
export function toDate(text: Argument, year: Argument): number | string {
  const known = isMissing(year) ? null : Number(readArgument(year, { type: 'whole', zh: '年份', en: 'year', headers: [] }));
  const date = readArgument(text, { type: 'date', zh: '日期', en: 'date', headers: [] }, { year: known });
  return date === null ? '' : Number(date);
}

/** The time of day that a text means, as a fraction of the day; a blank cell stays blank. */
export function toTime(text: Argument): number | string {
  const minutes = isMissing(text) ? null : readArgument(text, { type: 'time', zh: '时间', en: 'time', headers: [] });
  return minutes === null ? '' : Number(minutes) / 1440;
}

/** The number that a text means, its unit left away; a blank cell stays blank. */
export function toNumberValue(text: Argument): number | string {
  const number = readArgument(text, { type: 'number', zh: '数字', en: 'number', headers: [] }) as Decimal | null;
  return number === null ? '' : toNumber(number);
}
