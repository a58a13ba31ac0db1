import type { CellArea } from '../workbook/ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { CalendarDate } from '../values/calendar-date';
import type { Fields, Row } from './field';
import type { Register } from './register';

/** A period that a sheet's name or title states: first and last day. */
export interface StatedPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The words that state it, for the message. */
  readonly text: string;
}

export type TotalKind = 'subtotal' | 'total' | 'grand' | 'cumulative';

export interface TotalRow {
  readonly kind: TotalKind;
  readonly row: number;
  readonly label: string;
  /** Figures that stand in it: field → column. Only fields with `summed`. */
  readonly figures: ReadonlyMap<string, number>;
}

/** One header and the records under it. A sheet may hold several, stacked or side by side. */
export interface RecordTable {
  readonly sheet: RecordSheet;
  readonly header: CellArea;
  /** Field → column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Column of each unmatched header. */
  readonly unmapped: readonly number[];
  readonly rows: readonly Row<Fields>[];
  readonly totals: readonly TotalRow[];
}

/** Everything of one kind that one worksheet holds. */
export interface RecordSheet {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly register: Register;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rival: { readonly register: string; readonly confidence: number } | null;
  /** Why it was taken for this kind: titles, headers, contents. For `inspect` and the pane. */
  readonly evidence: readonly import('../words').Words[];
  readonly tables: readonly RecordTable[];
  /** Titles and notes above, below and beside. */
  readonly titles: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly period: StatedPeriod | null;
  /** 截止日期 and the like. */
  readonly asOf: CalendarDate | null;
}

export interface UnknownSheet {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly why: import('../words').Words;
  readonly confidence: number;
}
