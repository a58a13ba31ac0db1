import type { ColumnPlan, RowPlan } from '../../../core/workbook/plan';

/** Where cells lie on paper, in points: pictures are anchored to cells and sized by them. */
export interface Grid {
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
}

/** `digit`: pixels of the default font's widest digit, the unit of column widths. */
export function gridOf(columns: readonly ColumnPlan[], rows: ReadonlyMap<number, RowPlan>, defaultHeight: number | null, digit: number): Grid {
  return {
    width: (column) => (columns[column]?.hidden ? 0 : Math.trunc((columns[column]?.width ?? DEFAULT_WIDTH) * digit + 0.5) * 0.75),
    height: (row) => (rows.get(row)?.hidden ? 0 : (rows.get(row)?.height ?? defaultHeight ?? DEFAULT_HEIGHT)),
  };
}

/** Chinese fonts' digits are half as wide as the font is high. */
export function digitWidth(size: number, name: string): number {
  const pixels = (size * 96) / 72;
  return Math.max(1, Math.round(/[\u3400-\u9fff]|SimSun|SimHei|KaiTi|FangSong|YaHei/i.test(name) ? pixels / 2 + 0.2 : pixels * 0.507));
}

const DEFAULT_WIDTH = 9.14;
const DEFAULT_HEIGHT = 15;

/** The cell that holds a place so many points from the sheet's corner, and how far into the cell it is. */
export function cellAt(points: number, size: (index: number) => number): { readonly index: number; readonly offset: number } {
  let rest = points;
  for (let index = 0; index < 16_384; index++) {
    const each = size(index);
    if (rest < each) return { index, offset: rest };
    rest -= each;
  }
  return { index: 0, offset: 0 };
}

/** Points between two places. */
export function distance(from: Place, to: Place, size: (index: number) => number): number {
  let sum = to.offset - from.offset;
  for (let index = from.index; index < Math.min(to.index, from.index + 16_384); index++) sum += size(index);
  return Math.max(0, sum);
}

export interface Place {
  readonly index: number;
  readonly offset: number;
}
