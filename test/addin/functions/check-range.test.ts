import assert from 'node:assert/strict';
import { Call } from '../../../src/addin/functions/argument';
import { FormulaError } from '../../../src/addin/functions/formula-error';
import { IMPLEMENTATIONS } from '../../../src/addin/functions/implementations';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { finish } from '../../../src/core/progress';
import { readRegisters } from '../../../src/core/records/read-registers';
import { runRules } from '../../../src/core/rules/engine';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { REGISTERS, allRules } from '../../../src/registers';
import { checkReport } from '../../../src/reports/check-report';
import type { Blank } from './sample-range';
import { rangeOf, sampleWorkbook } from './sample-range';

const FILES = ['印章使用登记.xlsx', '二队用车台账.xlsx', '领用登记.xlsx', '固定资产台账.xlsx'];
const TODAY = parseIsoDate('2026-04-01')!;
/** What values alone do not show: a hidden row; and, where blank cells arrive as 0, a 0 that somebody counted. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = { null: ['印章使用登记.xlsx 3月 C33'], 0: ['印章使用登记.xlsx 3月 C33', '固定资产台账.xlsx 资产台账 W39'] };

describe('CHECK', function () {
  this.timeout(30_000);
  let policies: WorkbookSnapshot;
  before(async () => {
    policies = await sampleWorkbook('制度参数.xlsx');
  });

  for (const blank of [null, 0] as const) {
    it(`finds in a range what the command finds in the sheet (blank cells as ${blank})`, async () => {
      const differing: string[] = [];
      for (const file of FILES) {
        const workbook = await sampleWorkbook(file);
        for (const sheet of workbook.sheets) {
          const byFormula = check(workbook, sheet.name, blank).filter(([cell]) => cell !== '').map(([cell, , message]) => `${cell} ${message}`);
          const byCommand = findings(workbook, sheet.name);
          assert.deepEqual(byFormula.filter((one) => !byCommand.includes(one)), [], `${file} ${sheet.name}`);
          differing.push(...byCommand.filter((one) => !byFormula.includes(one)).map((one) => `${file} ${sheet.name} ${one.split(' ')[0]}`));
        }
      }
      assert.deepEqual(differing, UNSEEN[String(blank)]);
    });
  }

  it('says what was not checked, once for each reason', async () => {
    const rows = check(await sampleWorkbook('二队用车台账.xlsx'), '用车记录', null).filter(([, severity]) => severity === '未检查').map(([, , says = '']) => says);
    assert.ok(rows.includes('公式看不到行有没有隐藏：记录在隐藏的行里'), rows.join('\n'));
    assert.ok(rows.some((row) => /没有「等候分钟」列/.test(row)));
    assert.equal(new Set(rows.map((row) => row.split('：')[0])).size, rows.length);
  });
  it('has a header, cites the clause and words it in English too', () => {
    const [head, first] = byHand([['用车日期', '车牌号', '驾驶员', '用车人', '用车事由', '目的地', '行驶公里', '派车单号'], [46086, '闽D12345', '王军', '李静', '送客户', '机场', 30, '']], 'en');
    assert.deepEqual(head, ['Cell', 'Severity', 'What and why', 'Clause']);
    assert.equal(first?.[0], 'H2');
    assert.match(first?.[3] ?? '', /vehicle/i);
  });
  it('says that nothing is wrong, and over how many records', () => {
    const rows = byHand([['日期', '部门', '品名', '数量', '部门经理', '管理部', '实发数量'], ...[46085, 46085].map((date, at) => [date, '销售部', ['签字笔', '订书机'][at], 5, '郑洁', '周敏', 5])], 'zh');
    assert.deepEqual(rows[1], ['', '没有问题', '查了 2 条记录，没有发现问题。', ''], JSON.stringify(rows));
  });
  it('refuses what is no register, and a day that is none', () => {
    assert.throws(() => byHand([['甲', '乙'], [1, 2]], 'zh'), (error) => error instanceof FormulaError && error.value === '#N/A' && /认不出/.test(error.zh));
    assert.throws(() => IMPLEMENTATIONS.CHECK(new Call([[['用车日期']], '', null, []]), 'zh'), FormulaError);
  });

  it('looks at no more cells than a formula can answer for', () => {
    const row = Array.from({ length: 20 }, () => 'x');
    assert.throws(() => byHand(Array.from({ length: 10_001 }, () => row), 'zh'), (error) => error instanceof FormulaError && /200020 格/.test(error.zh));
  });

  function check(workbook: WorkbookSnapshot, sheet: string, blank: Blank): string[][] {
    const given = [rangeOf(workbook, sheet, blank), TODAY, blank, policies.sheets.map(({ name }) => rangeOf(policies, name, blank))];
    return (IMPLEMENTATIONS.CHECK(new Call(given, [`'${sheet}'!A1:Z99`]), 'zh') as string[][]).slice(1);
  }
  function findings(workbook: WorkbookSnapshot, name: string): string[] {
    const alone = { ...workbook, file: '', sheets: workbook.sheets.filter((sheet) => sheet.name === name) };
    const read = finish(readRegisters([alone], REGISTERS.map(({ register }) => register), {}));
    const { policy } = readPolicy({ explicit: policies, others: [] });
    const options = { today: TODAY, month: null };
    const result = finish(runRules(read, allRules, policy, { ...options, waivers: [] }));
    return checkReport(read, result, { ...options, language: 'zh' }).findings.map(({ cell, message }) => `${cell} ${message}`);
  }
});

function byHand(range: readonly (readonly unknown[])[], language: 'zh' | 'en'): string[][] {
  return IMPLEMENTATIONS.CHECK(new Call([range, '2026-04-01', null, []]), language) as string[][];
}
