import { isRecordSheet } from '../core/records/read-result';
import type { ReadResult } from '../core/records/read-result';
import type { RecordSheet, RecordTable, TotalRow } from '../core/records/record-sheet';
import { isOfMonth } from '../core/totals/of-month';
import type { Decimal } from '../core/values/decimal';
import { decimal, decimalText, toNumber } from '../core/values/decimal';
import type { Month } from '../core/values/month';
import { sinceJanuary } from '../registers/shared/cumulative';
import type { AnyRow } from '../registers/shared/kit';
import { coverings } from '../registers/shared/total-cover';
import { rounded, sumOf, unitOf } from '../registers/shared/total-sum';

/** A figure in a register's own total row beside what its records add up to, in the unit of the cell. */
export interface Reconciled {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly stated: string;
  readonly computed: string;
  readonly agrees: boolean;
}

export function reconcile(read: ReadResult, month: Month | null): Reconciled[] {
  const sheets = read.sheets.filter(isRecordSheet);
  const figures: Reconciled[] = [];
  for (const sheet of sheets) {
    const alike = sheets.filter((other) => other.register === sheet.register);
    for (const table of sheet.tables) {
      for (const total of table.totals) {
        const readings = readingsOf(table, total, alike);
        if (!readings?.some((rows) => rows.some((row) => isOfMonth(row, sheet.register, month)))) continue;
        for (const [field, column] of total.figures) {
          const figure = compared(table, total, field, column, readings);
          if (figure) figures.push(figure);
        }
      }
    }
  }
  return figures;
}

/** What the total may cover, the likeliest first; null where a part of the year was not given. */
function readingsOf(table: RecordTable, total: TotalRow, alike: readonly RecordSheet[]): (readonly AnyRow[])[] | null {
  if (total.kind !== 'cumulative') return coverings(table, total);
  const rows = sinceJanuary(table, total, alike);
  return 'missing' in rows ? null : [rows];
}

function compared(table: RecordTable, total: TotalRow, field: string, column: number, readings: readonly (readonly AnyRow[])[]): Reconciled | null {
  const { workbook, sheet, register } = table.sheet;
  const cell = sheet.cell(total.row, column);
  const value = cell.kind === 'number' ? cell.value : cell.kind === 'text' ? figureIn(cell.value) : null;
  if (value === null) return null;
  const unit = unitOf(table, field, column);
  const counted = (rows: readonly AnyRow[]) => rows.filter((row) => (register.countsOnly?.(row) ?? null) === null);
  const sums = readings.flatMap((rows) => [counted(rows), rows]).map((rows) => sumOf(rows, field));
  const known = sums.filter((sum): sum is Decimal => sum !== null).map((sum) => rounded(sum, table, field));
  if (known.length === 0) return null;
  const worth = rounded(decimal(value * unit), table, field);
  const agrees = known.includes(worth);
  const shown = (amount: Decimal) => decimalText(unit === 1 ? amount : decimal(toNumber(amount) / unit), register.fields[field]?.type === 'money' ? 2 : 0);
  return {
    file: workbook.file,
    sheet: sheet.name,
    row: total.row,
    column,
    stated: shown(worth),
    computed: shown(agrees ? worth : (known[0] ?? worth)),
    agrees,
  };
}

function figureIn(text: string): number | null {
  const match = /^[¥￥]?\s*(-?[\d,]+(?:\.\d+)?)\s*\p{L}{0,3}$/u.exec(text.normalize('NFKC').trim());
  return match?.[1] === undefined ? null : Number(match[1].replaceAll(',', ''));
}
