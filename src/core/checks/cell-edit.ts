import type { CellEdit, RecordMeta } from '../records/field';
import type { RecordTable } from '../records/record-sheet';
import type { Decimal } from '../values/decimal';
import { SCALE, toNumber } from '../values/decimal';

/**
 * The edit that makes a field's cell mean `wanted`, in the unit that its column is written in (万元 stays 万元).
 * Null where a formula stands there, or where the cell's own number cannot be told.
 */
export function amountEdit(row: { readonly $: RecordMeta }, field: string, current: Decimal, wanted: Decimal): CellEdit | null {
  const { table } = row.$;
  const column = table.columns.get(field);
  if (column === undefined) return null;
  const { sheet } = table.sheet;
  if (sheet.formula(row.$.row, column) !== null) return null;
  const cell = sheet.cell(row.$.row, column);
  const written = cell.kind === 'number' ? cell.value : cell.kind === 'text' ? Number(cell.value.normalize('NFKC').replace(/[,\s¥元]/g, '')) : NaN;
  const factor = toNumber(current) / written;
  if (near(factor, 1) || (current === 0 && written === 0 && isInYuan(table, column))) return { kind: 'number', value: toNumber(wanted), format: 'general' };
  const unit = [10_000, 1_000].find((each) => near(factor, each));
  return unit === undefined ? null : { kind: 'number', value: Math.round((wanted / unit) * 100) / 100 / SCALE, format: 'general' };
}

/** A nought tells no unit; the header and the titles do. */
function isInYuan({ header, sheet }: RecordTable, column: number): boolean {
  const words = sheet.titles.map((title) => title.text);
  for (let row = header.top; row <= header.bottom; row++) {
    const cell = sheet.sheet.cell(row, column);
    if (cell.kind === 'text') words.push(cell.value);
  }
  return !words.some((text) => /[万千]元|[(\uff08][万千][)\uff09]/.test(text));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= b * 1e-6;
}
