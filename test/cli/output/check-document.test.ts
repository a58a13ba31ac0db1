import assert from 'node:assert/strict';
import '../capture';
import { checkDocument } from '../../../src/cli/output/check-document';
import { textOf } from '../../../src/cli/output/text';
import type { CheckReport, FindingReport } from '../../../src/reports/check-report';

const finding = (more: Partial<FindingReport>): FindingReport => ({
  file: 'dir/3月.xlsx', sheet: '用印', cell: 'C4', row: 4, register: 'seal-log', rule: 'common/required', clause: [], severity: 'error',
  message: '部门没有填', related: [], fix: null, waived: null, ...more,
});
const report: CheckReport = {
  version: 1,
  today: '2026-04-01',
  month: '2026-03',
  sheets: [
    { file: 'dir/3月.xlsx', sheet: '用印', register: 'seal-log', confidence: 0.9, header: 'A2:H2', columns: {}, unmapped: [], records: 12, why: null },
    { file: 'dir/3月.xlsx', sheet: '说明', register: null, confidence: 0.1, header: null, columns: {}, unmapped: [], records: 0, why: '没有表头' },
  ],
  findings: [
    finding({}),
    finding({ cell: 'D10', row: 10, rule: 'seal/custodian', clause: ['2.3.1'], message: '监印人不对', waived: { reason: '临时代管', by: '李明', on: '2026-03-01' } }),
  ],
  notRun: [{ file: 'dir/3月.xlsx', sheet: '用印', rule: 'seal/registered-seal', records: null, reason: '没有「印章」名册' }],
  waivers: { stale: [{ file: 'dir/3月.xlsx', row: 3, rule: 'common/type', reason: '旧的' }] },
  counts: { records: 12, error: 1, warning: 0, info: 0, waived: 1 },
};
const look = { language: 'zh', quiet: false } as const;
const text = (one: CheckReport, quiet = false) => textOf(checkDocument(one, 'grouped', { ...look, quiet }), { colour: false, limit: Infinity, width: Infinity, more: () => '' });

describe('a check for reading', () => {
  const lines = text(report).split('\n');
  it('begins with what was read, counting what is not waived', () => {
    assert.match(lines.find((line) => line.includes('印章使用登记')) ?? '', /dir\/3月\.xlsx +用印 +印章使用登记 +12 +1 +0/);
    assert.match(lines.find((line) => line.includes('未识别')) ?? '', /说明 .*没有表头/);
  });
  it('puts each finding under its rule, with its cell', () => {
    const at = lines.findIndex((line) => line.includes('[common/required · 无条款]'));
    assert.match(lines[at] ?? '', /^违规 · .* · 1 处/);
    assert.equal(lines[at + 1], '  3月.xlsx「用印」  C4  部门没有填');
  });
  it('names the clause by number and in our own words', () => {
    const at = lines.findIndex((line) => line.includes('[seal/custodian · 制度 2.3.1]'));
    assert.match(lines[at + 1] ?? '', /^ {2}2\.3\.1 .+：.+/);
    assert.match(lines[at + 2] ?? '', /（已豁免：临时代管，李明 2026-03-01）监印人不对/);
  });
  it('says what was not checked, and which waivers are stale', () => {
    assert.ok(lines.includes('━━ 未检查 ━━'));
    assert.ok(lines.some((line) => /seal\/registered-seal .*全部 +没有「印章」名册/.test(line)));
    assert.ok(lines.includes('━━ 失效的豁免 ━━'));
  });
  it('ends with the counts', () => {
    assert.equal(lines.at(-2), '记录 12 条 · 违规 1 · 存疑 0 · 提示 0 · 已豁免 1 · 未检查 1 项');
  });
  it('is quiet about what went well', () => {
    assert.doesNotMatch(text(report, true), /印章使用登记 +12/);
    assert.match(text(report, true), /未识别/);
  });
  it('tells files of one name apart', () => {
    const two = { ...report, sheets: [...report.sheets, { ...report.sheets[0], file: 'other/3月.xlsx' } as CheckReport['sheets'][number]] };
    assert.match(text(two), /dir\/3月\.xlsx「用印」  C4/);
  });
});
