import { correctionsOf } from '../../../core/records/corrections';
import { isRecordSheet } from '../../../core/records/read-result';
import { REGISTERS } from '../../../registers/index';
import { sheetReports } from '../../../reports/sheet-report';
import type { Checked } from '../session/checked';
import type { RegisterKind, SheetCard } from '../sheets-view';

/** Each sheet and what it was taken for, in the order of the workbooks. */
export function sheetCards({ read, month }: Checked): SheetCard[] {
  const reports = sheetReports(read, month, 'zh');
  return read.sheets.map((sheet, at) => {
    const { file, register = null, confidence = 0, records = 0, header = null } = reports[at] ?? {};
    const base = { file: file ?? sheet.workbook.file, sheet: sheet.sheet.name, register, confidence, records, header, corrected: correctionsOf(sheet.workbook).has(sheet.sheet.name) };
    if (!isRecordSheet(sheet)) return { ...base, name: null, evidence: [sheet.why], rival: null };
    const rival = REGISTERS.find((one) => one.register.id === sheet.rival?.register)?.register;
    return {
      ...base,
      name: sheet.register.name,
      evidence: sheet.evidence,
      rival: rival && sheet.rival ? { register: rival.id, name: rival.name, confidence: sheet.rival.confidence } : null,
    };
  });
}

/** Every kind of register that a sheet can be said to be. */
export function registerKinds(): RegisterKind[] {
  return REGISTERS.map(({ register: { id, name } }) => ({ id, name }));
}
