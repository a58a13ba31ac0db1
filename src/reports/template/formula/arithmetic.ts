import { decimal, minus, plus, SCALE, toNumber } from '../../../core/values/decimal';

/** Sums of money are exact: 0.1 + 0.2 is 0.3. Numbers of more than four places are added as they are. */
export function add(a: number, b: number): number {
  return isExact(a) && isExact(b) ? toNumber(plus(decimal(a), decimal(b))) : a + b;
}

export function subtract(a: number, b: number): number {
  return isExact(a) && isExact(b) ? toNumber(minus(decimal(a), decimal(b))) : a - b;
}

export function multiply(a: number, b: number): number {
  if (!isExact(a) || !isExact(b)) return a * b;
  const product = decimal(a) * decimal(b);
  return Number.isSafeInteger(product) ? product / (SCALE * SCALE) : a * b;
}

export function divide(a: number, b: number): number {
  return isExact(a) && isExact(b) ? decimal(a) / decimal(b) : a / b;
}

/** Half away from zero, counted on the number as it is written, not on its binary neighbour. */
export function roundTo(value: number, places: number, how: 'half' | 'up' | 'down' = 'half'): number {
  const shifted = Number(shift(Number(Math.abs(value).toPrecision(15)), places));
  const whole = how === 'half' ? Math.floor(shifted + 0.5) : how === 'up' ? Math.ceil(shifted) : Math.floor(shifted);
  const rounded = Number(shift(whole, -places));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The point moved in the text of the number, so that nothing is multiplied. */
function shift(value: number, places: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return `${digits}e${Number(exponent) + places}`;
}

function isExact(value: number): boolean {
  return Math.abs(value) < 1e11 && toNumber(decimal(value)) === value;
}
