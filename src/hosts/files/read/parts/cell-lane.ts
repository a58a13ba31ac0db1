import * as bounds from '../../../../core/workbook/ref';
import { B } from '../xml/bytes';
import { ByteTexts } from './byte-texts';
import type { CellWriter } from './cell-writer';
import { Numeral } from './numeral';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { apostrophe: APOSTROPHE, equals: EQUALS, greater: GREATER, less: LESS, nine: NINE, quote: QUOTE, slash: SLASH, space: SPACE, zero: ZERO } = B;
const { MAX_COLUMNS, MAX_ROWS } = bounds;

/** Where the reading of rows stands; shared by the fast lane and the full reader. */
export interface CellLane {
  readonly writer: CellWriter;
  readonly numeral: Numeral;
  readonly texts: ByteTexts;
  /** From 0; -1 before the first row. */
  row: number;
  /** Of the cell last seen in this row; -1 before the first. */
  column: number;
  /** The row said its number, so that the cells' own row numbers are not needed. */
  rowStated: boolean;
  /** Rows opened less rows closed in the last run. */
  opened: number;
}

export function newLane(writer: CellWriter): CellLane {
  return { writer, numeral: new Numeral(), texts: new ByteTexts(writer.builder.texts), row: -1, column: -1, rowStated: true, opened: 0 };
}

const LOWER_C = 99;
const LOWER_H = 104;
const LOWER_I = 105;
const LOWER_N = 110;
const LOWER_O = 111;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;
const LOWER_W = 119;
/** Stands for the type `str`, which starts like `s`. */
const STRING = 1;

/**
 * Reads rows and cells that are written the way Excel and most programs write them, as far as they go.
 * Stops before anything else, which the full reader then handles. A 0 byte ends the buffer, so it ends every loop too.
 */
export function runCells(lane: CellLane, bytes: Uint8Array, from: number): number {
  let at = from;
  lane.opened = 0;
  for (;;) {
    while (bytes[at]! <= SPACE && bytes[at] !== 0) at++;
    if (bytes[at] !== LESS) return at;
    const first = bytes[at + 1];
    let next: number;
    if (first === LOWER_C) next = cell(lane, bytes, at);
    else if (first === LOWER_R) next = rowStart(lane, bytes, at);
    else if (first === SLASH) next = rowEnd(lane, bytes, at);
    else return at;
    if (next < 0) return at;
    at = next;
  }
}

function rowEnd(lane: CellLane, bytes: Uint8Array, at: number): number {
  if (bytes[at + 2] !== LOWER_R || bytes[at + 3] !== LOWER_O || bytes[at + 4] !== LOWER_W || bytes[at + 5] !== GREATER) return -1;
  lane.opened--;
  return at + 6;
}

/** `<row r="7" …>`; a row that may be hidden, or has no number, is left to the full reader. */
function rowStart(lane: CellLane, bytes: Uint8Array, at: number): number {
  if (bytes[at + 2] !== LOWER_O || bytes[at + 3] !== LOWER_W || bytes[at + 4] !== SPACE) return -1;
  if (bytes[at + 5] !== LOWER_R || bytes[at + 6] !== EQUALS || bytes[at + 7] !== QUOTE) return -1;
  let q = at + 8;
  let number = 0;
  for (; bytes[q]! >= ZERO && bytes[q]! <= NINE; q++) number = number * 10 + bytes[q]! - ZERO;
  if (bytes[q] !== QUOTE || number < 1 || number > MAX_ROWS) return -1;
  let quoted = false;
  for (q++; bytes[q] !== GREATER; q++) {
    const byte = bytes[q];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === 0 || byte === APOSTROPHE || byte === LESS) return -1;
    if (byte === LOWER_H && bytes[q - 1] === SPACE && !hasHeight(bytes, q)) return -1;
  }
  if (quoted) return -1;
  lane.writer.checkSize();
  lane.row = number - 1;
  lane.column = -1;
  lane.rowStated = true;
  if (bytes[q - 1] !== SLASH) lane.opened++;
  return q + 1;
}

/** `ht="…"` that is not nought. */
function hasHeight(bytes: Uint8Array, at: number): boolean {
  const digit = bytes[at + 4]!;
  return bytes[at + 1] === LOWER_T && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE && digit > ZERO && digit <= NINE;
}

/** `<c r="B7" s="3" t="s"><v>12</v></c>` and the like; -1 for any other form. */
function cell(lane: CellLane, bytes: Uint8Array, at: number): number {
  if (!lane.rowStated) return -1;
  let q = at + 2;
  let column = lane.column + 1;
  let style = 0;
  let type = 0;
  while (bytes[q] === SPACE) {
    const name = bytes[q + 1];
    if (bytes[q + 2] !== EQUALS || bytes[q + 3] !== QUOTE) return -1;
    q += 4;
    if (name === LOWER_R) {
      let letters = 0;
      for (; bytes[q]! >= 65 && bytes[q]! <= 90; q++) letters = letters * 26 + bytes[q]! - 64;
      if (letters < 1 || letters > MAX_COLUMNS) return -1;
      column = letters - 1;
      if (bytes[q]! <= ZERO || bytes[q]! > NINE) return -1;
      while (bytes[q]! >= ZERO && bytes[q]! <= NINE) q++;
    } else if (name === LOWER_S) {
      for (; bytes[q]! >= ZERO && bytes[q]! <= NINE; q++) style = style * 10 + bytes[q]! - ZERO;
    } else if (name === LOWER_T) {
      type = bytes[q]!;
      if (type === LOWER_I && matches(bytes, q, INLINE)) q += INLINE.length;
      else if (type === LOWER_S && matches(bytes, q, STR)) {
        type = STRING;
        q += STR.length;
      } else if (type === LOWER_S || type === LOWER_N) q++;
      else return -1;
    } else return -1;
    if (bytes[q] !== QUOTE) return -1;
    q++;
  }
  if (column >= MAX_COLUMNS || style > 1_000_000) return -1;
  if (bytes[q] === SLASH && bytes[q + 1] === GREATER) {
    lane.column = column;
    return q + 2;
  }
  if (bytes[q] !== GREATER || bytes[q + 1] !== LESS) return -1;
  q++;
  const end = type === LOWER_I ? inlineText(lane, bytes, q, column) : value(lane, bytes, q, column, style, type);
  if (end > 0) lane.column = column;
  return end;
}

function value(lane: CellLane, bytes: Uint8Array, at: number, column: number, style: number, type: number): number {
  if (bytes[at + 1] !== LOWER_V || bytes[at + 2] !== GREATER) return -1;
  const start = at + 3;
  if (type === LOWER_S) {
    let q = start;
    let index = 0;
    for (; bytes[q]! >= ZERO && bytes[q]! <= NINE; q++) index = index * 10 + bytes[q]! - ZERO;
    if (q === start || !closesValue(bytes, q)) return -1;
    lane.writer.shared(lane.row, column, index);
    return q + 8;
  }
  if (type === 0 || type === LOWER_N) {
    const { numeral } = lane;
    const end = numeral.read(bytes, start);
    if (end < 0 || !closesValue(bytes, end)) return -1;
    lane.writer.number(lane.row, column, numeral.value, style);
    return end + 8;
  }
  if (type !== STRING) return -1;
  const end = lane.texts.measure(bytes, start);
  if (!closesValue(bytes, end) || !lane.writer.allows(end - start)) return -1;
  lane.writer.pooled(lane.row, column, lane.texts.id(bytes, start, end));
  return end + 8;
}

/** `</v></c>` */
function closesValue(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LOWER_V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LOWER_C &&
    bytes[at + 7] === GREATER
  );
}

/** `<is><t>…</t></is></c>`, also with `xml:space="preserve"`. */
function inlineText(lane: CellLane, bytes: Uint8Array, at: number, column: number): number {
  if (!matches(bytes, at, IS_T)) return -1;
  let q = at + IS_T.length;
  if (matches(bytes, q, SPACE_PRESERVED)) q += SPACE_PRESERVED.length;
  if (bytes[q] !== GREATER) return -1;
  const start = q + 1;
  const end = lane.texts.measure(bytes, start);
  if (!matches(bytes, end, IS_END) || !lane.writer.allows(end - start)) return -1;
  lane.writer.pooled(lane.row, column, lane.texts.id(bytes, start, end));
  return end + IS_END.length;
}

function matches(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let k = 0; k < wanted.length; k++) if (bytes[at + k] !== wanted[k]) return false;
  return true;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const INLINE = ascii('inlineStr');
const STR = ascii('str');
const IS_T = ascii('<is><t');
const SPACE_PRESERVED = ascii(' xml:space="preserve"');
const IS_END = ascii('</t></is></c>');
