import type { Decimal } from '../../../core/values/decimal';
import { decimal, decimalText, minus, toNumber } from '../../../core/values/decimal';
import type { TotalsView } from '../../engine/pane-engine';

type Unit = TotalsView['measures'][number]['unit'];

/** Decimal texts come from the engine; the difference stays exact. */
export function readFigure(text: string | null): Decimal | null {
  if (text === null) return null;
  const value = Number(text);
  return Number.isFinite(value) ? decimal(value) : null;
}

/** `1,234.50`; money to the cent; nothing recorded is a dash. */
export function figureText(value: Decimal | null, unit: Unit): string {
  if (value === null) return '–';
  const text = decimalText(value, unit === 'money' ? 2 : 0);
  const [whole = '', part] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** `+12`, `-3.5`; null where either month has nothing. */
export function changeText(now: Decimal | null, before: Decimal | null, unit: Unit): string {
  if (now === null || before === null) return '–';
  const change = minus(now, before);
  return change > 0 ? `+${figureText(change, unit)}` : figureText(change, unit);
}

/** Length of a bar from 0 to 1 beside the longest; what is negative has none. */
export function share(value: Decimal | null, largest: number): number {
  if (value === null || value <= 0 || largest <= 0) return 0;
  return Math.min(1, toNumber(value) / largest);
}

export function largestOf(values: readonly (Decimal | null)[]): number {
  return values.reduce<number>((most, value) => (value === null ? most : Math.max(most, toNumber(value))), 0);
}
