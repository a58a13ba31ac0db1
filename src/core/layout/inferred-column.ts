import type { Assigned } from './assign';
import type { HeaderCell } from './header-rows';

/** A column's words in one line, its parents' first. */
export function wordingOf({ parent, text }: HeaderCell): string {
  return `${parent} ${text}`.trim();
}

/** A column that something else than a known header word speaks for, so much. */
export function inferredColumn(cell: HeaderCell, score: number): Assigned {
  return { column: cell.column, header: wordingOf(cell), score, sharedBy: 0, second: false, part: null };
}
