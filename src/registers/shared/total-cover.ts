import type { RecordTable, TotalRow } from '../../core/records/record-sheet';
import type { AnyRow } from './kit';

/**
 * The records that a total covers: 小计 since the last total of any kind, 合计 since the last 合计 or the header,
 * 总计 all of the table. Further readings follow the first: a figure that agrees with any of them is right.
 */
export function coverings(table: RecordTable, total: TotalRow): (readonly AnyRow[])[] {
  const first = table.rows[0];
  if (first === undefined) return [[]];
  // Some sheets keep their total above the records.
  if (total.row < first.$.row) return [table.rows];
  if (total.kind === 'grand') return [above(table, total.row), ...acrossTables(table, total, () => false), table.rows];
  const closes = total.kind === 'subtotal' ? () => true : isClosing;
  const since = rowsBetween(table.rows, lastBefore(table, total.row, closes), total.row);
  // 合计 right under 小计 or under another 合计 sums up what those have summed.
  if (since.length === 0) return [rowsBetween(table.rows, lastBefore(table, total.row, isClosing), total.row), above(table, total.row)].filter((rows) => rows.length > 0);
  return [since, ...(total.kind === 'total' ? acrossTables(table, total, isClosing) : [])];
}

export function above(table: RecordTable, row: number): readonly AnyRow[] {
  return rowsBetween(table.rows, -1, row);
}

function isClosing(total: TotalRow): boolean {
  return total.kind === 'total' || total.kind === 'grand';
}

function lastBefore(table: RecordTable, row: number, closes: (total: TotalRow) => boolean): number {
  let last = -1;
  for (const total of table.totals) if (total.row < row && total.row > last && closes(total)) last = total.row;
  return last;
}

/** Where a header is repeated down the sheet, one total may cover the pieces above it as well. */
function acrossTables(table: RecordTable, total: TotalRow, closes: (total: TotalRow) => boolean): (readonly AnyRow[])[] {
  const pieces = table.sheet.tables.filter((other) => other.header.top <= table.header.top && overlaps(other, table));
  if (pieces.length < 2) return [];
  const since = Math.max(...pieces.map((piece) => lastBefore(piece, total.row, closes)));
  return [pieces.flatMap((piece) => rowsBetween(piece.rows, since, total.row))];
}

function overlaps(a: RecordTable, b: RecordTable): boolean {
  return a.header.left <= b.header.right && b.header.left <= a.header.right;
}

/** Rows of a table ascend, so both ends are found by halving. */
function rowsBetween(rows: readonly AnyRow[], after: number, before: number): readonly AnyRow[] {
  return rows.slice(firstFrom(rows, after + 1), firstFrom(rows, before));
}

function firstFrom(rows: readonly AnyRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.$.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
