import type { ColumnPlan, RowPlan, SheetPlan } from '../../../core/workbook/plan';

const POINTS_A_PIXEL = 0.75;
const MOST_WIDTH = 255;

/** Widths, heights, what is hidden; neighbours of the same size in one step. */
export function* writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): Generator<void> {
  const digit = digitPixels(plan.defaultFont);
  const lastRow = plan.cells.reduce((most, { row }) => Math.max(most, row), 0);
  if (plan.defaultRowHeight !== null) sheet.getRangeByIndexes(0, 0, lastRow + 1, 1).format.rowHeight = plan.defaultRowHeight;
  yield;
  for (const [from, to, { width, hidden }] of stretches<ColumnPlan>(plan.columns.map((column, index) => [index, column]))) {
    const range = sheet.getRangeByIndexes(0, from, 1, to - from + 1).getEntireColumn();
    if (width !== null) range.format.columnWidth = columnPoints(width, digit);
    if (hidden) range.columnHidden = true;
    yield;
  }
  for (const [from, to, { height, hidden }] of stretches<RowPlan>([...plan.rows].sort(([a], [b]) => a - b))) {
    const range = sheet.getRangeByIndexes(from, 0, to - from + 1, 1).getEntireRow();
    if (height !== null) range.format.rowHeight = Math.min(height, 409);
    if (hidden) range.rowHidden = true;
    yield;
  }
}

/** A width in characters of a font whose digits have so many pixels, in points. */
export function columnPoints(characters: number, digit: number): number {
  const width = Math.min(Math.max(characters, 0), MOST_WIDTH);
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * POINTS_A_PIXEL;
}

/** Pixels of a digit: half of a Chinese font's square, a little more than half of a Latin font's. */
export function digitPixels(font: SheetPlan['defaultFont']): number {
  const { name = '宋体', size = 11 } = font ?? {};
  const square = (size / 72) * 96;
  return /\p{Script=Han}|SimSun|SimHei|DengXian|FangSong|KaiTi/iu.test(name) ? Math.ceil(square / 2) : Math.floor(square * 0.51);
}

function* stretches<T extends object>(lines: readonly (readonly [number, T])[]): Generator<readonly [number, number, T]> {
  let open: [number, number, T] | null = null;
  const same = (a: T, b: T): boolean => JSON.stringify(a) === JSON.stringify(b);
  for (const [index, line] of lines) {
    if (open && open[1] === index - 1 && same(open[2], line)) open[1] = index;
    else {
      if (open) yield open;
      open = [index, index, line];
    }
  }
  if (open) yield open;
}
