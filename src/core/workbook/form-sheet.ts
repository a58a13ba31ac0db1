/** A value that stands in a form already; a number with its own format where it has one. */
export type FormCell = string | number | { readonly value: number; readonly format: string };

export interface FormColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly format: 'date' | 'number' | 'text' | null;
  readonly choices: readonly string[];
}

/** A sheet to be filled in: a header, rows already there, ruled empty lines below. */
export interface FormSheet {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly FormCell[])[];
  readonly ruled: number;
}
