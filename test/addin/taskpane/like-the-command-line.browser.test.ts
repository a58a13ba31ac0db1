import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { POLICY_FILE, REGISTER_FILES, SAMPLES, TODAY } from '../engine/samples';
import { printedByCommandLine } from '../printed-by-command-line';
import type { BuiltPage } from './built-page';
import { builtPage } from './built-page';

const SLIPS = '派车记录.csv';
const SLIP_ROWS = ['日期,车牌号,驾驶员,使用人,用车事由,派车单时间,出车时间,回车时间,起始公里,终止公里,行驶公里', '2026-03-05,闽D12345,林志强,王建军,接客户,9:00,9:44,11:20,45230,45262,32', '2026-03-06,闽D12345,林志强,王建军,接客户,9:00,9:10,8:50,45260,45290,31', '3月7日,闽D12345,林志强,王建军,,9:00,,11:20,约45290,45310,20'];

describe('the built page and the command line', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  let built: BuiltPage;
  let page: Page;
  before(async () => {
    for (const name of [...REGISTER_FILES, POLICY_FILE]) copyFileSync(join(SAMPLES, name), join(folder, name));
    writeFileSync(join(folder, SLIPS), `\ufeff${SLIP_ROWS.join('\r\n')}\r\n`);
    built = await builtPage();
  });
  after(async () => {
    await built?.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (names: readonly string[], locale = 'zh-CN'): Promise<void> => {
    ({ page } = await built.open({ viewport: { width: 480, height: 720 }, locale, timezoneId: 'Asia/Shanghai' }));
    await page.clock.setFixedTime(`${TODAY}T09:00:00+08:00`);
    await page.locator('input[type=file]').first().setInputFiles(names.map((name) => join(folder, name)));
    await page.locator('[data-mark=count-error]').waitFor({ timeout: 60_000 });
  };
  /** The empty string: all months together. */
  const chooseMonth = async (month: string): Promise<void> => {
    const select = page.locator('header select');
    if ((await select.inputValue()) === month) return;
    await select.selectOption(month);
    await page.waitForFunction((value) => document.querySelector<HTMLSelectElement>('header select')?.value === value, month);
  };
  const downloaded = async (button: string): Promise<string> => {
    await page.locator('[data-mark=view]').click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    assert.equal(file.suggestedFilename(), 'findings.json');
    return readFileSync(await file.path(), 'utf8');
  };

  const cases: readonly { what: string; files: readonly string[]; month?: string; locale?: string; cli: readonly string[] }[] = [
    { what: 'all samples with their policy, all months', files: [...REGISTER_FILES, POLICY_FILE], cli: [...REGISTER_FILES, '--policy', POLICY_FILE] },
    { what: 'the same, one month, in English', files: [POLICY_FILE, ...REGISTER_FILES], month: '2026-03', locale: 'en-GB', cli: [...REGISTER_FILES, '--policy', POLICY_FILE, '--month', '2026-03', '--lang', 'en'] },
    { what: 'one workbook without a policy, an earlier month', files: ['车辆使用登记表.xlsx'], month: '2026-02', cli: ['车辆使用登记表.xlsx', '--month', '2026-02'] },
    { what: 'a file of text', files: [SLIPS], cli: [SLIPS] },
  ];
  for (const { what, files, month = '', locale = 'zh-CN', cli } of cases) {
    it(`say the same, byte for byte: ${what}`, async () => {
      await open(files, locale);
      await chooseMonth(month);
      const said = await printedByCommandLine(folder, TODAY, ...cli);
      assert.ok((JSON.parse(said) as { findings: unknown[] }).findings.length > 0);
      assert.equal(await downloaded(locale === 'zh-CN' ? '下载检查结果（JSON）' : 'Download the findings (JSON)'), said);
      await page.context().close();
    });
  }
});
