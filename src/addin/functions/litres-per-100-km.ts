import type { Decimal } from '../../core/values/decimal';
import { toNumber } from '../../core/values/decimal';
import { vehicleUsage } from '../../registers/vehicle-usage';
import type { Argument } from './argument';
import { FormulaError } from './formula-error';
import { needed, readArgument } from './read-argument';

const LITRES = { zh: '升数', en: 'litres' };
const KM = { zh: '公里', en: 'km' };

/** Litres per 100 km, computed as the totals do. */
export function litresPer100Km(litres: Argument, km: Argument): number {
  const fuelLitres = needed(readArgument(litres, { type: 'number', ...LITRES, headers: [], unit: 'litre' }) as Decimal | null, LITRES);
  const distance = needed(readArgument(km, { type: 'number', ...KM, headers: [], unit: 'km' }) as Decimal | null, KM);
  const measure = vehicleUsage.measures.find(({ id }) => id === 'litresPer100Km');
  const result = measure?.from?.(new Map([['fuelLitres', fuelLitres], ['km', distance]])) ?? null;
  if (result === null) throw new FormulaError('公里要大于 0，才算得出百公里油耗。', 'The km must be more than 0.', '#DIV/0!');
  return toNumber(result);
}
