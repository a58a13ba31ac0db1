import { roundTo } from './arithmetic';
import { averageOf, countOf, extremeOf, sumOf, type Gathered, sumProduct, conditional } from './aggregates';
import type { Machine } from './machine';
import type { Expression } from './expression';
import { isError, NO_NUMBER, numberOf, textOf, truthOf, type Value } from './value';

type Call = Extract<Expression, { readonly kind: 'call' }>;
type Compute = (call: Call, cells: Machine) => Value;

/** How a function takes areas: any number of them, exactly one, or only single cells. */
export type AreaUse = 'many' | 'range' | 'one';

export function callFunction(call: Call, cells: Machine): Value {
  return FUNCTIONS[call.name]?.compute(call, cells) ?? NO_NUMBER;
}

export function isKnownFunction(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

export function areaUse(name: string): AreaUse {
  return FUNCTIONS[name]?.takes ?? 'one';
}

/** What the function comes to when all its areas are gone. */
export const EMPTY_IS_ZERO = new Set(['SUM', 'COUNT', 'COUNTA', 'MIN', 'MAX', 'SUBTOTAL', 'SUMIF', 'COUNTIF', 'SUMPRODUCT']);

interface Known {
  readonly takes: AreaUse;
  readonly compute: Compute;
}

const many = (compute: (gathered: Gathered) => Value): Known => ({ takes: 'many', compute: (call, cells) => compute(gather(call.args, cells)) });
const single = (compute: (values: readonly Value[]) => Value): Known => ({
  takes: 'one',
  compute: (call, cells) => {
    const values = call.args.map((arg) => cells.run(arg));
    return values.find(isError) ?? compute(values);
  },
});
const rounding = (how: 'half' | 'up' | 'down'): Known => single(([value = null, places = null]) => withNumbers([value, places], ([a = 0, b = 0]) => roundTo(a, Math.trunc(b), how)));

const FUNCTIONS: Readonly<Record<string, Known>> = {
  SUM: many(sumOf),
  COUNT: many(countOf),
  COUNTA: many(({ all }) => all.length),
  AVERAGE: many(averageOf),
  MIN: many((gathered) => extremeOf(gathered, Math.min)),
  MAX: many((gathered) => extremeOf(gathered, Math.max)),
  SUBTOTAL: { takes: 'many', compute: subtotal },
  SUMIF: { takes: 'range', compute: (call, cells) => conditional(call, cells, 'sum') },
  COUNTIF: { takes: 'range', compute: (call, cells) => conditional(call, cells, 'count') },
  SUMPRODUCT: { takes: 'range', compute: sumProduct },
  ROUND: rounding('half'),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  INT: single(([value = null]) => withNumbers([value], ([a = 0]) => Math.floor(a))),
  ABS: single(([value = null]) => withNumbers([value], ([a = 0]) => Math.abs(a))),
  IF: { takes: 'one', compute: choose },
  IFERROR: { takes: 'one', compute: ({ args }, cells) => {
    const value = cells.run(args[0] ?? OMITTED);
    return isError(value) ? cells.run(args[1] ?? OMITTED) : value;
  } },
  AND: single((values) => truths(values, (all) => all.every(Boolean))),
  OR: single((values) => truths(values, (all) => all.some(Boolean))),
  NOT: single(([value = null]) => truths([value], ([only]) => !only)),
  CONCATENATE: single(joined),
  CONCAT: single(joined),
};

const OMITTED: Expression = { kind: 'omitted' };

function choose({ args }: Call, cells: Machine): Value {
  const test = truthOf(cells.run(args[0] ?? OMITTED));
  if (isError(test)) return test;
  const chosen = args[test ? 1 : 2];
  return chosen ? (cells.run(chosen) ?? 0) : test;
}

function subtotal({ args: [code = OMITTED, ...args] }: Call, cells: Machine): Value {
  const number = numberOf(cells.run(code));
  if (typeof number !== 'number') return number;
  const gathered = gather(args, cells, number > 100 ? 'hidden' : 'subtotals');
  switch (number % 100) {
    case 1:
      return averageOf(gathered);
    case 2:
      return countOf(gathered);
    case 3:
      return gathered.all.length;
    case 4:
      return extremeOf(gathered, Math.max);
    case 5:
      return extremeOf(gathered, Math.min);
    case 9:
      return sumOf(gathered);
    default:
      return NO_NUMBER;
  }
}

/** Numbers written as arguments count whatever they are; of cells only numbers do. */
function gather(args: readonly Expression[], cells: Machine, skip?: 'subtotals' | 'hidden'): Gathered {
  const numbers: number[] = [];
  const all: Value[] = [];
  let error: Gathered['error'] = null;
  for (const arg of args) {
    if (arg.kind === 'areas') {
      for (const area of arg.areas) {
        for (const value of cells.valuesIn(area, skip)) {
          all.push(value);
          if (typeof value === 'number') numbers.push(value);
          else if (isError(value)) error ??= value;
        }
      }
      continue;
    }
    const value = cells.run(arg);
    const number = numberOf(value);
    all.push(value);
    if (typeof number === 'number') numbers.push(number);
    else error ??= number;
  }
  return { numbers, all, error };
}

function withNumbers(values: readonly Value[], compute: (numbers: readonly number[]) => number): Value {
  const numbers: number[] = [];
  for (const value of values) {
    const number = numberOf(value);
    if (typeof number !== 'number') return number;
    numbers.push(number);
  }
  return compute(numbers);
}

function truths(values: readonly Value[], compute: (all: readonly boolean[]) => boolean): Value {
  const all: boolean[] = [];
  for (const value of values) {
    const truth = truthOf(value);
    if (isError(truth)) return truth;
    all.push(truth);
  }
  return compute(all);
}

function joined(values: readonly Value[]): Value {
  return values.map((value) => String(textOf(value))).join('');
}
