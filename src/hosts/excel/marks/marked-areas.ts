import { areaA1 } from '../../../core/workbook/ref';
import type { MarkSeverity } from './mark-formula';
import { SEVERITIES } from './mark-formula';

/** Cells beside each other in one row. */
export interface Mark {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly severity: MarkSeverity;
}

/** One mark over many cells: their addresses, as short as one call takes. */
export interface MarkedAreas {
  readonly severity: MarkSeverity;
  readonly addresses: string;
}

/** Characters of one list of addresses; Excel's own limit is four times as much. */
const LONGEST = 2_000;

/** The marks of a sheet: each place once, with its worst severity; those under each other together. */
export function markedAreas(marks: readonly Mark[]): MarkedAreas[] {
  const worst = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.row} ${mark.left} ${mark.right}`;
    const known = worst.get(key);
    if (!known || rank(mark) < rank(known)) worst.set(key, mark);
  }
  const sorted = [...worst.values()].sort((a, b) => rank(a) - rank(b) || a.left - b.left || a.right - b.right || a.row - b.row);
  const found: { severity: MarkSeverity; addresses: string }[] = [];
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at]!;
    let rows = 1;
    while (isBelow(first, rows, sorted[at + rows])) rows++;
    const address = areaA1({ top: first.row, bottom: first.row + rows - 1, left: first.left, right: first.right });
    const last = found[found.length - 1];
    if (last && last.severity === first.severity && last.addresses.length + address.length < LONGEST) last.addresses += `,${address}`;
    else found.push({ severity: first.severity, addresses: address });
    at += rows;
  }
  return found;
}

const rank = ({ severity }: Mark): number => SEVERITIES.indexOf(severity);

function isBelow(first: Mark, by: number, next: Mark | undefined): boolean {
  return next !== undefined && next.severity === first.severity && next.left === first.left && next.right === first.right && next.row === first.row + by;
}
