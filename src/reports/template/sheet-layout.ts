import type { Picture, PlanCell, PlanValue, RowPlan } from '../../core/workbook/plan';
import type { CellArea, CellRef } from '../../core/workbook/ref';
import type { Expression } from './formula/expression';
import type { Printing } from './placed';

export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  value: PlanValue;
  readonly link: string | undefined;
}

export interface LaidFormula {
  readonly cell: LaidCell;
  readonly formula: Expression;
  readonly printing: Printing;
  readonly origin: CellRef;
}

/** What has been laid out so far. */
export class SheetLayout {
  readonly cells: LaidCell[] = [];
  readonly formulas: LaidFormula[] = [];
  readonly merges: CellArea[] = [];
  readonly pictures: Picture[] = [];
  readonly rows = new Map<number, RowPlan>();
  readonly breaks = new Set<number>();

  /** Of rows laid side by side the higher one counts; hidden only where all are. */
  line(row: number, plan: RowPlan | undefined): void {
    const known = this.rows.get(row);
    if (!plan) {
      if (known?.hidden) this.rows.set(row, { ...known, hidden: false });
      return;
    }
    const height = known?.height == null ? plan.height : Math.max(known.height, plan.height ?? 0);
    this.rows.set(row, { height, hidden: plan.hidden && (known?.hidden ?? true) });
  }

  sortedCells(): PlanCell[] {
    const { cells } = this;
    const isSorted = cells.every((cell, index) => index === 0 || order(cells[index - 1] ?? cell, cell) <= 0);
    return (isSorted ? cells : [...cells].sort(order)).map(({ row, column, style, value, link }) => (link === undefined ? { row, column, style, value } : { row, column, style, value, link }));
  }

  get lastRow(): number {
    return this.cells.reduce((most, { row }) => Math.max(most, row), 0);
  }

  /** A page that would end with the sheet needs no break. */
  sortedBreaks(): number[] {
    const { lastRow } = this;
    return [...this.breaks].filter((row) => row < lastRow).sort((a, b) => a - b);
  }
}

function order(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.column - b.column;
}
