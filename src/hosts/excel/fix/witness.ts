import { sameContent } from './cell-change';
import type { CellChange, CellState } from './cell-change';
import type { JournalCell, JournalRow, JournalSheet } from './journal';
import { readRows, type Stretch } from './read-rows';
import { type Constant, sumText } from './row-sums';
import { formulaIn, sumOf, type ToldRow } from './told-row';
import { sheetOf, type TouchedSheet } from './touched-sheets';

/** A cell of the correction, and what will stand there. */
export interface Corrected extends Pick<CellChange, 'sheet' | 'row' | 'column'> {
  readonly before: CellState;
  readonly after: CellState;
}

/** The corrected rows with what they are known by, once they are corrected. To be asked before anything is written. `look` is shown each as it is. */
export async function witnessed(context: Excel.RequestContext, sheets: ReadonlyMap<string, TouchedSheet>, cells: readonly Corrected[], look: (sheet: TouchedSheet, row: ToldRow) => void): Promise<readonly JournalSheet[]> {
  const found: JournalSheet[] = [];
  for (const [name, ofSheet] of groupedBy(cells, ({ sheet }) => sheet)) {
    const sheet = sheetOf(sheets, name);
    const byRow = groupedBy(ofSheet, ({ row }) => row);
    const told = await rowsAround(context, sheet, [...byRow.keys()]);
    for (const row of byRow.keys()) look(sheet, told.get(row) ?? { row, left: 0, values: [], formulas: [] });
    const sums = (row: number) => sumText(sumOf(told.get(row), new Map(byRow.get(row)?.map(({ column, after }) => [column, contentOf(after)]))));
    const rows = [...byRow].map(([row, corrected]): JournalRow => {
      const others = new Map(corrected.map(({ column }): [number, null] => [column, null]));
      return { row, rest: sumText(sumOf(told.get(row), others)), about: aboutOf(sums(row - 1), sums(row + 1)), cells: corrected.map(({ column, before, after }) => ({ column, before, after })) };
    });
    found.push({ id: sheet.id, name, bottom: sheet.used?.bottom ?? 0, rows });
  }
  return found;
}

/** Some rows and their neighbours. */
export async function rowsAround(context: Excel.RequestContext, sheet: TouchedSheet, rows: readonly number[]): Promise<ReadonlyMap<number, ToldRow>> {
  const told = new Map<number, ToldRow>();
  await readRows(context, sheet, rows.map((row): Stretch => [row - 1, row + 1]), (row) => told.set(row.row, row));
  return told;
}

export function aboutOf(above: string, below: string): string {
  return above.slice(0, 8) + below.slice(0, 8);
}

/** What a state adds to its row's sum. */
function contentOf({ kind, value }: CellState): Constant | null {
  return kind === 'formula' || kind === 'blank' ? null : value;
}

/** Whether a row's cell holds a state; how it is formatted does not count. */
function holds(row: ToldRow | undefined, column: number, state: CellState): boolean {
  const formula = row ? formulaIn(row, column) : null;
  if (formula !== null || state.kind === 'formula') return state.kind === 'formula' && formula === state.value;
  const value = row?.values[column - row.left] ?? '';
  return value === state.value;
}

/** Whether a row is corrected, and not undone yet, in some of its cells; null: some hold something else, and in which columns. */
export function standing(row: ToldRow | undefined, cells: readonly JournalCell[]): { readonly corrected: boolean | null; readonly others: readonly number[] } {
  const others = cells.filter(({ column, before, after }) => !holds(row, column, after) && !holds(row, column, before)).map(({ column }) => column);
  // Where only the format was corrected, the content does not tell.
  const isOpen = ({ column, before, after }: JournalCell): boolean => holds(row, column, after) && (!sameContent(before, after) || before.format !== after.format);
  return { corrected: others.length > 0 ? null : cells.some(isOpen), others };
}

export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
