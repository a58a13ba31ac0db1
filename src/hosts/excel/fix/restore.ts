import { sync } from '../in-excel';
import type { CellState } from './cell-change';
import { sameContent } from './cell-change';
import { portionsOf, runsOf } from './runs';
import { tellCells } from './tell-cells';
import { sheetOf, type TouchedSheet } from './touched-sheets';
import { writeStates } from './write-states';

/** A cell that was changed from one state to another. */
export interface Restoring {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** Brings back what stood in cells that still hold what was written. Returns those that hold something else. */
export async function restore<T extends Restoring>(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, cells: readonly T[], dates1904: boolean): Promise<{ readonly restored: number; readonly others: readonly T[] }> {
  const alone = (sheet: string) => sheetOf(sheets, sheet).isProtected;
  const told = await tellCells(context, sheets, runsOf(cells, alone), dates1904);
  const ours = told.filter(({ cell, state }) => sameContent(state, cell.after));
  // One that is back already was restored by an undo that broke off.
  const others = told.filter(({ cell, state }) => !sameContent(state, cell.after) && !sameContent(state, cell.before));
  for (const portion of portionsOf(runsOf(ours.map(({ cell }) => ({ ...cell, state: cell.before })), alone))) {
    writeStates(sheets, portion);
    await sync(context);
  }
  return { restored: ours.length, others: others.map(({ cell }) => cell) };
}
