import { dateParts, spokenDate, type CalendarDate } from '../../core/values/calendar-date';
import { decimalText, toCents, type Decimal } from '../../core/values/decimal';
import type { FieldValue } from './data';

/** A value within a text: numbers as they are, dates as 2026年3月5日, or in the format that the field states. */
export function fieldText(field: FieldValue, format: string | null): string {
  switch (field.kind) {
    case 'blank':
      return '';
    case 'text':
      return field.value;
    case 'number':
      return format === null ? decimalText(field.value) : numberText(field.value, format);
    case 'date':
      return format === null ? spokenDate(field.value) : dateText(field.value, format);
  }
}

/** Formats known within text: `0`, `0.00`, `#,##0.00`, and dates of y, m, d. */
export function isKnownFormat(format: string): boolean {
  return NUMBER.test(format) || /[ymd]/i.test(format);
}

const NUMBER = /^(#,##)?0(\.0{1,4})?$/;

function numberText(value: Decimal, format: string): string {
  const match = NUMBER.exec(format);
  if (!match) return decimalText(value);
  const places = (match[2]?.length ?? 1) - 1;
  const text = decimalText(rounded(value, places), places);
  return match[1] === undefined ? text : text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

function rounded(value: Decimal, places: number): Decimal {
  if (places >= 4) return value;
  if (places === 2) return toCents(value);
  const unit = 10 ** (4 - places);
  return (Math.sign(value) * Math.floor((Math.abs(value) + unit / 2) / unit) * unit) as Decimal;
}

function dateText(date: CalendarDate, format: string): string {
  const { year, month, day } = dateParts(date);
  return format.replace(/"([^"]*)"|yyyy|yy|mm|m|dd|d/gi, (token: string, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    const letter = token[0]?.toLowerCase();
    const value = letter === 'y' ? year : letter === 'm' ? month : day;
    if (letter === 'y') return token.length > 2 ? String(value) : String(value % 100).padStart(2, '0');
    return String(value).padStart(token.length, '0');
  });
}
