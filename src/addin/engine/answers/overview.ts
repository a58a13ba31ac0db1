import { isRecordSheet } from '../../../core/records/read-result';
import { isOfMonth } from '../../../core/totals/of-month';
import { isoMonth } from '../../../core/values/month';
import { REGISTERS } from '../../../registers/index';
import { countsOf } from '../../../reports/check-report';
import { fixPlan } from '../../../reports/fix-report';
import type { Checked } from '../session/checked';
import type { Overview } from '../pane-engine';

export function overviewOf(checked: Checked): Overview {
  const { result, month, months, workbooks, problems } = checked;
  const { records, ...counts } = countsOf(result);
  return {
    months: months.map(isoMonth),
    month: month === null ? null : isoMonth(month),
    registers: registersOf(checked),
    records,
    counts: { ...counts, notRun: result.notRun.length },
    fixable: fixPlan(result.findings, workbooks, null).files.reduce((sum, { fixes }) => sum + fixes.length, 0),
    problems,
  };
}

function registersOf({ read, month }: Checked): Overview['registers'] {
  const sheets = read.sheets.filter(isRecordSheet);
  return REGISTERS.flatMap(({ register }) => {
    const own = sheets.filter((sheet) => sheet.register === register);
    if (own.length === 0) return [];
    let records = 0;
    for (const { tables } of own) for (const { rows } of tables) for (const row of rows) if (isOfMonth(row, register, month)) records++;
    return [{ id: register.id, name: register.name, sheets: own.length, records }];
  });
}
