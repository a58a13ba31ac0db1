import { cellText } from '../../../core/workbook/cell-text';
import { a1 } from '../../../core/workbook/ref';
import { askCalendar, counts1904 } from '../date-system';
import { asHostError, HostError } from '../host-error';
import { sync, writingExcel } from '../in-excel';
import { readParts, replaceParts } from '../xml-parts';
import type { CellChange, CellState } from './cell-change';
import { sameContent } from './cell-change';
import { journalPart, UNDO_NAMESPACE } from './journal';
import { newState } from './new-state';
import { restore, type Restoring } from './restore';
import { portionsOf, runsOf } from './runs';
import { askRun, tellCells, type ToldCell, toldOf } from './tell-cells';
import { sheetOf, type TouchedSheet, touchedSheets } from './touched-sheets';
import { writeStates } from './write-states';

/** Characters of a journal that one request takes, at three bytes each. */
const LONGEST_JOURNAL = 1_500_000;

interface Step extends CellChange, Restoring {
  readonly state: CellState;
  /** Of a cell that a co-author was quicker to write into: what they wrote. */
  before: CellState;
}

/**
 * Changes cells, all or none: refused before anything is written where one is no longer what the check saw.
 * What stood there is kept in the workbook, so that `undoChanges` brings it back even after saving.
 */
export function applyChanges(changes: readonly CellChange[]): Promise<void> {
  return writingExcel(async (context) => {
    if (changes.length === 0) return;
    const calendar = askCalendar(context);
    const sheets = await touchedSheets(context, changes.map(({ sheet }) => ({ key: sheet, name: sheet })));
    const dates1904 = counts1904(calendar);
    const runs = runsOf(changes, (sheet) => sheetOf(sheets, sheet).isProtected);
    const told = await tellCells(context, sheets, runs, dates1904);
    const steps = told.map((one): Step => {
      refuse(one);
      const state = newState(one.cell, one.state, dates1904);
      if (state.format !== one.state.format && !sheetOf(sheets, one.cell.sheet).mayFormat) throw new HostError({ code: 'sheet-protected', sheet: one.cell.sheet });
      return { ...one.cell, state, before: one.state, after: state };
    });
    const earlier = await readParts(context, UNDO_NAMESPACE);
    await keepJournal(context, sheets, steps);
    try {
      await write(context, sheets, steps, dates1904);
    } catch (error) {
      await goBack(context, sheets, steps, dates1904, asHostError(error));
      await replaceParts(context, UNDO_NAMESPACE, earlier);
      throw error;
    }
  });
}

function refuse({ cell: { sheet, row, column, from }, state, value, locked }: ToldCell<CellChange>): void {
  const cell = a1(row, column);
  if (state.kind === 'formula') throw new HostError({ code: 'formula-now', sheet, cell });
  const found = cellText(value);
  if (found !== from) throw new HostError({ code: 'changed', sheet, cell, expected: from, found });
  if (locked) throw new HostError({ code: 'locked', sheet, cell });
}

async function keepJournal(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, steps: readonly Step[]): Promise<void> {
  const part = journalPart(steps.map(({ sheet, row, column, before, after }) => ({ sheet: sheetOf(sheets, sheet).id, name: sheet, row, column, before, after })));
  if (part.length > LONGEST_JOURNAL) throw new HostError({ code: 'too-much' });
  await replaceParts(context, UNDO_NAMESPACE, [part]);
}

/** Each request first tells what stands there, then writes: what a co-author did in between is seen. */
async function write(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, steps: readonly Step[], dates1904: boolean): Promise<void> {
  for (const portion of portionsOf(runsOf(steps, (sheet) => sheetOf(sheets, sheet).isProtected))) {
    const asked = portion.map((run) => askRun(sheets, run));
    writeStates(sheets, portion);
    await sync(context);
    const others = asked.flatMap((one) => toldOf(one, dates1904)).filter(({ cell, state }) => !sameContent(state, cell.before));
    for (const { cell, state } of others) cell.before = state;
    const [first] = others;
    if (first) throw new HostError({ code: 'changed', sheet: first.cell.sheet, cell: a1(first.cell.row, first.cell.column), expected: first.cell.from, found: cellText(first.value) });
  }
}

/** Everything that was written as it was before; where even this fails, the journal stays and Undo can do it later. */
async function goBack(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, steps: readonly Step[], dates1904: boolean, reason: unknown): Promise<void> {
  try {
    await restore(context, sheets, steps, dates1904);
  } catch (error) {
    if (reason instanceof HostError && asHostError(error) instanceof HostError) throw new HostError({ code: 'half-done', problem: reason.problem });
    throw error;
  }
}
