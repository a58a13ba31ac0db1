import type { FormatKind } from '../../../core/workbook/cell';

/** A new content for one cell; rows and columns from 0, days of the 1900 calendar. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stands there, as the check saw it. */
  readonly from: string;
  readonly to: { readonly kind: 'text'; readonly value: string } | { readonly kind: 'number'; readonly value: number; readonly format: FormatKind };
}

/** Everything of a cell that a correction touches, so that it can come back. */
export interface CellState {
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error' | 'formula';
  /** A formula with its `=`; blank: an empty text. */
  readonly value: string | number | boolean;
  /** The number format's code. */
  readonly format: string;
}

/** The same content; how it is formatted does not count, since Excel spells formats its own way. */
export function sameContent(a: CellState, b: CellState): boolean {
  return a.kind === b.kind && a.value === b.value;
}
