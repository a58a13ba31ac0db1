import { decimal } from '../values/decimal';
import { readNumber } from '../values/read-number';
import type { FormatKind } from '../workbook/cell';
import type { Field } from './field';
import type { FieldReader, Reading } from './reading';
import { BLANK_READING, FIRST_SERIAL, isPlaceholder, LAST_SERIAL, trimmed, unreadable, valueReading } from './reading';

/** Money, measures and counts. A number in another unit than the field's is converted by the header's factor. */
export const readNumberCell: FieldReader = (cell, field, { factor }, id) => {
  if (cell.kind === 'boolean') return unreadable(id, String(cell.value), { zh: '不是数', en: 'it is no number' });
  if (cell.kind === 'number') return numberReading(inMinutes(cell, field) ?? cell.value * factor, field, id, cell.value, cell.format);
  const text = trimmed(cell.value);
  if (isPlaceholder(text)) return BLANK_READING;
  const reading = readNumber(text, field.unit);
  if (reading === null) return unreadable(id, text, { zh: '不是数', en: 'it is no number' });
  // 3万 under a header in 万元 says the unit twice and is still 3万; 12000元 there says another one.
  const value = reading.tenThousands ? reading.value : reading.value * factor;
  const result = numberReading(value, field, id, text);
  if (result.state !== 'value') return result;
  return valueReading(result.value, { field: id, kind: 'stored-as-text', raw: cell.value, to: { kind: 'number', value: plain(reading.tenThousands ? value / factor : reading.value), format: 'general' } });
};

/** 0:30 of waiting is a length of time. */
function inMinutes({ value, format }: { readonly value: number; readonly format: FormatKind }, { unit }: Field): number | null {
  return unit === 'minute' && (format === 'time' || format === 'duration') ? value * 1440 : null;
}

/** `raw` is what stands there, made a text only where it has to be shown. */
function numberReading(value: number, field: Field, id: string, raw: string | number, format: FormatKind = 'general'): Reading {
  if ((format === 'date' || format === 'datetime') && value >= FIRST_SERIAL && value <= LAST_SERIAL) return unreadable(id, String(raw), { zh: '是日期，不是数', en: 'it is a date, no number' });
  if (!Number.isFinite(value) || Math.abs(value) > 9e11) return unreadable(id, String(raw), { zh: '数太大', en: 'the number is too large' });
  if (field.type !== 'whole') return valueReading(decimal(value));
  const rounded = Math.round(value);
  return Math.abs(value - rounded) < 1e-9 ? valueReading(rounded) : unreadable(id, String(raw), { zh: '应是整数', en: 'it should be a whole number' });
}

function plain(value: number): number {
  return Number(value.toPrecision(15));
}
