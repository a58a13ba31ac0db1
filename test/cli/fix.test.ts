import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { readWorkbook } from '../../src/hosts/files/read/read-workbook';
import type { FixReport } from '../../src/reports/fix-report';
import { capture } from './capture';
import { day, saveWorkbook, sealLog } from './workbooks';

describe('taizhang fix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fix-'));
  const bad = join(folder, 'bad.xlsx');
  const good = join(folder, 'good.xlsx');
  const out = join(folder, 'out');
  const row = [2, '2026.3.3', '销售部', '王 强', '在职证明', '2份', '公司公章', '李明'];
  const run = async (...argv: string[]) => {
    const io = capture();
    const status = await main(['fix', ...argv], io);
    return { status, stdout: io.stdout, stderr: io.stderr, report: () => JSON.parse(io.stdout) as FixReport };
  };
  const rowOf = async (path: string) => {
    const sheet = (await readWorkbook(new Uint8Array(readFileSync(path)), path)).sheets[0];
    return [1, 3, 5].map((column) => sheet?.cell(3, column));
  };
  before(async () => {
    await saveWorkbook(bad, sealLog(row));
    await saveWorkbook(good, sealLog());
  });
  afterEach(() => rmSync(out, { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true }));

  it('writes a corrected copy and lists old → new; the original stays', async () => {
    const original = readFileSync(bad);
    const { status, report, stderr } = await run(bad, good, '--out', out, '--format', 'json');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const copy = join(out, 'bad.xlsx');
    assert.deepEqual(report(), {
      version: 1,
      files: [
        {
          file: bad,
          out: copy,
          changes: [
            { sheet: '3月', cell: 'B4', from: '2026.3.3', to: '2026-03-03', rule: 'common/stored-as-text' },
            { sheet: '3月', cell: 'D4', from: '王 强', to: '王强', rule: 'common/stray-space' },
            { sheet: '3月', cell: 'F4', from: '2份', to: '2', rule: 'common/stored-as-text' },
          ],
        },
      ],
    });
    assert.deepEqual(await rowOf(copy), [{ kind: 'number', value: 46084, format: 'date' }, { kind: 'text', value: '王强' }, { kind: 'number', value: 2, format: 'general' }]);
    assert.ok(readFileSync(bad).equals(original));
    assert.deepEqual(readdirSync(out), ['bad.xlsx']);
    assert.match((await run(bad, '--out', out)).stdout, /B4.*2026\.3\.3.*→ 2026-03-03/);
  });
  it('finds nothing more to correct in the copy', async () => {
    await run(bad, '--out', out);
    assert.deepEqual((await run(join(out, 'bad.xlsx'), '--out', join(out, 'again'), '--format', 'json')).report().files, []);
  });
  it('keeps to one rule, and knows no other', async () => {
    const { report } = await run(bad, '--out', out, '--rule', 'common/stray-space', '--format', 'json');
    assert.deepEqual(report().files[0]?.changes.map(({ cell }) => cell), ['D4']);
    const wrong = await run(bad, '--out', out, '--rule', 'common/stray-spaec');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /common\/stray-space/);
    assert.equal((await run(bad)).status, 2);
  });
  it('never writes over an original, nor over another copy', async () => {
    const original = readFileSync(bad);
    const own = await run(bad, '--out', folder);
    assert.equal(own.status, 2);
    assert.ok(readFileSync(bad).equals(original));
    assert.deepEqual(readdirSync(folder).sort(), ['bad.xlsx', 'good.xlsx']);
    mkdirSync(join(folder, 'second'));
    await saveWorkbook(join(folder, 'second', 'bad.xlsx'), sealLog(row));
    const twice = await run(bad, join(folder, 'second', 'bad.xlsx'), '--out', out, '--format', 'json');
    assert.equal(twice.status, 2);
    assert.deepEqual(twice.report().files.map(({ file }) => file), [bad]);
    rmSync(join(folder, 'second'), { recursive: true });
  });
  it('leaves nothing half written where the folder can’t be made', async () => {
    writeFileSync(out, 'a file');
    const { status, stderr } = await run(bad, '--out', out);
    assert.equal(status, 2);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
    assert.equal(readFileSync(out, 'utf8'), 'a file');
  });
  it('leaves waived findings alone', async () => {
    const waived = join(folder, 'waived.xlsx');
    await saveWorkbook(waived, { ...sealLog(row), 豁免: [['规则', '登记', '记录', '理由', '批准人', '日期'], ['common/stray-space', '3月', '2026-03-03 | 销售部 | 在职证明 | 公司公章 | 2', '原件如此', '李明', day('2026-03-31')]] });
    const { report } = await run(waived, '--out', out, '--format', 'json');
    assert.deepEqual(report().files[0]?.changes.map(({ cell }) => cell), ['B4', 'F4']);
    rmSync(waived);
  });
  it('refuses a file that changed after it was checked', async () => {
    const changing = join(folder, 'changing.xlsx');
    writeFileSync(changing, readFileSync(bad));
    // Whether stderr is a terminal is asked once everything has been read.
    const io = Object.defineProperty(capture(), 'errTty', {
      get() {
        writeFileSync(changing, Buffer.concat([readFileSync(bad), Buffer.of(0)]));
        return false;
      },
    });
    assert.equal(await main(['fix', changing, '--out', out], io), 2);
    assert.match(io.stderr, /被改动过/);
    assert.ok(!existsSync(join(out, 'changing.xlsx')));
    rmSync(changing);
  });
});
