import type { PlanCell } from '../../../core/workbook/plan';
import type { CellArea } from '../../../core/workbook/ref';

/** Areas whose cells all have this key. */
export interface KeyedArea {
  readonly key: string;
  /** Of one of its cells. */
  readonly style: number;
  readonly area: CellArea;
}

interface Growing {
  readonly key: string;
  readonly style: number;
  area: CellArea;
}

/** Neighbouring cells of the same key as few rectangles: stretches of a row, grown down while the next row has the same. `keys` are by style; null: nothing to do. */
export function rectangles(cells: readonly PlanCell[], keys: readonly (string | null)[]): KeyedArea[] {
  const done: Growing[] = [];
  let above = new Map<string, Growing>();
  for (const stretches of rowsOf(cells, keys)) {
    const here = new Map<string, Growing>();
    for (const one of stretches) {
      const place = `${one.area.left} ${one.area.right} ${one.key}`;
      const over = above.get(place);
      if (over && over.area.bottom === one.area.top - 1) {
        over.area = { ...over.area, bottom: one.area.bottom };
        here.set(place, over);
      } else {
        done.push(one);
        here.set(place, one);
      }
    }
    above = here;
  }
  return done;
}

/** The stretches of equal key in each row. */
function* rowsOf(cells: readonly PlanCell[], keys: readonly (string | null)[]): Generator<Growing[]> {
  let row: Growing[] = [];
  for (const { row: top, column, style } of cells) {
    const key = keys[style] ?? null;
    if (key === null) continue;
    const last = row[row.length - 1];
    if (last && last.area.top !== top) {
      yield row;
      row = [];
    }
    const open = row[row.length - 1];
    if (open && open.key === key && open.area.right === column - 1) open.area = { ...open.area, right: column };
    else row.push({ key, style, area: { top, bottom: top, left: column, right: column } });
  }
  if (row.length > 0) yield row;
}
