import type { Field } from '../records/field';
import type { CalendarDate } from './calendar-date';
import { isoDate } from './calendar-date';
import type { ClockTime } from './clock-time';
import { timeText } from './clock-time';
import type { Decimal } from './decimal';
import { decimalText } from './decimal';
import type { Month } from './month';
import { isoMonth } from './month';

/** A field's value in its one normal form, for fingerprints, lists and messages; blank is the empty text. */
export function valueText(field: Field, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'date') return isoDate(value as CalendarDate);
  if (field.type === 'time') return timeText(value as ClockTime);
  if (field.type === 'month') return isoMonth(value as Month);
  if (field.type === 'money' || field.type === 'number') return decimalText(value as Decimal);
  if (field.type === 'yesNo' || field.type === 'signature') return value ? '是' : '否';
  return String(value);
}
