import type { CellArea } from '../../../core/workbook/ref';
import { HostError } from '../host-error';
import { sync } from '../in-excel';
import { areaOf, halves, PLACE, rangeOf } from './areas';

export type MergedAreas = Excel.RangeAreas;

/** All merged areas of a range, asked for in ever smaller parts where Excel has too many to tell at once. */
export async function mergesOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: CellArea): Promise<readonly CellArea[]> {
  const found = new Map<string, CellArea>();
  const waiting = [area];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    try {
      const merged = rangeOf(sheet, part).getMergedAreasOrNullObject();
      merged.areas.load(PLACE.split(',').map((name) => `items/${name}`).join(','));
      await sync(context);
      if (merged.isNullObject) continue;
      // One that lies across two parts is told twice.
      for (const one of merged.areas.items.map(areaOf)) found.set(`${one.top} ${one.left}`, one);
    } catch (error) {
      if (!(error instanceof HostError) || error.problem.code === 'session-lost' || (part.top === part.bottom && part.left === part.right)) throw error;
      waiting.unshift(...halves(part));
    }
  }
  return [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
