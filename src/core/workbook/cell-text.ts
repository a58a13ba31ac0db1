import { dateOfSerial, isoDate } from '../values/calendar-date';
import { timeOfSerial, timeText } from '../values/clock-time';
import type { CellValue } from './cell';

/** A cell's content as a short text that a person recognises: dates as 2026-03-05, times as 9:05. */
export function cellText(cell: CellValue): string {
  if (cell.kind === 'text' || cell.kind === 'error') return cell.value;
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (cell.kind !== 'number') return '';
  const date = dateOfSerial(cell.value);
  if (cell.format === 'date' && date !== null) return isoDate(date);
  if (cell.format === 'datetime' && date !== null) return `${isoDate(date)} ${timeText(timeOfSerial(cell.value))}`;
  if (cell.format === 'time' && cell.value >= 0 && cell.value <= 1) return timeText(timeOfSerial(cell.value));
  return String(Number(cell.value.toPrecision(15)));
}
