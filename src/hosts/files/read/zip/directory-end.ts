import { Refusal } from '../read-error';

export interface DirectoryEnd {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What lies before the zip itself and is not counted by its offsets. */
  readonly shift: number;
}

/** Finds the record that ends a zip; without it the file was cut off. */
export function findDirectoryEnd(view: DataView): DirectoryEnd {
  const size = view.byteLength;
  const lowest = Math.max(0, size - 22 - 0xffff);
  for (let at = size - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > size) continue;
    return long(view, at) ?? short(view, at);
  }
  throw new Refusal('truncated');
}

function short(view: DataView, at: number): DirectoryEnd {
  return placed(at, view.getUint32(at + 12, true), view.getUint32(at + 16, true), view.getUint16(at + 10, true));
}

function long(view: DataView, at: number): DirectoryEnd | null {
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > locator || view.getUint32(record, true) !== 0x06064b50) return null;
  const count = Number(view.getBigUint64(record + 32, true));
  return placed(record, Number(view.getBigUint64(record + 40, true)), Number(view.getBigUint64(record + 48, true)), count);
}

function placed(recordAt: number, size: number, offset: number, count: number): DirectoryEnd {
  const start = recordAt - size;
  if (start < 0 || offset > start) throw new Refusal('damaged');
  return { start, end: recordAt, count, shift: start - offset };
}
