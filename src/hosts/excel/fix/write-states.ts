import type { CellState } from './cell-change';
import type { Run } from './runs';
import { runRange } from './tell-cells';
import { sheetOf, type TouchedSheet } from './touched-sheets';

interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

/**
 * Puts states into cells; to be followed by a sync. Excel reads what it is given as if it were typed, by the cell's format:
 * so the format is first one that keeps the content what it is, and last the cell's own.
 */
export function writeStates(sheets: ReadonlyMap<string, TouchedSheet>, runs: readonly Run<Written>[]): void {
  for (const run of runs) {
    const { sheet, mayFormat } = sheetOf(sheets, run.sheet);
    const range = runRange(sheet, run);
    const states = run.cells.map(({ state }) => state);
    const column = (of: (state: CellState) => unknown) => states.map((state) => [of(state)]);
    if (mayFormat) range.numberFormat = column((state) => (state.kind === 'text' ? '@' : 'General'));
    range.values = column(contentOf);
    if (mayFormat) range.numberFormat = column(({ format }) => format);
  }
}

/** An apostrophe in front is Excel's own sign for a text; a second one stays. */
function contentOf({ kind, value }: CellState): string | number | boolean {
  return kind === 'text' && String(value).startsWith("'") ? `'${value}` : value;
}
