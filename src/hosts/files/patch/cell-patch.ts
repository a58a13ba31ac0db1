import type { FormatKind } from '../../../core/workbook/cell';

/** A new content for one cell; rows and columns from 0. Dates are serials of the 1900 calendar. */
export interface CellPatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly to: { readonly kind: 'text'; readonly value: string } | { readonly kind: 'number'; readonly value: number; readonly format: FormatKind };
}
