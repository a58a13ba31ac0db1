import type { CellArea } from '../../../core/workbook/ref';

/** An area that a formula names; fixed ends are those with `$`. */
export interface FormulaArea extends CellArea {
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
  /** Written as one cell, not as a range. */
  readonly single: boolean;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Several areas: only as arguments of functions that take any number of them. None: cells that are not there. */
  | { readonly kind: 'areas'; readonly areas: readonly FormulaArea[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly of: Expression }
  | { readonly kind: 'percent'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'brackets'; readonly of: Expression }
  /** An argument left out. */
  | { readonly kind: 'omitted' };

export function* everyExpression(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.kind === 'call') for (const arg of expression.args) yield* everyExpression(arg);
  else if (expression.kind === 'binary') {
    yield* everyExpression(expression.left);
    yield* everyExpression(expression.right);
  } else if (expression.kind === 'sign' || expression.kind === 'percent' || expression.kind === 'brackets') yield* everyExpression(expression.of);
}
