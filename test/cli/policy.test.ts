import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { capture } from './capture';
import { saveWorkbook } from './workbooks';

describe('taizhang policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  after(() => rmSync(folder, { recursive: true }));
  const run = async (...argv: string[]) => {
    const io = capture();
    const status = await main(['policy', ...argv], io);
    return { status, stdout: io.stdout, stderr: io.stderr };
  };

  it('writes a workbook that is right as it stands', async () => {
    const file = join(folder, '制度.xlsx');
    assert.equal((await run('init', file)).status, 0);
    const { status, stdout } = await run('check', file);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /没有要改的地方/);
  });
  it('never writes over one that is there', async () => {
    const file = join(folder, 'mine.xlsx');
    await saveWorkbook(file, { 人员: [['姓名'], ['陈静']] });
    const before = readFileSync(file);
    const { status, stderr } = await run('init', file);
    assert.equal(status, 2);
    assert.match(stderr, /已经存在/);
    assert.deepEqual(readFileSync(file), before);
  });
  it('wants a name that Excel opens', async () => {
    assert.equal((await run('init', join(folder, 'policy.csv'))).status, 2);
    assert.equal(existsSync(join(folder, 'policy.csv')), false);
  });
  it('gives 1 and the cell for a parameter that does not exist', async () => {
    const file = join(folder, 'wrong.xlsx');
    await saveWorkbook(file, { 参数: [['参数', '值'], ['slipValidMinuts', 20], ['maxWaitMinutes', 'long']] });
    const { status, stdout } = await run('check', file, '--format', 'json');
    assert.equal(status, 1);
    const report = JSON.parse(stdout) as { problems: { sheet: string; cell: string; message: string }[] };
    assert.deepEqual(report.problems.map(({ sheet, cell }) => [sheet, cell]), [['参数', 'A2'], ['参数', 'B3']]);
    assert.match(report.problems[0]?.message ?? '', /slipValidMinutes/);
  });
  it('gives 2 for a file that is not there', async () => {
    const { status, stderr } = await run('check', join(folder, 'none.xlsx'));
    assert.equal(status, 2);
    assert.match(stderr, /找不到/);
  });
});
