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

export function groupOf(row: Row<Fields>, register: Register, dimensions: readonly string[], department?: (name: string) => string | null): Record<string, string> {
  const by: Record<string, string> = {};
  for (const id of dimensions) by[id] = dimensionText(row, id, register.fields[id], department);
  return by;
}

function dimensionText(row: Row<Fields>, id: string, field: Field | undefined, department: ((name: string) => string | null) | undefined): string {
  if (id === 'month' && row.$.eventDate !== null) return isoMonth(monthOf(row.$.eventDate));
  if (!field) return '';
  const text = valueText(field, row[id]);
  return field.type === 'department' && text !== '' ? (department?.(text) ?? text) : text;
}
