import assert from 'node:assert/strict';
import { generateRegister } from '../../../bench/generate-register';
import { Book } from '../../excel-host/model/book';
import { bookFromXlsx } from '../../excel-host/model/book-from-xlsx';
import { overflow } from '../taskpane/built-page';
import type { ExcelWindows, InExcel } from './open-in-excel';
import { count, excelWindows } from './open-in-excel';

const MEGABYTE = 1 << 20;
const MARKUP = '<img src=x onerror="document.title=\'broken\'">';
const FORMULA = '=HYPERLINK("https://example.com","部门")';
const LONG = '长'.repeat(32_767);
const HEADER = ['日期', '车号', '驾驶员', '使用人', '部门', '用车事由', '目的地', '派车单时间', '出车时间', '回车时间', '起始公里', '终止公里', '行驶公里'];

/** Names that are markup, formulas and as long as a cell can be; every trip left 44 minutes after its slip. */
function hostileBook(): Book {
  const book = new Book('<b>台账</b>.xlsx');
  const sheet = book.addSheet('3月 <i>&');
  const rows = [MARKUP, FORMULA, LONG].map((name, index) => [46083 + index, '闽D12345', name, name, FORMULA, MARKUP, '集美', 0.375, 0.405, 0.5, 100 + index * 30, 130 + index * 30, 30]);
  sheet.put('A1', [HEADER, ...rows]);
  const format = (left: number, right: number, numberFormat: string): void => sheet.restyle({ top: 1, left, bottom: 3, right }, (look) => book.lookWith(look, { numberFormat }));
  format(0, 0, 'yyyy/m/d');
  format(7, 9, 'h:mm');
  // Down to the last row everything is formatted and empty.
  sheet.restyle({ top: 0, left: 13, bottom: 1_048_575, right: 20 }, (look) => book.lookWith(look, { fill: '#FFFF00' }));
  sheet.restyle({ top: 1_048_575, left: 0, bottom: 1_048_575, right: 30 }, (look) => book.lookWith(look, { fill: '#FFFF00' }));
  return book;
}

describe('burdens on the pane in Excel', function () {
  this.timeout(180_000);
  let windows: ExcelWindows;
  before(async () => {
    windows = await excelWindows();
  });
  after(() => windows?.close());

  const recheck = async ({ page, pane }: InExcel): Promise<void> => {
    await page.evaluate(() => window.book.sheets[0]?.edit('A3', [[window.book.sheets[0].cell('A3').value]]));
    const button = pane.getByRole('button', { name: '重新检查' });
    await button.waitFor();
    await page.evaluate(() => window.excel.host.stats.clear());
    await button.click();
    await pane.getByText('有改动').waitFor({ state: 'hidden' });
    await pane.getByRole('progressbar').waitFor({ state: 'hidden' });
  };
  const crossed = ({ page }: InExcel) =>
    page.evaluate(() => {
      const { roundTrips, requestBytes, responseBytes, largestResponse } = window.excel.host.stats;
      return { roundTrips, requestBytes, responseBytes, largestResponse };
    });

  it('reads 10,000 rows in at most 8 round trips, each far below the web’s 5 MB', async () => {
    const excel = await windows.open(await bookFromXlsx(generateRegister({ rows: 10_000, texts: 'shared' })));
    await recheck(excel);
    const { roundTrips, requestBytes, responseBytes, largestResponse } = await crossed(excel);
    assert.ok(roundTrips > 0 && roundTrips <= 8, `${roundTrips} round trips`);
    assert.ok(largestResponse <= 2.5 * MEGABYTE, `${largestResponse} bytes in one answer`);
    assert.ok(responseBytes <= 6 * MEGABYTE, `${responseBytes} bytes of answers`);
    assert.ok(requestBytes <= 0.2 * MEGABYTE, `${requestBytes} bytes of requests`);
    await excel.page.context().close();
  });

  it('shows hostile cells as text and passes over a million formatted rows', async () => {
    const excel = await windows.open(hostileBook());
    const { page, pane, complaints } = excel;
    await recheck(excel);
    const before = await page.evaluate(() => window.excel.data());
    assert.ok((await crossed(excel)).roundTrips <= 8);
    assert.ok((await count(pane, 'error')) > 0);
    await pane.getByText('<img src=x').first().waitFor();
    await pane.locator('[data-mark^=line-]').first().focus();
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('F8');
      await pane.locator('[aria-expanded=true][data-mark^=line-] ~ [role=group]').waitFor();
      assert.equal(await overflow(pane), 0);
    }
    assert.equal(await pane.locator('main img').count(), 0);
    assert.notEqual(await pane.title(), 'broken');
    assert.deepEqual((await page.evaluate(() => window.excel.data())).sheets, before.sheets);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('writes hostile names into sheets as text', async () => {
    const { page, pane, complaints } = await windows.open(hostileBook());
    await pane.locator('#tab-totals').click();
    await pane.locator('main table').waitFor();
    await pane.getByLabel('按', { exact: true }).selectOption('department');
    await pane.getByRole('rowheader', { name: FORMULA.slice(0, 12) }).waitFor();
    await pane.getByRole('button', { name: '写入工作表' }).click();
    await pane.locator('[role=status]', { hasText: '已写入' }).waitFor();
    const written = await page.evaluate(() => window.book.sheets.slice(1).map((sheet) => {
      const cells: [unknown, string | null][] = [];
      sheet.cells.each((_row, _column, { value, formula }) => cells.push([value, formula]));
      return cells;
    }));
    assert.equal(written.length, 1);
    assert.ok(written[0]?.some(([value]) => value === FORMULA), 'the department stands there as text');
    assert.deepEqual(written[0]?.filter(([, formula]) => formula !== null && /HYPERLINK/.test(formula)), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
