import type { SheetSnapshot } from '../workbook/snapshot';
import type { Field, Fields, ReadingNote, Row } from './field';
import { comesDown, isDitto } from './fill-down';
import type { Reading } from './read-field';

export interface ColumnSource {
  readonly id: string;
  readonly field: Field;
  readonly column: number;
  readonly read: (sheet: SheetSnapshot, row: number, column: number) => Reading;
  /** Row → the row above whose merged cell covers it. */
  readonly merged: ReadonlyMap<number, number> | undefined;
}

/** A record being built; `$` is set once all of it is known. */
export interface Draft {
  readonly values: Record<string, unknown>;
  readonly row: number;
  notes: ReadingNote[] | null;
  filledDown: string[] | null;
}

export interface RowReader {
  /** Null where the row holds nothing that makes a record. */
  readonly read: (row: number, above: Draft | null) => Draft | null;
}

/** Builds records of one shape: every field of the register in the same order, so that all share one layout in memory. */
export function rowReader(sheet: SheetSnapshot, fields: Fields, sources: readonly ColumnSource[]): RowReader {
  const empty: Record<string, null> = {};
  for (const id of Object.keys(fields)) empty[id] = null;
  const template: Record<string, unknown> = JSON.parse(JSON.stringify({ ...empty, $: null }));
  const count = sources.length;
  return {
    read(row, above) {
      const values: Record<string, unknown> = { ...template };
      const draft: Draft = { values, row, notes: null, filledDown: null };
      let content = 0;
      let required = 0;
      let doubtful = 0;
      for (let at = 0; at < count; at++) {
        const source = sources[at] as ColumnSource;
        const { id, field } = source;
        const reading = source.read(sheet, row, source.column);
        if (reading.state === 'blank') {
          const top = source.merged?.get(row);
          if (top !== undefined && comesDown(field)) fillFrom(source, sheet, top, draft);
          continue;
        }
        if (reading.state === 'unreadable' || field.type === 'text' || field.type === 'person' || field.type === 'department') {
          if (above !== null && isDittoCell(sheet, row, source.column)) {
            values[id] = above.values[id];
            (draft.filledDown ??= []).push(id);
            content++;
            continue;
          }
        }
        if (reading.note !== null) (draft.notes ??= []).push(reading.note);
        if (reading.state === 'value') values[id] = reading.value;
        if (id === 'serial') continue;
        if (isNothing(reading) || (field.type !== 'date' && sheet.formula(row, source.column) !== null)) doubtful++;
        else {
          content++;
          if (field.required !== undefined) required++;
        }
      }
      if (content === 0 || (content === 1 && required === 0)) return keepsAnyway(sheet, sources, draft, content, doubtful) ? draft : null;
      return draft;
    },
  };
}

function fillFrom(source: ColumnSource, sheet: SheetSnapshot, top: number, draft: Draft): void {
  const reading = source.read(sheet, top, source.column);
  if (reading.state !== 'value') return;
  draft.values[source.id] = reading.value;
  (draft.filledDown ??= []).push(source.id);
}

/** Zero, a dash, a formula that waits for data. */
function isNothing(reading: Reading): boolean {
  if (reading.state === 'value') return reading.value === 0 || reading.value === false || (typeof reading.value === 'string' && /^[-–—/\\]+$/.test(reading.value));
  return reading.state === 'unreadable' && (reading.note.kind === 'uncalculated' || ('raw' in reading.note && /^\s*[-–—/\\]*\s*$/.test(reading.note.raw)));
}

/** Records made up of formulas alone: real where several of them come to something. */
function keepsAnyway(sheet: SheetSnapshot, sources: readonly ColumnSource[], draft: Draft, content: number, doubtful: number): boolean {
  if (doubtful + content < 3) return false;
  let real = content;
  for (const { id, column } of sources) {
    if (id === 'serial' || sheet.formula(draft.row, column) === null) continue;
    const value = draft.values[id];
    const cell = sheet.cell(draft.row, column);
    if (value !== null && value !== 0 && cell.kind !== 'uncalculated' && !(cell.kind === 'text' && /^[-–—/\s]*$/.test(cell.value))) real++;
  }
  return real >= 3;
}

function isDittoCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell.kind === 'text' && isDitto(cell.value);
}

export type AnyRow = Row<Fields>;
