/// <reference types="office-js" />
import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import { useExcelHost } from './node/mocha';

const MEGABYTE = 1024 * 1024;

describe('Excel in a bad mood', () => {
  const excel = useExcelHost();
  const read = (options: Excel.RunOptions = {}) =>
    Excel.run(options, async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });

  it('a request over 5 MB fails', async () => {
    const tooMuch = Excel.run(async (context) => {
      const texts = Array.from({ length: 300 }, () => ['台'.repeat(6000)]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A300').values = texts;
      await context.sync();
    });
    await rejects(tooMuch, { code: 'RequestPayloadSizeLimitExceeded' });
    ok((excel.stats.requests[0]?.requestBytes ?? 0) > 5 * MEGABYTE);
  });

  it('an answer over 5 MB fails', async () => {
    excel.book.sheet('Sheet1').put('A1', Array.from({ length: 300 }, () => ['台'.repeat(6000)]));
    const tooMuch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getUsedRange().load('values');
      await context.sync();
    });
    await rejects(tooMuch, { code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('a range of too many cells is read as null', async () => {
    excel.book.cellsPerRead = 100;
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:K10');
      range.load('values');
      await context.sync();
      return range.values;
    });
    is(values, null);
  });

  it('while a cell is edited a request fails', async () => {
    excel.host.cellEditing = true;
    await rejects(read(), { code: 'InvalidOperationInCellEditMode' });
  });

  it('or waits until it is edited no more', async () => {
    excel.host.cellEditing = true;
    let done = false;
    const reading = read({ delayForCellEdit: true }).then(() => (done = true));
    await excel.settled();
    is(done, false);
    excel.host.cellEditing = false;
    await reading;
    is(done, true);
  });

  const FAILURES = [
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['dialogOpen', 'WriteNotSupportedWhenModalDialogOpen'],
    ['tooManyRequests', 'ActivityLimitReached'],
    ['accessDenied', 'AccessDenied'],
    ['internal', 'GeneralException'],
    ['InvalidSelection', 'InvalidSelection'],
  ] as const;
  for (const [failure, code] of FAILURES) {
    it(`${failure} → ${code}, once`, async () => {
      excel.host.failNext(failure);
      await rejects(read(), { code });
      same(await read(), [['']]);
    });
  }

  it('the second request fails, the first passes', async () => {
    excel.host.failNext(null, 'sessionLost');
    await read();
    await rejects(read(), { code: 'InvalidOrTimedOutSession' });
  });

  it('a co-author writes between two round trips', async () => {
    excel.host.beforeRequest = (number, book) => {
      if (number === 2) book.remotely(() => book.sheet('Sheet1').edit('A1', [['别人写的']]));
    };
    same(await read(), [['']]);
    same(await read(), [['别人写的']]);
  });

  it('a sheet vanishes between two round trips', async () => {
    excel.book.addSheet('2月');
    excel.host.beforeRequest = (number, book) => {
      if (number === 2) book.remotely(() => book.deleteSheet(book.sheet('2月')));
    };
    const unlucky = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('2月').getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await rejects(unlucky, { code: 'ItemNotFound' });
  });

  it('a protected sheet takes nothing into locked cells, and something into open ones', async () => {
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
        await context.sync();
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await rejects(write('A1'), { code: 'AccessDenied' });
    await write('B1');
    is(excel.book.sheet('Sheet1').cell('B1').value, 1);
    const painting = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.fill.color = '#FFFF00';
      await context.sync();
    });
    await rejects(painting, { code: 'AccessDenied' });
  });

  it('a member of a newer Excel than the declared one does not exist', async () => {
    const newer = () => Excel.run(async (context) => void context.workbook.worksheets.onProtectionChanged);
    await rejects(newer(), { code: 'ApiNotFound' });
    excel.setRequirementSets({ ExcelApi: '1.14' });
    await newer();
    is(Office.context.requirements.isSetSupported('ExcelApi', '1.15'), false);
  });

  it('counts what crosses the wire', async () => {
    await read();
    await read();
    is(excel.stats.roundTrips, 2);
    ok(excel.stats.largestRequest > 100 && excel.stats.requestBytes >= 2 * 100);
  });
});
