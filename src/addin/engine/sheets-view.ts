import type { Words } from '../../core/words';

/** A worksheet of what is open, and what it was taken for. */
export interface SheetCard {
  readonly file: string;
  readonly sheet: string;
  readonly register: string | null;
  readonly name: Words | null;
  readonly confidence: number;
  readonly records: number;
  /** A1; null where no header was found. */
  readonly header: string | null;
  /** Why it was taken for this kind, or for none. */
  readonly evidence: readonly Words[];
  readonly rival: { readonly register: string; readonly name: Words; readonly confidence: number } | null;
  readonly corrected: boolean;
}

/** A kind of register that is known here. */
export interface RegisterKind {
  readonly id: string;
  readonly name: Words;
}

export interface ColumnChoice {
  /** `H` */
  readonly column: string;
  readonly header: string;
  /** The first three that are filled. */
  readonly samples: readonly string[];
  /** Field id; null: not used. */
  readonly field: string | null;
  readonly sure: boolean;
  readonly rival: string | null;
}

export interface ColumnsView {
  readonly columns: readonly ColumnChoice[];
  readonly fields: readonly { readonly id: string; readonly name: Words; readonly required: boolean }[];
}

/** What a person says of a sheet; kept in the workbook. Register null: it is no register. */
export interface Correction {
  readonly register: string | null;
  /** Column letters → field id, or null for "not used". */
  readonly columns: Readonly<Record<string, string | null>>;
}
