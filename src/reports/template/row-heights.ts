import { isWide, wrapped } from '../../core/workbook/display-width';
import type { RowPlan, SheetPlan } from '../../core/workbook/plan';

/** Rows as high as their wrapped texts need, by an estimate; a row that is high enough stays as it is. */
export function rowHeights({ cells, merges, rows, styles, columns, defaultRowHeight, defaultFont }: SheetPlan): Map<number, RowPlan> {
  const heights = new Map(rows);
  const heightOf = (row: number) => heights.get(row)?.height ?? defaultRowHeight ?? DEFAULT_HEIGHT;
  const mergeAt = new Map(merges.map((merge) => [merge.top * 16_384 + merge.left, merge]));
  const digit = (defaultFont?.size ?? 11) * DIGIT;
  for (const { row, column, style, value } of cells) {
    const look = styles[style];
    if (!look?.alignment.wrap || look.alignment.rotation !== 0) continue;
    const text = value.kind === 'text' ? value.value : value.kind === 'formula' && typeof value.result === 'string' ? value.result : '';
    if (text === '') continue;
    const merge = mergeAt.get(row * 16_384 + column);
    let width = -PADDING;
    for (let each = column; each <= (merge?.right ?? column); each++) if (!columns[each]?.hidden) width += (columns[each]?.width ?? DEFAULT_WIDTH) * digit;
    const last = merge?.bottom ?? row;
    let missing = wrapped(text, Math.max(width, look.font.size) / look.font.size, widthOf).length * look.font.size * LEADING + MARGIN;
    for (let each = row; each <= last; each++) missing -= heightOf(each);
    // A merged cell's last row takes what its rows together lack.
    if (missing > 0) heights.set(last, { hidden: heights.get(last)?.hidden ?? false, height: Math.min(MOST, Math.ceil(heightOf(last) + missing)) });
  }
  return heights;
}

/** Of the font's size. */
function widthOf(sign: string): number {
  if (isWide(sign) || FULL_IN_CHINESE_FONTS.has(sign)) return 1;
  return sign >= 'A' && sign <= 'Z' ? 0.68 : 0.53;
}

const FULL_IN_CHINESE_FONTS = new Set('—…“”');

/** Excel allows no more. */
const MOST = 409;
const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 9;
/** Of a digit's width in points to the font's size. */
const DIGIT = 0.5;
/** Points left free beside the text. */
const PADDING = 4;
const LEADING = 1.28;
const MARGIN = 2;
