import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaneEngine } from '../../../src/addin/engine/pane-engine';
import { PaneError } from '../../../src/addin/engine/pane-engine';
import { cellText } from '../../../src/core/workbook/cell-text';
import { readWorkbook } from '../../../src/hosts/files/read/read-workbook';
import { opened, sample } from './samples';
import { openTrips } from './trips';

const TRIPS = '车辆使用登记表.xlsx';

/** A sheet's cells as text, row by row. */
async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const sheet = (await readWorkbook(bytes, 'out.xlsx')).sheets[0];
  return [...(sheet?.rows ?? [])].map((row) => Array.from({ length: sheet?.columnEnd ?? 0 }, (_, column) => cellText(sheet?.cell(row, column) ?? { kind: 'blank' })));
}

describe('What the pane writes', function () {
  this.timeout(60_000);
  let engine: PaneEngine;
  before(async () => {
    engine = await opened([TRIPS], '2026-03');
  });

  it('the list of findings, each with a link to its cell', async () => {
    const plan = await engine.findingsPlan('zh');
    const { findings } = await engine.tree({ group: 'rule', severities: [], search: '', folded: [] });
    assert.equal(plan.cells.filter(({ link }) => link !== undefined).length, findings);
    assert.match(plan.cells.find(({ link }) => link !== undefined)?.link ?? '', /^%E8%BD%A6.*\.xlsx#'3月'![A-Z]+\d+$/);
    const rows = await cellsOf((await engine.findingsFile('zh').result).bytes);
    assert.deepEqual([rows[0]?.[0], rows.length], ['级别', findings + 1]);
  });
  it('links that stay inside a workbook that is open in Excel', async () => {
    const plan = await (await openTrips()).findingsPlan('zh');
    assert.equal(plan.cells.find(({ link }) => link !== undefined)?.link, "#'3月'!I3");
  });
  it('totals with last month beside them', async () => {
    const plan = await (await openTrips()).totalsPlan('vehicle-usage', 'driver', 'zh');
    const rows = [0, 1, 2, 3].map((row) => plan.cells.filter((cell) => cell.row === row).map(({ value }) => ('value' in value ? value.value : null)));
    assert.deepEqual(rows, [
      ['驾驶员', '出车次数', '上月出车次数', '行驶公里', '上月行驶公里', '用车小时', '上月用车小时', '加班出车', '上月加班出车'],
      ['张三', 1, 25, 1.9167, 0],
      ['王建军', 2, 1, 55, 30, 3.1, 2, 0, 0],
      ['合计', 3, 1, 80, 30, 5.0167, 2, 0, 0],
    ]);
  });
  it('totals as the pane shows them', async () => {
    const trips = await openTrips();
    const { by, rows, sum, dimensions } = await trips.totals('vehicle-usage', 'department');
    assert.deepEqual([by, rows.map(({ key, values }) => [key, values[1]]), sum.values[1]], ['department', [['财务部', '50'], ['销售部', '30']], '80']);
    assert.deepEqual(dimensions.map(({ id }) => id), ['plate', 'driver', 'department']);
    await trips.check(null).result;
    const months = await trips.totals('vehicle-usage', 'month');
    assert.deepEqual(months.rows.map(({ key, values, before }) => [key, values[0], before[0]]), [['2026-02', '1', null], ['2026-03', '3', null]]);
    await assert.rejects(trips.totals('vehicle-usage', 'colour'), PaneError);
  });
  it('a report by the built-in template, and remembers that it was made', async () => {
    const step = async () => (await engine.monthEnd()).find(({ id }) => id === 'reports')?.says.zh;
    assert.match((await step()) ?? '', /已生成 0 份/);
    const { name, bytes } = await engine.reportFile('vehicle-month', null).result;
    assert.equal(name, '汽车月使用情况报表 2026-03.xlsx');
    assert.ok((await cellsOf(bytes)).flat().some((text) => text.includes('闽D')));
    assert.deepEqual((await engine.report('vehicle-month', null).result).length > 0, true);
    assert.match((await step()) ?? '', /已生成 1 份/);
  });
  it('refuses a template with every problem in it', async () => {
    const own = { name: '自己的.xlsx', bytes: new Uint8Array(readFileSync(join(__dirname, '../../../templates/reports/supply-cost.xlsx'))) };
    await assert.rejects(engine.report('vehicle-month', own).result, (error: unknown) => error instanceof PaneError && error.problems.length > 0 && /模板「自己的\.xlsx」/.test(error.words.zh));
    await assert.rejects(engine.report('asset-count', null).result, (error: unknown) => error instanceof PaneError && /资产台账/.test(error.words.zh));
  });
  it('says of each report what is missing', async () => {
    const missing = new Map((await engine.reports()).map((report) => [report.id, report.missing?.zh ?? null]));
    assert.equal(missing.get('vehicle-month'), null);
    assert.match(missing.get('asset-count') ?? '', /资产台账/);
    const all = await opened([TRIPS], '2026-03');
    await all.check(null).result;
    assert.ok((await all.reports()).every((report) => report.missing?.zh === '请先选择月份。'));
  });
  it('everything of the month, with a page that leads to it', async () => {
    const files = await engine.monthEndPack('zh').result;
    const names = files.map(({ name }) => name);
    assert.deepEqual([names[0], names.includes('vehicle-month.xlsx'), names.includes('asset-count.xlsx'), names.at(-1)], ['index.html', true, false, 'findings.xlsx']);
    const page = new TextDecoder().decode(files[0]?.bytes);
    for (const name of names.slice(1)) assert.ok(page.includes(`href="${name}"`), name);
  });
  it('corrected copies, and nothing else changed', async () => {
    const whole = await opened([TRIPS]);
    const { fixable } = await whole.check(null).result;
    const chosen = (await whole.fixes()).map(({ finding }) => finding);
    assert.ok(chosen.length > 0);
    assert.equal(fixable, chosen.length);
    const [copy, ...others] = await whole.corrected(chosen).result;
    assert.deepEqual([copy?.name, others.length], [TRIPS, 0]);
    const again = await opened([]);
    const source = sample(TRIPS);
    assert.ok(source.kind === 'file' && copy);
    await again.load([{ ...source, bytes: copy.bytes }], { month: null, today: '2026-04-01' }).result;
    await again.check(null).result;
    assert.deepEqual(await again.fixes(), []);
    await assert.rejects(engine.corrected([]).result, PaneError);
    await assert.rejects((await openTrips()).corrected([2]).result, (error: unknown) => error instanceof PaneError && /在 Excel 里改正/.test(error.words.zh));
  });
  it('the steps of the month’s end', async () => {
    assert.deepEqual((await engine.monthEnd()).map(({ id, state }) => [id, state]), [['received', 'done'], ['violations', 'attention'], ['totals', 'done'], ['reports', 'done'], ['sign-off', 'done']]);
    const none = await opened([]);
    assert.ok((await none.monthEnd()).every(({ state, says }) => state === 'open' && says.zh === '请先选择月份'));
  });
  it('rules with their values, examples, and whether they ran', async () => {
    const cards = await engine.rules();
    const card = cards.find(({ id }) => id === 'vehicle/void-slip');
    assert.deepEqual(card?.parameters.map(({ value, default: own }) => [value, own]), [['30', '30']]);
    assert.deepEqual(card?.needs.columns.map(({ zh }) => zh), ['派车单出车时间', '出车时间']);
    assert.equal(card?.examples[0]?.broken, true);
    assert.match(cards.find(({ id }) => id === 'asset/net-value')?.notRun?.zh ?? '', /没有读到「资产台账」/);
    assert.match(cards.find(({ id }) => id === 'vehicle/driver')?.notRun?.zh ?? '', /名册/);
  });
});
