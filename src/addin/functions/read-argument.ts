import type { Field } from '../../core/records/field';
import { columnReader } from '../../core/records/read-field';
import type { ReadingContext } from '../../core/records/reading';
import type { CalendarDate } from '../../core/values/calendar-date';
import type { Month } from '../../core/values/month';
import { SheetBuilder, TextPool } from '../../core/workbook/sheet-builder';
import type { Words } from '../../core/words';
import type { Argument } from './argument';
import { cellOf } from './cell-of';
import { FormulaError } from './formula-error';

const NO_HINTS: ReadingContext = { source: 'workbook', year: null, month: null, dayFirst: null, factor: 1 };

/** Reads one value as a register's column would; null for a blank one. */
export function readArgument(argument: Argument, field: Field, hints: Partial<ReadingContext> = {}): unknown {
  const builder = new SheetBuilder('', 'visible', new TextPool());
  builder.value(0, 0, cellOf(argument));
  const reading = columnReader(field, { ...NO_HINTS, ...hints })(builder.finish(), 0, 0);
  if (reading.state === 'blank') return null;
  if (reading.state === 'value') return reading.value;
  const { note } = reading;
  if (note.kind === 'unreadable') throw new FormulaError(`${field.zh}「${note.raw}」：${note.why.zh}。`, `${field.en} "${note.raw}": ${note.why.en}.`);
  const raw = note.kind === 'error-value' ? note.raw : '';
  throw new FormulaError(`${field.zh}是错误值 ${raw}，请先改好那一格。`, `The ${field.en} is the error ${raw}; mend that cell first.`, raw === '#N/A' ? '#N/A' : '#VALUE!');
}

export function readDay(argument: Argument, name: Words): CalendarDate | null {
  return readArgument(argument, { type: 'date', ...name, headers: [] }) as CalendarDate | null;
}

export function readMonthOf(argument: Argument): Month | null {
  if (argument === 0) return null;
  return readArgument(argument, { type: 'month', zh: '月份', en: 'month', headers: [] }) as Month | null;
}

export function needed<T>(value: T | null, name: Words): T {
  if (value === null) throw new FormulaError(`没有给${name.zh}。`, `No ${name.en} is given.`);
  return value;
}
