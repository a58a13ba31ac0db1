import { isRecordSheet } from '../core/records/read-result';
import type { ReadResult } from '../core/records/read-result';
import type { RecordTable, TotalRow } from '../core/records/record-sheet';
import { isOfMonth } from '../core/totals/of-month';
import { decimal, decimalText } from '../core/values/decimal';
import type { Month } from '../core/values/month';
import { judgeFigure } from '../registers/shared/total-figure';

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

/** Figures that can't be judged (no number, records that can't be read) are left out here; `common/total-row` says why. */
export function reconcile(read: ReadResult, month: Month | null): Reconciled[] {
  const sheets = read.sheets.filter(isRecordSheet);
  const figures: Reconciled[] = [];
  for (const sheet of sheets) {
    const alike = sheets.filter((other) => other.register === sheet.register);
    for (const table of sheet.tables) {
      if (!table.rows.some((row) => isOfMonth(row, sheet.register, month))) continue;
      for (const total of table.totals) {
        for (const [field, column] of total.figures) {
          const judged = judgeFigure({ table, total, field, column }, alike);
          if (judged !== null && 'notJudged' in judged) continue;
          const money = sheet.register.fields[field]?.type === 'money';
          const stated = judged?.stated ?? statedText(table, total, column);
          if (stated === null) continue;
          const computed = judged?.sum ?? stated;
          figures.push({ file: sheet.workbook.file, sheet: sheet.sheet.name, row: total.row, column, stated: places(stated, money), computed: places(computed, money), agrees: judged === null });
        }
      }
    }
  }
  return figures;
}

/** Of a figure that is right; null where none stands. */
function statedText({ sheet }: RecordTable, { row }: TotalRow, column: number): string | null {
  const cell = sheet.sheet.cell(row, column);
  if (cell.kind === 'number') return decimalText(decimal(cell.value));
  const figure = cell.kind === 'text' ? /-?\d[\d,]*(?:\.\d+)?/.exec(cell.value.normalize('NFKC'))?.[0] : undefined;
  return figure === undefined ? null : decimalText(decimal(Number(figure.replaceAll(',', ''))));
}

function places(text: string, money: boolean): string {
  return money ? decimalText(decimal(Number(text)), 2) : text;
}
