import { decimal } from '../values/decimal';
import { readNumber } from '../values/read-number';
import type { Field } from './field';
import type { FieldReader, Reading } from './reading';
import { BLANK_READING, isPlaceholder, trimmed, unreadable, valueReading } from './reading';

/** Money, measures and counts. A number in another unit than the field's is converted by the header's factor. */
export const readNumberCell: FieldReader = (cell, field, { factor }, id) => {
  if (cell.kind === 'boolean') return unreadable(id, String(cell.value), { zh: '不是数', en: 'it is no number' });
  if (cell.kind === 'number') return numberReading(cell.value * factor, field, id, String(cell.value));
  const text = trimmed(cell.value);
  if (isPlaceholder(text)) return BLANK_READING;
  const reading = readNumber(text);
  if (reading === null) return unreadable(id, text, { zh: '不是数', en: 'it is no number' });
  // 3万 under a header in 万元 says the unit twice and is still 3万.
  const value = reading.tenThousands ? reading.value : reading.value * factor;
  const result = numberReading(value, field, id, text);
  if (result.state !== 'value') return result;
  return valueReading(result.value, { field: id, kind: 'stored-as-text', raw: cell.value, to: { kind: 'number', value: plain(reading.tenThousands ? value / factor : reading.value), format: 'general' } });
};

function numberReading(value: number, field: Field, id: string, raw: string): Reading {
  if (!Number.isFinite(value) || Math.abs(value) > 9e11) return unreadable(id, raw, { zh: '数太大', en: 'the number is too large' });
  if (field.type !== 'whole') return valueReading(decimal(value));
  const rounded = Math.round(value);
  return Math.abs(value - rounded) < 1e-9 ? valueReading(rounded) : unreadable(id, raw, { zh: '应是整数', en: 'it should be a whole number' });
}

function plain(value: number): number {
  return Number(value.toPrecision(15));
}
