import type { ReadingNote } from '../../core/records/field';
import type { AnyRow } from './kit';

type Noted<K extends ReadingNote['kind']> = { readonly row: AnyRow; readonly note: Extract<ReadingNote, { readonly kind: K }> };

/** What the reading told of the records' own cells. A value that came down from a cell above is told there, once. */
export function* noted<K extends ReadingNote['kind']>(rows: readonly AnyRow[], kind: K): Generator<Noted<K>> {
  for (const row of rows) {
    for (const note of row.$.notes ?? []) {
      if (note.kind !== kind || row.$.filledDown?.includes(note.field)) continue;
      yield { row, note: note as Noted<K>['note'] };
    }
  }
}

/** Something stands in the cell, but no value could be taken from it. */
export function cannotBeRead(row: AnyRow, field: string): boolean {
  return row.$.notes !== null && row.$.notes.some((note) => note.field === field && UNREAD.has(note.kind));
}

const UNREAD: ReadonlySet<ReadingNote['kind']> = new Set(['unreadable', 'error-value', 'uncalculated']);
