import * as bounds from '../../../../core/workbook/ref';
import { B } from '../xml/bytes';
import { decodeText } from '../xml/text';
import type { CellLane } from './lane-state';
import { type LaneWords, matches, SPACE_PRESERVED, wordBytes } from './lane-words';

const { apostrophe: APOSTROPHE, equals: EQUALS, greater: GREATER, less: LESS, nine: NINE, quote: QUOTE, slash: SLASH, space: SPACE, zero: ZERO } = B;
const { MAX_COLUMNS } = bounds;
const LOWER_C = 99;
const LOWER_F = 102;
const LOWER_I = 105;
const LOWER_N = 110;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;
/** Stands for the type `str`, which starts like `s`. */
const STRING = 1;
const INLINE = wordBytes('inlineStr');
const STR = wordBytes('str');

/** `<c r="B7" s="3" t="s"><v>12</v></c>` and the like; -1 for any other form. */
export function plainCell(lane: CellLane, bytes: Uint8Array, at: number): number {
  const { words } = lane;
  if (!lane.rowStated || (words.prefix > 0 && !matches(bytes, at, words.cell))) return -1;
  let q = at + 2 + words.prefix;
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
      if (letters < 1 || letters > MAX_COLUMNS || bytes[q]! <= ZERO || bytes[q]! > NINE) return -1;
      column = letters - 1;
      // The row has said its number, so of this one only the end is looked for: it has as many digits, or is not plain.
      q += lane.rowDigits - 1;
      while (((bytes[q]! - ZERO) & 255) < 10) q++;
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
  if (bytes[q] !== GREATER) return -1;
  const end = content(lane, bytes, q + 1, column, style, type);
  if (end > 0) lane.column = column;
  return end;
}

function content(lane: CellLane, bytes: Uint8Array, at: number, column: number, style: number, type: number): number {
  if (type === LOWER_I) return inlineText(lane, bytes, at, column);
  if (bytes[at + lane.words.prefix + 1] !== LOWER_F || !matches(bytes, at, lane.words.formula)) return value(lane, bytes, at, column, style, type);
  const start = formulaStart(lane, bytes, at);
  if (start < 0) return -1;
  let textEnd = start;
  let next = start;
  if (bytes[start - 2] !== SLASH) {
    while (bytes[textEnd] !== LESS && bytes[textEnd] !== 0) textEnd++;
    if (!matches(bytes, textEnd, lane.words.formulaEnd) || !lane.writer.allows(textEnd - start)) return -1;
    next = textEnd + lane.words.formulaEnd.length;
  }
  const end = value(lane, bytes, next, column, style, type);
  if (end > 0) lane.writer.formula(lane.row, column, decodeText(bytes, start, textEnd));
  return end;
}

/** After `<f …>`, whatever its attributes; -1 for a tag that is no formula, or is quoted otherwise. */
function formulaStart(lane: CellLane, bytes: Uint8Array, at: number): number {
  let q = at + lane.words.formula.length;
  // A slash belongs to the name unless it ends the tag.
  if (bytes[q] !== GREATER && bytes[q] !== SPACE && (bytes[q] !== SLASH || bytes[q + 1] !== GREATER)) return -1;
  for (let quoted = false; quoted || bytes[q] !== GREATER; q++) {
    const byte = bytes[q];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === 0 || byte === APOSTROPHE || byte === LESS) return -1;
  }
  return q + 1;
}

function value(lane: CellLane, bytes: Uint8Array, at: number, column: number, style: number, type: number): number {
  const { words } = lane;
  if (!opensValue(bytes, at, words)) return -1;
  const start = at + words.value.length;
  if (type === LOWER_S) {
    let q = start;
    let index = 0;
    for (; bytes[q]! >= ZERO && bytes[q]! <= NINE; q++) index = index * 10 + bytes[q]! - ZERO;
    if (q === start || !closesValue(bytes, q, words)) return -1;
    lane.writer.shared(lane.row, column, index);
    return q + words.valueEnd.length;
  }
  if (type === 0 || type === LOWER_N) {
    const { numeral } = lane;
    const end = numeral.read(bytes, start);
    if (end < 0 || !closesValue(bytes, end, words)) return -1;
    lane.writer.number(lane.row, column, numeral.value, style);
    return end + words.valueEnd.length;
  }
  if (type !== STRING) return -1;
  const end = lane.texts.measure(bytes, start);
  if (!closesValue(bytes, end, words) || !lane.writer.allows(end - start)) return -1;
  lane.writer.pooled(lane.row, column, lane.texts.id(bytes, start, end));
  return end + words.valueEnd.length;
}

/** The two that stand around every value are compared without a loop where there is no prefix. */
function opensValue(bytes: Uint8Array, at: number, words: LaneWords): boolean {
  if (words.prefix > 0) return matches(bytes, at, words.value);
  return bytes[at + 1] === LOWER_V && bytes[at] === LESS && bytes[at + 2] === GREATER;
}

function closesValue(bytes: Uint8Array, at: number, words: LaneWords): boolean {
  if (words.prefix > 0) return matches(bytes, at, words.valueEnd);
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
  const { inline, inlineEnd } = lane.words;
  if (!matches(bytes, at, inline)) return -1;
  let q = at + inline.length;
  if (matches(bytes, q, SPACE_PRESERVED)) q += SPACE_PRESERVED.length;
  if (bytes[q] !== GREATER) return -1;
  const start = q + 1;
  const end = lane.texts.measure(bytes, start);
  if (!matches(bytes, end, inlineEnd) || !lane.writer.allows(end - start)) return -1;
  lane.writer.pooled(lane.row, column, lane.texts.id(bytes, start, end));
  return end + inlineEnd.length;
}
