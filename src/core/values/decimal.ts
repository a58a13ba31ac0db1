/**
 * An exact decimal with four places (money, kilometres, litres): a whole number of ten-thousandths.
 * Safe up to 900 billion; four places hold every unit price and every cent.
 */
export type Decimal = number & { readonly __decimal: unique symbol };

export const SCALE = 10_000;
export const ZERO = 0 as Decimal;

/** Rounds half away from zero to four places; a cell's binary noise (0.1 + 0.2) disappears here. */
export function decimal(value: number): Decimal {
  const scaled = Math.abs(value) * SCALE;
  const near = Math.round(scaled);
  // Most amounts are whole ten-thousandths but for binary noise; rounding a text of fifteen digits costs twenty times as much.
  const whole = (scaled < 1e15 && scaled === near) || (scaled < 1e9 && Math.abs(scaled - near) < 1e-5) ? near : Math.round(Number(scaled.toPrecision(15)));
  return (value < 0 ? -whole : whole) as Decimal;
}

export function plus(a: Decimal, b: Decimal): Decimal {
  return (a + b) as Decimal;
}
export function minus(a: Decimal, b: Decimal): Decimal {
  return (a - b) as Decimal;
}
/** Exact product, rounded half away from zero to four places. */
export function times(a: Decimal, b: Decimal): Decimal {
  const product = a * b;
  if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) return roundedQuotient(product, SCALE);
  const exact = BigInt(a) * BigInt(b);
  const half = BigInt(SCALE / 2);
  const magnitude = ((exact < 0n ? -exact : exact) + half) / BigInt(SCALE);
  return Number(exact < 0n ? -magnitude : magnitude) as Decimal;
}
/** Rounded half away from zero to the cent. */
export function toCents(a: Decimal): Decimal {
  return (roundedQuotient(a, 100) * 100) as Decimal;
}
export function toNumber(a: Decimal): number {
  return a / SCALE;
}

/** `1234.5`: as many places as needed, at least `places`. */
export function decimalText(a: Decimal, places = 0): string {
  const magnitude = Math.abs(a);
  const whole = Math.floor(magnitude / SCALE);
  let part = String(magnitude % SCALE).padStart(4, '0');
  while (part.length > places && part.endsWith('0')) part = part.slice(0, -1);
  return (a < 0 ? '-' : '') + String(whole) + (part === '' ? '' : `.${part}`);
}

function roundedQuotient(value: number, by: number): Decimal {
  const magnitude = Math.abs(value);
  const rest = magnitude % by;
  const whole = (magnitude - rest) / by + (rest * 2 >= by ? 1 : 0);
  return (value < 0 ? -whole : whole) as Decimal;
}
