import type { CellStyle, FontStyle } from './plan-style';
import type { ConditionalFormat, Validation } from './plan-rules';
import type { CellArea, CellRef } from './ref';

/** What goes into a cell. A text is always a text, whatever it begins with. */
export type PlanValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  /** Also dates and times: serials of the 1900 calendar, shown by the style's number format. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Without `=`; `result` is written beside it, so that a reader that does not calculate sees the figure. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string | boolean };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** Index into the plan's styles. */
  readonly style: number;
  readonly value: PlanValue;
  /** An address, with its fragment after `#` where it leads to a cell. */
  readonly link?: string;
}

/** Sizes in characters of the default font and in points; null: the program's own. */
export interface ColumnPlan {
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface RowPlan {
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface Picture {
  readonly kind: 'png' | 'jpeg' | 'gif';
  readonly bytes: Uint8Array;
  /** Top left corner: the cell, and how far into it, in points. */
  readonly at: CellRef;
  readonly offset: { readonly x: number; readonly y: number };
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly name: string;
}

export interface PagePlan {
  readonly paper: 'A4' | 'A3' | 'A5' | 'B5' | 'Letter';
  readonly orientation: 'portrait' | 'landscape';
  /** Percent; not used where `fit` is given. */
  readonly scale: number;
  /** Pages across and down; 0 is as many as needed. Null: by scale. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** Inches. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly header: number; readonly footer: number };
  readonly centred: { readonly across: boolean; readonly down: boolean };
  /** First and last row repeated on every page. */
  readonly repeatRows: readonly [number, number] | null;
  readonly repeatColumns: readonly [number, number] | null;
  readonly printArea: CellArea | null;
  /** As Excel codes them: `&L…&C第 &P 页，共 &N 页&R…`. */
  readonly header: string;
  readonly footer: string;
  readonly gridLines: boolean;
}

/** One worksheet to be written, as data: by exceljs into a file, by native calls in Excel. Rows and columns count from 0. */
export interface SheetPlan {
  readonly name: string;
  readonly styles: readonly CellStyle[];
  /** By row, then column; a cell appears once. A merge's other cells appear for their borders only. */
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellArea[];
  readonly columns: readonly ColumnPlan[];
  /** Only rows that differ from the default. */
  readonly rows: ReadonlyMap<number, RowPlan>;
  /** Points; null: the program's own. */
  readonly defaultRowHeight: number | null;
  /** The workbook's own font, whose digits are the unit of column widths; left out: the program's own. */
  readonly defaultFont?: Pick<FontStyle, 'name' | 'size'>;
  /** A page ends after each of these rows. */
  readonly pageBreaks: readonly number[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly pictures: readonly Picture[];
  /** Rows above and columns left of this cell stay in sight. */
  readonly freeze: CellRef | null;
  /** Shown on screen; printing is `page.gridLines`. */
  readonly showGridLines: boolean;
  readonly page: PagePlan;
}
