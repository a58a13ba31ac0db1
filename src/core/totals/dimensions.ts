import type { Departments } from '../policy/policy';
import type { Field, Fields, Row } from '../records/field';
import type { Register } from '../records/register';
import { isoMonth, monthOf } from '../values/month';
import { valueText } from '../values/value-text';

/** Those asked for that the register has; when nobody asked, the month and its first other dimension. */
export function dimensionsOf(register: Register, by: readonly string[] | null): readonly string[] {
  if (by !== null) return by.filter((id) => hasDimension(register, id));
  const first = register.dimensions.find((id) => id !== 'month');
  return [...(register.eventDate.length > 0 ? ['month'] : []), ...(first === undefined ? [] : [first])];
}

export function hasDimension(register: Register, id: string): boolean {
  return id === 'month' ? register.eventDate.length > 0 : Object.hasOwn(register.fields, id);
}

export function groupOf(row: Row<Fields>, register: Register, dimensions: readonly string[], departments: Departments): Record<string, string> {
  const by: Record<string, string> = {};
  for (const id of dimensions) by[id] = dimensionText(row, id, register.fields[id], departments);
  return by;
}

function dimensionText(row: Row<Fields>, id: string, field: Field | undefined, departments: Departments): string {
  if (id === 'month' && row.$.eventDate !== null) return isoMonth(monthOf(row.$.eventDate));
  if (!field) return '';
  const text = valueText(field, row[id]);
  return field.type === 'department' && text !== '' ? (departments.canonical(text) ?? text) : text;
}
