import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { main } from '../../src/cli/main';
import { capture } from './capture';
import { saveWorkbook, sealLog } from './workbooks';

const SAMPLES = join(__dirname, '../fixtures/samples');

describe('taizhang report', function () {
  this.timeout(20_000);
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const seals = join(folder, 'seals.xlsx');
  const out = join(folder, 'out');
  const run = async (...argv: string[]) => {
    const io = capture();
    const status = await main(['report', ...argv], io);
    return { status, stdout: io.stdout, stderr: io.stderr };
  };
  const MONTH = ['--month', '2026-03', '--out', out];
  before(async () => {
    const rows = sealLog()['3月'] ?? [];
    await saveWorkbook(seals, { '3月': [...rows, ['合计', null, null, null, null, 5, null, null]] });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('writes the report and says so', async () => {
    const { status, stdout, stderr } = await run('seal-month', seals, ...MONTH);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /印章使用月报/);
    assert.ok(stdout.includes(`已写出 ${join(out, 'seal-month.xlsx')}`));
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(out, 'seal-month.xlsx'));
    assert.deepEqual(texts(book.worksheets[0]!, 4), ['1', '公司公章', '3', '4', '0']);
  });
  it('gives the contract’s JSON', async () => {
    const { stdout } = await run('seal-month', seals, ...MONTH, '--format', 'json');
    const report = JSON.parse(stdout) as { version: number; report: string; out: string; remarks: string[]; leftOut: unknown[] };
    assert.deepEqual(Object.keys(report), ['version', 'report', 'out', 'remarks', 'leftOut']);
    assert.deepEqual([report.version, report.report, report.out, report.leftOut], [1, 'seal-month', join(out, 'seal-month.xlsx'), []]);
    assert.ok(report.remarks.some((remark) => /F6 合计写的是 5，按记录相加是 4/.test(remark)));
  });
  it('is the same bytes every time', async () => {
    await run('seal-month', seals, ...MONTH);
    const first = readFileSync(join(out, 'seal-month.xlsx'));
    await run('seal-month', seals, ...MONTH);
    assert.ok(readFileSync(join(out, 'seal-month.xlsx')).equals(first));
  });
  it('knows its reports, and what each needs', async () => {
    const cases: readonly (readonly [string[], RegExp])[] = [
      [['seal-mouth', seals, ...MONTH], /没有「seal-mouth」这张报表：是不是「seal-month」？/],
      [['seal-month', seals, '--out', out], /请加上 --month/],
      [['seal-month', seals, '--month', '2026-03'], /请加上 --out 文件夹/],
      [['vehicle-month', seals, ...MONTH], /没有生成「汽车月使用情况报表」：给出的文件里没有「车辆使用登记」/],
      [['senior-overtime', join(SAMPLES, '车辆使用登记表.xlsx'), ...MONTH], /要有「人员」名册/],
      [['seal-month', join(folder, 'nowhere.xlsx'), ...MONTH], /找不到/],
      [['seal-month', seals, ...MONTH, '--template', join(folder, 'nowhere.xlsx')], /找不到/],
    ];
    for (const [argv, says] of cases) {
      const { status, stderr } = await run(...argv);
      assert.equal(status, 2, argv.join(' '));
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n.*\n.*\n/);
    }
  });
  it('takes a template of one’s own', async () => {
    const template = join(folder, 'own.xlsx');
    await saveWorkbook(template, { 我的月报: [['{{期间}}用印'], ['{{每行 印章}}{{印章名称}}', '{{份数}}']] });
    const { status } = await run('seal-month', seals, ...MONTH, '--template', template);
    assert.equal(status, 0);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(out, 'seal-month.xlsx'));
    assert.deepEqual([texts(book.worksheets[0]!, 1), texts(book.worksheets[0]!, 2)], [['2026年3月用印'], ['公司公章', '4']]);
  });
  it('names every mistake of a template with its cell, and writes nothing', async () => {
    const template = join(folder, 'wrong.xlsx');
    await saveWorkbook(template, { 月报: [['{{期问}}'], ['{{每行 印章}}{{印章名}}', '{{份数}}']] });
    rmSync(out, { recursive: true, force: true });
    const { status, stderr } = await run('seal-month', seals, ...MONTH, '--template', template);
    assert.equal(status, 2);
    assert.match(stderr, /「月报」A1：.*期问.*是不是「期间」/);
    assert.match(stderr, /「月报」A2：.*印章名/);
    assert.ok(!existsSync(join(out, 'seal-month.xlsx')));
  });
  it('never writes over what it reads', async () => {
    const same = join(folder, 'same');
    await saveWorkbook(join(folder, 'seal-month.xlsx'), sealLog());
    const before = readFileSync(join(folder, 'seal-month.xlsx'));
    const { status, stderr } = await run('seal-month', join(folder, 'seal-month.xlsx'), '--month', '2026-03', '--out', folder);
    assert.equal(status, 2);
    assert.match(stderr, /正是要读的文件/);
    assert.ok(readFileSync(join(folder, 'seal-month.xlsx')).equals(before));
    assert.ok(!existsSync(same) && readdirSync(folder).every((name) => !name.endsWith('.tmp')));
  });
  it('goes on without a file that can’t be read, and says so', async () => {
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, 'no workbook');
    copyFileSync(seals, join(folder, 'again.xlsx'));
    const { status, stderr } = await run('seal-month', broken, join(folder, 'again.xlsx'), ...MONTH);
    assert.equal(status, 2);
    assert.match(stderr, /broken\.xlsx/);
    assert.ok(existsSync(join(out, 'seal-month.xlsx')));
  });
});

function texts(sheet: exceljs.Worksheet, row: number): string[] {
  const found: string[] = [];
  sheet.getRow(row).eachCell((cell) => found.push(cell.text));
  return found;
}
