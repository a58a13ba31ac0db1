import { formulaTokens } from '../../../core/workbook/formula-tokens';
import { type CellArea, parseA1 } from '../../../core/workbook/ref';
import type { Refuse } from './template-book';

export interface PrintNames {
  readonly printArea: CellArea | null;
  readonly repeatRows: readonly [number, number] | null;
  readonly repeatColumns: readonly [number, number] | null;
}

/** A sheet's print area and repeated rows, which the workbook keeps as names. */
export function printNames(area: string | null, titles: string | null, refuse: Refuse): PrintNames {
  const areas = parts(area);
  if (areas.length > 1) refuse(null, '几个打印区域', 'several print areas');
  const lines = parts(titles);
  return { printArea: areaOf(areas[0]), repeatRows: rowsOf(lines), repeatColumns: columnsOf(lines) };
}

/** Without the sheet's name: `$A$1:$F$9`, `$1:$2`, `$A:$B`. */
function parts(text: string | null): string[] {
  if (text === null) return [];
  const found = formulaTokens(text).filter((token) => token.kind === 'name' || token.kind === 'ref');
  return found.map(({ text: each }) => each.slice(each.lastIndexOf('!') + 1).toUpperCase());
}

function areaOf(text: string | undefined): CellArea | null {
  const [from = '', to = from] = (text ?? '').split(':');
  const first = parseA1(from);
  const last = parseA1(to);
  if (!first || !last) return null;
  return { top: Math.min(first.row, last.row), left: Math.min(first.column, last.column), bottom: Math.max(first.row, last.row), right: Math.max(first.column, last.column) };
}

function rowsOf(lines: readonly string[]): readonly [number, number] | null {
  for (const line of lines) {
    const match = /^\$?(\d+):\$?(\d+)$/.exec(line);
    if (match) return [Number(match[1]) - 1, Number(match[2]) - 1];
    // Some programs write whole rows as cells: $A$1:$XFD$2.
    const area = areaOf(line);
    if (area && area.left === 0 && area.right >= 255) return [area.top, area.bottom];
  }
  return null;
}

function columnsOf(lines: readonly string[]): readonly [number, number] | null {
  for (const line of lines) {
    const match = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(line);
    const first = parseA1(`${match?.[1] ?? ''}1`);
    const last = parseA1(`${match?.[2] ?? ''}1`);
    if (first && last) return [first.column, last.column];
    const area = areaOf(line);
    if (area && area.top === 0 && area.bottom >= 65_535) return [area.left, area.right];
  }
  return null;
}
