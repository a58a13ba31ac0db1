import type { ColumnPlan, SheetPlan } from '../../core/workbook/plan';
import type { ConditionalFormat } from '../../core/workbook/plan-rules';
import type { CellArea } from '../../core/workbook/ref';
import { columnBlocks, ColumnShift } from './column-blocks';
import { moveAreas } from './formula/move-areas';
import { parseFormula } from './formula/parse';
import { printFormula } from './formula/print';
import type { Expression, FormulaArea } from './formula/expression';
import type { Problems } from './report-problem';
import type { Scope } from './scope';
import { contains, isBlank, type Mark, type Sketch, type SketchCell } from './sketch';
import { UsedCells } from './used-cells';

/** The template with its columns repeated: rows are laid out afterwards as if the author had drawn every column. */
export function expandColumns(sketch: Sketch, scope: Scope, problems: Problems): Sketch {
  if (!sketch.marks.some(({ command }) => command.kind === 'column')) return sketch;
  const shift = new ColumnShift(columnBlocks(sketch, new UsedCells(sketch.plan, sketch.cells), scope, problems));
  const headings: CellArea[] = [];
  const cells = sketch.cells.flatMap((cell) => copiesOf(cell, shift, sketch.plan, headings)).sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sketch, cells, marks: sketch.marks.filter(({ command }) => command.kind !== 'column').map((mark) => movedMark(mark, shift)), plan: movedPlan(sketch.plan, shift, headings) };
}

function copiesOf(cell: SketchCell, shift: ColumnShift, plan: SheetPlan, headings: CellArea[]): SketchCell[] {
  const count = shift.count(cell.column);
  const block = shift.at(cell.row, cell.column);
  const copies: SketchCell[] = [];
  for (let copy = 0; copy < count; copy++) {
    const column = shift.column(cell.column, copy);
    const formula = cell.formula && movedFormula(cell.formula, cell.row, cell.column, copy, shift);
    if (block) copies.push({ ...cell, column, formula, copies: [...cell.copies, { list: block.list, index: copy, count }] });
    else if (copy === 0) copies.push({ ...cell, column, formula });
    else copies.push({ ...cell, column, formula: null, pieces: null, value: { kind: 'blank' }, link: undefined });
  }
  const below = shift.of(cell.column);
  // What stands right above repeated columns is their common heading.
  if (!block && below && cell.row === below.area.top - 1 && cell.column === below.area.left && count * (below.area.right - below.area.left + 1) > 1 && !isBlank(cell) && !plan.merges.some((merge) => contains(merge, areaOf(cell)))) {
    headings.push({ top: cell.row, bottom: cell.row, left: shift.column(below.area.left), right: shift.column(below.area.right, count - 1) });
  }
  return copies;
}

function areaOf({ row, column }: SketchCell): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}

/** A formula inside sees its own copy; one outside sees them all. */
function movedFormula(formula: Expression, row: number, column: number, copy: number, shift: ColumnShift): Expression {
  const own = shift.at(row, column);
  const find = (area: FormulaArea): CellArea[] => {
    if (own && contains(own.area, area)) return [{ ...area, left: shift.column(area.left, copy), right: shift.column(area.right, copy) }];
    return spread(area, shift);
  };
  return moveAreas(formula, find);
}

/** All copies of an area: one area where it holds its columns whole, else one for each copy. */
function spread(area: CellArea, shift: ColumnShift): CellArea[] {
  const block = shift.blocks.find((each) => contains(each.area, area));
  const whole = !block || (area.left === block.area.left && area.right === block.area.right);
  if (whole) {
    const span = shift.span(area.left, area.right);
    return span ? [{ ...area, ...span }] : [];
  }
  return Array.from({ length: block.count }, (_, copy) => ({ ...area, left: shift.column(area.left, copy), right: shift.column(area.right, copy) }));
}

/** Where a block reaches over repeated columns, it reaches over all copies. */
function movedMark(mark: Mark, shift: ColumnShift): Mark {
  const { start, end } = mark;
  return { ...mark, start: { ...start, column: shift.column(start.column) }, end: end && { ...end, column: shift.column(end.column, Math.max(0, shift.count(end.column) - 1)) } };
}

function movedPlan(plan: SheetPlan, shift: ColumnShift, headings: readonly CellArea[]): SheetPlan {
  const placed: ColumnPlan[] = [];
  plan.columns.forEach((column, index) => {
    for (let copy = 0; copy < shift.count(index); copy++) placed[shift.column(index, copy)] = column;
  });
  const spanned = (area: CellArea): CellArea[] => {
    const span = shift.span(area.left, area.right);
    return span ? [{ ...area, ...span }] : [];
  };
  const merges = plan.merges.flatMap((merge) => {
    const block = shift.blocks.find((each) => contains(each.area, merge));
    return block ? Array.from({ length: block.count }, (_, copy) => ({ ...merge, left: shift.column(merge.left, copy), right: shift.column(merge.right, copy) })) : spanned(merge);
  });
  const { printArea, repeatColumns } = plan.page;
  const repeated = repeatColumns && shift.span(...repeatColumns);
  return {
    ...plan,
    columns: Array.from(placed, (column) => column ?? { width: null, hidden: false }),
    merges: [...merges, ...headings].filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
    conditionalFormats: plan.conditionalFormats.flatMap((format): ConditionalFormat[] => {
      const areas = format.areas.flatMap((area) => spread(area, shift));
      const follow = (formula: string) => followed(formula, format.areas[0], shift);
      if (areas.length === 0) return [];
      const { condition } = format;
      if (condition.type === 'expression') return [{ ...format, areas, condition: { ...condition, formula: follow(condition.formula) } }];
      return [{ ...format, areas, condition: condition.type === 'cell' ? { ...condition, formulas: condition.formulas.map(follow) } : condition }];
    }),
    validations: plan.validations.flatMap((validation) => {
      const areas = validation.areas.flatMap((area) => spread(area, shift));
      return areas.length === 0 ? [] : [{ ...validation, areas, formulas: validation.formulas.map((formula) => followed(formula, validation.areas[0], shift)) }];
    }),
    pictures: plan.pictures.map((picture) => ({ ...picture, at: { ...picture.at, column: shift.column(picture.at.column) } })),
    freeze: plan.freeze && { ...plan.freeze, column: plan.freeze.column === 0 ? 0 : shift.column(plan.freeze.column) },
    page: { ...plan.page, printArea: printArea && (spanned(printArea)[0] ?? null), repeatColumns: repeated ? [repeated.left, repeated.right] : repeatColumns },
  };
}

function followed(formula: string, area: CellArea | undefined, shift: ColumnShift): string {
  const parsed = parseFormula(formula);
  if (!area || 'problem' in parsed) return formula;
  return printFormula(movedFormula(parsed.expression, area.top, area.left, 0, shift));
}
