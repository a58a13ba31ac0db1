import type { BookEvent } from '../model/book-events';
import type { References } from './references';

/** A range that the client keeps moves with its cells when rows come or go above it. */
export function followShifts(event: BookEvent, references: References): void {
  if (event.kind !== 'changed' || event.change === 'RangeEdited') return;
  const { top, bottom } = event.area;
  const by = (bottom - top + 1) * (event.change === 'RowInserted' ? 1 : event.change === 'RowDeleted' ? -1 : 0);
  if (by === 0) return;
  for (const object of references.all()) {
    if (object.type !== 'Range' || object.self.sheet !== event.sheet) continue;
    const { area } = object.self;
    if (by > 0 ? area.top >= top : area.top > bottom) object.self.area = { ...area, top: area.top + by, bottom: area.bottom + by };
  }
}
