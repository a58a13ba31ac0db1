import type { RecordSheet } from '../../core/records/record-sheet';
import type { AnyRow } from './kit';

/** Where a finding about a whole record stands: its event date, else whatever identifies it. */
export function firstField(row: AnyRow, { register }: RecordSheet): string {
  const candidates = [...register.eventDate, ...register.identifying.flat()];
  return candidates.find((field) => row.$.table.columns.has(field)) ?? candidates[0] ?? '';
}
