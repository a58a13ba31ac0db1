import type { Parameter, ParameterId } from '../../../core/policy/parameters';
import { PARAMETERS } from '../../../core/policy/parameters';
import type { Policy } from '../../../core/policy/policy';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { isoDate } from '../../../core/values/calendar-date';
import type { ClockTime } from '../../../core/values/clock-time';
import { timeText } from '../../../core/values/clock-time';
import type { Decimal } from '../../../core/values/decimal';
import { SCALE, decimalText, times } from '../../../core/values/decimal';
import type { FindingCard } from '../pane-engine';

/** The values in force on a day, as they would be typed on the sheet 参数. */
export function parametersOn(policy: Policy, ids: readonly ParameterId[], on: CalendarDate | null): FindingCard['parameters'] {
  return ids.map((id) => {
    const since = policy.parameterSince(id, on);
    return { id, name: PARAMETERS[id].name, value: parameterText(PARAMETERS[id].type, policy.parameter(id, on)), since: since === null ? null : isoDate(since) };
  });
}

export function defaultText(id: ParameterId): string {
  return parameterText(PARAMETERS[id].type, PARAMETERS[id].value);
}

/** Empty: not set. */
function parameterText(type: Parameter['type'], value: Parameter['value']): string {
  if (value === null) return '';
  switch (type) {
    case 'weekday':
      return `周${'日一二三四五六'.charAt(value as number)}`;
    case 'time':
      return timeText(value as ClockTime);
    case 'list':
      return (value as readonly string[]).join('、');
    case 'percent':
      return `${decimalText(times(value as Decimal, (100 * SCALE) as Decimal))}%`;
    case 'money':
      return decimalText(value as Decimal, 2);
    case 'decimal':
      return decimalText(value as Decimal);
    default:
      return String(value);
  }
}
