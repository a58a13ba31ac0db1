import type { ColumnChoice, ColumnsView, Correction } from '../../engine/sheets-view';

/** Column letters → field; null: not used. */
export type Choices = Readonly<Record<string, string | null>>;

export function choicesOf(view: ColumnsView): Choices {
  return Object.fromEntries(view.columns.map(({ column, field }) => [column, field]));
}

/** Doubtful columns come first; sure ones are folded away. */
export function bySureness(columns: readonly ColumnChoice[]): { readonly doubtful: readonly ColumnChoice[]; readonly sure: readonly ColumnChoice[] } {
  return { doubtful: columns.filter((column) => !column.sure), sure: columns.filter((column) => column.sure) };
}

/** Fields that two columns hold. */
export function chosenTwice(choices: Choices): readonly string[] {
  const fields = Object.values(choices).filter((field) => field !== null);
  return [...new Set(fields.filter((field, index) => fields.indexOf(field) !== index))];
}

/** Required fields that no column holds. */
export function missingFields(view: ColumnsView, choices: Choices): ColumnsView['fields'] {
  const chosen = new Set(Object.values(choices));
  return view.fields.filter(({ id, required }) => required && !chosen.has(id));
}

/** Every column as the person left it: a correction takes the place of the one before, so it must hold that one's choices too. */
export function correctionOf(register: string, choices: Choices): Correction {
  return { register, columns: choices };
}
