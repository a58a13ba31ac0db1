import assert from 'node:assert/strict';
import type { CheckResult } from '../../src/core/rules/engine';
import type { Finding } from '../../src/core/rules/finding';
import { parseIsoMonth } from '../../src/core/values/month';
import { SheetBuilder, TextPool } from '../../src/core/workbook/sheet-builder';
import type { RecordSheet } from '../../src/core/records/record-sheet';
import { checkReport } from '../../src/reports/check-report';
import { DAY, loan, sheetOf } from '../registers/shared/made-up';

const finding: Finding = {
  rule: 'common/stored-as-text',
  register: 'tool-loans',
  clause: ['3.5.3'],
  severity: 'error',
  place: { file: 'tools.xlsx', sheet: '3月', row: 2, column: 1 },
  message: { zh: '中文', en: 'English' },
  related: [{ file: 'tools.xlsx', sheet: '3月', row: 3, column: 27 }],
  fix: [{ place: { file: 'tools.xlsx', sheet: '3月', row: 2, column: 1 }, from: '2026.3.5', to: { kind: 'number', value: DAY('2026-03-05'), format: 'date' } }],
  waived: null,
  month: null,
  person: null,
  department: null,
  fingerprint: null,
};
const result = (...findings: Finding[]): CheckResult => ({ findings, notRun: [], staleWaivers: [], records: 2 }) as unknown as CheckResult;
const options = { today: DAY('2026-04-01'), month: null, language: 'zh' } as const;

describe('check report', () => {
  const sheet = sheetOf([[loan(), loan({ date: '2026-02-01' })]]);

  it('names cells as the screen does', () => {
    const [one] = checkReport({ sheets: [sheet] }, result(finding), options).findings;
    assert.deepEqual(one, {
      file: 'tools.xlsx',
      sheet: '3月',
      cell: 'B3',
      row: 3,
      register: 'tool-loans',
      rule: 'common/stored-as-text',
      clause: ['3.5.3'],
      severity: 'error',
      message: '中文',
      related: [{ file: 'tools.xlsx', sheet: '3月', cell: 'AB4' }],
      fix: [{ cell: 'B3', from: '2026.3.5', to: '2026-03-05' }],
      waived: null,
    });
  });
  it('counts a waived finding as waived only', () => {
    const waived: Finding = { ...finding, waived: { reason: '总经理同意', by: '李明', on: '2026-03-06' } };
    assert.deepEqual(checkReport({ sheets: [sheet] }, result(waived, finding), options).counts, { records: 2, error: 1, warning: 0, info: 0, waived: 1 });
  });
  it('counts a sheet’s records of the month', () => {
    const records = (month: string | null) => checkReport({ sheets: [sheet] }, result(), { ...options, month: month === null ? null : parseIsoMonth(month) }).sheets[0]?.records;
    assert.deepEqual([records(null), records('2026-02'), records('2026-01')], [2, 1, 0]);
  });
  it('describes the sheet', () => {
    const [one] = checkReport({ sheets: [sheet] }, result(), options).sheets;
    assert.equal(one?.header, 'A2:J2');
    assert.equal(one?.columns['date'], 'B');
    assert.deepEqual(Object.keys(one ?? {}), ['file', 'sheet', 'register', 'confidence', 'header', 'columns', 'unmapped', 'records', 'why']);
  });
  it('gives the line of a text file where a record begins', () => {
    const builder = new SheetBuilder('3月', 'visible', new TextPool());
    for (const row of [0, 1, 2]) builder.text(row, 0, 'x');
    builder.lineOf = Int32Array.from([0, 1, 5]);
    const snapshot = builder.finish();
    const csv: RecordSheet = { ...sheet, sheet: snapshot, workbook: { ...sheet.workbook, source: 'text', sheets: [snapshot] } };
    const [one] = checkReport({ sheets: [csv] }, result(finding), options).findings;
    assert.deepEqual([one?.row, one?.cell], [6, 'B6']);
  });
  it('says why a sheet is no register', () => {
    const unknown = { workbook: sheet.workbook, sheet: sheet.sheet, why: { zh: '没有日期列', en: 'no date' }, confidence: 0.1234 };
    const [one] = checkReport({ sheets: [unknown] }, result(), options).sheets;
    assert.deepEqual([one?.register, one?.confidence, one?.why, one?.header], [null, 0.12, '没有日期列', null]);
  });
});
