/// <reference types="office-js" />
import { deepStrictEqual as same, rejects, strictEqual as is } from 'node:assert';
import { Book } from './model/book';
import { useExcelHost } from './node/mocha';

function register(): Book {
  const book = new Book();
  const sheet = book.addSheet('1月', [['用车台账', null, null], ['日期', '车号', '里程'], [46023, '粤A1', 10], [46024, '粤A2', 20], ['合计', null, null]]);
  sheet.merge('A1:C1').putFormula('C5', '=SUM(C3:C4)', 30).hide('rows', 3, 3);
  return book;
}

describe('ranges', () => {
  const excel = useExcelHost({ book: register });
  const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Excel.run((context) => act(context.workbook.worksheets.getItem('1月'), context));

  it('values, formulas, texts and types', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A4:C5');
      range.load('values,formulas,valueTypes');
      await context.sync();
      return [range.values, range.formulas[1], range.valueTypes[1]];
    });
    same(seen, [[[46024, '粤A2', 20], ['合计', '', 30]], ['合计', '', '=SUM(C3:C4)'], ['String', 'Empty', 'Double']]);
  });

  const ADDRESSES: readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
    ['by indexes', (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), "'1月'!A2:C3"],
    ['a cell of it', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), "'1月'!C3"],
    ['its row', (sheet) => sheet.getRange('B3').getEntireRow(), "'1月'!3:3"],
    ['its column', (sheet) => sheet.getRange('B3').getEntireColumn(), "'1月'!B:B"],
    ['used', (sheet) => sheet.getUsedRange(true), "'1月'!A1:C5"],
    ['used of a column', (sheet) => sheet.getRange('B:B').getUsedRange(true), "'1月'!B2:B4"],
    ['moved', (sheet) => sheet.getRange('A1:B2').getOffsetRange(2, 1), "'1月'!B3:C4"],
    ['grown', (sheet) => sheet.getRange('A1').getResizedRange(1, 2), "'1月'!A1:C2"],
    ['shared', (sheet) => sheet.getRange('A1:B3').getIntersection('B2:C9'), "'1月'!B2:B3"],
    ['round two', (sheet) => sheet.getRange('A1').getBoundingRect('C4'), "'1月'!A1:C4"],
    ['the last cell', (sheet) => sheet.getRange('A1:C5').getLastCell(), "'1月'!C5"],
  ];
  for (const [what, find, address] of ADDRESSES) {
    it(`address: ${what}`, async () => {
      const seen = await onSheet(async (sheet, context) => {
        const range = find(sheet);
        range.load('address');
        await context.sync();
        return range.address;
      });
      is(seen, address);
    });
  }

  const MANY: readonly [string, (sheet: Excel.Worksheet) => Excel.RangeAreas, string | null][] = [
    ['merged', (sheet) => sheet.getUsedRange().getMergedAreasOrNullObject(), "'1月'!A1:C1"],
    ['merged, none', (sheet) => sheet.getRange('A2:C5').getMergedAreasOrNullObject(), null],
    ['visible', (sheet) => sheet.getUsedRange().getSpecialCellsOrNullObject('Visible'), "'1月'!A1:C3,'1月'!A5:C5"],
    ['formulas', (sheet) => sheet.getUsedRange().getSpecialCellsOrNullObject('Formulas'), "'1月'!C5"],
    ['texts', (sheet) => sheet.getRange('A3:C4').getSpecialCellsOrNullObject('Constants', 'Text'), "'1月'!B3,'1月'!B4"],
  ];
  for (const [what, find, address] of MANY) {
    it(`areas: ${what}`, async () => {
      const seen = await onSheet(async (sheet, context) => {
        const areas = find(sheet);
        areas.load('address');
        await context.sync();
        return areas.isNullObject ? null : areas.address;
      });
      is(seen, address);
    });
  }

  it('merging keeps the first value only; what lies under a merge takes none', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A3:B3').merge();
      sheet.getRange('A3:B3').values = [[1, 2]];
      await context.sync();
    });
    is(excel.book.sheet('1月').cell('A3').value, 1);
    is(excel.book.sheet('1月').cell('B3').value, null);
  });

  it('outside the sheet there is nothing', async () => {
    const outside = onSheet(async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    await rejects(outside, { code: 'InvalidArgument' });
  });

  it('an inserted row moves cells, formulas, names, merges, hidden rows and a range that is kept', async () => {
    const address = await onSheet(async (sheet, context) => {
      context.workbook.names.add('里程', sheet.getRange('C3:C4'));
      const kept = sheet.getRange('A4');
      kept.load('address');
      await context.sync();
      sheet.getRange('3:3').insert('Down');
      await context.sync();
      kept.load('address');
      await context.sync();
      return kept.address;
    });
    const sheet = excel.book.sheet('1月');
    is(address, "'1月'!A5");
    is(sheet.cell('B5').value, '粤A2');
    is(sheet.cell('C6').formula, '=SUM(C4:C5)');
    is(excel.book.names[0]?.formula, "='1月'!$C$4:$C$5");
    is(sheet.line('rows', 4).hidden, true);
    is(sheet.line('rows', 3).hidden, false);
  });

  it('a deleted row leaves #REF! where it was asked for', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('D1').values = [['=C3']];
      sheet.getRange('3:3').delete('Up');
      await context.sync();
    });
    is(excel.book.sheet('1月').cell('D1').formula, '=#REF!');
    is(excel.book.sheet('1月').cell('C4').formula, '=SUM(C3:C3)');
  });

  it('clearing takes what was named and nothing else', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B3').format.fill.color = '#FF0000';
      sheet.getRange('B4').format.fill.color = '#FF0000';
      sheet.getRange('B3').clear('Contents');
      sheet.getRange('B4').clear('Formats');
      await context.sync();
    });
    const sheet = excel.book.sheet('1月');
    same([sheet.cell('B3').value, sheet.cell('B3').look.fill], [null, '#FF0000']);
    same([sheet.cell('B4').value, sheet.cell('B4').look.fill], ['粤A2', null]);
  });
});
