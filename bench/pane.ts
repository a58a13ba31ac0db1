import { bookFromXlsx } from '../test/excel-host/model/book-from-xlsx';
import { excelWindows } from '../test/addin/excel-pane/open-in-excel';
import { generateRegister } from './generate-register';

/** How long the pane keeps its window busy while it reads and checks beside the emulated Excel: `npx tsx bench/pane.ts [rows …]`. Needs `npm run build`. The emulated Excel works on the same thread; its tasks are not counted. */
const sizes = process.argv.slice(2).map(Number);

void (async () => {
  const windows = await excelWindows();
  try {
    for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000]) {
      const { page, pane } = await windows.open(await bookFromXlsx(generateRegister({ rows, texts: 'shared' })), { patience: 600_000 });
      const tasks = await pane.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            const durations: number[] = [];
            new PerformanceObserver((list) => durations.push(...list.getEntries().filter(({ name }) => name === 'self').map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
            setTimeout(() => resolve(durations), 500);
          }),
      );
      const { roundTrips, responseBytes } = await page.evaluate(() => ({ roundTrips: window.excel.host.stats.roundTrips, responseBytes: window.excel.host.stats.responseBytes }));
      console.log(`${rows} rows: ${tasks.length} tasks over 50 ms, the longest ${Math.round(Math.max(0, ...tasks))} ms; ${roundTrips} round trips, ${(responseBytes / 1e6).toFixed(1)} MB`);
      await page.context().close();
    }
  } finally {
    await windows.close();
  }
})();
