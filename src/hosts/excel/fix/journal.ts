import { MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/ref';
import type { CellState } from './cell-change';

/** What the last correction changed on one sheet. */
export interface JournalSheet {
  /** By its id, which stays when the sheet gets another name. */
  readonly id: string;
  readonly name: string;
  /** The last row with values. */
  readonly bottom: number;
  readonly rows: readonly JournalRow[];
}

/** One row of it, and how to know it again wherever it has moved. */
export interface JournalRow {
  /** Where it was. */
  readonly row: number;
  /** Sum of its other cells. */
  readonly rest: string;
  /** Of the rows above and below. */
  readonly about: string;
  readonly cells: readonly JournalCell[];
}

export interface JournalCell {
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

export const UNDO_NAMESPACE = 'urn:taizhang:undo:2';
const MOST_ENTRIES = 100_000;

export function cellsIn(sheets: readonly JournalSheet[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0);
}

/** As a custom XML part, which is saved with the workbook. */
export function journalPart(sheets: readonly JournalSheet[]): string {
  const packed = sheets.map(({ id, name, bottom, rows }) => [id, name, bottom, rows.map(({ row, rest, about, cells }) => [row, rest, about, cells.map(packedCell)])]);
  // JSON's own escapes keep the text free of every sign that XML would stumble over.
  const json = JSON.stringify(packed).replace(/[&<>\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<undo xmlns="${UNDO_NAMESPACE}">${json}</undo>`;
}

function packedCell({ column, before, after }: JournalCell): readonly unknown[] {
  return [column, before.kind, before.value, before.format, after.kind, after.value, after.format];
}

/** Null: it is none that we wrote. */
export function readJournal(xml: string): readonly JournalSheet[] | null {
  const json = /<undo\b[^>]*>([^<]*)<\/undo>\s*$/.exec(xml)?.[1]?.replace(/&quot;|&#34;/g, '"').trim();
  if (json === undefined) return null;
  try {
    const sheets = listOf(JSON.parse(json), sheetIn);
    return sheets && cellsIn(sheets) <= MOST_ENTRIES ? sheets : null;
  } catch {
    return null;
  }
}

/** Each entry as it is meant; null where one of them is something else. */
function listOf<T>(value: unknown, read: (entry: readonly unknown[]) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return null;
  const list: T[] = [];
  for (const entry of value as unknown[]) {
    const one = Array.isArray(entry) ? read(entry) : null;
    if (one === null) return null;
    list.push(one);
  }
  return list;
}

function sheetIn([id, name, bottom, given]: readonly unknown[]): JournalSheet | null {
  const rows = listOf(given, rowIn);
  return rows && typeof id === 'string' && typeof name === 'string' && isIndex(bottom, MAX_ROWS) ? { id, name, bottom, rows } : null;
}

function rowIn([row, rest, about, given]: readonly unknown[]): JournalRow | null {
  const cells = listOf(given, cellIn);
  return cells && cells.length > 0 && isIndex(row, MAX_ROWS) && typeof rest === 'string' && typeof about === 'string' ? { row, rest, about, cells } : null;
}

function cellIn([column, kind, value, format, kindAfter, valueAfter, formatAfter]: readonly unknown[]): JournalCell | null {
  const [before, after] = [{ kind, value, format }, { kind: kindAfter, value: valueAfter, format: formatAfter }];
  return isIndex(column, MAX_COLUMNS) && isState(before) && isState(after) ? { column, before, after } : null;
}

const isIndex = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < most;

/** What kind of value each kind of content has; a formula in a part from elsewhere is one that the cell held. */
const TYPES: Readonly<Record<CellState['kind'], string>> = { blank: 'string', text: 'string', number: 'number', boolean: 'boolean', error: 'string', formula: 'string' };

function isState(value: { readonly kind: unknown; readonly value: unknown; readonly format: unknown }): value is CellState {
  const { kind, value: content, format } = value;
  return typeof kind === 'string' && Object.hasOwn(TYPES, kind) && typeof content === TYPES[kind as CellState['kind']] && typeof format === 'string';
}
