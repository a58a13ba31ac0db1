import type { Merges } from '../layout/merges';
import { firstAfter } from '../layout/rows-after';
import type { Field } from './field';

/** Cells of merged areas below their first row → the row that holds the value. Columns without any are absent. */
export function mergedBelow(merges: Merges, columns: Iterable<number>, after: number): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const wanted = new Set(columns);
  const found = new Map<number, Map<number, number>>();
  if (!merges.any) return found;
  const { rows } = merges.sheet;
  for (const { top, bottom, left } of merges.sheet.merges) {
    if (bottom === top || top <= after || !wanted.has(left)) continue;
    let ofColumn = found.get(left);
    if (!ofColumn) found.set(left, (ofColumn = new Map()));
    for (let at = firstAfter(rows, top); at < rows.length && (rows[at] ?? 0) <= bottom; at++) ofColumn.set(rows[at] ?? 0, top);
  }
  return found;
}

/** A figure that is summed counts once, in its first row, unless every record must have one. */
export function comesDown(field: Field): boolean {
  return field.summed !== true || field.required !== undefined;
}

const DITTO = new Set(['同上', '〃', '″', '"', "''", '“', '”', '〞', '々', 'ditto', 'Ditto']);

export function isDitto(text: string): boolean {
  return DITTO.has(text) || DITTO.has(text.trim());
}

/** Whether blanks of a column mean "as above": groups that name their date or department only in their first row. */
export function isGrouped<T>(type: Field['type'], records: readonly T[], valueOf: (record: T) => unknown): boolean {
  if (type !== 'date' && type !== 'department' && type !== 'plate') return false;
  const [first] = records;
  if (records.length < 3 || first === undefined || valueOf(first) === null) return false;
  let blanks = 0;
  let equal = 0;
  let before: unknown = null;
  for (const record of records) {
    const value = valueOf(record);
    if (value === null) blanks++;
    else if (value === before) equal++;
    before = value;
  }
  // In a full column neighbours are often alike; a group names its value once.
  return blanks >= 2 && blanks >= records.length * 0.3 && equal <= (records.length - blanks) * 0.2;
}
