import type { FormatKind } from './cell';

/** A cell's kind in one byte: a number's format, or what else it is. */
export const KIND = { text: 16, true: 32, false: 33, error: 34, uncalculated: 35 } as const;

const FORMATS: readonly FormatKind[] = ['general', 'date', 'time', 'datetime', 'duration', 'text', 'percent'];

export function formatCode(format: FormatKind): number {
  return FORMATS.indexOf(format);
}

export function formatOf(code: number): FormatKind {
  return FORMATS[code] ?? 'general';
}

/** Cells in row-major order: row i has cells starts[i] to starts[i + 1]. */
export interface PackedCells {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
}

/** Brings cells that were handed in out of order into row-major order; of two in one place the later stays. */
export function inOrder(cells: PackedCells): PackedCells {
  const count = cells.kinds.length;
  const rowOf = new Int32Array(count);
  cells.rows.forEach((row, index) => rowOf.fill(row, cells.starts[index], cells.starts[index + 1]));
  const place = (cell: number): number => rowOf[cell]! * 16_384 + cells.columns[cell]!;
  const order = Int32Array.from({ length: count }, (_, index) => index).sort((a, b) => place(a) - place(b) || a - b);
  const kept = order.filter((cell, index) => index + 1 === count || place(order[index + 1]!) !== place(cell));
  const rows: number[] = [];
  const starts: number[] = [];
  kept.forEach((cell, index) => {
    if (rowOf[cell] === rows[rows.length - 1]) return;
    rows.push(rowOf[cell]!);
    starts.push(index);
  });
  return {
    rows: Int32Array.from(rows),
    starts: Int32Array.from([...starts, kept.length]),
    columns: Uint16Array.from(kept, (cell) => cells.columns[cell]!),
    kinds: Uint8Array.from(kept, (cell) => cells.kinds[cell]!),
    numbers: Float64Array.from(kept, (cell) => cells.numbers[cell]!),
  };
}
