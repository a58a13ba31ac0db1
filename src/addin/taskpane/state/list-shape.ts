/** Heights of a long list whose lines are of two fixed heights, but for the one that is open. Pixels. */
export interface ListShape {
  readonly lines: number;
  /** Lines of the group heads, ascending. */
  readonly heads: readonly number[];
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly open: { readonly line: number; readonly height: number } | null;
}

export function heightOf(shape: ListShape, line: number): number {
  if (shape.open?.line === line) return shape.open.height;
  return isHead(shape, line) ? shape.headHeight : shape.rowHeight;
}

/** Top edge of a line; of `lines`, the height of the whole list. */
export function topOf(shape: ListShape, line: number): number {
  const heads = headsBefore(shape.heads, line);
  const flat = heads * shape.headHeight + (line - heads) * shape.rowHeight;
  return shape.open !== null && shape.open.line < line ? flat + shape.open.height - shape.rowHeight : flat;
}

/** The line at a height; within the list even where the height is not. */
export function lineAt(shape: ListShape, y: number): number {
  let low = 0;
  let high = Math.max(0, shape.lines - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (topOf(shape, middle) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lines [from, to) to be drawn for a window, with a few more on either side. */
export function windowOf(shape: ListShape, top: number, height: number, spare = 6): readonly [number, number] {
  if (shape.lines === 0) return [0, 0];
  return [Math.max(0, lineAt(shape, top) - spare), Math.min(shape.lines, lineAt(shape, top + height) + 1 + spare)];
}

export function isHead(shape: Pick<ListShape, 'heads'>, line: number): boolean {
  return shape.heads[headsBefore(shape.heads, line)] === line;
}

/** How many heads stand above a line. */
export function headsBefore(heads: readonly number[], line: number): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next finding's line after (step 1) or before (step -1) a line, round the end; null where all groups are folded. */
export function nextFinding(shape: Pick<ListShape, 'lines' | 'heads'>, from: number, step: 1 | -1): number | null {
  if (shape.heads.length >= shape.lines) return null;
  let line = from;
  do {
    line += step;
    if (line >= shape.lines) line = 0;
    if (line < 0) line = shape.lines - 1;
  } while (isHead(shape, line));
  return line;
}
