import type { SheetSnapshot } from '../workbook/snapshot';
import type { CalendarDate } from '../values/calendar-date';
import type { Field, Fields, ReadingNote, RecordMeta } from './field';
import { comesDown, isDitto } from './fill-down';
import type { Reading } from './read-field';
import type { RecordTable } from './record-sheet';

export interface ColumnSource {
  readonly id: string;
  readonly field: Field;
  readonly column: number;
  readonly read: (sheet: SheetSnapshot, row: number, column: number) => Reading;
  /** Row → the row above whose merged cell covers it. */
  readonly merged: ReadonlyMap<number, number> | undefined;
}

/** A record being built: already the object that rules will see. */
export interface Draft {
  [field: string]: unknown;
  readonly $: DraftMeta;
}

interface DraftMeta extends RecordMeta {
  hidden: boolean;
  eventDate: CalendarDate | null;
  notes: ReadingNote[] | null;
  filledDown: string[] | null;
}

export interface RowReader {
  /** Null where the row holds nothing that makes a record. */
  readonly read: (row: number, above: Draft | null) => Draft | null;
}

/**
 * Builds records of one shape, so that all share one layout in memory. Fields that the sheet has no column for are null
 * for all of them alike, so they stand on their prototype once: registers use half their fields or fewer.
 */
export function rowReader(sheet: SheetSnapshot, fields: Fields, sources: readonly ColumnSource[], table: RecordTable): RowReader {
  const absent = nothingIn(Object.keys(fields));
  const template: Record<string, unknown> = nothingIn([...sources.map(({ id }) => id), '$']);
  const count = sources.length;
  return {
    read(row, above) {
      const meta: DraftMeta = { table, row, hidden: false, eventDate: null, notes: null, filledDown: null };
      const values: Record<string, unknown> = Object.setPrototypeOf({ ...template }, absent);
      values.$ = meta;
      const draft = values as Draft;
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
        if (above !== null && saysDitto(reading) && isDittoCell(sheet, row, source.column)) {
          values[id] = above[id];
          (meta.filledDown ??= []).push(id);
          content++;
          continue;
        }
        if (reading.note !== null) (meta.notes ??= []).push(reading.note);
        if (reading.state === 'value') values[id] = reading.value;
        if (id === 'serial') continue;
        if (isNothing(reading) || (field.type !== 'date' && sheet.formula(row, source.column) !== null)) doubtful++;
        else {
          content++;
          if (field.required !== undefined) required++;
        }
      }
      meta.hidden = sheet.isRowHidden(row);
      if (content === 0 || (content === 1 && required === 0)) return keepsAnyway(sheet, sources, draft, content, doubtful) ? draft : null;
      return draft;
    },
  };
}

/** Parsed and not built up, so that the properties lie within the object. */
function nothingIn(names: readonly string[]): Record<string, null> {
  return JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join(',')}}`);
}

function fillFrom(source: ColumnSource, sheet: SheetSnapshot, top: number, draft: Draft): void {
  const reading = source.read(sheet, top, source.column);
  if (reading.state !== 'value') return;
  draft[source.id] = reading.value;
  (draft.$.filledDown ??= []).push(source.id);
}

/** Zero, a dash, a formula that waits for data. */
function isNothing(reading: Reading): boolean {
  if (reading.state === 'value') return reading.value === 0 || reading.value === false || (typeof reading.value === 'string' && isStroke(reading.value));
  return reading.state === 'unreadable' && (reading.note.kind === 'uncalculated' || ('raw' in reading.note && /^\s*[-–—/\\]*\s*$/.test(reading.note.raw)));
}

/** Nearly every text begins with something else, which its first character tells. */
function isStroke(text: string): boolean {
  return STROKES.includes(text.charAt(0)) && /^[-–—/\\]+$/.test(text);
}

const STROKES = '-–—/\\';

/** Records made up of formulas alone: real where several of them come to something. */
function keepsAnyway(sheet: SheetSnapshot, sources: readonly ColumnSource[], draft: Draft, content: number, doubtful: number): boolean {
  if (doubtful + content < 3) return false;
  let real = content;
  for (const { id, column } of sources) {
    if (id === 'serial' || sheet.formula(draft.$.row, column) === null) continue;
    const value = draft[id];
    const cell = sheet.cell(draft.$.row, column);
    if (value !== null && value !== 0 && cell.kind !== 'uncalculated' && !(cell.kind === 'text' && /^[-–—/\s]*$/.test(cell.value))) real++;
  }
  return real >= 3;
}

/** Few cells are as short as a ditto mark; only those are looked at twice. */
function saysDitto(reading: Reading): boolean {
  if (reading.state === 'unreadable') return true;
  return reading.state === 'value' && typeof reading.value === 'string' && reading.value.length <= 5 && isDitto(reading.value);
}

function isDittoCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell.kind === 'text' && isDitto(cell.value);
}
