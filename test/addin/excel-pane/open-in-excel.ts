// The reader is loaded by import(), which tsx/cjs alone does not reach.
import 'tsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { readWorkbook } from '../../../src/hosts/files/read/read-workbook';
import { launchBrowser } from '../../browser';
import type { Book } from '../../excel-host/model/book';
import { bookFromSnapshot } from '../../excel-host/model/book-from-xlsx';
import { servePane } from '../../excel-host/browser/serve-pane';
import { FOLDER, mustBeBuilt } from '../taskpane/built-page';

/** The library styles dialogs of its own, which the page's policy forbids and the pane does without; the window of Excel has no icon. */
const NOT_OURS = /\/lib\/excel-web-|\/favicon\.ico$/;
const SAMPLES = join(__dirname, '../../fixtures/samples');

/** The built pane beside a workbook of the emulated Excel. */
export interface InExcel {
  /** The window of Excel. */
  readonly page: Page;
  readonly pane: Frame;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

export interface WindowOptions {
  readonly language?: string;
  readonly paneWidth?: number;
  /** Milliseconds. */
  readonly patience?: number;
  /** What is to be done in the window of Excel before the pane is let in. */
  readonly before?: (page: Page) => Promise<void>;
}

export interface ExcelWindows {
  /** Opens a workbook with the pane, as wide as it is told, and waits for the first check. */
  open(book: Book, options?: BrowserContextOptions & WindowOptions): Promise<InExcel>;
  close(): Promise<void>;
}

export async function excelWindows(): Promise<ExcelWindows> {
  mustBeBuilt();
  const browser = await launchBrowser();
  return {
    async open(book, { language = 'zh-CN', paneWidth = 320, patience = 60_000, before, ...options } = {}) {
      const served = await servePane({ distFolder: FOLDER, book, language });
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: language, viewport: { width: 800, height: 720 }, ...options });
      context.on('close', () => void served.stop());
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && !NOT_OURS.test(message.location().url) && complaints.push(message.text()));
      if (before) {
        await page.route('**/pane/taskpane.html*', async (route) => {
          await before(page);
          await route.continue();
        });
      }
      await page.goto(served.url);
      const frame = await (await page.waitForSelector('#pane')).contentFrame();
      if (!frame) throw new Error('the pane has no frame');
      await widen(page, paneWidth);
      await frame.locator('[data-mark=count-error]').waitFor({ timeout: patience });
      return { page, pane: frame, complaints };
    },
    close: () => browser.close(),
  };
}

function widen(page: Page, width: number): Promise<void> {
  return page.evaluate((pixels) => {
    const frame = document.querySelector<HTMLElement>('#pane');
    if (frame) frame.style.width = `${pixels}px`;
  }, width);
}

/** Three months of a vehicle register with the department's rosters and parameters in one workbook. */
export async function vehicleBook(): Promise<Book> {
  const [register, policy] = await Promise.all(['车辆使用登记表.xlsx', '制度参数.xlsx'].map(async (name) => readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))), name)));
  if (!register || !policy) throw new Error('a sample is missing');
  return bookFromSnapshot({ ...register, sheets: [...register.sheets, ...policy.sheets] });
}

/** A count at the head of the pane. */
export async function count(pane: Frame, name: 'error' | 'warning' | 'info' | 'waived' | 'notRun'): Promise<number> {
  return parseInt((await pane.locator(`[data-mark=count-${name}]`).innerText()).replace(/[^\d\n].*/s, '').replaceAll(',', ''), 10);
}
