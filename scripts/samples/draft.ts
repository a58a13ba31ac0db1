import { serialOf } from './days';

/** What one cell is given; some are messy on purpose and then break a rule by themselves. */
export type Cell = string | number | null | MessyCell;

interface MessyCell {
  readonly value: string | number | { readonly error: '#REF!' | '#N/A' };
  readonly format?: string;
  /** What the totals count. */
  readonly counts?: number;
  readonly breaks?: string;
}

export interface RecordLine {
  readonly kind: 'record';
  readonly cells: Readonly<Record<string, Cell>>;
  readonly breaks: readonly string[];
  readonly hidden?: boolean;
}

export type Line =
  | RecordLine
  /** Of what stands below the last total, or of all; `wrong`: by how much a figure is off. */
  | { readonly kind: 'total'; readonly label: string; readonly of: readonly string[]; readonly all?: boolean; readonly wrong?: Readonly<Record<string, number>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'header' }
  | { readonly kind: 'numbered'; readonly count: number };

export interface ColumnDraft {
  readonly field: string;
  readonly title: string;
  /** Set over several neighbours: a header of two rows. */
  readonly group?: string;
}

export interface SheetDraft {
  readonly name: string;
  readonly titles: readonly string[];
  /** How many columns are left empty on the left. */
  readonly indent: number;
  readonly columns: readonly ColumnDraft[];
  readonly lines: readonly Line[];
  /** Rules that the sheet breaks by its columns. */
  readonly headerBreaks?: readonly string[];
  /** Neighbours with one value in this column share a merged cell. */
  readonly merged?: string;
}

export interface BookDraft {
  readonly file: string;
  readonly sheets: readonly SheetDraft[];
}

export interface Planted {
  readonly file: string;
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  readonly rule: string;
}

export function record(cells: Readonly<Record<string, Cell>>, ...breaks: string[]): RecordLine {
  return { kind: 'record', cells, breaks };
}

export function dateCell(iso: string): Cell {
  return { value: serialOf(iso), format: 'yyyy-mm-dd' };
}

/** `9:30` as Excel keeps it. */
export function timeCell(text: string): Cell {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return { value: (hours * 60 + minutes) / 1440, format: 'h:mm' };
}

export function asText(text: string, counts?: number): Cell {
  return { value: text, format: '@', breaks: 'common/stored-as-text', ...(counts === undefined ? {} : { counts }) };
}

export function padded(text: string): Cell {
  return { value: text, breaks: 'common/stray-space' };
}

export function brokenFormula(error: '#REF!' | '#N/A'): Cell {
  return { value: { error }, breaks: 'common/formula-error' };
}

export function columnsOf(text: string): ColumnDraft[] {
  return text.trim().split(/\s+/).map((part) => {
    const [field = '', title = '', group] = part.split('=');
    return group === undefined ? { field, title } : { field, title, group };
  });
}

export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
