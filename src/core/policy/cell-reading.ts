import type { CalendarDate } from '../values/calendar-date';
import { calendarDate, dateOfSerial } from '../values/calendar-date';
import type { Decimal } from '../values/decimal';
import { decimal } from '../values/decimal';
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
  const date = cell.kind === 'number' && cell.value > 20_000 && cell.value < 100_000 ? dateOfSerial(cell.value) : dateOfText(text);
  return date !== null ? { value: date } : complaint(`「${text}」不是日期`, `"${text}" is no date`, '请写成 2026-03-01 的样子', 'Write it like 2026-03-01');
}

export function yesNoCell(cell: CellValue): CellReading<boolean | null> {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return noResult(cell);
  if (cell.kind === 'boolean') return { value: cell.value };
  const text = plainText(cell).toUpperCase();
  if (text === '') return { value: null };
  if (['是', '有', '√', '✓', '✔', 'Y', 'YES', '1', 'TRUE', '对'].includes(text)) return { value: true };
  if (['否', '无', '×', '✗', '✘', 'X', 'N', 'NO', '0', 'FALSE', '不', '没有'].includes(text)) return { value: false };
  return complaint(`「${text}」不是「是」或「否」`, `"${text}" is neither yes nor no`, '请填「是」或「否」', 'Enter 是 or 否');
}

export function decimalCell(cell: CellValue): CellReading<Decimal | null> {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return noResult(cell);
  const text = plainText(cell);
  if (text === '') return { value: null };
  const number = cell.kind === 'number' ? cell.value : numberOf(text);
  return number !== null ? { value: decimal(number) } : complaint(`「${text}」不是数`, `"${text}" is no number`, '请只填数字', 'Enter a number only');
}

/** Half-width text of a cell, trimmed. */
export function plainText(cell: CellValue): string {
  if (cell.kind === 'text') return cell.value.normalize('NFKC').trim();
  if (cell.kind === 'number') return String(Number(cell.value.toPrecision(15)));
  return cell.kind === 'boolean' ? (cell.value ? '是' : '否') : '';
}

/** A number with its unit or currency sign and thousands commas: ￥1,200元 · 30天. */
export function numberOf(text: string): number | null {
  const match = /^[¥¥$]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(?:元|天|日|分钟|分|次|个月|月|年|升|L|公里|km|倍|小时)?(?:\/[a-z公里\d]+)?$/i.exec(text);
  return match?.[1] === undefined ? null : Number(match[1].replace(/,/g, ''));
}

export function dateOfText(text: string): CalendarDate | null {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+0?0:00(?::00)?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function noResult(cell: CellValue): Complaint {
  return cell.kind === 'error'
    ? complaint(`公式出错：${cell.value}`, `the formula gives ${cell.value}`, '请改正公式，或直接填入值', 'Correct the formula or type the value')
    : complaint('公式没有算出结果', 'the formula has no result', '请在 Excel 里打开、重新计算并保存', 'Open it in Excel, recalculate and save');
}
