/** Rows and columns count from 0 inside the program; only these functions speak A1. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

export function a1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function areaA1(area: CellArea): string {
  const from = a1(area.top, area.left);
  const to = a1(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** Reads `B12` or `$B$12`; null when it is no cell of a worksheet. */
export function parseA1(text: string): CellRef | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > MAX_COLUMNS || row > MAX_ROWS ? null : { row: row - 1, column: column - 1 };
}
