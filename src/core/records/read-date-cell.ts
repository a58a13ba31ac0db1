import { calendarDate, dateOfSerial } from '../values/calendar-date';
import { readDate } from '../values/read-date';
import { splitMoment } from '../values/moment-text';
import { narrow } from '../values/narrow-text';
import { readTime } from '../values/read-time';
import type { CellEdit } from './field';
import type { FieldReader } from './reading';
import { BLANK_READING, FIRST_SERIAL, isPlaceholder, LAST_SERIAL, trimmed, unreadable, valueReading } from './reading';

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
  return valueReading(reading.date, { field: id, kind: 'stored-as-text', raw: cell.value, to: written(reading.date, text) });
};

/** A time of day behind the date is not lost by writing both as a number. */
function written(date: number, text: string): CellEdit {
  const { time } = splitMoment(narrow(text));
  const minutes = time === '' ? null : readTime(time);
  return minutes === null ? { kind: 'number', value: date, format: 'date' } : { kind: 'number', value: date + minutes / 1440, format: 'datetime' };
}
