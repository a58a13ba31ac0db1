import type { CellArea } from '../../../core/workbook/ref';

/** To be loaded of a range, so that `areaOf` can tell its place. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): CellArea {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

export function cellsIn({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Two halves: upper and lower or, of a single row, left and right. */
export function halves(area: CellArea): [CellArea, CellArea] {
  if (area.top < area.bottom) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [{ ...area, bottom: middle }, { ...area, top: middle + 1 }];
  }
  const middle = Math.floor((area.left + area.right) / 2);
  return [{ ...area, right: middle }, { ...area, left: middle + 1 }];
}
