import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';
import type { FormatKind } from '../../../src/core/workbook/cell';
import { parseA1 } from '../../../src/core/workbook/ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

export type GridValue = string | number | boolean | null | { readonly n: number; readonly f: FormatKind } | { readonly formula: string; readonly v: string | number | null };
type Grid = readonly (readonly GridValue[])[];

export interface GridOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** A day as a date cell. */
export function day(year: number, month: number, date: number): GridValue {
  return { n: Date.UTC(year, month - 1, date) / 86_400_000 + 25_569, f: 'date' };
}

/** A clock time as a time cell. */
export function clock(hours: number, minutes = 0): GridValue {
  return { n: (hours * 60 + minutes) / 1440, f: 'time' };
}

/** A header from one line: `日期|部门`. */
export function line(text: string): string[] {
  return text.split('|');
}

/** A sheet written as rows of values; null and '' are blank. */
export function grid(rows: Grid, options: GridOptions = {}): SheetSnapshot {
  const builder = new SheetBuilder(options.name ?? 'Sheet1', options.hidden === true ? 'hidden' : 'visible', new TextPool());
  rows.forEach((values, row) => values.forEach((value, column) => put(builder, row, column, value)));
  for (const merge of options.merges ?? []) {
    const [from, to] = merge.split(':').map(parseA1);
    if (from && to) builder.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
  for (const row of options.hiddenRows ?? []) builder.hideRow(row);
  return builder.finish();
}

export function workbook(sheets: readonly SheetSnapshot[], file = 'register.xlsx'): WorkbookSnapshot {
  return { file, source: file.endsWith('.csv') ? 'text' : 'workbook', sheets, names: [], ownParts: [] };
}

function put(builder: SheetBuilder, row: number, column: number, value: GridValue): void {
  if (value === null || value === '') return;
  if (typeof value === 'string') builder.text(row, column, value);
  else if (typeof value === 'number') builder.number(row, column, value, 'general');
  else if (typeof value === 'boolean') builder.boolean(row, column, value);
  else if ('n' in value) builder.number(row, column, value.n, value.f);
  else {
    builder.formula(row, column, value.formula);
    if (value.v === null) builder.uncalculated(row, column);
    else put(builder, row, column, value.v);
  }
}
