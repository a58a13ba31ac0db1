import type { Field, Fields, Row } from '../records/field';
import type { Register } from '../records/register';
import { isoDate } from '../values/calendar-date';
import type { CalendarDate } from '../values/calendar-date';
import { timeText } from '../values/clock-time';
import type { ClockTime } from '../values/clock-time';
import type { Decimal } from '../values/decimal';
import { decimalText } from '../values/decimal';
import type { Month } from '../values/month';
import { isoMonth, monthOf } from '../values/month';

/** Those asked for that the register has; when nobody asked, the month and its first other dimension. */
export function dimensionsOf(register: Register, by: readonly string[] | null): readonly string[] {
  if (by !== null) return by.filter((id) => hasDimension(register, id));
  const first = register.dimensions.find((id) => id !== 'month');
  return [...(register.eventDate.length > 0 ? ['month'] : []), ...(first === undefined ? [] : [first])];
}

export function hasDimension(register: Register, id: string): boolean {
  return id === 'month' ? register.eventDate.length > 0 : Object.hasOwn(register.fields, id);
}

export function groupOf(row: Row<Fields>, register: Register, dimensions: readonly string[], department?: (name: string) => string | null): Record<string, string> {
  const by: Record<string, string> = {};
  for (const id of dimensions) by[id] = valueText(row, id, register.fields[id], department);
  return by;
}

function valueText(row: Row<Fields>, id: string, field: Field | undefined, department: ((name: string) => string | null) | undefined): string {
  if (id === 'month' && row.$.eventDate !== null) return isoMonth(monthOf(row.$.eventDate));
  const value = row[id] ?? null;
  if (value === null || !field) return '';
  if (field.type === 'department') return department?.(String(value)) ?? String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return value;
  if (field.type === 'date') return isoDate(value as CalendarDate);
  if (field.type === 'time') return timeText(value as ClockTime);
  if (field.type === 'month') return isoMonth(value as Month);
  return field.type === 'whole' ? String(value) : decimalText(value as Decimal);
}
