import type { SheetSnapshot } from '../workbook/snapshot';
import type { CellArea } from '../workbook/ref';
import { firstAfter } from './rows-after';

export interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const ROWS_ABOVE = 20;

/** Texts above the first header. Notes below and beside are added where the records are read. */
export function titlesOf(sheet: SheetSnapshot, tables: readonly { readonly header: CellArea }[]): Title[] {
  const end = tables.length === 0 ? Infinity : Math.min(...tables.map((table) => table.header.top));
  const titles: Title[] = [];
  for (const row of sheet.rows.subarray(0, ROWS_ABOVE)) {
    if (row >= end) break;
    for (const column of sheet.columnsOf(row).slice(0, 50)) {
      const cell = sheet.cell(row, column);
      if (cell.kind === 'text' && cell.value.trim() !== '') titles.push({ row, column, text: cell.value });
    }
  }
  return titles;
}

/** Titles as lines: what stands side by side in one row reads as one (`2026` `年` `3` `月`). */
export function titleLines(sheet: SheetSnapshot, titles: readonly Title[]): string[] {
  const lines: string[] = [];
  for (const row of new Set(titles.map((title) => title.row))) {
    const parts: string[] = [];
    for (const column of sheet.columnsOf(row).slice(0, 50)) {
      const cell = sheet.cell(row, column);
      if (cell.kind === 'text') parts.push(cell.value.trim());
      else if (cell.kind === 'number' && cell.format === 'general') parts.push(String(cell.value));
    }
    lines.push(...titles.filter((title) => title.row === row).map((title) => title.text));
    if (parts.length > 1) lines.push(parts.join(' '));
  }
  return lines;
}

/** Texts of the rows with at most a few cells right above a lower header. */
export function titlesBefore(sheet: SheetSnapshot, header: number): string[] {
  const texts: string[] = [];
  for (let at = firstAfter(sheet.rows, header - 1) - 1, steps = 0; at >= 0 && steps < 3; at--, steps++) {
    const columns = sheet.columnsOf(sheet.rows[at] ?? 0);
    if (columns.length > 3) break;
    for (const column of columns) {
      const cell = sheet.cell(sheet.rows[at] ?? 0, column);
      if (cell.kind === 'text') texts.push(cell.value);
    }
  }
  return texts;
}
