import { refText } from '../../../core/workbook/formula-tokens';
import type { Expression, FormulaArea } from './expression';

/** The formula as it is written into a cell, without `=`. */
export function printFormula(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'text':
      return `"${expression.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return expression.value ? 'TRUE' : 'FALSE';
    case 'areas':
      return expression.areas.length === 0 ? '0' : expression.areas.map(areaText).join(',');
    case 'call':
      return `${PREFIXED.has(expression.name) ? '_xlfn.' : ''}${expression.name}(${expression.args.map(printFormula).join(',')})`;
    case 'sign':
      return expression.sign + printFormula(expression.of);
    case 'percent':
      return `${printFormula(expression.of)}%`;
    case 'binary':
      return printFormula(expression.left) + expression.operator + printFormula(expression.right);
    case 'brackets':
      return `(${printFormula(expression.of)})`;
    case 'omitted':
      return '';
  }
}

function areaText({ top, left, bottom, right, fixed, single }: FormulaArea): string {
  const from = refText({ row: top, column: left, rowFixed: fixed.top, columnFixed: fixed.left });
  return single ? from : `${from}:${refText({ row: bottom, column: right, rowFixed: fixed.bottom, columnFixed: fixed.right })}`;
}

/** Functions younger than the file format. */
const PREFIXED = new Set(['CONCAT']);
