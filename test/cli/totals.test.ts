import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import type { TotalsReport } from '../../src/reports/totals-report';
import { capture } from './capture';
import { saveWorkbook, sealLog } from './workbooks';

describe('taizhang totals and inspect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'totals-'));
  const file = join(folder, 'seals.xlsx');
  const run = async (...argv: string[]) => {
    const io = capture();
    const status = await main(argv, io);
    return { status, stdout: io.stdout, stderr: io.stderr };
  };
  before(async () => {
    const rows = sealLog()['3月'] ?? [];
    await saveWorkbook(file, { '3月': [...rows, ['合计', null, null, null, null, 5, null, null]], 说明: [['本表由管理部保管']] });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('groups by month and the first other dimension', async () => {
    const { status, stdout } = await run('totals', file, '--format', 'json');
    assert.equal(status, 0);
    const report = JSON.parse(stdout) as TotalsReport;
    assert.deepEqual(report.totals, [{ register: 'seal-log', by: { month: '2026-03', seal: '公司公章' }, measures: { records: '3', copies: '4', refused: '0' } }]);
    assert.deepEqual(report.leftOut, []);
  });
  it('says where the register’s own total disagrees', async () => {
    const { stdout } = await run('totals', file, '--format', 'json');
    assert.deepEqual((JSON.parse(stdout) as TotalsReport).reconciled, [{ file, sheet: '3月', cell: 'F6', stated: '5', computed: '4', agrees: false }]);
    assert.match((await run('totals', file)).stdout, /F6 +5 +4 +不符/);
  });
  it('groups by what is asked for', async () => {
    const { stdout } = await run('totals', file, '--by', 'department,month', '--format', 'json');
    assert.deepEqual((JSON.parse(stdout) as TotalsReport).totals.map(({ by, measures }) => [Object.entries(by), measures['copies']]), [
      [[['department', '财务部'], ['month', '2026-03']], '1'],
      [[['department', '销售部'], ['month', '2026-03']], '3'],
    ]);
  });
  it('knows its fields', async () => {
    const unknown = await run('totals', file, '--by', 'departmnt');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /是不是「department」/);
    const elsewhere = await run('totals', file, '--by', 'plate');
    assert.equal(elsewhere.status, 2);
    assert.match(elsewhere.stderr, /给出的台账没有「plate」/);
  });
  it('inspects every sheet', async () => {
    const { status, stdout } = await run('inspect', file, '--format', 'json');
    assert.equal(status, 0);
    const { version, sheets } = JSON.parse(stdout) as { version: number; sheets: { sheet: string; register: string | null; why: string | null }[] };
    assert.equal(version, 1);
    assert.deepEqual(sheets.map(({ sheet, register }) => [sheet, register]), [['3月', 'seal-log'], ['说明', null]]);
    assert.match(sheets[1]?.why ?? '', /\p{Script=Han}/u);
  });
  it('looks at one sheet, or takes it for another kind', async () => {
    const one = await run('inspect', file, '--sheet', '说明', '--format', 'json');
    assert.deepEqual((JSON.parse(one.stdout) as { sheets: { sheet: string }[] }).sheets.map(({ sheet }) => sheet), ['说明']);
    const forced = await run('inspect', file, '--sheet', '3月', '--register', 'supply-request', '--format', 'json');
    assert.equal((JSON.parse(forced.stdout) as { sheets: { register: string }[] }).sheets[0]?.register, 'supply-request');
  });
  it('lists the rules', async () => {
    const { status, stdout } = await run('rules', '--format', 'json');
    assert.equal(status, 0);
    const rules = JSON.parse(stdout) as Record<string, unknown>[];
    assert.deepEqual(Object.keys(rules[0] ?? {}), ['id', 'register', 'clause', 'severity', 'title', 'needs', 'parameters']);
    assert.ok(rules.some(({ id }) => id === 'seal/approver-authority'));
  });
});
