import type { Sheet } from './sheet';

/** Rewrites the formulas of a sheet; their results stay. */
export function changeFormulas(sheet: Sheet, change: (formula: string) => string): void {
  const changed: [number, number, string][] = [];
  sheet.cells.each((row, column, { formula }) => {
    if (formula === null) return;
    const after = change(formula);
    if (after !== formula) changed.push([row, column, after]);
  });
  for (const [row, column, formula] of changed) sheet.setCell(row, column, { formula });
}
