import type { CellArea } from '../../../core/workbook/ref';
import { HostError } from '../host-error';
import { sync } from '../in-excel';
import { areaOf, cellsIn, halves, PLACE, rangeOf } from './areas';

/** Up to here an area is read as it is. */
const SMALL = 400_000;
/** More than this is no register; it would not fit into a pane's memory. */
const MOST_CELLS = 24_000_000;
/** Halves that fill more of an area than this are full of content. */
const DENSE = 0.9;

/** The parts of an area that hold values: stray content far away must not cost the emptiness between. */
export async function narrowed(context: Excel.RequestContext, sheet: Excel.Worksheet, used: CellArea): Promise<readonly CellArea[]> {
  const ready: CellArea[] = [];
  let big = [used];
  while (big.length > 0) {
    const split = big.flatMap((area) => (cellsIn(area) > SMALL ? [{ area, parts: halves(area) }] : (ready.push(area), [])));
    if (split.length === 0) break;
    const asked = split.map(({ area, parts }) => ({ area, parts: parts.map((part) => valuesIn(sheet, part)) }));
    await sync(context);
    big = [];
    for (const { area, parts } of asked) {
      const found = parts.flatMap((part) => (part.isNullObject ? [] : [areaOf(part)]));
      const dense = found.reduce((sum, part) => sum + cellsIn(part), 0) > cellsIn(area) * DENSE && cellsIn(area) <= MOST_CELLS;
      (dense ? ready : big).push(...(dense ? [area] : found));
    }
    if (big.length > 64) throw new HostError({ code: 'too-many-cells' });
  }
  if (ready.reduce((sum, area) => sum + cellsIn(area), 0) > MOST_CELLS) throw new HostError({ code: 'too-many-cells' });
  return ready.sort((a, b) => a.top - b.top || a.left - b.left);
}

function valuesIn(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  const range = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
  range.load(PLACE);
  return range;
}
