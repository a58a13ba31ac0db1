import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import type { MonthEndResult } from '../../src/cli/output/month-end-document';
import { REPORTS } from '../../src/reports/reports';
import { capture } from './capture';
import { saveWorkbook, sealLog } from './workbooks';

const SAMPLES = join(__dirname, '../fixtures/samples');

describe('taizhang month-end', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'month-end-'));
  const seals = join(folder, '用印登记.xlsx');
  const out = join(folder, '2026-03');
  const run = async (...argv: string[]) => {
    const io = capture();
    const status = await main(['month-end', ...argv], io);
    return { status, stdout: io.stdout, stderr: io.stderr, result: () => JSON.parse(io.stdout) as MonthEndResult };
  };
  const written = () => Object.fromEntries(readdirSync(out).sort().map((name) => [name, readFileSync(join(out, name)).toString('base64')]));
  before(() => saveWorkbook(seals, sealLog()));
  afterEach(() => rmSync(out, { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true }));

  it('writes every report of the samples, the findings and the page that leads to them; the same again, byte for byte', async () => {
    const call = [SAMPLES, '--policy', join(SAMPLES, '制度参数.xlsx'), '--month', '2026-03', '--out', out, '--format', 'json'];
    const { status, result, stderr } = await run(...call);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const first = written();
    assert.deepEqual(Object.keys(first), ['index.html', 'findings.xlsx', ...REPORTS.map(({ id }) => `${id}.xlsx`)].sort());
    assert.deepEqual(result().files.map(({ file }) => file), [...REPORTS.map(({ id }) => `${id}.xlsx`), 'findings.xlsx']);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    for (const name of Object.keys(first)) if (name !== 'index.html') assert.ok(page.includes(`href="${name}"`), `${name} is not linked`);
    await run(...call);
    assert.deepEqual(written(), first);
  });

  it('says which registers are missing and which reports can not be made, and why', async () => {
    const { status, stdout } = await run(seals, '--month', '2026-03', '--out', out);
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(written()), ['findings.xlsx', 'index.html', 'month-end.xlsx', 'seal-month.xlsx']);
    assert.match(stdout, /没有生成[\s\S]*汽车月使用情况报表[\s\S]*没有「车辆使用登记」/);
    assert.match(stdout, /没有收到的台账[\s\S]*资产台账/);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    assert.match(page, /1\/4<\/b>收到台账/);
    assert.match(page, /没有生成/);
  });

  const refusals: readonly [string, readonly string[], RegExp][] = [
    ['without a month', [seals, '--out', out], /--month/],
    ['without a folder', [seals, '--month', '2026-03'], /--out/],
    ['into the folder of its own registers', [seals, '--month', '2026-03', '--out', folder], /就在输出文件夹/],
    ['with a file that is not there', [join(folder, '没有.xlsx'), '--month', '2026-03', '--out', out], /找不到/],
  ];
  for (const [what, argv, sentence] of refusals) {
    it(`does nothing ${what}`, async () => {
      const before = readdirSync(folder);
      const { status, stderr } = await run(...argv);
      assert.equal(status, 2);
      assert.match(stderr, sentence);
      assert.deepEqual(readdirSync(folder), before);
    });
  }

  it('leaves a folder with other files as it was', async () => {
    await run(seals, '--month', '2026-03', '--out', out);
    writeFileSync(join(out, '工资.xlsx'), 'x');
    const before = written();
    const { status, stderr } = await run(seals, '--month', '2026-03', '--out', out);
    assert.equal(status, 2);
    assert.match(stderr, /工资\.xlsx/);
    assert.deepEqual(written(), before);
  });
});
