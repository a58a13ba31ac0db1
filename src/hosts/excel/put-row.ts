import { a1 } from '../../core/workbook/ref';
import { askCalendar, counts1904 } from './date-system';
import { runsOf } from './fix/runs';
import { isPlainText } from './fix/plain-text';
import { touchedSheets } from './fix/touched-sheets';
import { writeStates } from './fix/write-states';
import { DAYS_TO_1904 } from './cell-reading';
import { HostError } from './host-error';
import { sync, writingExcel } from './in-excel';

/** What goes into one cell of a new row: a text, or a day as a serial of the 1900 calendar. */
export type RowValue = { readonly column: number } & ({ readonly kind: 'text'; readonly value: string } | { readonly kind: 'day'; readonly value: number });

const DAY = 'yyyy-mm-dd';

/** Fills a row that is still empty, and brings its sheet's columns no other change. */
export function putRow(sheet: string, row: number, values: readonly RowValue[]): Promise<void> {
  return writingExcel(async (context) => {
    const calendar = askCalendar(context);
    const sheets = await touchedSheets(context, [{ key: sheet, name: sheet }]);
    const target = sheets.get(sheet);
    if (!target || target.isProtected) throw new HostError({ code: 'sheet-protected', sheet });
    const taken = target.sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().getUsedRangeOrNullObject(true);
    taken.load('columnIndex');
    await sync(context);
    // A co-author was quicker.
    if (!taken.isNullObject) throw new HostError({ code: 'changed', sheet, cell: a1(row, taken.columnIndex), expected: '', found: '…' });
    const shift = counts1904(calendar) ? DAYS_TO_1904 : 0;
    const cells = values.filter(({ value }) => value !== '').map((one) => ({
      sheet,
      row,
      column: one.column,
      state: one.kind === 'day' ? { kind: 'number' as const, value: one.value - shift, format: DAY } : { kind: 'text' as const, value: one.value, format: isPlainText(one.value) ? 'General' : '@' },
    }));
    writeStates(sheets, runsOf(cells, () => true));
    await sync(context);
  });
}
