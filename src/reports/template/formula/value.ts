/** What a formula or a cell comes to; null: an empty cell. */
export type Value = number | string | boolean | null | FormulaError;

export interface FormulaError {
  readonly error: '#DIV/0!' | '#VALUE!' | '#NUM!';
}

export const DIVIDED_BY_ZERO: FormulaError = { error: '#DIV/0!' };
export const NO_NUMBER: FormulaError = { error: '#VALUE!' };

export function isError(value: Value): value is FormulaError {
  return typeof value === 'object' && value !== null;
}

/** As an operand of arithmetic. */
export function numberOf(value: Value): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const number = Number(value.replaceAll(',', ''));
  return value.trim() === '' || Number.isNaN(number) ? NO_NUMBER : number;
}

export function textOf(value: Value): string | FormulaError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value;
}

export function truthOf(value: Value): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : NO_NUMBER;
  const number = numberOf(value);
  return typeof number === 'number' ? number !== 0 : number;
}

/** Numbers before texts before truths; texts whatever their case. An empty cell is like the other's nothing. */
export function compare(a: Value, b: Value): number {
  const left = a ?? nothingLike(b);
  const right = b ?? nothingLike(a);
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) return rank;
  if (typeof left === 'string' && typeof right === 'string') return order(left.toLowerCase(), right.toLowerCase());
  return order(Number(left), Number(right));
}

function nothingLike(other: Value): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rankOf(value: Value): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
