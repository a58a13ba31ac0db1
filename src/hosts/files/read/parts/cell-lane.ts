import { B } from '../xml/bytes';
import { plainCells } from './cell-forms';
import type { CellLane } from './lane-state';
import { matches } from './byte-words';
import { plainRow } from './row-form';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { greater: GREATER, less: LESS, slash: SLASH, space: SPACE } = B;
const LOWER_C = 99;
const LOWER_O = 111;
const LOWER_R = 114;
const LOWER_W = 119;

/**
 * Reads rows and cells that are written the way Excel and most programs write them, as far as they go.
 * Stops before anything else, which the full reader then handles. A 0 byte ends the buffer, so it ends every loop too.
 */
export function runCells(lane: CellLane, bytes: Uint8Array, from: number, end: number): number {
  const name = lane.prefix.length + 1;
  if (end !== lane.end || from < lane.from) lane.lastStart = lastStart(bytes, from, end, name);
  lane.from = from;
  lane.end = end;
  const stop = lane.lastStart;
  let at = from;
  lane.opened = 0;
  for (;;) {
    // All before it has arrived as a whole: so no cell that is cut leads compiled code to where it never was, which would throw it away.
    if (at >= stop) return at;
    // A space, a tab or a line end, but not the 0.
    while (((bytes[at]! - 1) & 255) < SPACE) at++;
    if (bytes[at] !== LESS) return at;
    let next: number;
    if (bytes[at + name] === LOWER_C) next = plainCells(lane, bytes, at, stop);
    else if (bytes[at + 1] === SLASH) next = rowEnd(lane, bytes, at);
    else if (bytes[at + name] === LOWER_R) next = plainRow(lane, bytes, at);
    else return at;
    if (next < 0) return at;
    at = next;
  }
}

/** Where the last row or cell begins that may have been cut. */
function lastStart(bytes: Uint8Array, from: number, end: number, name: number): number {
  for (let at = end - 1; at > from; at--) {
    if (bytes[at] === LESS && (bytes[at + name] === LOWER_C || bytes[at + name] === LOWER_R)) return at;
  }
  return from;
}

function rowEnd(lane: CellLane, bytes: Uint8Array, at: number): number {
  const name = at + 2 + lane.prefix.length;
  if (bytes[name] !== LOWER_R || bytes[name + 1] !== LOWER_O || bytes[name + 2] !== LOWER_W || bytes[name + 3] !== GREATER) return -1;
  if (!matches(bytes, at + 2, lane.prefix)) return -1;
  lane.opened--;
  return name + 4;
}
