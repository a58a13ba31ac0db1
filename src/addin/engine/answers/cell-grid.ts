import type { RecordTable } from '../../../core/records/record-sheet';
import type { Place } from '../../../core/rules/finding';
import { cellText } from '../../../core/workbook/cell-text';
import { columnLetters } from '../../../core/workbook/ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { FindingCard } from '../pane-engine';

type Grid = FindingCard['grid'];

const AROUND = 2;
/** A register is no wider; a stray cell far to the right is. */
const WIDEST = 60;

/** The table's header, the row of the cell and two rows above and below it, as text. */
export function cellGrid(workbook: WorkbookSnapshot, table: RecordTable | null, place: Place): Grid {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return { columns: [], rows: [] };
  const left = Math.min(table?.header.left ?? 0, place.column);
  const right = Math.max(table?.header.right ?? Math.min(sheet.columnEnd, left + WIDEST) - 1, place.column);
  const columns = Array.from({ length: Math.min(right - left + 1, WIDEST) }, (_, at) => left + at);
  const line = (row: number, header: boolean): Grid['rows'][number] => ({
    row,
    label: String((sheet.lineOf?.[row] ?? row) + 1),
    header,
    cells: columns.map((column) => cellText(sheet.cell(row, column))),
  });
  const { top = -1, bottom = -1 } = table?.header ?? {};
  const heads = table ? Array.from({ length: bottom - top + 1 }, (_, at) => line(top + at, true)) : [];
  // Above the header are titles, which explain no record; where the cell is one of them it stands alone.
  const rows = rowsAround(sheet, place.row).filter((row) => row > bottom || (row === place.row && row < top));
  const body = rows.map((row) => line(row, false));
  return { columns: columns.map(columnLetters), rows: place.row < top ? [...body, ...heads] : [...heads, ...body] };
}

/** The nearest rows with content; the row itself in any case. */
function rowsAround(sheet: SheetSnapshot, row: number): number[] {
  const at = sheet.rows.findIndex((one) => one >= row);
  const before = at < 0 ? sheet.rows.length : at;
  const after = sheet.rows[before] === row ? before + 1 : before;
  return [...sheet.rows.subarray(Math.max(0, before - AROUND), before), row, ...sheet.rows.subarray(after, after + AROUND)];
}
