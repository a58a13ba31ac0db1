import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { BuiltPage } from './built-page';
import { builtPage, overflow, violations } from './built-page';

const SAMPLES = { zh: '用示例台账试试', en: 'Try the sample registers' };

/** How each view is reached from the list of findings, and left again. */
const VIEWS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['list', async () => undefined],
  ['card', async (page) => (await page.keyboard.press('F8'), await page.locator('main p').first().waitFor())],
  ['waiver', async (page) => page.locator('[data-mark=waive]').click()],
  ['not run', async (page) => (await page.keyboard.press('Escape'), await page.keyboard.press('Escape'), await page.locator('[data-mark=count-notRun]').click(), await page.locator('main h2').first().waitFor())],
  ['totals', async (page) => (await page.locator('[data-mark=count-notRun]').click(), await tab(page, 'totals'), await page.locator('main table').waitFor())],
  ['reports', async (page) => (await tab(page, 'reports'), await page.locator('main h2').first().waitFor())],
  ['rules', async (page) => (await tab(page, 'policy'), await page.locator('main h2').first().waitFor(), await page.locator('main button[aria-expanded=false]').first().click())],
  ['sheets', async (page) => (await tab(page, 'check'), await page.locator('[data-mark=view]').click(), await page.locator('main h4').first().waitFor())],
  ['columns', async (page) => (await page.locator('[data-mark^=columns]').first().click(), await page.locator('main select').first().waitFor())],
  ['fixes', async (page) => (await tab(page, 'check'), await page.locator('[data-mark=fixes]').click(), await page.locator('main table').waitFor())],
  ['month-end', async (page) => (await tab(page, 'check'), await page.locator('[data-mark=month-end]').click(), await page.locator('main ol').waitFor())],
];

const tab = (page: Page, name: string): Promise<void> => page.locator(`#tab-${name}`).click();
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['mark'] ?? document.activeElement?.tagName ?? '');

async function checked(page: Page, language: 'zh' | 'en'): Promise<void> {
  await page.getByRole('button', { name: SAMPLES[language] }).click();
  await page.locator('[data-mark=count-error]').waitFor({ timeout: 30_000 });
}

describe('the built page', function () {
  this.timeout(180_000);
  let built: BuiltPage;
  before(async () => {
    built = await builtPage();
  });
  after(() => built?.close());

  const looks = [
    { language: 'zh', locale: 'zh-CN', as: [{ width: 320, colorScheme: 'light', forcedColors: 'none' }, { width: 480, colorScheme: 'light', forcedColors: 'active' }] },
    { language: 'en', locale: 'en-GB', as: [{ width: 480, colorScheme: 'dark', forcedColors: 'none' }, { width: 320, colorScheme: 'light', forcedColors: 'none' }] },
  ] as const;
  for (const { language, locale, as } of looks) {
    it(`passes axe in every view and fits: ${language}, narrow and wide, light, dark or high contrast`, async () => {
      const { page, complaints } = await built.open({ locale, reducedMotion: 'reduce' });
      const found = (await violations(page)).map((one) => `first opening ${one}`);
      await checked(page, language);
      for (const { width, colorScheme, forcedColors } of as) {
        await page.setViewportSize({ width, height: 640 });
        await page.emulateMedia({ colorScheme, forcedColors });
        for (const [name, go] of VIEWS) {
          await go(page);
          found.push(...(await violations(page)).map((one) => `${width} px, ${colorScheme}, ${forcedColors}: ${name} ${one}`));
          if ((await overflow(page)) > 0) found.push(`${name} is wider than ${width} px`);
        }
        await tab(page, 'check');
      }
      assert.deepEqual(found, []);
      assert.deepEqual(complaints, [], 'what the browser complained of');
      await page.context().close();
    });
  }

  it('leads through the findings by keyboard and never loses the focus', async () => {
    const { page } = await built.open({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
    await checked(page, 'zh');
    await page.keyboard.press('F8');
    await page.locator('[aria-expanded=true][data-mark=line-1]').waitFor();
    assert.equal(await focused(page), 'line-1');
    await page.keyboard.press('F8');
    const second = await focused(page);
    assert.match(second, /^line-[23]$/);
    await page.keyboard.press('Shift+F8');
    assert.equal(await focused(page), 'line-1');
    await page.keyboard.press('Escape');
    await page.locator('[data-mark=line-1][aria-expanded=false]').waitFor();
    assert.equal(await focused(page), 'line-1');
    await page.keyboard.press('End');
    assert.match(await focused(page), /^line-\d+$/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await page.locator('[data-mark=line-0][aria-expanded=false]').waitFor();
    assert.equal(await focused(page), 'line-0');
    await page.locator('[data-mark=view]').click();
    await page.locator('[data-mark^=columns]').first().click();
    await page.locator('main select').first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('[data-mark^=columns]') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset['mark'] === 'view');
    await page.context().close();
  });

  it('waives a finding, counts it apart and offers to keep it', async () => {
    const { page } = await built.open({ viewport: { width: 320, height: 720 }, locale: 'zh-CN' });
    await checked(page, 'zh');
    const count = async (name: string): Promise<number> => parseInt(await page.locator(`[data-mark=count-${name}]`).innerText(), 10);
    const errors = await count('error');
    await page.locator('[data-mark=count-error]').click();
    await page.keyboard.press('F8');
    await page.locator('[data-mark=waive]').click();
    await page.getByRole('button', { name: '记入豁免' }).click();
    await page.getByText('请写理由').waitFor();
    await page.getByLabel('理由').fill('总经理临时接待，事后补单');
    await page.getByLabel('批准人').fill('赵敏');
    await page.getByRole('button', { name: '记入豁免' }).click();
    await page.locator('[data-mark=count-waived]').waitFor();
    assert.deepEqual([await count('error'), await count('waived')], [errors - 1, 1]);
    await page.getByRole('button', { name: '下载豁免和参数' }).waitFor();
    await page.context().close();
  });

  it('shows hostile cells as text', async () => {
    const { page, complaints } = await built.open({ viewport: { width: 480, height: 640 }, locale: 'zh-CN' });
    const name = `<img src=x onerror="document.title='broken'">${'长'.repeat(32_000)}`;
    const rows = ['用印日期,用印部门,申请人,用印事由,份数,印章名称,批准人', ...['2026-03-02', '2026-03-01', '2026-02-30'].map((date) => `${date},销售部,"${name.replaceAll('"', '""')}",<b>合同</b>,1,公司公章,`)];
    await page.locator('input[type=file]').first().setInputFiles({ name: '用印登记.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await page.locator('[data-mark=count-error]').waitFor({ timeout: 20_000 });
    await page.keyboard.press('F8');
    await page.getByText('<img src=x').first().waitFor();
    assert.equal(await page.locator('main img').count(), 0);
    assert.notEqual(await page.title(), 'broken');
    assert.equal(await overflow(page), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('says in one sentence that nothing was recognised, and what to do', async () => {
    const { page } = await built.open({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
    await page.locator('input[type=file]').first().setInputFiles({ name: '通讯录.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名,分机\r\n王建军,8012\r\n') });
    await page.getByText('0 张表认作台账').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: '指定登记类型' }).click();
    await page.getByLabel('登记类型').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
});
