import type { CellArea } from '../../../src/core/workbook/ref';
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from './areas';
import type { ChangeType } from './book-events';
import { changeFormulas } from './change-formulas';
import { shiftFormula, type Shift } from './shift-formula';
import type { Sheet } from './sheet';
import type { Line } from './sheet-parts';

/** Makes room; cells, merges, marks, comments and names below or to the right move along. */
export function insertCells(sheet: Sheet, area: CellArea, way: 'Down' | 'Right'): void {
  shiftBy(sheet, area, way === 'Down' ? { rows: rowsOf(area), columns: 0 } : { rows: 0, columns: columnsOf(area) });
}

/** Takes cells out and closes the gap. */
export function deleteCells(sheet: Sheet, area: CellArea, way: 'Up' | 'Left'): void {
  shiftBy(sheet, area, way === 'Up' ? { rows: -rowsOf(area), columns: 0 } : { rows: 0, columns: -columnsOf(area) });
}

function shiftBy(sheet: Sheet, area: CellArea, by: { rows: number; columns: number }): void {
  const down = by.rows !== 0;
  const whole = down ? isEntireRow(area) : isEntireColumn(area);
  const shift: Shift = { area, by: down ? by.rows : by.columns, along: down ? 'rows' : 'columns' };
  const place = (row: number, column: number) => {
    const moved = movedArea({ top: row, left: column, bottom: row, right: column }, shift);
    return moved && { row: moved.top, column: moved.left };
  };
  if (down && whole) sheet.cells.moveRows((row) => place(row, 0)?.row ?? null);
  else sheet.cells.move(place);
  if (whole) sheet.parts[shift.along] = movedLines(sheet.parts[shift.along], shift);
  moveParts(sheet, shift, place);
  moveFormulas(sheet, shift);
  sheet.book.tell({ kind: 'changed', sheet, area, change: changeType(shift, whole), details: null });
}

function moveParts(sheet: Sheet, shift: Shift, place: (row: number, column: number) => { row: number; column: number } | null): void {
  const { parts } = sheet;
  const areas = (list: readonly CellArea[]) => list.flatMap((one) => movedArea(one, shift) ?? []);
  parts.merges = areas(parts.merges);
  parts.conditionalFormats = parts.conditionalFormats.map((format) => ({ ...format, areas: areas(format.areas) })).filter((format) => format.areas.length > 0);
  parts.validations = parts.validations.map((rule) => ({ ...rule, areas: areas(rule.areas) })).filter((rule) => rule.areas.length > 0);
  parts.comments = parts.comments.flatMap((comment) => {
    const to = place(comment.row, comment.column);
    return to ? [{ ...comment, ...to }] : [];
  });
  parts.tables = parts.tables.flatMap((table) => {
    const to = movedArea(table.area, shift);
    return to ? [{ ...table, area: to }] : [];
  });
  if (parts.autoFilter) {
    const to = movedArea(parts.autoFilter.area, shift);
    parts.autoFilter = to && { ...parts.autoFilter, area: to };
  }
}

function moveFormulas(changed: Sheet, shift: Shift): void {
  const { book } = changed;
  for (const name of [...book.names, ...book.sheets.flatMap((sheet) => sheet.parts.names)]) name.formula = shiftFormula(name.formula, changed.name, false, shift);
  for (const sheet of book.sheets) changeFormulas(sheet, (formula) => shiftFormula(formula, changed.name, sheet === changed, shift));
}

/** Where an area is after a shift; null: taken out whole. An area that is only partly in the way stays. */
export function movedArea(area: CellArea, { area: at, by, along }: Shift): CellArea | null {
  const [from, to, start, end] = along === 'rows' ? (['top', 'bottom', 'left', 'right'] as const) : (['left', 'right', 'top', 'bottom'] as const);
  if (area[start] < at[start] || area[end] > at[end]) return area;
  const edge = (value: number, isEnd: boolean): number => {
    if (by > 0) return value >= at[from] ? value + by : value;
    if (value > at[to]) return value + by;
    return value < at[from] ? value : isEnd ? at[from] - 1 : at[from];
  };
  const moved = { ...area, [from]: edge(area[from], false), [to]: edge(area[to], true) };
  return moved[from] > moved[to] ? null : moved;
}

function movedLines(lines: Record<number, Line>, shift: Shift): Record<number, Line> {
  const [from] = shift.along === 'rows' ? [shift.area.top] : [shift.area.left];
  const to = shift.along === 'rows' ? shift.area.bottom : shift.area.right;
  const moved: Record<number, Line> = {};
  for (const [key, line] of Object.entries(lines)) {
    const index = Number(key);
    if (shift.by < 0 && index >= from && index <= to) continue;
    moved[index >= from ? index + shift.by : index] = line;
  }
  return moved;
}

function changeType({ by, along }: Shift, whole: boolean): ChangeType {
  if (!whole) return by > 0 ? 'CellInserted' : 'CellDeleted';
  if (along === 'rows') return by > 0 ? 'RowInserted' : 'RowDeleted';
  return by > 0 ? 'ColumnInserted' : 'ColumnDeleted';
}
