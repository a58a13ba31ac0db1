import { add, divide, multiply, subtract } from './arithmetic';
import type { Cells, Machine } from './machine';
import type { Expression, Operator } from './expression';
import { callFunction } from './functions';
import { compare, DIVIDED_BY_ZERO, isError, NO_NUMBER, numberOf, textOf, type Value } from './value';

/** Computes formulas over cells. */
export function evaluator(cells: Cells): (expression: Expression) => Value {
  const machine: Machine = { ...cells, run: (expression) => evaluate(expression, machine) };
  return machine.run;
}

function evaluate(expression: Expression, cells: Machine): Value {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return expression.value;
    case 'omitted':
      return null;
    case 'areas': {
      const [area] = expression.areas;
      return area ? cells.valueAt(area.top, area.left) : 0;
    }
    case 'brackets':
      return evaluate(expression.of, cells);
    case 'sign': {
      const value = numberOf(evaluate(expression.of, cells));
      return typeof value === 'number' && expression.sign === '-' ? 0 - value : value;
    }
    case 'percent': {
      const value = numberOf(evaluate(expression.of, cells));
      return typeof value === 'number' ? divide(value, 100) : value;
    }
    case 'binary':
      return binary(expression.operator, evaluate(expression.left, cells), evaluate(expression.right, cells));
    case 'call':
      return callFunction(expression, cells);
  }
}

function binary(operator: Operator, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return String(textOf(left)) + String(textOf(right));
  if (operator === '=') return compare(left, right) === 0;
  if (operator === '<>') return compare(left, right) !== 0;
  if (operator === '<') return compare(left, right) < 0;
  if (operator === '>') return compare(left, right) > 0;
  if (operator === '<=') return compare(left, right) <= 0;
  if (operator === '>=') return compare(left, right) >= 0;
  const a = numberOf(left);
  const b = numberOf(right);
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  if (operator === '+') return add(a, b);
  if (operator === '-') return subtract(a, b);
  if (operator === '*') return multiply(a, b);
  if (operator === '/') return b === 0 ? DIVIDED_BY_ZERO : divide(a, b);
  const power = a ** b;
  return Number.isFinite(power) ? power : NO_NUMBER;
}
