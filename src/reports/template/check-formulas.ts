import type { CellArea } from '../../core/workbook/ref';
import type { Block } from './blocks';
import type { Expression } from './formula/expression';
import { areaUse, type AreaUse, isKnownFunction } from './formula/functions';
import type { Problems } from './report-problem';
import { at, contains, meets, type SketchCell } from './sketch';

/** Names what cannot be computed, or has no one meaning, whatever the data are. */
export function checkFormulas(cells: readonly SketchCell[], blocks: readonly Block[], problems: Problems): void {
  for (const cell of cells) if (cell.formula) check(cell.formula, 'one', cell, blocks, problems);
}

function check(expression: Expression, use: AreaUse, cell: SketchCell, blocks: readonly Block[], problems: Problems): void {
  switch (expression.kind) {
    case 'areas':
      for (const area of expression.areas) checkArea(area, area.single, use, cell, blocks, problems);
      return;
    case 'call':
      if (!isKnownFunction(expression.name)) problems.add(cell.origin, `公式用了函数 ${expression.name}，程序算不了；请换用「报表模板怎么改」里列出的函数`, `the formula uses ${expression.name}, which is not computed here; use a listed function`);
      for (const [index, arg] of expression.args.entries()) {
        // The criterion of SUMIF and COUNTIF is one value.
        const takes = index === 1 && expression.name.endsWith('IF') ? 'one' : areaUse(expression.name);
        check(arg, takes, cell, blocks, problems);
      }
      return;
    case 'sign':
    case 'percent':
    case 'brackets':
      return check(expression.of, 'one', cell, blocks, problems);
    case 'binary':
      check(expression.left, 'one', cell, blocks, problems);
      check(expression.right, 'one', cell, blocks, problems);
      return;
    case 'number':
    case 'text':
    case 'boolean':
    case 'omitted':
  }
}

function checkArea(area: CellArea, single: boolean, use: AreaUse, cell: SketchCell, blocks: readonly Block[], problems: Problems): void {
  if (use !== 'one') return;
  if (!single) {
    problems.add(cell.origin, '公式在只能用一格的地方写了一片区域，请写明是哪一格', 'the formula has a range where one cell belongs; name the cell');
    return;
  }
  const around = blocks.filter((block) => contains(block.area, at(cell)));
  const crossed = blocks.find((block) => block.command.kind !== 'if' && block.command.kind !== 'none' && meets(block.area, area) && !around.includes(block));
  if (crossed) problems.add(cell.origin, '公式在循环之外引用了循环里的一格，循环后不知道是哪一格；请用 SUM 等函数合计', 'the formula refers from outside to one cell of a repeated block; use a function such as SUM');
}
