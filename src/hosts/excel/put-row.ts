import { a1 } from '../../core/workbook/ref';
import { DAYS_TO_1904 } from './cell-reading';
import { askCalendar, counts1904 } from './date-system';
import type { CellState } from './fix/cell-change';
import { isPlainText } from './fix/plain-text';
import { touchedSheets } from './fix/touched-sheets';
import { writeSteps } from './fix/write-steps';
import { HostError } from './host-error';
import { writingExcel } from './in-excel';

/** What goes into one cell of a new row: a text, or a day as a serial of the 1900 calendar. */
export type RowValue = { readonly column: number } & ({ readonly kind: 'text'; readonly value: string } | { readonly kind: 'day'; readonly value: number });

const DAY = 'yyyy-mm-dd';
const EMPTY: CellState = { kind: 'blank', value: '', format: 'General' };
/** Co-authors who fill the same row at the same moment. */
const MOST_RIVALS = 5;

/** Fills a row that is still empty, or the next where a co-author was quicker; brings its sheet's columns no other change. */
export function putRow(sheet: string, row: number, values: readonly RowValue[]): Promise<void> {
  return writingExcel(async (context) => {
    for (let rivals = 0; ; rivals++) {
      const calendar = askCalendar(context);
      const sheets = await touchedSheets(context, [{ key: sheet, name: sheet }]);
      const target = sheets.get(sheet);
      if (!target || target.isProtected) throw new HostError({ code: 'sheet-protected', sheet });
      const free = Math.max(row, target.used ? target.used.bottom + 1 : 0);
      const dates1904 = counts1904(calendar);
      const steps = values.filter(({ value }) => value !== '').map((one) => ({ sheet, row: free, column: one.column, before: EMPTY, after: stateOf(one, dates1904) }));
      try {
        return await writeSteps(context, sheets, steps, dates1904, { changed: ({ cell }) => new HostError({ code: 'row-taken', sheet, cell: a1(cell.row, cell.column) }) });
      } catch (error) {
        if (rivals === MOST_RIVALS || !(error instanceof HostError && error.problem.code === 'row-taken')) throw error;
      }
    }
  });
}

function stateOf(one: RowValue, dates1904: boolean): CellState {
  if (one.kind === 'day') return { kind: 'number', value: one.value - (dates1904 ? DAYS_TO_1904 : 0), format: DAY };
  return { kind: 'text', value: one.value, format: isPlainText(one.value) ? 'General' : '@' };
}
