import type { CalendarDate } from '../values/calendar-date';
import { dateOfSerial } from '../values/calendar-date';
import type { Decimal } from '../values/decimal';
import { decimal } from '../values/decimal';
import { readDate } from '../values/read-date';
import { readNumber } from '../values/read-number';
import { readYesNo } from '../values/read-yes-no';
import type { Unit } from '../values/units';
import type { CellValue } from '../workbook/cell';
import type { Complaint } from './problem';
import { complaint } from './problem';

/** A policy cell read as something, or what is wrong with it. */
export type CellReading<T> = { readonly value: T } | Complaint;

export function isComplaint<T>(reading: CellReading<T>): reading is Complaint {
  return 'wrong' in reading;
}

/** Null: blank. */
export function textCell(cell: CellValue): CellReading<string | null> {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return noResult(cell);
  const text = plainText(cell);
  return { value: text === '' ? null : text };
}

export function dateCell(cell: CellValue): CellReading<CalendarDate | null> {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return noResult(cell);
  const text = plainText(cell);
  if (text === '') return { value: null };
  const dated = cell.kind === 'number' && (cell.format === 'date' || cell.format === 'datetime') ? dateOfSerial(cell.value) : null;
  if (dated !== null) return { value: dated };
  const reading = readDate(text, { year: null, dayFirst: null });
  if ('date' in reading) return { value: reading.date };
  return complaint(`「${text}」不是日期：${reading.why.zh}`, `"${text}" is no date: ${reading.why.en}`, '请写成 2026-03-01 的样子', 'Write it like 2026-03-01');
}

export function yesNoCell(cell: CellValue): CellReading<boolean | null> {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return noResult(cell);
  if (cell.kind === 'boolean') return { value: cell.value };
  const text = plainText(cell);
  if (text === '') return { value: null };
  const value = readYesNo(text);
  return value !== null ? { value } : complaint(`「${text}」不是「是」或「否」`, `"${text}" is neither yes nor no`, '请填「是」或「否」', 'Enter 是 or 否');
}

export function decimalCell(cell: CellValue, unit?: Unit): CellReading<Decimal | null> {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return noResult(cell);
  const text = plainText(cell);
  if (text === '') return { value: null };
  const number = cell.kind === 'number' ? cell.value : numberOf(text, unit);
  return number !== null ? { value: decimal(number) } : complaint(`「${text}」不是数`, `"${text}" is no number`, '请只填数字', 'Enter a number only');
}

/** Half-width text of a cell, trimmed. */
export function plainText(cell: CellValue): string {
  if (cell.kind === 'text') return cell.value.normalize('NFKC').trim();
  if (cell.kind === 'number') return String(Number(cell.value.toPrecision(15)));
  return cell.kind === 'boolean' ? (cell.value ? '是' : '否') : '';
}

/** In the unit; a rate keeps its number whatever it is for each of: 8.5升/100公里, 0.6元/公里. */
export function numberOf(text: string, unit?: Unit): number | null {
  return readNumber(text.replace(EACH, ''), unit)?.value ?? null;
}

const EACH = /\/(?:100)?\s*[a-z\u4e00-\u9fff]+$/i;

export function noResult(cell: CellValue): Complaint {
  return cell.kind === 'error'
    ? complaint(`公式出错：${cell.value}`, `the formula gives ${cell.value}`, '请改正公式，或直接填入值', 'Correct the formula or type the value')
    : complaint('公式没有算出结果', 'the formula has no result', '请在 Excel 里打开、重新计算并保存', 'Open it in Excel, recalculate and save');
}
