/// <reference types="office-js" />
import { deepStrictEqual as same, ok, rejects, strictEqual as is, throws } from 'node:assert';
import { Book } from './model/book';
import { useExcelHost } from './node/mocha';

function twoMonths(): Book {
  const book = new Book();
  book.addSheet('1月', [['日期', '车号'], [46023, '粤A12345']]);
  book.addSheet('2月').parts.visibility = 'Hidden';
  return book;
}

describe('loading', () => {
  const excel = useExcelHost({ book: twoMonths });
  const run = <T>(act: (context: Excel.RequestContext) => Promise<T>) => Excel.run(act);

  it('a property that was not loaded cannot be read', async () => {
    const forgetful = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('1月');
      await context.sync();
      return sheet.name;
    });
    await rejects(forgetful, { code: 'PropertyNotLoaded' });
  });

  it('a result cannot be read before sync', async () => {
    await rejects(run(async (context) => context.workbook.worksheets.getCount().value), { code: 'ValueNotLoaded' });
  });

  it('a range is gone after its run', async () => {
    const range = await run(async (context) => {
      const found = context.workbook.worksheets.getItem('1月').getRange('A1');
      await context.sync();
      return found;
    });
    throws(() => range.load('values'), { code: 'InvalidObjectPath' });
    await excel.settled();
    is(excel.host.trackedReferences, 0);
  });

  it('collections, their items and what lies below them', async () => {
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]);
    });
    same(seen, [['1月', 'Visible', false], ['2月', 'Hidden', false]]);
    is(excel.stats.roundTrips, 1);
  });

  it('top and skip', async () => {
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    same(seen, ['2月']);
  });

  it('what is not there is a null object, and so is everything below it', async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('3月');
      const used = sheet.getUsedRangeOrNullObject(true);
      const empty = context.workbook.worksheets.getItem('2月').getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject, empty.isNullObject];
    });
    same(seen, [true, true, true]);
  });

  it('an error says where it arose, and what came before it is done', async () => {
    const failing = run(async (context) => {
      context.workbook.worksheets.getItem('1月').getRange('D1').values = [['备注']];
      context.workbook.worksheets.getItem('3月').getRange('A1').values = [[1]];
      await context.sync();
    });
    await rejects(failing, (error: OfficeExtension.Error) => {
      is(error.code, 'ItemNotFound');
      is(error.debugInfo.errorLocation, 'WorksheetCollection.getItem');
      ok(error instanceof OfficeExtension.Error);
      return true;
    });
    is(excel.book.sheet('1月').cell('D1').value, '备注');
  });

  it('an array of another size than the range is refused', async () => {
    const wrong = run(async (context) => {
      context.workbook.worksheets.getItem('1月').getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    await rejects(wrong, { code: 'InvalidArgument' });
  });

  it('an object of another run is refused', async () => {
    const other = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('1月').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    const mixing = run(async (context) => {
      context.workbook.worksheets.getItem('2月').getRange('A1').copyFrom(other);
      await context.sync();
    });
    await rejects(mixing, { code: 'InvalidRequestContext' });
  });

  it('a big write arrives whole, in one round trip', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => [index, `第${index}行`]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('2月').getRange('A1:B4000').values = rows;
      await context.sync();
    });
    same(excel.book.sheet('2月').cell('B4000').value, '第3999行');
    is(excel.stats.roundTrips, 1);
  });

  it('what the emulator lacks fails and is listed', async () => {
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem('1月').charts.load('items/name');
      await context.sync();
    });
    await rejects(asking, { code: 'ApiNotFound' });
    same(excel.host.unsupported.splice(0), ['Worksheet.Charts']);
  });
});
