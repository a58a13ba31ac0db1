import { shiftedFormula } from '../../../src/core/workbook/formula-tokens';
import type { CellArea } from '../../../src/core/workbook/ref';
import type { Sheet } from './sheet';
import { wireValue } from './value';

/** A person sorts rows by a column: contents and looks of their cells move, names and conditional formats stay; formulas follow as when they are copied. */
export function sortRows(sheet: Sheet, area: CellArea, by: number, descending = false): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const key = (row: number) => wireValue(sheet.at(row, by).value) as string | number;
  const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (descending ? -1 : 1));
  const lines = sorted.map((from, index) =>
    Array.from({ length: area.right - area.left + 1 }, (_, offset) => {
      const cell = sheet.at(from, area.left + offset);
      const formula = cell.formula === null ? null : `=${shiftedFormula(cell.formula.slice(1), area.top + index - from, 0) ?? '#REF!'}`;
      return { ...cell, formula };
    }),
  );
  sheet.changing(area, () => lines.forEach((line, row) => line.forEach((cell, column) => sheet.setCell(area.top + row, area.left + column, cell))));
}
