import type { PlanValue } from '../../core/workbook/plan';
import type { CellArea } from '../../core/workbook/ref';
import { evaluator } from './formula/evaluate';
import { everyExpression, type Expression, type FormulaArea } from './formula/expression';
import type { AreaUse } from './formula/functions';
import { moveAreas } from './formula/move-areas';
import { printFormula } from './formula/print';
import { isError, type Value } from './formula/value';
import { bounds, type Printing, printingOf, whereIs } from './placed';
import type { Problems } from './report-problem';
import type { LaidCell, SheetLayout } from './sheet-layout';

/** Excel takes 255 arguments and 8,192 letters. */
const MOST_PARTS = 250;
const MOST_LETTERS = 8_000;

/** Moves every formula to where its cells went, and computes it. */
export function finishFormulas(sheet: SheetLayout, problems: Problems): void {
  if (sheet.formulas.length === 0) return;
  const where = new Whereabouts();
  const moved = new Map<LaidCell, Expression>();
  for (const laid of sheet.formulas) {
    const expression = moveAreas(laid.formula, (area, use) => where.find(area, laid.printing, use));
    moved.set(laid.cell, expression);
    if (where.scattered) problems.add(laid.origin, '公式引用的格子填完后不相连，或者太多；请改用 SUBTOTAL，或只引用连在一起的格子', 'the cells this formula refers to no longer lie together, or are too many; use SUBTOTAL or refer to cells that stay together');
    where.scattered = false;
  }
  const values = new SheetValues(sheet, moved, (laid) => problems.add(laid, '公式循环引用，算不出来，请改写', 'the formula refers to itself; write it another way'));
  for (const laid of sheet.formulas) {
    const expression = moved.get(laid.cell);
    if (!expression) continue;
    const { origin } = laid;
    const formula = printFormula(expression);
    if (formula.length > MOST_LETTERS) problems.add(origin, '公式填完后过长，请改用 SUBTOTAL', 'the filled formula is too long; use SUBTOTAL');
    const result = values.of(laid.cell);
    if (isError(result)) problems.add(origin, `公式的结果是 ${result.error}，请检查，或者写成 IFERROR(…,"")`, `the formula comes to ${result.error}; check it or write IFERROR(…,"")`);
    laid.cell.value = { kind: 'formula', formula, result: result === null ? 0 : isError(result) ? '' : result } satisfies PlanValue;
  }
}

/** The same area seen from the same printing is looked for once. */
class Whereabouts {
  scattered = false;
  readonly #known = new Map<Printing, Map<string, readonly CellArea[]>>();

  find(area: FormulaArea, from: Printing, use: AreaUse): readonly CellArea[] {
    const printing = printingOf(area, from);
    const found = printing === from && printing.children.size === 0 ? whereIs(area, printing) : this.#remembered(area, printing);
    if (use === 'one' && found.length === 1 && found[0] && (found[0].top !== found[0].bottom || found[0].left !== found[0].right)) this.scattered = true;
    if (found.length < 2) return found;
    if (use === 'many' && found.length <= MOST_PARTS) return found;
    this.scattered = true;
    return found.slice(0, 1);
  }

  #remembered(area: FormulaArea, printing: Printing): readonly CellArea[] {
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    const known = this.#known.get(printing) ?? new Map<string, readonly CellArea[]>();
    this.#known.set(printing, known);
    const found = known.get(key) ?? whereIs(area, printing);
    known.set(key, found);
    return found;
  }
}

/** Being computed: met again, the formula refers to itself. */
const OPEN = Symbol('open');

class SheetValues {
  readonly #cells = new Map<number, LaidCell>();
  readonly #results = new Map<LaidCell, Value | typeof OPEN>();
  readonly #subtotals = new Set<LaidCell>();
  readonly #extent: CellArea;
  readonly #run = evaluator({ valueAt: (row, column) => this.#at(row, column), valuesIn: (area, skip) => this.#in(area, skip) });

  constructor(
    private readonly sheet: SheetLayout,
    private readonly formulas: ReadonlyMap<LaidCell, Expression>,
    private readonly circular: (cell: LaidCell) => void,
  ) {
    for (const cell of sheet.cells) this.#cells.set(keyOf(cell.row, cell.column), cell);
    // The template's formulas are few, their copies many.
    const subtotal = new Map<Expression, boolean>();
    for (const { cell, formula } of sheet.formulas) {
      const known = subtotal.get(formula) ?? hasSubtotal(formula);
      subtotal.set(formula, known);
      if (known) this.#subtotals.add(cell);
    }
    this.#extent = bounds(sheet.cells.length > 0 ? extentOf(sheet.cells) : []) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  }

  of(cell: LaidCell): Value {
    const expression = this.formulas.get(cell);
    if (!expression) return plainValue(cell.value);
    const known = this.#results.get(cell);
    if (known === OPEN) {
      this.circular(cell);
      return 0;
    }
    if (known !== undefined) return known;
    this.#results.set(cell, OPEN);
    const result = this.#run(expression);
    this.#results.set(cell, result);
    return result;
  }

  #at(row: number, column: number): Value {
    const cell = this.#cells.get(keyOf(row, column));
    return cell ? this.of(cell) : null;
  }

  *#in(area: CellArea, skip?: 'subtotals' | 'hidden'): Generator<Value> {
    const { top, left, bottom, right } = this.#extent;
    for (let row = Math.max(area.top, top); row <= Math.min(area.bottom, bottom); row++) {
      if (skip === 'hidden' && this.sheet.rows.get(row)?.hidden) continue;
      for (let column = Math.max(area.left, left); column <= Math.min(area.right, right); column++) {
        const cell = this.#cells.get(keyOf(row, column));
        if (!cell || (skip && this.#subtotals.has(cell))) continue;
        const value = this.of(cell);
        if (value !== null) yield value;
      }
    }
  }
}

function hasSubtotal(formula: Expression): boolean {
  for (const each of everyExpression(formula)) if (each.kind === 'call' && each.name === 'SUBTOTAL') return true;
  return false;
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function plainValue(value: PlanValue): Value {
  return value.kind === 'blank' ? null : value.kind === 'formula' ? value.result : value.value;
}

function extentOf(cells: readonly LaidCell[]): CellArea[] {
  let extent = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of cells) extent = { top: Math.min(extent.top, row), left: Math.min(extent.left, column), bottom: Math.max(extent.bottom, row), right: Math.max(extent.right, column) };
  return [extent];
}

