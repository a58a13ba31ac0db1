import { sync } from '../in-excel';
import { rangeOf } from '../snapshot/areas';
import { formatKindOf } from '../../../core/workbook/number-format';
import type { CellValue } from '../../../core/workbook/cell';
import { readCell } from '../cell-reading';
import type { CellState } from './cell-change';
import type { Run } from './runs';
import { portionsOf } from './runs';
import { sheetOf, type TouchedSheet } from './touched-sheets';

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as it is now. */
export interface ToldCell<T> {
  readonly cell: T;
  readonly state: CellState;
  /** As the core sees it. */
  readonly value: CellValue;
  readonly locked: boolean;
}

/** Asks for what stands in some cells, in few round trips. */
export async function tellCells<T extends Placed>(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, runs: readonly Run<T>[], dates1904: boolean): Promise<ToldCell<T>[]> {
  const told: ToldCell<T>[] = [];
  for (const portion of portionsOf(runs)) {
    const asked = portion.map((run) => askRun(sheets, run));
    await sync(context);
    for (const one of asked) told.push(...toldOf(one, dates1904));
  }
  return told;
}

export interface AskedRun<T extends Placed> {
  readonly run: Run<T>;
  readonly range: Excel.Range;
  readonly isProtected: boolean;
}

/** To be followed by a sync. */
export function askRun<T extends Placed>(sheets: ReadonlyMap<string, TouchedSheet>, run: Run<T>): AskedRun<T> {
  const { sheet, isProtected } = sheetOf(sheets, run.sheet);
  const range = runRange(sheet, run);
  range.load('values,formulas,numberFormat,valueTypes');
  if (isProtected) range.format.protection.load('locked');
  return { run, range, isProtected };
}

export function runRange(sheet: Excel.Worksheet, { top, column, cells }: Run<Placed>): Excel.Range {
  return rangeOf(sheet, { top, left: column, bottom: top + cells.length - 1, right: column });
}

export function toldOf<T extends Placed>({ run, range, isProtected }: AskedRun<T>, dates1904: boolean): ToldCell<T>[] {
  return run.cells.map((cell, index) => {
    const at = (grid: unknown[][]): unknown => grid[index]?.[0];
    const format = String(at(range.numberFormat));
    const told = { value: at(range.values), formula: at(range.formulas), type: String(at(range.valueTypes)), kind: formatKindOf(format) };
    const { value, formula } = readCell(told, dates1904);
    return { cell, value, state: { ...contentOf(told.value, told.type, formula), format }, locked: isProtected && range.format.protection.locked !== false };
  });
}

function contentOf(value: unknown, type: string, formula: string | null): Pick<CellState, 'kind' | 'value'> {
  if (formula !== null) return { kind: 'formula', value: `=${formula}` };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const text = String(value ?? '');
  return { kind: text === '' ? 'blank' : type === 'Error' ? 'error' : 'text', value: text };
}
