import type { CellArea } from '../../../core/workbook/ref';
import type { Expression, FormulaArea } from './expression';
import { areaUse, type AreaUse, EMPTY_IS_ZERO } from './functions';

/** Where an area of the template went: none, one or many areas of the sheet. */
export type WhereTo = (area: FormulaArea, use: AreaUse) => readonly CellArea[];

/** The formula with its areas where they went. What lost all its cells comes to 0. */
export function moveAreas(expression: Expression, whereTo: WhereTo, use: AreaUse = 'one'): Expression {
  switch (expression.kind) {
    case 'areas':
      return { kind: 'areas', areas: placedAreas(expression.areas, whereTo, use) };
    case 'call': {
      const takes = areaUse(expression.name);
      const args = expression.args.map((arg) => moveAreas(arg, whereTo, takes));
      const isGone = (arg: Expression) => arg.kind === 'areas' && arg.areas.length === 0;
      const left = takes === 'many' ? args.filter((arg) => !isGone(arg)) : args;
      const noAreas = args.some(isGone) && (takes === 'range' ? true : !left.some((_, index) => expression.name !== 'SUBTOTAL' || index > 0));
      if (noAreas && EMPTY_IS_ZERO.has(expression.name)) return { kind: 'number', value: 0 };
      if (noAreas && expression.name === 'AVERAGE') return NOTHING_BY_NOTHING;
      return { ...expression, args: left.length === 0 ? args : left };
    }
    case 'sign':
    case 'percent':
    case 'brackets':
      return { ...expression, of: moveAreas(expression.of, whereTo) };
    case 'binary':
      return { ...expression, left: moveAreas(expression.left, whereTo), right: moveAreas(expression.right, whereTo) };
    case 'number':
    case 'text':
    case 'boolean':
    case 'omitted':
      return expression;
  }
}

function placedAreas(areas: readonly FormulaArea[], whereTo: WhereTo, use: AreaUse): FormulaArea[] {
  const found: FormulaArea[] = [];
  for (const area of areas) for (const to of whereTo(area, use)) found.push(placed(area, to));
  return found;
}

function placed(area: FormulaArea, to: CellArea): FormulaArea {
  const { top, left, bottom, right } = to;
  return { top, left, bottom, right, fixed: area.fixed, single: area.single && to.top === to.bottom && to.left === to.right };
}

/** The mean of no cells. */
const NOTHING_BY_NOTHING: Expression = { kind: 'binary', operator: '/', left: { kind: 'number', value: 0 }, right: { kind: 'number', value: 0 } };
