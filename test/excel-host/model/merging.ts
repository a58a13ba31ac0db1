import type { CellArea } from '../../../src/core/workbook/ref';
import { intersect, rowsOf } from './areas';
import type { Sheet } from './sheet';

/** Merges an area, or each of its rows: the first value stays, what lies under it goes, as in Excel. */
export function merge(sheet: Sheet, area: CellArea, across: boolean): void {
  const parts = across ? Array.from({ length: rowsOf(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })) : [area];
  for (const part of parts) {
    unmerge(sheet, part);
    if (part.top === part.bottom && part.left === part.right) continue;
    for (const { row, column } of sheet.cells.within(part)) {
      if (row !== part.top || column !== part.left) sheet.setCell(row, column, { value: null, formula: null });
    }
    sheet.parts.merges.push(part);
  }
}

export function unmerge(sheet: Sheet, area: CellArea): void {
  sheet.parts.merges = sheet.parts.merges.filter((known) => intersect(known, area) === null);
}
