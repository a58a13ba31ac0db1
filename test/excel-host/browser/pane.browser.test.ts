/// <reference types="office-js" />
import { deepStrictEqual as same, ok, strictEqual as is } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../browser';
import { Book } from '../model/book';
import type {} from './host-page';
import { servePane, type ServedPane } from './serve-pane';

const PANE = '<!doctype html><title>pane</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script>window.ready = Office.onReady()</script>';

describe('a pane in Chromium beside the emulated Excel', function () {
  this.timeout(60_000);
  let folder: string;
  let served: ServedPane;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  const outside: string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pane-'));
    writeFileSync(join(folder, 'taskpane.html'), PANE);
    const book = new Book();
    book.addSheet('1月', [['日期', '车号'], [46023, '粤A1']]);
    served = await servePane({ distFolder: folder, book });
    browser = await launchBrowser();
    page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.route((url) => url.hostname !== 'localhost', (route) => {
      outside.push(route.request().url());
      return route.abort();
    });
    await page.goto(served.url);
    const frame = await (await page.waitForSelector('#pane')).contentFrame();
    ok(frame);
    pane = frame;
    await pane.waitForFunction('window.ready');
  });
  after(async () => {
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true });
  });

  it('knows that it is in Excel', async () => {
    is(await pane.evaluate(() => Office.onReady().then((info) => info.host)), 'Excel');
  });

  it('reads and writes the book that the test looks into', async () => {
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('1月').getUsedRange();
        range.load('values');
        context.workbook.worksheets.getItem('1月').getRange('C1').values = [['备注']];
        await context.sync();
        return range.values;
      }),
    );
    same(values, [['日期', '车号'], [46023, '粤A1']]);
    is(await page.evaluate(() => window.book.sheet('1月').cell('C1').value), '备注');
    same(await page.evaluate(() => window.excel.host.unsupported), []);
  });

  it('hears what a person types', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => void Object.assign(window, { heard: event.address }));
        await context.sync();
      }),
    );
    await page.evaluate(() => window.book.sheet('1月').edit('B2', [['粤A2']]));
    await pane.waitForFunction('window.heard');
    is(await pane.evaluate('window.heard'), 'B2');
  });

  it('needs nothing from outside', () => {
    same(outside, []);
    same(served.missing.filter((path) => path !== '/favicon.ico'), []);
  });
});
