import type { CellArea } from '../../../src/core/workbook/ref';
import type { FontLook, Look } from './look';

/** A row or column that differs from the sheet's own; sizes in points, null: the sheet's. */
export interface Line {
  readonly size: number | null;
  readonly hidden: boolean;
  /** Of its cells that have none of their own; null: the sheet's. */
  readonly look: Look | null;
}

export interface CustomFormat {
  id: string;
  areas: CellArea[];
  type: string;
  stopIfTrue: boolean;
  formula: string;
  /** Of a format that goes by the cell's value or colours a scale. */
  rule?: unknown;
  format: { fill: string | null; numberFormat: string | null; font: Partial<FontLook> };
}

export interface ValidationRule {
  areas: CellArea[];
  rule: Record<string, unknown>;
  prompt: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  ignoreBlanks: boolean;
}

export interface SheetComment {
  id: string;
  row: number;
  column: number;
  content: string;
  authorName: string;
  resolved: boolean;
  replies: { id: string; content: string; authorName: string }[];
}

export interface SheetTable {
  id: string;
  name: string;
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export interface DefinedItem {
  name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface SheetShape {
  id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Of a picture; Base64. */
  image: string | null;
  altText: string;
  placement: string;
  lockAspectRatio: boolean;
}

export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: Record<string, number | null>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  printErrors: string;
  printComments: string;
  firstPageNumber: number | string;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  printArea: CellArea | null;
  titleRows: CellArea | null;
  titleColumns: CellArea | null;
  headersFooters: Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>;
}

export function plainPage(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    printErrors: 'AsDisplayed',
    printComments: 'NoComments',
    firstPageNumber: '',
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headersFooters: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
  };
}

/** Everything of a sheet but its cells: plain data, so that two states can be compared whole. */
export interface SheetParts {
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  standardHeight: number;
  /** Of cells without a look of their own, their row's or their column's. */
  look: Look;
  rows: Record<number, Line>;
  columns: Record<number, Line>;
  merges: CellArea[];
  conditionalFormats: CustomFormat[];
  validations: ValidationRule[];
  comments: SheetComment[];
  tables: SheetTable[];
  names: DefinedItem[];
  shapes: SheetShape[];
  hyperlinks: { at: string; link: Record<string, unknown> }[];
  page: PageSetup;
  /** The page ends before these rows and columns. */
  breaks: { horizontal: number[]; vertical: number[] };
  /** Rows and columns that stay in sight. */
  frozen: { rows: number; columns: number } | null;
  protection: { password: string; options: Record<string, unknown> } | null;
  autoFilter: { area: CellArea; criteria: unknown[] } | null;
}
