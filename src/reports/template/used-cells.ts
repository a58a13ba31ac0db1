import type { SheetPlan } from '../../core/workbook/plan';
import type { CellArea } from '../../core/workbook/ref';
import { isBlank, type SketchCell } from './sketch';

/** Which cells belong to something printed: with content, merged, filled, or ruled above and below. */
export class UsedCells {
  readonly #columns = new Map<number, Set<number>>();

  constructor(plan: SheetPlan, cells: readonly SketchCell[]) {
    for (const cell of cells) {
      const style = plan.styles[cell.style];
      if (!isBlank(cell) || style?.fill || (style?.top && style.bottom)) this.#use(cell.row, cell.column);
    }
    for (const { top, left, bottom, right } of plan.merges) {
      for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) this.#use(row, column);
    }
  }

  has(row: number, column: number): boolean {
    return this.#columns.get(row)?.has(column) ?? false;
  }

  any({ top, left, bottom, right }: CellArea): boolean {
    for (let row = top; row <= bottom; row++) for (const column of this.#columns.get(row) ?? []) if (column >= left && column <= right) return true;
    return false;
  }

  /** The used columns of these rows. */
  columns({ top, left, bottom, right }: CellArea): Set<number> {
    const found = new Set<number>();
    for (let row = top; row <= bottom; row++) for (const column of this.#columns.get(row) ?? []) if (column >= left && column <= right) found.add(column);
    return found;
  }

  #use(row: number, column: number): void {
    const columns = this.#columns.get(row) ?? new Set<number>();
    columns.add(column);
    this.#columns.set(row, columns);
  }
}
