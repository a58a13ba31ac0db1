import { columnsOf, rowsOf } from '../model/areas';
import { oneOf, requireUnlocked } from './checks';
import type { RangeTarget } from './wire-class';

/** Copies cells; a target smaller than the source grows, as in Excel. Formulas are copied as they stand. */
export function copyFrom(to: RangeTarget, from: RangeTarget, given: unknown): void {
  const what = oneOf(['All', 'Formulas', 'Values', 'Formats'], given ?? 'All');
  const { top, left } = to.area;
  const area = {
    top,
    left,
    bottom: top + Math.max(rowsOf(from.area), rowsOf(to.area)) - 1,
    right: left + Math.max(columnsOf(from.area), columnsOf(to.area)) - 1,
  };
  requireUnlocked({ sheet: to.sheet, area });
  to.sheet.changing(area, () => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const source = from.sheet.at(from.area.top + ((row - top) % rowsOf(from.area)), from.area.left + ((column - left) % columnsOf(from.area)));
        const content = what === 'Values' ? { value: source.value, formula: null } : { value: source.value, formula: source.formula };
        to.sheet.setCell(row, column, { ...(what === 'Formats' ? {} : content), ...(what === 'All' || what === 'Formats' ? { look: source.look } : {}) });
      }
    }
  });
}
