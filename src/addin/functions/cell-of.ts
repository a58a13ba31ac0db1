import type { CellValue } from '../../core/workbook/cell';
import { BLANK } from '../../core/workbook/cell';
import type { Argument } from './argument';

/** A function gets no number formats, so a date is a bare serial; the readers take it for a day where one is expected. */
export function cellOf(argument: Argument): CellValue {
  if (argument === null || argument === '') return BLANK;
  if (typeof argument === 'number') return { kind: 'number', value: argument, format: 'general' };
  if (typeof argument === 'string') return { kind: 'text', value: argument };
  if (typeof argument === 'boolean') return { kind: 'boolean', value: argument };
  return { kind: 'error', value: argument.code };
}
