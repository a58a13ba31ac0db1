import type { Fields, Row } from '../../../core/records/field';
import { isRecordSheet } from '../../../core/records/read-result';
import type { ReadResult } from '../../../core/records/read-result';
import type { RecordTable } from '../../../core/records/record-sheet';
import type { Place } from '../../../core/rules/finding';

/** The table in which a place lies: that with the column under its header, else the sheet's first above it. */
export function tableAt(read: ReadResult, { file, sheet, row, column }: Place): RecordTable | null {
  const tables = read.sheets.filter(isRecordSheet).filter((one) => one.workbook.file === file && one.sheet.name === sheet).flatMap((one) => one.tables);
  const above = tables.filter(({ header }) => header.top <= row).sort((a, b) => b.header.top - a.header.top);
  return above.find(({ header }) => header.left <= column && column <= header.right) ?? above[0] ?? tables[0] ?? null;
}

/** The record that stands in a row of the table; null: a total, a title or a header. */
export function recordIn({ rows }: RecordTable, row: number): Row<Fields> | null {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle];
    if (!found || found.$.row === row) return found ?? null;
    if (found.$.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
