import type { Parameter, ParameterId } from '../src/core/policy/parameters';
import { PARAMETERS } from '../src/core/policy/parameters';
import type { ClockTime } from '../src/core/values/clock-time';
import { timeText } from '../src/core/values/clock-time';
import type { Decimal } from '../src/core/values/decimal';
import { decimalText } from '../src/core/values/decimal';

/** The default of a parameter as a clerk would write it. */
export function parameterText(id: ParameterId): string {
  const { type, value }: Parameter = PARAMETERS[id];
  if (value === null) return '未设';
  if (Array.isArray(value)) return value.join('、');
  const number = value as number;
  switch (type) {
    case 'weekday':
      return `周${'日一二三四五六'.charAt(number)}`;
    case 'time':
      return timeText(number as ClockTime);
    case 'money':
      return `${decimalText(number as Decimal, 2)} 元`;
    case 'decimal':
      return decimalText(number as Decimal);
    case 'percent':
      return `${decimalText((number * 100) as Decimal)}%`;
    case 'days':
      return `${number} 天`;
    case 'minutes':
      return `${number} 分钟`;
    case 'months':
      return `${number} 个月`;
    default:
      return String(number);
  }
}
