import * as bounds from '../../../../core/workbook/ref';
import { B } from '../xml/bytes';
import type { CellLane } from './lane-state';
import { matches } from './byte-words';

const { apostrophe: APOSTROPHE, equals: EQUALS, greater: GREATER, less: LESS, nine: NINE, quote: QUOTE, slash: SLASH, space: SPACE, zero: ZERO } = B;
const { MAX_ROWS } = bounds;
const LOWER_H = 104;
const LOWER_O = 111;
const LOWER_R = 114;
const LOWER_T = 116;
const LOWER_W = 119;

/** `<row r="7" …>`; a row that may be hidden, or has no number, is left to the full reader. Returns -1 then. */
export function plainRow(lane: CellLane, bytes: Uint8Array, at: number): number {
  const name = at + 1 + lane.prefix.length;
  if (bytes[name] !== LOWER_R || bytes[name + 1] !== LOWER_O || bytes[name + 2] !== LOWER_W || bytes[name + 3] !== SPACE || bytes[name + 4] !== LOWER_R) return -1;
  if (bytes[name + 5] !== EQUALS || bytes[name + 6] !== QUOTE || !matches(bytes, at + 1, lane.prefix)) return -1;
  const start = name + 7;
  let q = start;
  let number = 0;
  for (; bytes[q]! >= ZERO && bytes[q]! <= NINE; q++) number = number * 10 + bytes[q]! - ZERO;
  const digits = q - start;
  if (bytes[q] !== QUOTE || number < 1 || number > MAX_ROWS) return -1;
  let quoted = false;
  for (q++; bytes[q] !== GREATER; q++) {
    const byte = bytes[q];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === 0 || byte === APOSTROPHE || byte === LESS) return -1;
    else if (byte === LOWER_H && bytes[q - 1]! <= SPACE && !hasHeight(bytes, q)) return -1;
  }
  if (quoted) return -1;
  lane.writer.checkSize();
  lane.row = number - 1;
  lane.column = -1;
  lane.rowStated = true;
  lane.rowDigits = digits;
  if (bytes[q - 1] !== SLASH) lane.opened++;
  return q + 1;
}

/** `ht="…"` that is not nought. */
function hasHeight(bytes: Uint8Array, at: number): boolean {
  const digit = bytes[at + 4]!;
  return bytes[at + 1] === LOWER_T && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE && digit > ZERO && digit <= NINE;
}
