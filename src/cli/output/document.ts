import type { Severity } from '../../core/rules/finding';

export type Tone = Severity | 'loud' | 'good' | 'quiet';

/** A cell of a given workbook, as a person would follow it. */
export interface Link {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface RichCell {
  readonly text: string;
  readonly tone?: Tone;
  readonly link?: Link;
}
export type DocumentCell = string | number | RichCell;

export interface DocumentColumn {
  readonly title: string;
  readonly align?: 'right';
  /** Takes what width is left: the sentence of a finding. */
  readonly wide?: true;
}

/** One table with its title; without columns, just the title and its notes. */
export interface Block {
  readonly title: string;
  readonly tone?: Tone;
  readonly notes?: readonly string[];
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** On screen one after the other; in a workbook a sheet of its own. */
export interface Section {
  readonly title: string;
  /** Belongs on a workbook's first sheet, under the title. */
  readonly cover?: true;
  readonly blocks: readonly Block[];
}

/** What a command has to say, before it is text, a page or a workbook. */
export interface Document {
  readonly title: string;
  /** What the title leaves open: the day, the month. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  /** The last line, the one that is read first. */
  readonly summary: readonly RichCell[];
}

export function cellText(cell: DocumentCell): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}

export function cellTone(cell: DocumentCell): Tone | undefined {
  return typeof cell === 'object' ? cell.tone : undefined;
}
