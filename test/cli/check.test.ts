import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { main } from '../../src/cli/main';
import type { CheckReport } from '../../src/reports/check-report';
import { capture } from './capture';
import { day, saveWorkbook, sealLog } from './workbooks';

describe('taizhang check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  const good = join(folder, 'good.xlsx');
  const bad = join(folder, 'bad.xlsx');
  const run = async (...argv: string[]) => {
    const io = capture();
    const status = await main(['check', ...argv], io);
    return { status, stdout: io.stdout, stderr: io.stderr, report: () => JSON.parse(io.stdout) as CheckReport };
  };
  before(async () => {
    await saveWorkbook(good, sealLog());
    await saveWorkbook(bad, sealLog([2, day('2026-03-03'), null, '王强', '在职证明', 2, '公司公章', '李明']));
    writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 not really');
    mkdirSync(join(folder, 'empty'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('gives 0 where nothing is wrong', async () => {
    const { status, report, stderr } = await run(good, '--format', 'json');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(report().sheets.map(({ file, sheet, register, header, records }) => ({ file, sheet, register, header, records })), [
      { file: good, sheet: '3月', register: 'seal-log', header: 'A2:H2', records: 3 },
    ]);
    assert.equal(report().sheets[0]?.columns['date'], 'B');
    assert.equal(report().counts.error, 0);
  });
  it('gives 1 for an error, at its cell', async () => {
    const { status, report } = await run(bad, '--format', 'json');
    assert.equal(status, 1);
    const found = report().findings.find(({ rule }) => rule === 'common/required');
    assert.deepEqual({ cell: found?.cell, row: found?.row, sheet: found?.sheet, register: found?.register }, { cell: 'C4', row: 4, sheet: '3月', register: 'seal-log' });
  });
  it('keeps the contract’s keys in order', async () => {
    const { report } = await run(bad, '--format', 'json', '--month', '2026-03');
    assert.deepEqual(Object.keys(report()), ['version', 'today', 'month', 'sheets', 'findings', 'notRun', 'waivers', 'counts']);
    assert.deepEqual(Object.keys(report().findings[0] ?? {}), ['file', 'sheet', 'cell', 'row', 'register', 'rule', 'clause', 'severity', 'message', 'related', 'fix', 'waived']);
    assert.equal(report().month, '2026-03');
    assert.equal(report().today, '2026-04-01');
  });
  it('has no heading over nothing when it is to be quiet', async () => {
    for (const format of ['text', 'html'] as const) {
      const page = join(folder, `check.${format}`);
      const shown = async (...more: string[]): Promise<string> => (await run(bad, '--format', format, '--out', page, ...more), readFileSync(page, 'utf8'));
      assert.match(await shown(), /读到的台账/);
      assert.doesNotMatch(await shown('--quiet'), /读到的台账/);
    }
  });
  it('lists that month only', async () => {
    const { status, report } = await run(bad, '--format', 'json', '--month', '2026-02');
    assert.equal(status, 0);
    assert.equal(report().counts.records, 0);
  });
  it('reports the good files beside a bad one, and gives 2', async () => {
    const { status, stderr, report } = await run(join(folder, 'broken.xlsx'), good, join(folder, 'none.xlsx'), '--format', 'json');
    assert.equal(status, 2);
    assert.deepEqual(report().sheets.map(({ file }) => file), [good]);
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.ok(lines.some((line) => line.includes('broken.xlsx')) && lines.some((line) => line.includes('none.xlsx')));
    assert.doesNotMatch(stderr, /\n\s+at |Error/);
  });
  it('gives 2 for an empty folder, an unknown register, a sheet that is not there', async () => {
    for (const argv of [[join(folder, 'empty')], [good, '--register', 'seal-lgo'], [good, '--register', 'seal-log', '--sheet', '4月'], [good, '--policy', join(folder, 'no.xlsx')]]) {
      const { status, stdout, stderr } = await run(...argv);
      assert.equal(status, 2, argv.join(' '));
      assert.equal(stdout, '');
      assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    }
    assert.match((await run(good, '--register', 'seal-lgo')).stderr, /是不是「seal-log」/);
  });
  it('names what it could not check as loudly as what it found', async () => {
    const { stdout } = await run(good);
    assert.match(stdout, /━━ 未检查 ━━/);
    assert.match(stdout, /seal\/registered-seal/);
  });
  it('says the same twice', async () => {
    assert.equal((await run(bad)).stdout, (await run(bad)).stdout);
    assert.equal((await run(bad, '--format', 'json')).stdout, (await run(bad, '--format', 'json')).stdout);
  });
  it('speaks English', async () => {
    const { stdout } = await run(bad, '--lang', 'en');
    assert.match(stdout, /Seal log/);
    assert.match(stdout, /1 violation ·/);
  });
  it('writes a page and a workbook, and leaves nothing else', async () => {
    const out = join(folder, 'out');
    assert.equal((await run(bad, '--format', 'html', '--out', join(out, 'a.html'))).status, 1);
    assert.equal((await run(bad, '--format', 'xlsx', '--out', join(out, 'a.xlsx'))).status, 1);
    assert.deepEqual(readdirSync(out).sort(), ['a.html', 'a.xlsx']);
    assert.match(readFileSync(join(out, 'a.html'), 'utf8'), /common\/required/);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(out, 'a.xlsx'));
    assert.deepEqual(book.worksheets.map(({ name }) => name), ['汇总', '问题清单', '未检查']);
    const values: unknown[] = [];
    book.getWorksheet('问题清单')?.getColumn(5).eachCell((cell) => values.push(cell.value));
    assert.ok(values.some((value) => JSON.stringify(value) === JSON.stringify({ text: 'C4', hyperlink: "../bad.xlsx#'3月'!C4" })), JSON.stringify(values));
  });
  it('does not write over what it reads', async () => {
    const before = readFileSync(good);
    const { status, stderr } = await run(good, '--format', 'xlsx', '--out', good);
    assert.equal(status, 2);
    assert.match(stderr, /原件不会被改写/);
    assert.deepEqual(readFileSync(good), before);
  });
});
