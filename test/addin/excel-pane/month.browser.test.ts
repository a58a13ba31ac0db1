import assert from 'node:assert/strict';
import { parseA1 } from '../../../src/core/workbook/ref';
import type { BookData } from '../../excel-host/model/book-data';
import type {} from '../../excel-host/browser/host-page';
import type { ExcelWindows, InExcel } from './open-in-excel';
import { count, excelWindows, vehicleBook } from './open-in-excel';

const REASON = '=总经理临时接待，事后补单';

describe('a month in Excel', function () {
  this.timeout(120_000);
  let windows: ExcelWindows;
  let excel: InExcel;
  before(async () => {
    windows = await excelWindows();
    excel = await windows.open(await vehicleBook());
  });
  after(() => windows?.close());

  const data = (): Promise<BookData> => excel.page.evaluate(() => window.excel.data());
  const sheetNames = async (): Promise<string[]> => (await data()).sheets.map(({ parts }) => parts.name);
  const texts = (sheet: string): Promise<unknown[][]> =>
    excel.page.evaluate((name) => {
      const rows: unknown[][] = [];
      window.book.sheet(name).cells.each((row, column, { value }) => ((rows[row] ??= [])[column] = value));
      return rows;
    }, sheet);
  const selected = (): Promise<{ sheet: string; row: number; column: number }> =>
    excel.page.evaluate(() => {
      const { sheet, area } = window.book.selected;
      return { sheet: sheet.name, row: area.top, column: area.left };
    });
  const value = (sheet: string, cell: string): Promise<unknown> => excel.page.evaluate(([name, at]) => window.book.sheet(name!).cell(at!).value, [sheet, cell]);
  /** `3月!K12` of the open card. */
  const openPlace = async (): Promise<{ sheet: string; cell: string }> => {
    const label = (await excel.pane.locator('main [role=group][aria-label$=的问题]').getAttribute('aria-label')) ?? '';
    const [, sheet = '', cell = ''] = /^(.+)!([A-Z]+\d+) 的问题$/.exec(label) ?? [];
    return { sheet, cell };
  };
  const openFirst = async (button: 'fix' | 'waive'): Promise<void> => {
    await excel.pane.locator('[data-mark^=line-]').first().focus();
    for (let step = 0; step < 80; step++) {
      await excel.page.keyboard.press('F8');
      await excel.pane.locator('main [role=group][aria-label$=的问题]').waitFor();
      if ((await excel.pane.locator(`[data-mark=${button}]`).count()) > 0) return;
    }
    throw new Error(`no finding offers ${button}`);
  };
  const chooseMonth = async (month: string): Promise<void> => {
    const sheet = `${Number(month.slice(5))}月`;
    await excel.pane.locator('select').first().selectOption(month);
    await excel.pane.locator('[data-mark^=line-]', { hasText: `${sheet}!` }).first().waitFor();
  };
  const notice = (text: RegExp | string): Promise<void> => excel.pane.getByText(text).first().waitFor();

  it('is checked by itself when the pane opens', async () => {
    assert.ok((await count(excel.pane, 'error')) > 0);
    assert.equal(await excel.pane.locator('select').first().inputValue(), '2026-03');
    assert.deepEqual(await excel.page.evaluate(() => window.excel.host.unsupported), []);
  });

  it('leads from each finding to its cell', async () => {
    await excel.pane.locator('[data-mark^=line-]').first().focus();
    for (let step = 0; step < 5; step++) {
      await excel.page.keyboard.press('F8');
      await excel.pane.locator(`[aria-expanded=true][data-mark^=line-] ~ [role=group]`).waitFor();
      const { sheet, cell } = await openPlace();
      const at = parseA1(cell);
      await excel.page.waitForFunction((name) => window.book.selected.sheet.name === name, sheet);
      await excel.page.waitForFunction((row) => window.book.selected.area.top === row, at?.row);
      assert.deepEqual(await selected(), { sheet, row: at?.row, column: at?.column });
    }
  });

  it('takes a fix and its undo', async () => {
    const before = await data();
    await chooseMonth('2026-02');
    const errors = await count(excel.pane, 'error');
    await openFirst('fix');
    const { sheet, cell } = await openPlace();
    assert.equal(`${sheet}!${cell}`, '2月!AC40');
    const old = await value(sheet, cell);
    await excel.pane.locator('[data-mark=fix]').click();
    await notice(/格已改/);
    assert.equal(await value(sheet, cell), 288);
    assert.equal(await count(excel.pane, 'error'), errors - 1);
    await excel.pane.getByRole('button', { name: '撤销' }).click();
    await notice('已改回原值');
    assert.deepEqual(await value(sheet, cell), old);
    assert.equal(await count(excel.pane, 'error'), errors);
    assert.deepEqual((await data()).sheets, before.sheets);
    await chooseMonth('2026-03');
  });

  it('marks its findings, and unmarked every format is as before', async () => {
    const before = await data();
    const box = excel.pane.getByLabel('在表中标注');
    await box.click();
    await excel.pane.locator('input[type=checkbox]:checked').waitFor();
    const marked = (await data()).sheets.filter(({ parts }) => parts.conditionalFormats.length > 0).map(({ parts }) => parts.name);
    assert.deepEqual(marked, ['3月']);
    await box.click();
    await excel.pane.locator('input[type=checkbox]:not(:checked):not(:disabled)').waitFor();
    assert.deepEqual(await data(), before);
  });

  it('keeps a waiver on the sheet 豁免, and knows it again', async () => {
    const errors = await count(excel.pane, 'error');
    await excel.pane.locator('[data-mark=count-error]').click();
    await excel.pane.locator('[role=status]', { hasText: /^\d+ 条$/ }).waitFor();
    await openFirst('waive');
    const { sheet } = await openPlace();
    await excel.pane.locator('[data-mark=waive]').click();
    await excel.pane.getByLabel('理由').fill(REASON);
    await excel.pane.getByLabel('批准人').fill('赵敏');
    await excel.pane.getByLabel('日期').fill('2026-04-01');
    await excel.pane.getByRole('button', { name: '记入豁免' }).click();
    await notice('已豁免，记在「豁免」表。');
    const [header, row] = await texts('豁免');
    assert.deepEqual(header, ['规则', '登记', '记录', '理由', '批准人', '日期']);
    assert.match(String(row?.[0]), /^vehicle\/|^common\//);
    assert.deepEqual(row?.slice(3), [REASON, '赵敏', 46113]);
    assert.equal(row?.[1], sheet);
    assert.equal(await excel.page.evaluate(() => window.book.sheet('豁免').cell('D2').formula), null);
    await excel.page.evaluate(() => window.book.sheet('2月').edit('AD40', [['改过']]));
    await excel.pane.getByRole('button', { name: '重新检查' }).click();
    await excel.pane.getByText('有改动').waitFor({ state: 'hidden' });
    const waived = await count(excel.pane, 'waived');
    assert.ok(waived >= 1);
    assert.equal(await count(excel.pane, 'error'), errors - waived);
  });

  it('writes the totals and the month’s report as sheets', async () => {
    const before = await sheetNames();
    await excel.pane.locator('#tab-totals').click();
    await excel.pane.locator('main table').waitFor();
    await excel.pane.getByRole('button', { name: '写入工作表' }).click();
    await notice(/已写入：车辆使用登记汇总/);
    await excel.pane.locator('#tab-reports').click();
    await excel.pane.getByRole('button', { name: '生成汽车月使用情况报表' }).click();
    await notice(/已写入：汽车月/);
    const fresh = (await sheetNames()).filter((name) => !before.includes(name));
    assert.ok(fresh.length >= 2, fresh.join());
    for (const name of fresh) assert.ok((await texts(name)).length > 2, `${name} is empty`);
    assert.deepEqual(await excel.page.evaluate(() => window.excel.host.unsupported), []);
    assert.deepEqual(excel.complaints, []);
  });
});
