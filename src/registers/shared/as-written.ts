import type { CellEdit, RecordMeta } from '../../core/records/field';
import { cellText } from '../../core/workbook/cell-text';
import type { Decimal } from '../../core/values/decimal';
import { toNumber } from '../../core/values/decimal';
import type { Words } from '../../core/words';
import { editText } from './wording';

/** What stands in a record's cell, as its clerk wrote it; null where nothing does (the value came from elsewhere). */
export function asWritten(row: { readonly $: RecordMeta }, field: string): string | null {
  const { table } = row.$;
  const column = table.columns.get(field);
  const text = column === undefined ? '' : cellText(table.sheet.sheet.cell(row.$.row, column)).trim();
  return text === '' ? null : text;
}

/** How to write an amount into a column that counts in 万元; empty where the column counts as the message does. */
export function inItsUnit(to: CellEdit | null, amount: Decimal): Words {
  if (to === null || to.kind === 'text' || to.value === toNumber(amount)) return { zh: '', en: '' };
  return { zh: `（按这一列的单位填 ${editText(to)}）`, en: ` (${editText(to)} in the unit of this column)` };
}
