import { MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/ref';
import type { CellState } from './cell-change';

/** One cell that the last correction changed. */
export interface JournalEntry {
  /** By its id, which stays when the sheet gets another name. */
  readonly sheet: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

export const UNDO_NAMESPACE = 'urn:taizhang:undo:1';
const MOST_ENTRIES = 100_000;

/** As a custom XML part, which is saved with the workbook. */
export function journalPart(entries: readonly JournalEntry[]): string {
  // JSON's own escapes keep the text free of every sign that XML would stumble over.
  const json = JSON.stringify(entries).replace(/[&<>\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<undo xmlns="${UNDO_NAMESPACE}">${json}</undo>`;
}

/** Null: it is none that we wrote. */
export function readJournal(xml: string): readonly JournalEntry[] | null {
  const json = /<undo\b[^>]*>([^<]*)<\/undo>\s*$/.exec(xml)?.[1]?.replace(/&quot;|&#34;/g, '"').trim();
  if (json === undefined) return null;
  try {
    const entries: unknown = JSON.parse(json);
    return Array.isArray(entries) && entries.length <= MOST_ENTRIES && entries.every(isEntry) ? entries : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is JournalEntry {
  const { sheet, name, row, column, before, after } = (value ?? {}) as Record<string, unknown>;
  return typeof sheet === 'string' && typeof name === 'string' && isIndex(row, MAX_ROWS) && isIndex(column, MAX_COLUMNS) && isState(before) && isState(after);
}

const isIndex = (value: unknown, most: number): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) < most;

/** What kind of value each kind of content has; a formula in a part from elsewhere is one that the cell held. */
const TYPES: Readonly<Record<CellState['kind'], string>> = { blank: 'string', text: 'string', number: 'number', boolean: 'boolean', error: 'string', formula: 'string' };

function isState(value: unknown): value is CellState {
  const { kind, value: content, format } = (value ?? {}) as Record<string, unknown>;
  return typeof kind === 'string' && Object.hasOwn(TYPES, kind) && typeof content === TYPES[kind as CellState['kind']] && typeof format === 'string';
}
