import type { CellValue } from '../../../core/workbook/cell';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { readCsv } from '../csv/read-csv';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { kindOf, refusing } from './read-workbook';
import { streamXlsx } from './read-xlsx';

/** A row that holds something. */
export interface SheetRow {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly hidden: boolean;
  /** Cells with content, by column. */
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}

/**
 * Hands every row to `take` and keeps nothing, so that memory does not grow with the rows; for what needs no look back.
 * Rows come in the file's order. Fails as `readWorkbook` does, perhaps after rows were handed over.
 */
export async function readRows(bytes: Uint8Array, file: string, take: (row: SheetRow) => void, limits: Partial<ReadLimits> = {}): Promise<void> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const takeAll = (rows: SheetSnapshot): void => {
    for (const row of rows.rows) {
      const cells = rows.columnsOf(row).map((column) => ({ column, value: rows.cell(row, column) }));
      take({ sheet: rows.name, row, hidden: rows.isRowHidden(row), cells });
    }
  };
  await refusing(file, async () => {
    if (kindOf(bytes, file, all) === 'zip') await streamXlsx(bytes, all, takeAll);
    else readCsv(bytes, file, all).sheets.forEach(takeAll);
  });
}
