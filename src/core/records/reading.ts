import type { CellValue } from '../workbook/cell';
import type { Words } from '../words';
import type { Field, ReadingNote } from './field';

export interface ReadingContext {
  readonly source: 'workbook' | 'text';
  /** The year that titles, names or the other dates state, for 3月5日. */
  readonly year: number | null;
  readonly month: number | null;
  /** Null: the column's own dates don't show whether the day comes first. */
  readonly dayFirst: boolean | null;
  /** From the header's unit to the field's: 万元 → 10000, 月 → 1/12. */
  readonly factor: number;
}

export type Reading =
  | { readonly state: 'blank'; readonly note: null }
  | { readonly state: 'value'; readonly value: unknown; readonly note: ReadingNote | null }
  | { readonly state: 'unreadable'; readonly note: ReadingNote };

/** Reads a cell that is neither blank, an error nor uncalculated. */
export type FieldReader = (
  cell: Extract<CellValue, { kind: 'number' | 'text' | 'boolean' }>,
  field: Field,
  context: ReadingContext,
  id: string,
) => Reading;

/** Bare serials from 1980 to 2100 are days; anything else under a date header is not. */
export const FIRST_SERIAL = 29_221;
export const LAST_SERIAL = 73_415;

export const BLANK_READING: Reading = { state: 'blank', note: null };

export function valueReading(value: unknown, note: ReadingNote | null = null): Reading {
  return { state: 'value', value, note };
}

export function unreadable(id: string, raw: string, why: Words): Reading {
  return { state: 'unreadable', note: { field: id, kind: 'unreadable', raw, why } };
}

/** A dash or stroke, which forms put where nothing happened. */
export function isPlaceholder(text: string): boolean {
  return text === '' || (text.length <= 6 && /^(?:[-–—－/／\\_~.。…*]+|无|没有|空|暂无|n\/?a|none|null|nil)$/i.test(text));
}

/** Trimmed, with Chinese wide and zero-width spaces gone. */
export function trimmed(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').trim();
}
