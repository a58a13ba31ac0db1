import type { CellValue, FormatKind } from '../../core/workbook/cell';
import { BLANK } from '../../core/workbook/cell';

/** What Excel tells of one cell. */
export interface ToldCell {
  readonly value: unknown;
  /** Undefined: not asked for, since no formula stands near. */
  readonly formula: unknown;
  /** Excel's `valueTypes`; undefined: not asked for, since the value tells it. */
  readonly type: string | undefined;
  readonly kind: FormatKind;
}

/** Days between the two calendars' first days. */
export const DAYS_TO_1904 = 1462;

/** A cell as the core sees it, and its formula without `=`. */
export function readCell({ value, formula, type, kind }: ToldCell, dates1904: boolean): { readonly value: CellValue; readonly formula: string | null } {
  // A text that begins with `=` is told twice in the same way; a formula is told once and its result once.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value: isFormula && type === 'Empty' ? { kind: 'uncalculated' } : valueOf(value, type, kind, dates1904), formula: isFormula ? formula.slice(1) : null };
}

function valueOf(value: unknown, type: string | undefined, kind: FormatKind, dates1904: boolean): CellValue {
  if (typeof value === 'number') return { kind: 'number', value: dates1904 && countsDays(kind) ? value + DAYS_TO_1904 : value, format: kind };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === '' || value === null || value === undefined) return BLANK;
  return type === 'Error' ? { kind: 'error', value: String(value) } : { kind: 'text', value: String(value) };
}

/** Whether a number of this format is a day of the calendar. */
export function countsDays(kind: FormatKind): boolean {
  return kind === 'date' || kind === 'datetime';
}
