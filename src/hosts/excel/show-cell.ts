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
    await sync(context);
    if (sheet.isNullObject) throw new HostError(context.workbook.name === file ? { code: 'sheet-missing', sheet: name } : { code: 'other-workbook', file });
    if (sheet.visibility !== 'Visible') throw new HostError({ code: 'sheet-hidden', sheet: name });
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    try {
      await sync(context);
    } catch (error) {
      // While another workbook has the focus Excel selects nothing, and says so in several ways.
      if (error instanceof HostError && ['unexpected', 'refused', 'vanished'].includes(error.problem.code)) throw new HostError({ code: 'not-selectable' });
      throw error;
    }
  });
}
