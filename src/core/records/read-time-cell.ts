import { timeOfSerial } from '../values/clock-time';
import { readTime } from '../values/read-time';
import type { FieldReader } from './reading';
import { BLANK_READING, isPlaceholder, trimmed, unreadable, valueReading } from './reading';

const WHY = { zh: '看不出是几点几分', en: 'it is no time of day' };

export const readTimeCell: FieldReader = (cell, _field, _context, id) => {
  if (cell.kind === 'boolean') return unreadable(id, String(cell.value), WHY);
  if (cell.kind === 'number') {
    const { value, format } = cell;
    if (value >= 0 && value < 1) return valueReading(timeOfSerial(value));
    if (value === 1 && format !== 'general') return valueReading(1440);
    // A date by itself tells no time, and 9 is shown as midnight.
    if ((format === 'datetime' && value >= 61) || ((format === 'date' || format === 'time') && value > 1 && !Number.isInteger(value))) return valueReading(timeOfSerial(value));
    // A serial with a time of day in it, though nothing says so by its format.
    if (value > 29_221 && value < 73_415 && !Number.isInteger(value)) return valueReading(timeOfSerial(value));
    const digits = format === 'general' && Number.isInteger(value) ? readTime(String(value)) : null;
    return digits === null ? unreadable(id, String(value), WHY) : valueReading(digits);
  }
  const text = trimmed(cell.value);
  if (isPlaceholder(text)) return BLANK_READING;
  const time = readTime(text);
  if (time === null) return unreadable(id, text, WHY);
  return valueReading(time, { field: id, kind: 'stored-as-text', raw: cell.value, to: { kind: 'number', value: time / 1440, format: 'time' } });
};
