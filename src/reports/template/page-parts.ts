import type { PagePlan } from '../../core/workbook/plan';
import type { ConditionalFormat, Validation } from '../../core/workbook/plan-rules';
import type { CellArea, CellRef } from '../../core/workbook/ref';
import { moveAreas } from './formula/move-areas';
import { parseFormula } from './formula/parse';
import { printFormula } from './formula/print';
import { bounds, firstPrinting, type Printing, printingOf, whereIs } from './placed';
import type { Problems } from './report-problem';

const WHOLE_ROW = { left: 0, right: 16_383 };

/** The sheet's page after its rows have moved. */
export function movedPage(page: PagePlan, root: Printing, problems: Problems): PagePlan {
  const { printArea, repeatRows } = page;
  return { ...page, printArea: printArea && (bounds(whereIs(printArea, root)) ?? printArea), repeatRows: repeatRows && movedRows(repeatRows, root, problems) };
}

/** Rows above what is frozen stay above it. */
export function movedFreeze(freeze: CellRef | null, root: Printing): CellRef | null {
  if (!freeze || freeze.row === 0) return freeze;
  const above = bounds(whereIs({ top: freeze.row - 1, bottom: freeze.row - 1, ...WHOLE_ROW }, root));
  return { row: above ? above.bottom + 1 : freeze.row, column: freeze.column };
}

function movedRows([first, last]: readonly [number, number], root: Printing, problems: Problems): readonly [number, number] | null {
  const area = { top: first, bottom: last, ...WHOLE_ROW };
  for (const [block] of root.children) {
    const kind = block.command.kind;
    if (kind === 'if' || kind === 'none' || block.area.top > last || block.area.bottom < first) continue;
    problems.add(block.origin, '每页重复的标题行里不能有循环，请在页面设置里只选表头', 'rows repeated on every page cannot hold a repeated block; choose the header only');
  }
  const moved = bounds(whereIs(area, root));
  return moved && [moved.top, moved.bottom];
}

export function movedConditionalFormats(formats: readonly ConditionalFormat[], root: Printing, problems: Problems): ConditionalFormat[] {
  return formats.flatMap((format) => {
    const moved = movedAreas(format.areas, root);
    if (!moved) return [];
    const { condition } = format;
    const follow = (formula: string) => movedFormula(formula, moved, problems);
    if (condition.type === 'expression') return [{ ...format, areas: moved.areas, condition: { ...condition, formula: follow(condition.formula) } }];
    if (condition.type === 'cell') return [{ ...format, areas: moved.areas, condition: { ...condition, formulas: condition.formulas.map(follow) } }];
    return [{ ...format, areas: moved.areas }];
  });
}

export function movedValidations(validations: readonly Validation[], root: Printing, problems: Problems): Validation[] {
  return validations.flatMap((validation) => {
    const moved = movedAreas(validation.areas, root);
    return moved ? [{ ...validation, areas: moved.areas, formulas: validation.formulas.map((formula) => movedFormula(formula, moved, problems)) }] : [];
  });
}

interface Moved {
  readonly areas: readonly CellArea[];
  /** Where the first cell of all was printed first: formulas are relative to it. */
  readonly from: Printing;
  readonly origin: CellRef;
}

function movedAreas(areas: readonly CellArea[], root: Printing): Moved | null {
  const parts = areas.flatMap((area) => whereIs(area, root));
  const [first] = areas;
  if (!first || parts.length === 0) return null;
  const origin = { row: first.top, column: first.left };
  return { areas: parts, from: firstPrinting(origin, root) ?? root, origin };
}

/** Not computed here, so any function will do. */
function movedFormula(formula: string, { from, origin }: Moved, problems: Problems): string {
  const parsed = parseFormula(formula);
  if ('problem' in parsed) {
    problems.add(origin, `条件格式或数据有效性的公式：${parsed.problem.zh}`, `formula of a conditional format or validation: ${parsed.problem.en}`);
    return formula;
  }
  return printFormula(moveAreas(parsed.expression, (area) => [bounds(whereIs(area, printingOf(area, from)))].filter((each) => each !== null)));
}

