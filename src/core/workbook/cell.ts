/** What a number format says about a number: the only thing the engine needs to know of formatting. */
export type FormatKind = 'general' | 'date' | 'time' | 'datetime' | 'duration' | 'text' | 'percent';

/** One cell's content as the engine sees it. Dates are numbers (serials of the 1900 calendar) with a date format. */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly format: FormatKind }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#REF!`, `#N/A` … as Excel spells it. */
  | { readonly kind: 'error'; readonly value: string }
  /** A formula that was saved without a result: unknown, never "nothing". */
  | { readonly kind: 'uncalculated' };

export const BLANK: CellValue = { kind: 'blank' };
