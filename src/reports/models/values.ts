import type { CalendarDate } from '../../core/values/calendar-date';
import type { ClockTime } from '../../core/values/clock-time';
import { timeText } from '../../core/values/clock-time';
import type { Decimal } from '../../core/values/decimal';
import { decimal } from '../../core/values/decimal';
import type { FieldValue } from '../template/data';

export const BLANK: FieldValue = { kind: 'blank' };

export function textValue(text: string | null): FieldValue {
  return text === null || text === '' ? BLANK : { kind: 'text', value: text };
}

export function numberValue(value: Decimal | null): FieldValue {
  return value === null ? BLANK : { kind: 'number', value };
}

export function countValue(count: number): FieldValue {
  return { kind: 'number', value: decimal(count) };
}

export function dateValue(date: CalendarDate | null): FieldValue {
  return date === null ? BLANK : { kind: 'date', value: date };
}

export function timeValue(time: ClockTime | null): FieldValue {
  return time === null ? BLANK : textValue(timeText(time));
}

/** A figure that the engine counted; blank where nobody recorded it. */
export function figure(measures: Readonly<Record<string, string>> | undefined, id: string): FieldValue {
  return numberValue(figureOf(measures, id));
}

export function figureOf(measures: Readonly<Record<string, string>> | undefined, id: string): Decimal | null {
  const text = measures?.[id];
  return text === undefined ? null : decimal(Number(text));
}

/** 星期一 … of a day. */
export function weekdayName(date: CalendarDate): string {
  return `星期${'日一二三四五六'[(date + 6) % 7] ?? ''}`;
}
