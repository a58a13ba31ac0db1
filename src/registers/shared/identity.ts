import { nameKey } from '../../core/policy/names';
import type { AnyRow } from './kit';
import { cannotBeRead } from './notes';

/** The fields that tell this record from others, by its register: the first list whose first field is filled. */
export function identifyingFields(row: AnyRow): readonly string[] | null {
  const lists = row.$.table.sheet.register.identifying;
  return lists.find((list) => list[0] !== undefined && (row[list[0]] ?? null) !== null) ?? null;
}

/** Equal for two records that agree in every identifying field; null where too little is known to say so. */
export function identity(row: AnyRow): string | null {
  const fields = identifyingFields(row);
  if (fields === null || fields.some((field) => cannotBeRead(row, field))) return null;
  const values = fields.map((field) => plain(row[field] ?? null));
  const filled = values.filter((value) => value !== '').length;
  return filled * 2 > values.length ? values.join('\u0001') : null;
}

function plain(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // Most values are plain already, and there may be a hundred thousand of them.
  return /[\sa-z\uff01-\uff5e]/.test(value) ? nameKey(value) : value;
}
