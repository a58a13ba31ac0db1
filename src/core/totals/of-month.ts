import type { Fields, Row } from '../records/field';
import type { Register } from '../records/register';
import type { Month } from '../values/month';
import { monthOf } from '../values/month';

/** Belongs to the month asked for: an asset always does, and so does a record whose date can't be read. */
export function isOfMonth(row: Row<Fields>, register: Register, month: Month | null): boolean {
  if (month === null || register.eventDate.length === 0 || row.$.eventDate === null) return true;
  return monthOf(row.$.eventDate) === month;
}
