import { cellSum, type Constant, joined, NOTHING, type Sum } from './row-sums';

/** A row as Excel told it, from column `left` on. */
export interface ToldRow {
  readonly row: number;
  readonly left: number;
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
}

/** What somebody typed into a cell; null: nothing, or a formula, whose result changes with what it counts. */
export function constantIn(row: ToldRow, column: number): Constant | null {
  const value = row.values[column - row.left];
  if (value === '' || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')) return null;
  return formulaIn(row, column) === null ? value : null;
}

/** With its `=`; null: the cell holds none. */
export function formulaIn({ left, values, formulas }: ToldRow, column: number): string | null {
  const formula = formulas[column - left];
  // A text that begins with `=` is told twice in the same way.
  return typeof formula === 'string' && formula.startsWith('=') && formula !== values[column - left] ? formula : null;
}

/** The sum of a row's constants; `instead`: contents of cells that count as something else. */
export function sumOf(row: ToldRow | undefined, instead: ReadonlyMap<number, Constant | null> = new Map()): Sum {
  let sum = NOTHING;
  if (row) for (let column = row.left; column < row.left + row.values.length; column++) if (!instead.has(column)) sum = joined(sum, cellSum(column, constantIn(row, column)));
  for (const [column, content] of instead) sum = joined(sum, cellSum(column, content));
  return sum;
}
