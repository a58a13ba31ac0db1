import type { JournalRow, JournalSheet } from './journal';
import { type Candidate, type FoundRows, matchedRows } from './match-rows';
import { readRows } from './read-rows';
import { cellSum, joined, type Sum, sumText } from './row-sums';
import { constantIn, sumOf, type ToldRow } from './told-row';
import type { TouchedSheet } from './touched-sheets';
import { aboutOf, rowsAround, standing } from './witness';

/** Most often nothing has moved, and a look at the old places is enough. */
export async function findRows(context: Excel.RequestContext, sheet: TouchedSheet, journal: JournalSheet): Promise<FoundRows> {
  return (await atHome(context, sheet, journal)) ?? matchedRows(journal.rows, await candidates(context, sheet, journal.rows));
}

/** Null: not every row is where it was, between the same neighbours. */
async function atHome(context: Excel.RequestContext, sheet: TouchedSheet, { bottom, rows }: JournalSheet): Promise<FoundRows | null> {
  if (sheet.used?.bottom !== bottom) return null;
  const told = await rowsAround(context, sheet, rows.map(({ row }) => row));
  const sum = (row: number): string => sumText(sumOf(told.get(row)));
  const found = new Map<JournalRow, number | null>();
  for (const one of rows) {
    const there = told.get(one.row);
    const { corrected } = standing(there, one.cells);
    if (corrected === null || restOf(there, columnsOf(one)) !== one.rest || aboutOf(sum(one.row - 1), sum(one.row + 1)) !== one.about) return null;
    found.set(one, corrected ? one.row : null);
  }
  return { rows: found };
}

/** Every row of the sheet that has the other cells of a corrected one, wherever it is. */
async function candidates(context: Excel.RequestContext, sheet: TouchedSheet, rows: readonly JournalRow[]): Promise<ReadonlyMap<JournalRow, readonly Candidate[]>> {
  const shapes = new Map<string, { readonly columns: readonly number[]; readonly wanted: Map<string, JournalRow[]> }>();
  for (const row of rows) {
    const columns = columnsOf(row);
    const shape = shapes.get(columns.join()) ?? { columns, wanted: new Map<string, JournalRow[]>() };
    shapes.set(columns.join(), shape);
    shape.wanted.set(row.rest, [...(shape.wanted.get(row.rest) ?? []), row]);
  }
  const sums = new Map<number, Sum>();
  const found: { readonly told: ToldRow; readonly meant: readonly JournalRow[] }[] = [];
  await readRows(context, sheet, sheet.used ? [[sheet.used.top, sheet.used.bottom]] : [], (told) => {
    const sum = sumOf(told);
    sums.set(told.row, sum);
    for (const { columns, wanted } of shapes.values()) {
      const meant = wanted.get(sumText(without(sum, told, columns)));
      if (meant) found.push({ told, meant });
    }
  });
  const sumAt = (row: number): string => sumText(sums.get(row) ?? sumOf(undefined));
  const byRow = new Map(rows.map((row): [JournalRow, Candidate[]] => [row, []]));
  for (const { told, meant } of found) {
    for (const row of meant) byRow.get(row)?.push({ row: told.row, ...standing(told, row.cells), about: aboutOf(sumAt(told.row - 1), sumAt(told.row + 1)) });
  }
  return byRow;
}

export function restOf(row: ToldRow | undefined, columns: readonly number[]): string {
  return sumText(row ? without(sumOf(row), row, columns) : sumOf(undefined));
}

function without(sum: Sum, row: ToldRow, columns: readonly number[]): Sum {
  return columns.reduce((rest, column) => joined(rest, cellSum(column, constantIn(row, column))), sum);
}

export const columnsOf = ({ cells }: JournalRow): number[] => cells.map(({ column }) => column).sort((a, b) => a - b);
