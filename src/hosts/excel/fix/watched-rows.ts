import { HostError } from '../host-error';
import { rangeOf } from '../snapshot/areas';
import { columnsOf, restOf } from './find-rows';
import { askRows, rowsTold, widthOf } from './read-rows';
import { sheetOf, type TouchedSheet } from './touched-sheets';
import type { JournalRow } from './journal';
import type { Guard, Step } from './write-steps';

/** A cell of a row that was found again. */
export interface UndoStep extends Step {
  readonly meant: JournalRow;
}

/** Cells told beside those that are written. */
const MOST_CELLS = 20_000;

/** Between finding a row and writing into it a co-author may move it: so the rows are looked at once more in the request that writes. */
export function watchedRows(sheets: ReadonlyMap<string, TouchedSheet>): Pick<Guard<UndoStep>, 'ask' | 'mostCells'> {
  const widest = Math.max(1, ...[...sheets.values()].map(widthOf));
  return {
    mostCells: Math.max(1, Math.floor(MOST_CELLS / widest)),
    ask(portion) {
      const asked = portion.flatMap(({ sheet: key, top, cells }) => {
        const { sheet, used } = sheetOf(sheets, key);
        if (!used) return [];
        const area = { ...used, top, bottom: top + cells.length - 1, right: used.left + widthOf(sheetOf(sheets, key)) - 1 };
        return [{ cells, rows: askRows(rangeOf(sheet, area), area) }];
      });
      return () => {
        const moved = asked.flatMap(({ cells, rows }) => {
          const told = rowsTold(rows);
          return cells.filter(({ meant }, index) => restOf(told[index], columnsOf(meant)) !== meant.rest);
        });
        return moved.length === 0 ? null : new HostError({ code: 'rows-gone', rows: moved.map(({ sheet, meant }) => ({ sheet: sheetOf(sheets, sheet).name, row: meant.row })) });
      };
    },
  };
}
