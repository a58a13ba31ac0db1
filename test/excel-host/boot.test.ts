/// <reference types="office-js" />
import { deepStrictEqual as same, rejects, strictEqual as is } from 'node:assert';
import { useExcelHost } from './node/mocha';
import { startExcelHost } from './node/start';

describe('the real office.js over the emulated Excel', () => {
  const excel = useExcelHost();

  it('says that it runs in Excel', async () => {
    is((await Office.onReady()).host, 'Excel');
  });

  it('reads values in one round trip', async () => {
    excel.book.sheet('Sheet1').put('A1', [['账户', 12.5], ['现金', true]]);
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    same(seen, ['Sheet1!A1:B2', [['账户', 12.5], ['现金', true]]]);
    is(excel.stats.roundTrips, 1);
  });

  it('writes values and looks', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C2');
      range.values = [['合计', '=SUM(A1:A3)']];
      range.format.fill.color = '#ffe699';
      range.format.font.bold = true;
      range.numberFormat = [['@', '0.00']];
      await context.sync();
    });
    const cell = excel.book.sheet('Sheet1').cell('C2');
    is(cell.formula, '=SUM(A1:A3)');
    is(cell.value, 0);
    is(cell.look.fill, '#FFE699');
    is(cell.look.font.bold, true);
    is(cell.look.numberFormat, '0.00');
  });

  it('keeps settings and XML parts', async () => {
    const seen = await Excel.run(async (context) => {
      context.workbook.settings.add('month', '2026-03');
      const setting = context.workbook.settings.getItem('month');
      setting.load('value');
      context.workbook.customXmlParts.add('<marks xmlns="urn:marks"><m/></marks>');
      const part = context.workbook.customXmlParts.getByNamespace('urn:marks').getOnlyItem();
      const xml = part.getXml();
      await context.sync();
      return [setting.value, xml.value];
    });
    same(seen, ['2026-03', '<marks xmlns="urn:marks"><m/></marks>']);
  });

  it('tells a handler what a person typed', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void seen.push([event.address, event.source, event.details?.valueAfter]));
      await context.sync();
    });
    excel.book.sheet('Sheet1').edit('B2', [['12']]);
    await excel.settled();
    same(seen, [['B2', 'Local', 12]]);
  });

  it('fails as Excel fails where a sheet is missing', async () => {
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('3月').load('name');
      await context.sync();
    });
    await rejects(asking, { code: 'ItemNotFound' });
  });
});

describe('when the emulated Excel has stopped', () => {
  it('other code in the process sees no browser; a new start finds everything again', async () => {
    const first = await startExcelHost();
    await first.stop();
    is(typeof (globalThis as { window?: unknown }).window, 'undefined');
    is(typeof (globalThis as { document?: unknown }).document, 'undefined');
    const second = await startExcelHost();
    const count = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    });
    await second.stop();
    is(count, 1);
  });
});
