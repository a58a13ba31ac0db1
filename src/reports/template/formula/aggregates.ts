import type { CellArea } from '../../../core/workbook/ref';
import { add, divide, multiply } from './arithmetic';
import type { Machine } from './machine';
import type { Expression } from './expression';
import { compare, DIVIDED_BY_ZERO, type FormulaError, isError, NO_NUMBER, type Value } from './value';

/** The arguments of a function that takes many cells. */
export interface Gathered {
  readonly numbers: readonly number[];
  readonly all: readonly Value[];
  readonly error: FormulaError | null;
}

export function sumOf({ numbers, error }: Gathered): Value {
  return error ?? numbers.reduce(add, 0);
}

export function countOf({ numbers }: Gathered): Value {
  return numbers.length;
}

export function averageOf({ numbers, error }: Gathered): Value {
  return error ?? (numbers.length === 0 ? DIVIDED_BY_ZERO : divide(numbers.reduce(add, 0), numbers.length));
}

export function extremeOf({ numbers, error }: Gathered, which: (a: number, b: number) => number): Value {
  return error ?? (numbers.length === 0 ? 0 : numbers.reduce((best, each) => which(best, each)));
}

type Call = Extract<Expression, { readonly kind: 'call' }>;

/** SUMIF(where, what, sum) and COUNTIF(where, what). */
export function conditional({ args: [where, what, sum] }: Call, cells: Machine, kind: 'sum' | 'count'): Value {
  const tested = areaOf(where);
  if (!tested) return 0;
  const wanted = what ? cells.run(what) : null;
  const matches = matcher(wanted);
  const summed = areaOf(sum) ?? tested;
  let total = 0;
  for (let row = tested.top; row <= tested.bottom; row++) {
    for (let column = tested.left; column <= tested.right; column++) {
      if (!matches(cells.valueAt(row, column))) continue;
      if (kind === 'count') total++;
      const value = kind === 'sum' ? cells.valueAt(summed.top + row - tested.top, summed.left + column - tested.left) : null;
      if (isError(value)) return value;
      if (typeof value === 'number') total = add(total, value);
    }
  }
  return total;
}

/** A criterion: a value, or a comparison written as text (`">100"`). */
function matcher(wanted: Value): (value: Value) => boolean {
  if (typeof wanted !== 'string') return (value) => value !== null && compare(value, wanted) === 0;
  const [, operator = '=', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  const number = rest.trim() === '' ? NaN : Number(rest);
  const other: Value = Number.isNaN(number) ? rest : number;
  const alike = (value: Value): boolean => (typeof value === typeof other ? compare(value, other) === 0 : String(value ?? '') === rest);
  if (operator === '=') return alike;
  if (operator === '<>') return (value) => !alike(value);
  return (value) => {
    if (value === null || typeof value !== typeof other) return false;
    const difference = compare(value, other);
    return operator === '<' ? difference < 0 : operator === '>' ? difference > 0 : operator === '<=' ? difference <= 0 : difference >= 0;
  };
}

export function sumProduct({ args }: Call, cells: Machine): Value {
  const areas = args.map(areaOf);
  const [first] = areas;
  if (!first) return 0;
  let total = 0;
  for (let row = 0; row <= first.bottom - first.top; row++) {
    for (let column = 0; column <= first.right - first.left; column++) {
      let product = 1;
      for (const area of areas) {
        if (!area || area.bottom - area.top !== first.bottom - first.top || area.right - area.left !== first.right - first.left) return NO_NUMBER;
        const value = cells.valueAt(area.top + row, area.left + column);
        if (isError(value)) return value;
        product = multiply(product, typeof value === 'number' ? value : 0);
      }
      total = add(total, product);
    }
  }
  return total;
}

function areaOf(arg: Expression | undefined): CellArea | null {
  return arg?.kind === 'areas' ? (arg.areas[0] ?? null) : null;
}
