import type { CellStyle, Line } from '../../../core/workbook/plan-style';
import { PLAIN_STYLE } from '../../../core/workbook/plan-style';
import type { SheetPlan } from '../../../core/workbook/plan';
import { clip } from '../ui/place-text';
import { shownValue } from './shown-value';

export interface TableCell {
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
  readonly across: number;
  readonly down: number;
  readonly right: boolean;
  /** The cell beside it is empty, so that a text may run on over it. */
  readonly spills: boolean;
}

/** A plan as a table to be drawn: pixels, merges as spans, hidden lines left out. */
export interface PlanTable {
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
  readonly width: number;
  /** Rows that were not taken. */
  readonly rest: number;
}

/** Excel's default column of 8.43 characters and row of 15 points. */
const COLUMN = 64;
const ROW = 20;

export function planTable(plan: SheetPlan, mostRows: number): PlanTable {
  const lastRow = plan.cells.reduce((last, { row }) => Math.max(last, row), -1);
  const lastColumn = plan.cells.reduce((last, { column }) => Math.max(last, column), plan.columns.length - 1);
  const widths = Array.from({ length: lastColumn + 1 }, (_, column) => {
    const planned = plan.columns[column];
    return planned?.hidden ? 0 : planned?.width == null ? COLUMN : Math.round(planned.width * 7 + 5);
  });
  const byRow = new Map<number, Map<number, SheetPlan['cells'][number]>>();
  for (const cell of plan.cells) {
    if (cell.row >= mostRows) continue;
    const row = byRow.get(cell.row) ?? new Map<number, SheetPlan['cells'][number]>();
    row.set(cell.column, cell);
    byRow.set(cell.row, row);
  }
  const covered = new Set<string>();
  const spans = new Map<string, { across: number; down: number }>();
  for (const { top, left, bottom, right } of plan.merges) {
    if (top >= mostRows) continue;
    spans.set(`${top} ${left}`, { across: right - left + 1, down: Math.min(bottom, mostRows - 1) - top + 1 });
    for (let row = top; row <= Math.min(bottom, mostRows - 1); row++) for (let column = left; column <= right; column++) if (row !== top || column !== left) covered.add(`${row} ${column}`);
  }
  const rows = Array.from({ length: Math.min(lastRow + 1, mostRows) }, (_, row) => {
    const planned = plan.rows.get(row);
    const points = planned?.height ?? plan.defaultRowHeight;
    const cells = widths.flatMap((_width, column): TableCell[] => {
      if (covered.has(`${row} ${column}`)) return [];
      const cell = byRow.get(row)?.get(column);
      const style = (cell && plan.styles[cell.style]) ?? PLAIN_STYLE;
      const { across, down } = spans.get(`${row} ${column}`) ?? { across: 1, down: 1 };
      const text = cell ? clip(shownValue(cell.value, style.numberFormat), 200) : '';
      const right = cell !== undefined && (cell.value.kind === 'number' || (cell.value.kind === 'formula' && typeof cell.value.result === 'number'));
      const beside = byRow.get(row)?.get(column + across);
      const spills = across === 1 && !style.alignment.wrap && (beside === undefined || beside.value.kind === 'blank');
      return [{ column, text, style, across, down, right, spills }];
    });
    return { height: planned?.hidden ? 0 : points == null ? ROW : Math.round((points * 4) / 3), cells };
  });
  return { widths, rows, width: widths.reduce((sum, width) => sum + width, 0), rest: Math.max(0, lastRow + 1 - mostRows) };
}

/** A line as CSS draws it; what CSS has no word for becomes its nearest. */
export function lineCss(line: Line | null): string | undefined {
  if (line === null) return undefined;
  const width = line.style === 'thick' || line.style === 'double' ? 3 : line.style.startsWith('medium') ? 2 : 1;
  const style = line.style === 'double' ? 'double' : /dash/i.test(line.style) ? 'dashed' : line.style === 'dotted' || line.style === 'hair' ? 'dotted' : 'solid';
  return `${width}px ${style} ${line.colour ?? '#000000'}`;
}
