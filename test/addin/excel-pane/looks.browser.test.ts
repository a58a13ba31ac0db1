import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { overflow, violations } from '../taskpane/built-page';
import type { ExcelWindows } from './open-in-excel';
import { excelWindows, vehicleBook } from './open-in-excel';

/** Where pictures of the views go; none are taken without it. */
const PICTURES = process.env['TAIZHANG_PICTURES'];

const tab = (pane: Frame, name: string): Promise<void> => pane.locator(`#tab-${name}`).click();

/** How each view is reached from the one before. */
const VIEWS: readonly (readonly [string, (pane: Frame, page: Page) => Promise<unknown>])[] = [
  ['list', async () => undefined],
  ['card', async (pane, page) => (await pane.locator('[data-mark^=line-]').first().focus(), await page.keyboard.press('F8'), await pane.locator('[data-mark=waive]').waitFor())],
  ['waiver', async (pane) => pane.locator('[data-mark=waive]').click()],
  ['marked', async (pane, page) => (await page.keyboard.press('Escape'), await page.keyboard.press('Escape'), await pane.locator('input[type=checkbox]').click(), await pane.locator('input[type=checkbox]:not(:disabled)').waitFor())],
  ['not run', async (pane) => (await pane.locator('[data-mark=count-notRun]').click(), await pane.locator('main h2').first().waitFor())],
  ['totals', async (pane) => (await pane.locator('[data-mark=count-notRun]').click(), await tab(pane, 'totals'), await pane.locator('main table').waitFor())],
  ['totals written', async (pane) => (await pane.locator('main button').last().click(), await pane.locator('[role=status]', { hasText: /已写入|Written/ }).waitFor())],
  ['reports', async (pane) => (await tab(pane, 'reports'), await pane.locator('main [role=img]').first().waitFor())],
  ['rules', async (pane) => (await tab(pane, 'policy'), await pane.locator('main h2').first().waitFor())],
  ['sheets', async (pane) => (await tab(pane, 'check'), await pane.locator('[data-mark=view]').click(), await pane.locator('main li h3').first().waitFor())],
  ['columns', async (pane) => (await pane.locator('[data-mark^=columns]').first().click(), await pane.locator('main select').first().waitFor())],
  ['month-end', async (pane) => (await tab(pane, 'check'), await pane.locator('[data-mark=month-end]').click(), await pane.locator('main ol').waitFor())],
];

const LOOKS = [
  { language: 'zh-CN', width: 320, forcedColors: 'none' },
  { language: 'zh-CN', width: 480, forcedColors: 'active' },
  { language: 'en-US', width: 320, forcedColors: 'active' },
  { language: 'en-US', width: 480, forcedColors: 'none' },
] as const;

describe('the pane’s views in Excel', function () {
  this.timeout(180_000);
  let windows: ExcelWindows;
  before(async () => {
    windows = await excelWindows();
  });
  after(() => windows?.close());

  for (const { language, width, forcedColors } of LOOKS) {
    it(`pass axe and fit: ${language}, ${width} px, ${forcedColors === 'active' ? 'high contrast' : 'light'}`, async () => {
      const { page, pane, complaints } = await windows.open(await vehicleBook(), { language, paneWidth: width, reducedMotion: 'reduce', forcedColors });
      const found: string[] = [];
      for (const [name, go] of VIEWS) {
        await go(pane, page);
        found.push(...(await violations(pane)).map((one) => `${name} ${one}`));
        if ((await overflow(pane)) > 0) found.push(`${name} is wider than ${width} px`);
        await keepPicture(page, `${language}-${width}-${name}`);
      }
      assert.deepEqual(found, []);
      assert.deepEqual(complaints, []);
      assert.deepEqual(await page.evaluate(() => window.excel.host.unsupported), []);
      await page.context().close();
    });
  }
});

async function keepPicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.locator('#pane').screenshot({ path: join(PICTURES, `${name}.png`) });
}
