interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells under each other without a gap, so that they are read and written as one range. */
export interface Run<T extends Placed> {
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  readonly cells: readonly T[];
}

/** Runs of one request: each costs about half a kilobyte, each cell a few dozen bytes. */
const MOST_RUNS = 400;
const MOST_CELLS = 8_000;

/** `alone`: cells of this sheet are not put together. */
export function runsOf<T extends Placed>(cells: readonly T[], alone: (sheet: string) => boolean, mostCells = MOST_CELLS): Run<T>[] {
  const sorted = [...cells].sort((a, b) => (a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1));
  const runs: { sheet: string; top: number; column: number; cells: T[] }[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.sheet === cell.sheet && last.column === cell.column && last.top + last.cells.length === cell.row && last.cells.length < mostCells && !alone(cell.sheet)) last.cells.push(cell);
    else runs.push({ sheet: cell.sheet, top: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

/** What goes into one request each. */
export function portionsOf<T extends Placed>(runs: readonly Run<T>[], mostCells = MOST_CELLS): Run<T>[][] {
  const portions: Run<T>[][] = [];
  let cells = 0;
  for (const run of runs) {
    const last = portions[portions.length - 1];
    if (last && last.length < MOST_RUNS && cells + run.cells.length <= mostCells) {
      last.push(run);
      cells += run.cells.length;
    } else {
      portions.push([run]);
      cells = run.cells.length;
    }
  }
  return portions;
}
