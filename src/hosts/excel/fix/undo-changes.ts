import { cellText } from '../../../core/workbook/cell-text';
import { formatKindOf } from '../../../core/workbook/number-format';
import { a1 } from '../../../core/workbook/ref';
import { readCell } from '../cell-reading';
import { askCalendar, counts1904 } from '../date-system';
import { HostError } from '../host-error';
import { inExcel, writingExcel } from '../in-excel';
import { readParts, replaceParts } from '../xml-parts';
import { type CellState, sameContent } from './cell-change';
import { findRows } from './find-rows';
import { cellsIn, type JournalSheet, readJournal, UNDO_NAMESPACE } from './journal';
import type { Unfound } from './match-rows';
import { runsOf } from './runs';
import { tellCells } from './tell-cells';
import { sheetOf, sheetsThere, type TouchedSheet } from './touched-sheets';
import { type UndoStep, watchedRows } from './watched-rows';
import { type Step, writeSteps } from './write-steps';

/** How many cells the last correction changed; null: nothing to undo. */
export function undoableChanges(): Promise<number | null> {
  return inExcel(async (context) => {
    const journal = await lastJournal(context);
    return journal && cellsIn(journal);
  });
}

/**
 * Brings back what the last correction replaced, wherever its rows have moved since, all or nothing: refused where one of them
 * is not to be found for certain, or was changed.
 */
export function undoChanges(): Promise<void> {
  return writingExcel(async (context) => {
    const journal = await lastJournal(context);
    if (!journal) throw new HostError({ code: 'nothing-to-undo' });
    const calendar = askCalendar(context);
    const there = await sheetsThere(context, journal.flatMap(({ id, name }) => [id, name]));
    const dates1904 = counts1904(calendar);
    const sheets = new Map<string, TouchedSheet>();
    const steps: UndoStep[] = [];
    for (const one of journal) {
      const { sheet, rows } = await located(context, one, there, dates1904);
      sheets.set(one.id, sheet);
      for (const [meant, row] of rows) {
        if (row !== null) for (const { column, before, after } of meant.cells) steps.push({ sheet: one.id, row, column, before: after, after: before, meant });
      }
    }
    const open = await stillCorrected(context, sheets, steps, dates1904);
    await writeSteps(context, sheets, open, dates1904, {
      ...watchedRows(sheets),
      changed: ({ cell }) => changedSince([{ ...cell, name: sheetOf(sheets, cell.sheet).name }], dates1904),
    });
    await replaceParts(context, UNDO_NAMESPACE, []);
  });
}

/** A sheet goes by its id; some programs give new ones on saving, and then it is known by its name. */
async function located(context: Excel.RequestContext, journal: JournalSheet, there: ReadonlyMap<string, TouchedSheet>, dates1904: boolean) {
  const sheets = [there.get(journal.id), there.get(journal.name)].filter((one) => one !== undefined);
  let unfound: HostError | null = null;
  for (const sheet of new Map(sheets.map((one) => [one.id, one])).values()) {
    const found = await findRows(context, sheet, journal);
    if ('rows' in found) return { sheet, rows: found.rows };
    unfound ??= refusal(found.unfound, sheet.name, dates1904);
  }
  throw unfound ?? new HostError({ code: 'sheet-missing', sheet: journal.name });
}

/** Those that are not as before already. Refuses before anything is written what Excel would refuse halfway. */
async function stillCorrected(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, steps: readonly UndoStep[], dates1904: boolean): Promise<UndoStep[]> {
  const told = await tellCells(context, sheets, runsOf(steps, (sheet) => sheetOf(sheets, sheet).isProtected), dates1904);
  const open = told.filter(({ cell, state }) => !sameContent(state, cell.after) || state.format !== cell.after.format);
  for (const { cell, locked } of open) {
    const { name, isProtected, mayFormat } = sheetOf(sheets, cell.sheet);
    if (isProtected && !mayFormat) throw new HostError({ code: 'sheet-protected', sheet: name });
    if (locked) throw new HostError({ code: 'locked', sheet: name, cell: a1(cell.row, cell.column) });
  }
  return open.map(({ cell }) => cell);
}

function refusal(unfound: Unfound, name: string, dates1904: boolean): HostError {
  if (unfound.why === 'changed') {
    const cells = unfound.rows.flatMap(({ meant, row, columns }) => meant.cells.filter(({ column }) => columns.includes(column)).map(({ column, after }) => ({ name, row, column, before: after })));
    return changedSince(cells, dates1904);
  }
  return new HostError({ code: unfound.why === 'gone' ? 'rows-gone' : 'rows-alike', rows: unfound.rows.map(({ row }) => ({ sheet: name, row })) });
}

function changedSince(cells: readonly (Pick<Step, 'row' | 'column' | 'before'> & { readonly name: string })[], dates1904: boolean): HostError {
  return new HostError({ code: 'changed-since', cells: cells.map(({ name, row, column, before }) => ({ sheet: name, cell: a1(row, column), to: shown(before, dates1904) })) });
}

function shown({ kind, value, format }: CellState, dates1904: boolean): string {
  return kind === 'formula' ? String(value) : cellText(readCell({ value, formula: undefined, type: kind === 'error' ? 'Error' : undefined, kind: formatKindOf(format) }, dates1904).value);
}

async function lastJournal(context: Excel.RequestContext): Promise<readonly JournalSheet[] | null> {
  for (const text of await readParts(context, UNDO_NAMESPACE)) {
    const sheets = readJournal(text);
    if (sheets && cellsIn(sheets) > 0) return sheets;
  }
  return null;
}
