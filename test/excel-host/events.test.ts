/// <reference types="office-js" />
import { deepStrictEqual as same, strictEqual as is } from 'node:assert';
import { useExcelHost } from './node/mocha';

describe('events', () => {
  const excel = useExcelHost();
  const seen: unknown[] = [];
  beforeEach(() => void (seen.length = 0));

  const listen = (add: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      add(context);
      await context.sync();
    });

  it('a change says who made it', async () => {
    await listen((context) => context.workbook.worksheets.onChanged.add(async (event) => void seen.push([event.address, event.source, event.triggerSource])));
    const sheet = excel.book.sheet('Sheet1');
    sheet.edit('A1', [[1]]);
    excel.book.remotely(() => sheet.edit('A2', [[2]]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A3:B3').values = [[3, 4]];
      await context.sync();
    });
    await excel.settled();
    same(seen, [['A1', 'Local', 'Unknown'], ['A2', 'Remote', 'Unknown'], ['A3:B3', 'Local', 'ThisLocalAddin']]);
  });

  it('of one cell with what it was, of several without', async () => {
    await listen((context) => context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event.details ?? null)));
    excel.book.sheet('Sheet1').edit('A1', [['旧']]);
    excel.book.sheet('Sheet1').edit('A1', [['新']]);
    excel.book.sheet('Sheet1').edit('A1', [[1, 2]]);
    await excel.settled();
    same(seen, [
      { valueBefore: '', valueAfter: '旧', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      { valueBefore: '旧', valueAfter: '新', valueTypeBefore: 'String', valueTypeAfter: 'String' },
      null,
    ]);
  });

  it('a handler may look at what changed', async () => {
    await listen((context) =>
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('values');
          await inner.sync();
          seen.push(range.values);
        }),
      ),
    );
    excel.book.sheet('Sheet1').edit('B2', [['7', '8']]);
    await excel.settled();
    same(seen, [[[7, 8]]]);
  });

  it('of one sheet only', async () => {
    excel.book.addSheet('2月');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('2月');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
    });
    excel.book.sheet('Sheet1').edit('A1', [[1]]);
    excel.book.sheet('2月').edit('A9', [[1]]);
    await excel.settled();
    same(seen, ['A9']);
  });

  it('selection, sheets coming, going and being shown', async () => {
    await listen((context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async (event) => void seen.push(['selected', event.address]));
      worksheets.onActivated.add(async () => void seen.push(['activated']));
      worksheets.onAdded.add(async () => void seen.push(['added']));
      worksheets.onDeleted.add(async (event) => void seen.push(['deleted', event.source]));
    });
    const sheet = excel.book.addSheet('2月');
    sheet.select('B2:C3');
    excel.book.remotely((book) => book.deleteSheet(sheet));
    await excel.settled();
    same(seen, [['added'], ['activated'], ['selected', 'B2:C3'], ['deleted', 'Remote']]);
  });

  it('rows that come and go, and hidden ones', async () => {
    await listen((context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void seen.push([event.changeType, event.address]));
      context.workbook.worksheets.onRowHiddenChanged.add(async (event) => void seen.push([event.changeType, event.address]));
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('5:5').delete('Up');
      sheet.getRange('7:8').rowHidden = true;
      await context.sync();
    });
    await excel.settled();
    same(seen, [['RowInserted', '2:3'], ['RowDeleted', '5:5'], ['Hidden', '7:8']]);
  });

  it('a handler that was removed hears nothing', async () => {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void seen.push('heard'));
      await context.sync();
      return added;
    });
    is(excel.host.listening, 1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    is(excel.host.listening, 0);
    excel.book.sheet('Sheet1').edit('A1', [[1]]);
    await excel.settled();
    same(seen, []);
  });

  it('events that are switched off are not sent', async () => {
    await listen((context) => {
      context.workbook.worksheets.onChanged.add(async () => void seen.push('heard'));
      context.runtime.enableEvents = false;
    });
    excel.book.sheet('Sheet1').edit('A1', [[1]]);
    await excel.settled();
    same(seen, []);
  });
});
