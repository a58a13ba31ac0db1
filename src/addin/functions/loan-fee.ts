import type { Decimal } from '../../core/values/decimal';
import { times, toCents, toNumber } from '../../core/values/decimal';
import type { Argument, ArgumentRange } from './argument';
import { FormulaError } from './formula-error';
import { policyOf } from './policy-of';
import { needed, readArgument, readDay } from './read-argument';

const KM = { zh: '公里', en: 'km' };
const DAY = { zh: '借车日期', en: 'day of the loan' };

/** 3.9: what an employee owes for a borrowed car, in yuan to the cent, by the rate in force on the day. */
export function loanFee(km: Argument, on: Argument, policies: readonly ArgumentRange[]): number {
  const distance = needed(readArgument(km, { type: 'number', ...KM, headers: [], unit: 'km' }) as Decimal | null, KM);
  if (distance < 0) throw new FormulaError('公里是负数，请核对里程。', 'The km are negative; check the odometer.', '#NUM!');
  const rate = needed(policyOf(policies).policy.parameter('loanFuelRate', readDay(on, DAY)), { zh: '借车油费单价', en: 'fuel charge' });
  return toNumber(toCents(times(distance, rate)));
}
