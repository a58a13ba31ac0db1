import type { CalendarDate } from '../../core/values/calendar-date';
import type { Decimal } from '../../core/values/decimal';
import { SCALE, decimal, minus, times } from '../../core/values/decimal';
import { monthOf } from '../../core/values/month';

export interface StraightLine {
  readonly months: number;
  readonly lifeMonths: number;
  readonly expected: Decimal;
}

/** From the month after it went into service through the as-of month, that month included, until only the residue is left. */
export function straightLine(originalValue: Decimal, residualRate: Decimal, lifeMonths: number, from: CalendarDate, asOf: CalendarDate): StraightLine {
  const months = Math.min(Math.max(monthOf(asOf) - monthOf(from), 0), lifeMonths);
  const depreciable = minus(originalValue, times(originalValue, residualRate));
  return { months, lifeMonths, expected: share(depreciable, months, lifeMonths) };
}

/** Years, or months that the layout turned into years, as whole months. */
export function lifeInMonths(years: Decimal): number {
  return Math.round((years * 12) / SCALE);
}

/** `5%`, `5` or `0.05` as a list states it; null where it says nothing usable. */
export function statedRate(text: string | null): Decimal | null {
  const match = text === null ? null : /^([\d.]+)(%?)$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  const number = match ? Number(match[1]) : NaN;
  if (!match || !(number >= 0) || number > 100) return null;
  return decimal(match[2] === '%' || number >= 1 ? number / 100 : number);
}

function share(amount: Decimal, part: number, whole: number): Decimal {
  const exact = 2n * BigInt(amount) * BigInt(part) + BigInt(whole);
  return Number(exact / (2n * BigInt(whole))) as Decimal;
}
