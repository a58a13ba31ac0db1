import type { RecordTable } from '../../core/records/record-sheet';
import type { Decimal } from '../../core/values/decimal';
import { SCALE, ZERO, plus, toCents, toNumber } from '../../core/values/decimal';
import type { AnyRow } from './kit';
import { cannotBeRead } from './notes';

/** Exact sum of a field; null where a cell that counts cannot be read. A merged figure counts once. */
export function sumOf(rows: readonly AnyRow[], field: string): Decimal | null {
  let sum = ZERO;
  for (const row of rows) {
    if (row.$.filledDown?.includes(field)) continue;
    const value = row[field];
    if (typeof value === 'number') sum = plus(sum, (isWhole(row, field) ? value * SCALE : value) as Decimal);
    else if (cannotBeRead(row, field)) return null;
  }
  return sum;
}

/** Money to the cent, other figures to four places. */
export function rounded(value: Decimal, table: RecordTable, field: string): Decimal {
  return table.sheet.register.fields[field]?.type === 'money' ? toCents(value) : value;
}

/** What one unit in the cells is worth: 10000 where the header says 万元. Told by a record that has both. */
export function unitOf(table: RecordTable, field: string, column: number): number {
  for (const row of table.rows) {
    const value = row[field];
    if (typeof value !== 'number' || value === 0 || row.$.filledDown?.includes(field)) continue;
    const cell = table.sheet.sheet.cell(row.$.row, column);
    if (cell.kind !== 'number' || cell.value === 0) continue;
    const ratio = (isWhole(row, field) ? value : toNumber(value as Decimal)) / cell.value;
    return UNITS.find((unit) => Math.abs(ratio / unit - 1) < 0.01) ?? 1;
  }
  return 1;
}

const UNITS = [1, 10_000, 1000, 100, 12, 60, 1 / 12, 1 / 60, 1 / 100, 1 / 1000, 1 / 365, 1e6, 1e8, 1.609344, 3.785411784, 0.5];

function isWhole(row: AnyRow, field: string): boolean {
  return row.$.table.sheet.register.fields[field]?.type === 'whole';
}
