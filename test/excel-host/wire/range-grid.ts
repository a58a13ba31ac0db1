import { cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf, within } from '../model/areas';
import type { StoredCell } from '../model/cell-grid';
import type { Look } from '../model/look';
import { require, requireUnlocked } from './checks';
import type { RangeTarget } from './wire-class';

/** One entry a cell, or null where the range is too big to be told. */
export function grid<T>({ sheet, area }: RangeTarget, of: (cell: StoredCell, row: number, column: number) => T): T[][] | null {
  if (isEntireRow(area) || isEntireColumn(area) || cellsOf(area) > sheet.book.cellsPerRead) return null;
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_, column) => of(sheet.at(area.top + row, area.left + column), area.top + row, area.left + column)),
  );
}

/** Hands each cell its entry: of a grid of the range's size, or the one value for all. Null entries are passed over. */
export function fill({ area }: RangeTarget, given: unknown, put: (row: number, column: number, value: unknown) => void): void {
  const lines = Array.isArray(given) ? (given as unknown[]) : null;
  require(!lines || (lines.length === rowsOf(area) && lines.every((line) => Array.isArray(line) && line.length === columnsOf(area))));
  require(lines || cellsOf(area) < 5_000_000);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = lines ? (lines[row - area.top] as unknown[])[column - area.left] : given;
      if (value !== null && value !== undefined) put(row, column, value);
    }
  }
}

/** Puts values in as if typed; what lies under a merge's first cell is passed over. */
export function typeInto(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  requireUnlocked(range);
  fill(range, given, (_row, _column, value) => require(typeof value !== 'string' || value.length <= 32_767));
  sheet.changing(area, () =>
    fill(range, given, (row, column, value) => {
      const merge = sheet.mergeAt(row, column);
      if (!merge || (merge.top === row && merge.left === column)) sheet.type(row, column, value);
    }),
  );
}

/** Changes the looks of a range's cells. */
export function paint(range: RangeTarget, change: (look: Look, row: number, column: number) => Look): void {
  requireUnlocked(range, 'allowFormatCells');
  range.sheet.restyle(range.area, change);
  range.sheet.book.tell({ kind: 'formatChanged', sheet: range.sheet, area: range.area });
}

/** What all cells of a range have in common; `mixed` where they differ. */
export function common<T>(range: RangeTarget, of: (look: Look) => T, mixed: unknown = null): unknown {
  const values = new Set(looks(range).map(of));
  return values.size === 1 ? [...values][0] : mixed;
}

function looks({ sheet, area }: RangeTarget): Look[] {
  const cells = sheet.cells.within(area);
  const found = new Set(cells.map(({ cell }) => cell.look));
  if (cells.length === cellsOf(area)) return [...found];
  const { rows, columns, look } = sheet.parts;
  const lines = [...Object.entries(rows).filter(([row]) => within(area, Number(row), area.left)), ...Object.entries(columns).filter(([column]) => within(area, area.top, Number(column)))];
  for (const [, line] of lines) if (line.look) found.add(line.look);
  if (isEntireRow(area) || isEntireColumn(area)) found.add(ownLook({ sheet, area }) ?? look);
  else if (!plainLines({ sheet, area })) found.add(look);
  return [...found];
}

/** Of a whole row or column. */
function ownLook({ sheet, area }: RangeTarget): Look | null {
  if (isEntireRow(area) && isEntireColumn(area)) return sheet.parts.look;
  return isEntireRow(area) ? sheet.line('rows', area.top).look : sheet.line('columns', area.left).look;
}

/** True where every cell without a look of its own lies in a row or column that has one. */
function plainLines({ sheet, area }: RangeTarget): boolean {
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => sheet.line('rows', area.top + index).look !== null);
  const columns = Array.from({ length: columnsOf(area) }, (_, index) => sheet.line('columns', area.left + index).look !== null);
  return rows.every(Boolean) || columns.every(Boolean);
}
