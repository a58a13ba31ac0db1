import { a1 } from '../../core/workbook/ref';
import { HostError } from './host-error';
import { inExcel, sync } from './in-excel';

export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Selects a cell on its sheet. */
export function showCell({ file, sheet: name, row, column }: CellPlace): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    context.workbook.load('name');
    sheet.load('visibility');
    sheet.protection.load('protected,options');
    await sync(context);
    if (sheet.isNullObject) throw new HostError(context.workbook.name === file ? { code: 'sheet-missing', sheet: name } : { code: 'other-workbook', file });
    if (sheet.visibility !== 'Visible') throw new HostError({ code: 'sheet-hidden', sheet: name });
    sheet.activate();
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.select();
    cell.load('rowHidden,columnHidden');
    try {
      await sync(context);
    } catch (error) {
      // While another workbook has the focus Excel selects nothing, and says so in several ways.
      if (!(error instanceof HostError && ['unexpected', 'refused', 'vanished'].includes(error.problem.code))) throw error;
      throw new HostError(mayBeSelected(sheet) ? { code: 'not-selectable' } : { code: 'sheet-protected', sheet: name });
    }
    // It is selected, but nobody sees it.
    if (cell.rowHidden || cell.columnHidden) throw new HostError({ code: cell.rowHidden ? 'row-hidden' : 'column-hidden', sheet: name, cell: a1(row, column) });
  });
}

/** A sheet may be protected so that its locked cells, or none at all, can be selected. */
function mayBeSelected({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || (protection.options?.selectionMode ?? 'Normal') === 'Normal';
}
