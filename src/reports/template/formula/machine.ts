import type { CellArea } from '../../../core/workbook/ref';
import type { Expression } from './expression';
import type { Value } from './value';

/** The cells a formula can see. */
export interface Cells {
  readonly valueAt: (row: number, column: number) => Value;
  /** Cells with something in them, row by row; `skip`: what a subtotal passes over. */
  readonly valuesIn: (area: CellArea, skip?: 'subtotals' | 'hidden') => Iterable<Value>;
}

/** What a function computes with. */
export interface Machine extends Cells {
  readonly run: (expression: Expression) => Value;
}
