import type { FormatKind } from '../../../../core/workbook/cell';

export interface Serial {
  readonly value: number;
  readonly format: FormatKind;
}

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** A date that a strict file wrote in ISO 8601, as a serial of the 1900 calendar; null when it is none. */
export function serialOfIso(text: string): Serial | null {
  const match = ISO.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [, year, month, day, hour, minute, second] = match;
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86400;
  if (year === undefined) return { value: time, format: 'time' };
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25569;
  // Excel counts a 29 February 1900 that never was.
  const value = (days < 61 ? days - 1 : days) + time;
  return { value, format: hour === undefined ? 'date' : 'datetime' };
}
