import type { Fields, Row } from '../../core/records/field';
import { isRecordSheet } from '../../core/records/read-result';
import type { ReadResult } from '../../core/records/read-result';
import type { Place } from '../../core/rules/finding';

/** The record that a finding stands at; null where it stands at a header, a total or a roster. */
export function rowsOfFindings<F extends Fields>(read: ReadResult, register: string): (place: Place) => Row<F> | null {
  const rows = new Map<string, Row<Fields>[]>();
  for (const sheet of read.sheets) {
    if (!isRecordSheet(sheet) || sheet.register.id !== register) continue;
    for (const table of sheet.tables) {
      for (const row of table.rows) {
        const key = keyOf({ file: sheet.workbook.file, sheet: sheet.sheet.name, row: row.$.row });
        const known = rows.get(key);
        if (known) known.push(row);
        else rows.set(key, [row]);
      }
    }
  }
  // Tables may stand side by side: the one whose columns hold the cell.
  return (place) => {
    const found = rows.get(keyOf(place)) ?? [];
    const row = found.find(({ $: { table: { header } } }) => place.column >= header.left && place.column <= header.right) ?? found[0];
    return (row ?? null) as unknown as Row<F> | null;
  };
}

function keyOf({ file, sheet, row }: Pick<Place, 'file' | 'sheet' | 'row'>): string {
  return `${file}\n${sheet}\n${row}`;
}
