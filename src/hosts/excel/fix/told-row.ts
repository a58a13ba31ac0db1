import { addCell, type Constant, type Sum } from './row-sums';

/** Columns by which a row is known again: what lies farther right is no register. */
export const WIDEST = 256;

/** A row as Excel told it, from column `left` on. */
export interface ToldRow {
  readonly row: number;
  readonly left: number;
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
}

/** What somebody typed into a cell; null: nothing, or a formula, whose result changes with what it counts. */
export function constantIn({ left, values, formulas }: ToldRow, column: number): Constant | null {
  return constantOf(values[column - left], formulas[column - left]);
}

/** As `constantIn`, of one cell. */
export function constantOf(value: unknown, formula: unknown): Constant | null {
  if (value === '' || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')) return null;
  return formulaOf(value, formula) === null ? value : null;
}

/** With its `=`; null: the cell holds none. */
export function formulaIn({ left, values, formulas }: ToldRow, column: number): string | null {
  return formulaOf(values[column - left], formulas[column - left]);
}

/** A text that begins with `=` is told twice in the same way. */
function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** The sum of a row's constants; `instead`: contents of cells that count as something else. */
export function sumOf(row: ToldRow | undefined, instead: ReadonlyMap<number, Constant | null> = new Map()): Sum {
  const sum = new Int32Array(2);
  if (row) for (let column = row.left; column < row.left + row.values.length; column++) if (!instead.has(column)) addCell(sum, 0, column, constantIn(row, column));
  for (const [column, content] of instead) addCell(sum, 0, column, content);
  return [sum[0]!, sum[1]!];
}
