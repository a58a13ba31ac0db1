import * as bounds from '../../../../core/workbook/ref';
import type { SheetBuilder } from '../../../../core/workbook/sheet-builder';
import type { ReadLimits } from '../limits';
import { tooLarge } from '../read-error';
import { B } from '../xml/bytes';
import { matches, wordBytes } from './byte-words';

const { colon: COLON, nine: NINE, space: SPACE, zero: ZERO } = B;
const { MAX_COLUMNS, MAX_ROWS, parseA1 } = bounds;
const TAG_END = wordBytes('"/>');

/** Notes a merged area; one that names no cells of a worksheet, or a single one, merges nothing. */
export function readMerge(builder: SheetBuilder, ref: string, limits: ReadLimits): void {
  const [first = '', second = first] = ref.toUpperCase().split(':');
  const a = parseA1(first);
  const b = parseA1(second);
  if (a && b) add(builder, a.row, a.column, b.row, b.column, limits);
}

export function mergeWord(prefix: string): Uint8Array {
  return wordBytes(`<${prefix === '' ? '' : `${prefix}:`}mergeCell ref="`);
}

/** As many plainly written `<mergeCell ref="A1:B2"/>` as follow; returns where it stopped. */
export function runMerges(builder: SheetBuilder, bytes: Uint8Array, from: number, word: Uint8Array, limits: ReadLimits): number {
  for (let at = from; ; ) {
    while (bytes[at]! <= SPACE && bytes[at] !== 0) at++;
    if (!matches(bytes, at, word)) return at;
    const first = readRef(bytes, at + word.length);
    if (first < 0 || bytes[first] !== COLON) return at;
    const { row, column } = place;
    const second = readRef(bytes, first + 1);
    if (second < 0 || !matches(bytes, second, TAG_END)) return at;
    add(builder, row, column, place.row, place.column, limits);
    at = second + TAG_END.length;
  }
}

/** Where the reference read last lies. */
const place = { row: 0, column: 0 };

/** Returns the end of a reference like `B12`, -1 when there is none. */
function readRef(bytes: Uint8Array, start: number): number {
  let at = start;
  let column = 0;
  let row = 0;
  for (; bytes[at]! >= 65 && bytes[at]! <= 90 && column <= MAX_COLUMNS; at++) column = column * 26 + bytes[at]! - 64;
  for (; bytes[at]! >= ZERO && bytes[at]! <= NINE && row <= MAX_ROWS; at++) row = row * 10 + bytes[at]! - ZERO;
  if (column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return -1;
  place.row = row - 1;
  place.column = column - 1;
  return at;
}

function add(builder: SheetBuilder, row: number, column: number, otherRow: number, otherColumn: number, limits: ReadLimits): void {
  if (row === otherRow && column === otherColumn) return;
  if (builder.merges.length >= limits.merges) throw tooLarge('合并单元格过多', 'too many merged cells');
  builder.merges.push({
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  });
}
