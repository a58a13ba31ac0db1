import { finish } from '../../core/progress';
import { isRecordSheet } from '../../core/records/read-result';
import { readRegisters } from '../../core/records/read-registers';
import type { Register } from '../../core/records/register';
import { SheetBuilder, TextPool } from '../../core/workbook/sheet-builder';
import { sealLog } from '../../registers/seal-log';
import { columns } from '../../registers/seal-log/columns';
import { FormulaError } from './formula-error';
import { workbookOf } from './range-sheet';

/** One record of the seal log, read as from a sheet, so that a formula judges as the rules do. */
export function sealRow(given: { readonly document: string; readonly documentClass: string; readonly seal: string }) {
  const builder = new SheetBuilder(sealLog.name.zh, 'visible', new TextPool());
  const fields = ['document', 'documentClass', 'seal'] as const;
  // The date column stands empty: what a formula asks is no record of a day.
  builder.text(0, 0, columns.date.zh);
  for (const [at, field] of fields.entries()) {
    builder.text(0, at + 1, columns[field].zh);
    builder.text(1, at + 1, given[field]);
  }
  const register = sealLog as unknown as Register;
  const { sheets } = finish(readRegisters([workbookOf([builder.finish()])], [register], { register: register.id }));
  const row = sheets.find(isRecordSheet)?.tables[0]?.rows[0];
  if (!row) throw new FormulaError('没有给文件名称。', 'No document is given.');
  return row as unknown as SealRow;
}

type SealRow = Parameters<typeof import('../../registers/seal-log/document-class').classOf>[0] & Parameters<typeof import('../../registers/seal-log/seals').sealsOf>[0];
