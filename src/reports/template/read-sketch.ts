import type { PlanCell, SheetPlan } from '../../core/workbook/plan';
import type { CellRef } from '../../core/workbook/ref';
import type { Expression } from './formula/expression';
import { parseFormula } from './formula/parse';
import { mergedArea } from './merged';
import { pairMarks, type Open } from './pair-marks';
import type { Problems } from './report-problem';
import type { Mark, Sketch, SketchCell } from './sketch';
import { piecesOf } from './tag';
import { foldConditions } from './fold-conditions';

/** Takes every cell of a template apart and pairs its commands. */
export function readSketch(plan: SheetPlan, isName: (name: string) => boolean, problems: Problems): Sketch {
  const around = mergedArea(plan.merges);
  const filled = filledByRow(plan.cells);
  const cells: SketchCell[] = [];
  const commands: Open[] = [];
  const breaks = new Set(plan.pageBreaks);
  for (const cell of plan.cells) {
    const here: CellRef = { row: cell.row, column: cell.column };
    const found = cell.value.kind === 'text' ? piecesOf(cell.value.value, isName) : null;
    // A condition alone in its row takes the row with it; one among others only its text.
    const aloneInRow = () => (filled.get(cell.row) ?? 0) < 2;
    const { pieces, commands: outer } = found ? foldConditions(found, aloneInRow()) : { pieces: null, commands: [] };
    for (const piece of pieces ?? []) if (piece.kind === 'broken') problems.add(here, `「${piece.text}」写得不完整，请写成 {{名称}} 或「报表模板怎么改」里的命令`, `“${piece.text}” is incomplete; write {{name}} or one of the commands`);
    for (const command of outer) {
      if (command.kind === 'break') breaks.add(around(here).bottom);
      else commands.push({ command, cell: here });
    }
    const kept = pieces === null || pieces.length === 0 ? null : pieces;
    cells.push({ ...here, style: cell.style, value: pieces === null ? cell.value : { kind: 'blank' }, pieces: kept, formula: formulaOf(cell, problems), copies: [], link: cell.link, origin: here });
  }
  const marks: Mark[] = pairMarks(commands, around, problems);
  return { plan, cells, marks, breaks };
}

function filledByRow(cells: readonly PlanCell[]): Map<number, number> {
  const filled = new Map<number, number>();
  for (const { row, value } of cells) if (value.kind !== 'blank') filled.set(row, (filled.get(row) ?? 0) + 1);
  return filled;
}

function formulaOf(cell: PlanCell, problems: Problems): Expression | null {
  if (cell.value.kind !== 'formula') return null;
  if (/\{\{|｛｛/.test(cell.value.formula)) {
    problems.add(cell, '公式里不能写字段，请把字段单独放一格，公式引用那一格', 'a formula cannot hold a field; put the field into a cell of its own and refer to it');
    return null;
  }
  const parsed = parseFormula(cell.value.formula);
  if ('expression' in parsed) return parsed.expression;
  problems.add(cell, parsed.problem.zh, parsed.problem.en);
  return null;
}

