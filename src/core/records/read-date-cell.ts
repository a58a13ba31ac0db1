import { calendarDate, dateOfSerial } from '../values/calendar-date';
import { readDate } from '../values/read-date';
import type { FieldReader } from './reading';
import { BLANK_READING, isPlaceholder, trimmed, unreadable, valueReading } from './reading';

/** Bare serials from 1980 to 2100 are days; anything else under a date header is not. */
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 73_415;

export const readDateCell: FieldReader = (cell, _field, context, id) => {
  if (cell.kind === 'boolean') return unreadable(id, String(cell.value), { zh: '不是日期', en: 'it is no date' });
  if (cell.kind === 'number') {
    const { value, format } = cell;
    const dated = format === 'date' || format === 'datetime';
    if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return valueReading(Math.floor(value));
    if (dated && dateOfSerial(value) !== null) return valueReading(Math.floor(value));
    const compact = Number.isInteger(value) && value > 19_000_000 && value < 22_000_000 ? calendarDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) : null;
    if (compact !== null) return valueReading(compact);
    if (value === 0) return BLANK_READING;
    return unreadable(id, String(value), { zh: '是一个数，看不出是哪一天', en: 'it is a number, not clearly a day' });
  }
  const text = trimmed(cell.value);
  if (isPlaceholder(text)) return BLANK_READING;
  const reading = readDate(text, context);
  if ('why' in reading) return unreadable(id, text, reading.why);
  return valueReading(reading.date, { field: id, kind: 'stored-as-text', raw: cell.value, to: { kind: 'number', value: reading.date, format: 'date' } });
};
