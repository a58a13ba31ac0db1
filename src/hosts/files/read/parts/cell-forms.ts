import * as bounds from '../../../../core/workbook/ref';
import { B } from '../xml/bytes';
import { decodeText } from '../xml/text';
import { PLAIN } from './cell-writer';
import type { CellLane } from './lane-state';
import { matches, SPACE_PRESERVED } from './byte-words';

const { apostrophe: APOSTROPHE, equals: EQUALS, greater: GREATER, less: LESS, nine: NINE, quote: QUOTE, slash: SLASH, space: SPACE, zero: ZERO } = B;
const { MAX_COLUMNS } = bounds;
const { number: NUMBER, pooled: POOLED, shared: SHARED } = PLAIN;
const UPPER_A = 65;
const UPPER_S = 83;
const UPPER_Z = 90;
const LOWER_C = 99;
const LOWER_E = 101;
const LOWER_F = 102;
const LOWER_I = 105;
const LOWER_L = 108;
const LOWER_N = 110;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;
/** The type `inlineStr`, whose text is not in a `<v>`. */
const INLINE = -1;
/** More than any workbook has; the number of a style stays a small integer. */
const MOST_STYLES = 1_000_000;

/** Reads cells, one behind the other, as far as they are plain. Returns where it stopped; -1 where the first is not. */
export function plainCells(lane: CellLane, bytes: Uint8Array, from: number, stop: number): number {
  const name = lane.prefix.length + 1;
  let at = from;
  do {
    const next = plainCell(lane, bytes, at);
    if (next < 0) return at === from ? -1 : at;
    at = next;
  } while (at < stop && bytes[at + name] === LOWER_C && bytes[at] === LESS);
  return at;
}

/**
 * `<c r="B7" s="3" t="s"><v>12</v></c>` and the like; -1 for any other form, and nothing is written then.
 * All in one function, and tags compared letter by letter: the engine compiles each busy function by itself and again
 * wherever it is called from, and for a register of ordinary length that takes longer than the reading.
 */
function plainCell(lane: CellLane, bytes: Uint8Array, at: number): number {
  if (!lane.rowStated) return -1;
  const prefix = lane.prefix.length;
  let q = at + 2 + prefix;
  let column = lane.column + 1;
  let style = 0;
  let type: number = NUMBER;
  while (bytes[q] === SPACE) {
    const name = bytes[q + 1];
    if (bytes[q + 2] !== EQUALS || bytes[q + 3] !== QUOTE) return -1;
    q += 4;
    if (name === LOWER_R) {
      let letters = 0;
      for (; bytes[q]! >= UPPER_A && bytes[q]! <= UPPER_Z; q++) letters = letters * 26 + bytes[q]! - 64;
      if (letters < 1 || letters > MAX_COLUMNS || bytes[q]! <= ZERO || bytes[q]! > NINE) return -1;
      column = letters - 1;
      // The row has said its number, so of this one only the end is looked for: it has as many digits, or is not plain.
      q += lane.rowDigits - 1;
      while (((bytes[q]! - ZERO) & 255) < 10) q++;
    } else if (name === LOWER_S) {
      for (; bytes[q]! >= ZERO && bytes[q]! <= NINE; q++) style = style * 10 + bytes[q]! - ZERO;
    } else if (name === LOWER_T) {
      const first = bytes[q];
      if (first === LOWER_S && bytes[q + 1] === QUOTE) {
        type = SHARED;
        q++;
      } else if (first === LOWER_N && bytes[q + 1] === QUOTE) {
        type = NUMBER;
        q++;
      } else if (first === LOWER_S && bytes[q + 1] === LOWER_T && bytes[q + 2] === LOWER_R) {
        type = POOLED;
        q += 3;
      } else if (first === LOWER_I && bytes[q + 1] === LOWER_N && bytes[q + 2] === LOWER_L && bytes[q + 3] === LOWER_I && bytes[q + 4] === LOWER_N && bytes[q + 5] === LOWER_E) {
        if (bytes[q + 6] !== UPPER_S || bytes[q + 7] !== LOWER_T || bytes[q + 8] !== LOWER_R) return -1;
        type = INLINE;
        q += 9;
      } else return -1;
    } else return -1;
    if (bytes[q] !== QUOTE) return -1;
    q++;
  }
  if (column >= MAX_COLUMNS || style > MOST_STYLES) return -1;
  if (bytes[q] === SLASH && bytes[q + 1] === GREATER) {
    if (prefix > 0 && !arePrefixed(lane, bytes, at, q)) return -1;
    lane.column = column;
    return q + 2;
  }
  if (bytes[q] !== GREATER || bytes[q + 1] !== LESS) return -1;
  q += prefix + 2;
  let number = 0;
  let hasFormula = false;
  if (type === INLINE) {
    // is><t>…</t></is>, also with xml:space="preserve"
    if (bytes[q] !== LOWER_I || bytes[q + 1] !== LOWER_S || bytes[q + 2] !== GREATER || bytes[q + 3] !== LESS || bytes[q + 4 + prefix] !== LOWER_T) return -1;
    q += 5 + prefix;
    if (bytes[q] === SPACE && matches(bytes, q, SPACE_PRESERVED)) q += SPACE_PRESERVED.length;
    if (bytes[q] !== GREATER) return -1;
    number = lane.texts.find(bytes, q + 1);
    if (number < -1) return -1;
    type = POOLED;
    q = lane.texts.end + 2 + prefix;
    if (bytes[q - prefix - 1] !== SLASH || bytes[q] !== LOWER_T || bytes[q + 1] !== GREATER || bytes[q + 2] !== LESS) return -1;
    q += 4 + prefix;
    if (bytes[q - prefix - 1] !== SLASH || bytes[q] !== LOWER_I || bytes[q + 1] !== LOWER_S || bytes[q + 2] !== GREATER) return -1;
    q += 3;
  } else {
    if (bytes[q] === LOWER_F) {
      q = skipFormula(lane, bytes, q + 1);
      if (q < 0 || bytes[q] !== LESS) return -1;
      hasFormula = true;
      q += 1 + prefix;
    }
    // v>…</v>
    if (bytes[q] !== LOWER_V || bytes[q + 1] !== GREATER) return -1;
    q += 2;
    if (type === SHARED) {
      const start = q;
      for (; bytes[q]! >= ZERO && bytes[q]! <= NINE; q++) number = number * 10 + bytes[q]! - ZERO;
      if (q === start) return -1;
    } else if (type === POOLED) {
      number = lane.texts.find(bytes, q);
      if (number < -1) return -1;
      q = lane.texts.end;
    } else {
      const { numeral } = lane;
      q = numeral.read(bytes, q);
      if (q < 0) return -1;
      number = numeral.value;
    }
    if (bytes[q] !== LESS || bytes[q + 1] !== SLASH) return -1;
    q += 2 + prefix;
    if (bytes[q] !== LOWER_V || bytes[q + 1] !== GREATER) return -1;
    q += 2;
  }
  // </c>
  if (bytes[q] !== LESS || bytes[q + 1] !== SLASH) return -1;
  q += 2 + prefix;
  if (bytes[q] !== LOWER_C || bytes[q + 1] !== GREATER) return -1;
  if (prefix > 0 && !arePrefixed(lane, bytes, at, q)) return -1;
  if (hasFormula) lane.writer.formula(lane.row, column, decodeText(bytes, lane.formulaStart, lane.formulaEnd));
  lane.column = column;
  lane.writer.plain(lane.row, column, type, number, style);
  return q + 2;
}

/** Whether each tag that begins between the two has the sheet's prefix. */
function arePrefixed(lane: CellLane, bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (bytes[at] === LESS && !matches(bytes, bytes[at + 1] === SLASH ? at + 2 : at + 1, lane.prefix)) return false;
  }
  return true;
}

/** From behind `<f`, whatever attributes follow, to behind `</f>` or `/>`; -1 for a tag that is no formula, or is quoted otherwise. */
function skipFormula(lane: CellLane, bytes: Uint8Array, from: number): number {
  let q = from;
  // A slash belongs to the name unless it ends the tag.
  if (bytes[q] !== GREATER && bytes[q] !== SPACE && (bytes[q] !== SLASH || bytes[q + 1] !== GREATER)) return -1;
  for (let quoted = false; quoted || bytes[q] !== GREATER; q++) {
    const byte = bytes[q];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === 0 || byte === APOSTROPHE || byte === LESS) return -1;
  }
  const isEmpty = bytes[q - 1] === SLASH;
  const start = ++q;
  lane.formulaStart = lane.formulaEnd = start;
  if (isEmpty) return q;
  while (bytes[q] !== LESS && bytes[q] !== 0) q++;
  lane.formulaEnd = q;
  const name = q + 2 + lane.prefix.length;
  if (bytes[q] !== LESS || bytes[q + 1] !== SLASH || bytes[name] !== LOWER_F || bytes[name + 1] !== GREATER || q - start > lane.writer.longest) return -1;
  return name + 2;
}
