import type { ReadingNote } from '../../core/records/field';
import type { RecordSheet } from '../../core/records/record-sheet';
import type { Words } from '../../core/words';
import type { AnyRow } from './kit';
import { editText, fieldName } from './wording';

type Noted<K extends ReadingNote['kind']> = { readonly row: AnyRow; readonly note: Extract<ReadingNote, { readonly kind: K }> };

/** What the reading told of the records' own cells. A value that came down from a cell above is told there, once. */
export function* noted<K extends ReadingNote['kind']>(rows: readonly AnyRow[], kind: K): Generator<Noted<K>> {
  // Few records have any: the others are passed over without a step of the generator.
  for (const row of rows.filter(({ $ }) => $.notes !== null)) {
    const { notes, filledDown } = row.$;
    for (const note of notes ?? []) {
      if (note.kind !== kind || filledDown?.includes(note.field)) continue;
      yield { row, note: note as Noted<K>['note'] };
    }
  }
}

/** A finding for each cell whose one right writing the reading knows, with the fix that writes it. */
export function* rewritings<M extends string>(rows: readonly AnyRow[], kind: 'stored-as-text' | 'stray-space', message: M, sheet: RecordSheet) {
  for (const { row, note } of noted(rows, kind)) {
    yield {
      row,
      message,
      data: { field: fieldName(sheet, note.field), raw: note.raw, to: editText(note.to) } satisfies Rewriting,
      at: note.field,
      fix: [{ field: note.field, to: note.to }],
    };
  }
}

export interface Rewriting {
  readonly field: Words;
  readonly raw: string;
  readonly to: string;
}

/** Something stands in the cell, but no value could be taken from it. */
export function cannotBeRead(row: AnyRow, field: string): boolean {
  return row.$.notes !== null && row.$.notes.some((note) => note.field === field && UNREAD.has(note.kind));
}

const UNREAD: ReadonlySet<ReadingNote['kind']> = new Set(['unreadable', 'error-value', 'uncalculated']);
