import { areaA1 } from '../../../core/workbook/ref';
import type { MarkSeverity } from './mark-formula';
import { SEVERITIES } from './mark-formula';

export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: MarkSeverity;
}

/** One mark over many cells: their addresses, as short as one call takes. */
export interface MarkedAreas {
  readonly sheet: string;
  readonly severity: MarkSeverity;
  readonly addresses: string;
}

/** Characters of one list of addresses. */
const LONGEST = 2_000;

/** Each cell once, with its worst severity; cells under each other together. */
export function markedAreas(marks: readonly CellMark[]): MarkedAreas[] {
  const worst = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.row} ${mark.column} ${mark.sheet}`;
    const known = worst.get(key);
    if (!known || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(known.severity)) worst.set(key, mark);
  }
  const sorted = [...worst.values()].sort((a, b) => (a.sheet === b.sheet ? SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1));
  const found: { sheet: string; severity: MarkSeverity; addresses: string }[] = [];
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at]!;
    let rows = 1;
    while (isBelow(first, rows, sorted[at + rows])) rows++;
    const address = areaA1({ top: first.row, bottom: first.row + rows - 1, left: first.column, right: first.column });
    const last = found[found.length - 1];
    if (last && last.sheet === first.sheet && last.severity === first.severity && last.addresses.length + address.length < LONGEST) last.addresses += `,${address}`;
    else found.push({ sheet: first.sheet, severity: first.severity, addresses: address });
    at += rows;
  }
  return found;
}

function isBelow(first: CellMark, by: number, next: CellMark | undefined): boolean {
  return next !== undefined && next.sheet === first.sheet && next.severity === first.severity && next.column === first.column && next.row === first.row + by;
}
