import { HostError } from '../host-error';
import { breathe, sync } from '../in-excel';
import { rangeOf } from '../snapshot/areas';
import { type Block, BlockQueue } from '../snapshot/block-queue';
import { type ToldRow, WIDEST } from './told-row';
import type { TouchedSheet } from './touched-sheets';

/** Cells of one request: values and formulas, at some thirty bytes together. */
const MOST_CELLS = 50_000;
const MOST_RANGES = 300;

/** First and last row of a stretch. */
export type Stretch = readonly [number, number];

/** Hands over the rows of some stretches of a sheet, as far as there are values, and rows between stretches where that is cheaper. */
export async function readRows(context: Excel.RequestContext, { sheet, used }: Pick<TouchedSheet, 'sheet' | 'used'>, stretches: readonly Stretch[], visit: (row: ToldRow) => void): Promise<void> {
  const width = widthOf({ used });
  if (!used || width === 0) return;
  const right = used.left + width - 1;
  const blocks = merged(stretches, used).map(([top, bottom]): Block => ({ sheet: 0, area: { top, bottom, left: used.left, right } }));
  const queue = new BlockQueue(blocks, MOST_CELLS, MOST_RANGES);
  while (!queue.isEmpty) {
    const portion = queue.next();
    const told = await attempt(context, sheet, portion);
    if (told === null) {
      // A row is never read in parts: what a row holds has to be told at once.
      if (isOneRow(portion) || !queue.tooMuch(portion)) throw new HostError({ code: 'too-much' });
      continue;
    }
    for (const row of told) visit(row);
    await breathe();
  }
}

function isOneRow([first, second]: readonly Block[]): boolean {
  return second === undefined && first !== undefined && first.area.top === first.area.bottom;
}

/** Null: it was too much at once. */
async function attempt(context: Excel.RequestContext, sheet: Excel.Worksheet, portion: readonly Block[]): Promise<readonly ToldRow[] | null> {
  const asked = portion.map(({ area }) => askRows(rangeOf(sheet, area), area));
  try {
    await sync(context);
  } catch (error) {
    if (error instanceof HostError && error.problem.code === 'too-much') return null;
    throw error;
  }
  return asked.some(({ range }) => range.values === null) ? null : asked.flatMap(rowsTold);
}

/** Columns by which the rows of a sheet are known. */
export function widthOf({ used }: Pick<TouchedSheet, 'used'>): number {
  return used ? Math.max(0, Math.min(used.right, WIDEST - 1) - used.left + 1) : 0;
}

export interface AskedRows {
  readonly area: Block['area'];
  readonly range: Excel.Range;
}

/** To be followed by a sync. */
export function askRows(range: Excel.Range, area: Block['area']): AskedRows {
  range.load('values,formulas');
  return { area, range };
}

export function rowsTold({ area: { top, left }, range }: AskedRows): ToldRow[] {
  return range.values.map((values: unknown[], index): ToldRow => ({ row: top + index, left, values, formulas: range.formulas[index] as unknown[] }));
}

/** Ascending, within the used rows; two between which so few rows lie become one. */
const NEAR = 8;

function merged(stretches: readonly Stretch[], { top, bottom }: { readonly top: number; readonly bottom: number }): Stretch[] {
  const inside = stretches.map(([from, to]): Stretch => [Math.max(from, top), Math.min(to, bottom)]).filter(([from, to]) => from <= to);
  const found: [number, number][] = [];
  for (const [from, to] of [...inside].sort((a, b) => a[0] - b[0])) {
    const last = found[found.length - 1];
    if (last && from <= last[1] + NEAR) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}
