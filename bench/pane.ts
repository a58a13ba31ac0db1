import type { Page } from 'playwright-core';
import type { ExcelWindows } from '../test/addin/excel-pane/open-in-excel';
import { excelWindows } from '../test/addin/excel-pane/open-in-excel';
import { Book } from '../test/excel-host/model/book';
import { TRIP_HEADER, trips } from './register-rows';
import type { Watched } from './tasks-of-trace';
import { watchTasks } from './tasks-of-trace';

/**
 * How long the pane keeps its window and its worker busy while it reads and checks beside the emulated Excel:
 * `npx tsx bench/pane.ts [rows …]`. Needs `npm run build`. The emulated Excel works on the window's thread; its own tasks are not counted.
 */
const sizes = process.argv.slice(2).map(Number);
const LISTED = 6;
const PORTION = 5_000;
const SHEET = '用车登记';
const FORMATS: Readonly<Record<number, string>> = { 0: 'yyyy/m/d', 9: 'h:mm', 10: 'h:mm' };

void (async () => {
  const windows = await excelWindows();
  try {
    for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(windows, rows);
  } finally {
    await windows.close();
  }
})();

async function measure(windows: ExcelWindows, rows: number): Promise<void> {
  const book = new Book('用车台账.xlsx');
  book.addSheet(SHEET).put('A1', [TRIP_HEADER]);
  let stop: (() => Promise<Watched>) | null = null;
  let begun = 0;
  const before = async (page: Page): Promise<void> => {
    await fill(page, rows);
    stop = await watchTasks(page);
    begun = performance.now();
  };
  const { page, pane } = await windows.open(book, { patience: 1_200_000, before });
  const seconds = (performance.now() - begun) / 1000;
  await pane.locator('[data-mark^=line-]').first().waitFor();
  await page.waitForTimeout(1_000);
  const { tasks, stages } = await stop!();
  const { roundTrips, responseBytes } = await page.evaluate(() => {
    const { roundTrips, responseBytes } = window.excel.host.stats;
    return { roundTrips, responseBytes };
  });
  console.log(`${rows} rows: results after ${seconds.toFixed(1)} s; ${roundTrips} round trips with those of the opening, ${(responseBytes / 1e6).toFixed(1)} MB`);
  console.log(`  ${stages.filter((one) => one.seconds > 0).map((one) => `${one.says} ${one.seconds.toFixed(1)} s`).join(', ')}`);
  for (const thread of ['window', 'worker'] as const) {
    const own = tasks.filter((task) => task.thread === thread).sort((a, b) => b.ms - a.ms);
    console.log(`  ${thread}: ${own.length} tasks over 50 ms`);
    for (const { ms, cpu, during, code } of own.slice(0, LISTED)) console.log(`    ${String(ms).padStart(5)} ms (${cpu} ms of its own), ${during}${code === '' ? '' : ` [${code}]`}`);
  }
  await page.context().close();
}

/** In portions: a hundred thousand rows are too much for one message. */
async function fill(page: Page, count: number): Promise<void> {
  let rows: (string | number | null)[][] = [];
  let top = 2;
  const put = async (): Promise<void> => {
    await page.evaluate(([corner, values]) => void window.book.sheets[0]?.put(corner, values), [`A${top}`, rows] as const);
    top += rows.length;
    rows = [];
  };
  for (const trip of trips(count)) {
    rows.push([...trip]);
    if (rows.length === PORTION) await put();
  }
  if (rows.length > 0) await put();
  await page.evaluate(
    ([formats, bottom]) => {
      const [sheet] = window.book.sheets;
      for (const [column, numberFormat] of formats) sheet?.restyle({ top: 1, left: column, bottom, right: column }, (look) => window.book.lookWith(look, { numberFormat }));
    },
    [Object.entries(FORMATS).map(([column, format]) => [Number(column), format] as const), count] as const,
  );
}
