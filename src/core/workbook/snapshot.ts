import type { CellValue } from './cell';
import type { CellArea } from './ref';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** An area that the workbook itself calls a list: a table, or what the sheet's filter stands over. */
export interface SheetList {
  readonly kind: 'table' | 'filter';
  /** As formulas call a table; null: a filter. */
  readonly name: string | null;
  readonly area: CellArea;
  /** At its top, none or one; a filter always stands on its header. */
  readonly headerRows: number;
  /** At its foot, none or one. */
  readonly totalRows: number;
}

/**
 * One worksheet as a host handed it in: frozen, compact, row-major.
 * Row and column indexes count from 0. Rows without any content cost nothing.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The rows that hold at least one value, ascending. */
  readonly rows: Int32Array;
  /** One past the last column that holds a value anywhere. */
  readonly columnEnd: number;
  /** Cells of all rows with content. */
  readonly cellCount: number;
  cell(row: number, column: number): CellValue;
  /** True without building a CellValue; cheap. */
  isBlank(row: number, column: number): boolean;
  /** The columns with content in a row, ascending (a new array). */
  columnsOf(row: number): number[];
  /** The first of them; -1 where the row is empty. */
  firstColumnOf(row: number): number;
  /** The formula's text without `=`, null where the cell holds none. */
  formula(row: number, column: number): string | null;
  readonly merges: readonly CellArea[];
  /** The filter first; absent where a host does not tell. */
  readonly lists?: readonly SheetList[];
  /** Hidden by hand or by a filter. */
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Of a text file: the line (from 0) on which each row begins; null for a worksheet. */
  readonly lineOf: Int32Array | null;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface WorkbookSnapshot {
  /** As the user gave it: the path, or the bare name in the page. */
  readonly file: string;
  /** `text`: a .csv, where a date can only be text. */
  readonly source: 'workbook' | 'text';
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Custom XML parts in the product's own namespace (what a person corrected). */
  readonly ownParts: readonly string[];
}
