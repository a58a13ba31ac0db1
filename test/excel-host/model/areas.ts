import { a1, areaA1, columnLetters, MAX_COLUMNS, MAX_ROWS, parseA1, type CellArea } from '../../../src/core/workbook/ref';

/** Reads `B2`, `$B$2:C9`, `A:C` or `2:5`, in any case; null when it names no cells. */
export function parseAddress(text: string): CellArea | null {
  const [from = '', to = from, rest] = text.replaceAll('$', '').toUpperCase().split(':');
  if (rest !== undefined) return null;
  const lines = /^\d+$/.test(from) && /^\d+$/.test(to);
  const columns = /^[A-Z]+$/.test(from) && /^[A-Z]+$/.test(to);
  const first = parseA1(lines ? `A${from}` : columns ? `${from}1` : from);
  const last = parseA1(lines ? `XFD${to}` : columns ? `${to}1048576` : to);
  if (!first || !last || (columns && !text.includes(':'))) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** `'1月 (2)'!B2` → the sheet's name and `B2`. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  if (!match) return { sheet: null, address: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, address: match[3] ?? '' };
}

export function addressOf(area: CellArea): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaA1(area);
}

/** As Excel reports a range: with the sheet before it, in quotes where its name needs them. */
export function fullAddress(sheet: string, area: CellArea): string {
  return `${quoteSheet(sheet)}!${addressOf(area)}`;
}

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseA1(name.toUpperCase()) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$B$9`, as names and print areas keep it. */
export function absoluteAddress(area: CellArea): string {
  const corner = (row: number, column: number) => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  if (isEntireRow(area)) return `$${area.top + 1}:$${area.bottom + 1}`;
  if (isEntireColumn(area)) return `$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  const from = corner(area.top, area.left);
  const to = corner(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

export const WHOLE_SHEET: CellArea = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const isEntireRow = (area: CellArea): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const isEntireColumn = (area: CellArea): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const rowsOf = (area: CellArea): number => area.bottom - area.top + 1;
export const columnsOf = (area: CellArea): number => area.right - area.left + 1;
export const cellsOf = (area: CellArea): number => rowsOf(area) * columnsOf(area);
export const sameArea = (a: CellArea, b: CellArea): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export function isOnSheet(area: CellArea): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS && area.top <= area.bottom && area.left <= area.right;
}

export function within(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersect(a: CellArea, b: CellArea): CellArea | null {
  const area = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function bounding(a: CellArea, b: CellArea): CellArea {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** What is left of an area when a part of it is taken out: at most four areas. */
export function without(area: CellArea, part: CellArea): CellArea[] {
  const cut = intersect(area, part);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ].filter((left) => left.top <= left.bottom && left.left <= left.right);
}
