import type { CellArea, CellRef } from '../../core/workbook/ref';
import { at } from './sketch';

/** The merged area around a cell, or the cell itself. */
export function mergedArea(merges: readonly CellArea[]): (cell: CellRef) => CellArea {
  const byCorner = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  return (cell) => byCorner.get(`${cell.row},${cell.column}`) ?? merges.find((merge) => merge.top <= cell.row && merge.bottom >= cell.row && merge.left <= cell.column && merge.right >= cell.column) ?? at(cell);
}
