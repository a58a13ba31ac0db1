import { cellText } from '../../../core/workbook/cell-text';
import { a1 } from '../../../core/workbook/ref';
import { askCalendar, counts1904 } from '../date-system';
import { HostError } from '../host-error';
import { writingExcel } from '../in-excel';
import type { SeenRows } from '../snapshot/seen-rows';
import { readParts, replaceParts } from '../xml-parts';
import type { CellChange } from './cell-change';
import { journalPart, UNDO_NAMESPACE } from './journal';
import { newState } from './new-state';
import { runsOf } from './runs';
import { tellCells, type ToldCell } from './tell-cells';
import { sheetOf, type TouchedSheet, touchedSheets } from './touched-sheets';
import { witnessed } from './witness';
import { type Step, writeSteps } from './write-steps';

/** Bytes of a journal in its request, of which the web takes 5 MB. */
const LARGEST_JOURNAL = 4_500_000;

interface CorrectingStep extends CellChange, Step {}

/**
 * Changes cells, all or none: refused before anything is written where one is no longer what the check saw.
 * What stood there is kept in the workbook, so that `undoChanges` brings it back even after saving. `seen`: how the check saw
 * the rows; a row that has changed since, in whatever cell, may be another one by now.
 */
export function applyChanges(changes: readonly CellChange[], seen: SeenRows | null = null): Promise<void> {
  return writingExcel(async (context) => {
    if (changes.length === 0) return;
    const calendar = askCalendar(context);
    const sheets = await touchedSheets(context, changes.map(({ sheet }) => ({ key: sheet, name: sheet })));
    const dates1904 = counts1904(calendar);
    const runs = runsOf(changes, (sheet) => sheetOf(sheets, sheet).isProtected);
    const told = await tellCells(context, sheets, runs, dates1904);
    const steps = told.map((one): CorrectingStep => {
      refuse(one);
      const after = newState(one.cell, one.state, dates1904);
      if (after.format !== one.state.format && !sheetOf(sheets, one.cell.sheet).mayFormat) throw new HostError({ code: 'sheet-protected', sheet: one.cell.sheet });
      return { ...one.cell, before: one.state, after };
    });
    const earlier = await readParts(context, UNDO_NAMESPACE);
    await keepJournal(context, sheets, steps, seen);
    try {
      await writeSteps(context, sheets, steps, dates1904, { changed });
    } catch (error) {
      if (error instanceof HostError && error.problem.code !== 'half-done') await replaceParts(context, UNDO_NAMESPACE, earlier);
      throw error;
    }
  });
}

function refuse(told: ToldCell<CellChange>): void {
  const { cell: { sheet, row, column, from }, state, value, locked } = told;
  const cell = a1(row, column);
  if (state.kind === 'formula') throw new HostError({ code: 'formula-now', sheet, cell });
  if (cellText(value) !== from) throw changed(told);
  if (locked) throw new HostError({ code: 'locked', sheet, cell });
}

async function keepJournal(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, steps: readonly CorrectingStep[], seen: SeenRows | null): Promise<void> {
  const part = journalPart(await witnessed(context, sheets, steps, ({ id, name }, row) => {
    if (seen?.isAsSeen(id, row) === false) throw new HostError({ code: 'row-changed', sheet: name, row: row.row });
  }));
  if (new TextEncoder().encode(JSON.stringify(part)).length > LARGEST_JOURNAL) throw new HostError({ code: 'too-much' });
  await replaceParts(context, UNDO_NAMESPACE, [part]);
}

function changed({ cell: { sheet, row, column, from }, value }: ToldCell<CellChange>): HostError {
  return new HostError({ code: 'changed', sheet, cell: a1(row, column), expected: from, found: cellText(value) });
}
