/// <reference types="office-js" />
import { deepStrictEqual as same, strictEqual as is } from 'node:assert';
import { bookData } from './model/book-data';
import { useExcelHost } from './node/mocha';

describe('looks', () => {
  const excel = useExcelHost();
  const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Excel.run((context) => act(context.workbook.worksheets.getItem('Sheet1'), context));

  it('cells that differ are read as null, colours as an empty text', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = 'yellow';
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.horizontalAlignment = 'Center';
      await context.sync();
      const { format } = sheet.getRange('A1:B1');
      format.load('horizontalAlignment,wrapText,fill/color,font/bold,font/size');
      await context.sync();
      return [format.fill.color, format.font.bold, format.font.size, format.horizontalAlignment, format.wrapText];
    });
    same(seen, ['', null, 11, null, false]);
  });

  it('a fill taken away leaves what was there before it', async () => {
    const before = bookData(excel.book);
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').format.fill.color = '#FFE699';
      await context.sync();
    });
    is(excel.book.sheet('Sheet1').cell('C3').look.fill, '#FFE699');
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').format.fill.clear();
      await context.sync();
    });
    same(bookData(excel.book), before);
  });

  it('edges are drawn on the outer cells, inner lines between', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideVertical').weight = 'Hairline';
      await context.sync();
    });
    const sheet = excel.book.sheet('Sheet1');
    same(sheet.cell('B1').look.borders.top, { style: 'Double', weight: 'Thin', color: '#000000' });
    same(sheet.cell('B2').look.borders.top, null);
    same(sheet.cell('A2').look.borders.right, { style: 'Continuous', weight: 'Hairline', color: '#000000' });
    same(sheet.cell('A2').look.borders.left, null);
  });

  it('many cells are read and written at once, and only what was named', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FF0000' }, font: { italic: true } } }, {}]]);
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true, pattern: true }, font: { italic: true }, borders: { style: true } } });
      await context.sync();
      return cells.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color, cell.format?.fill?.pattern, cell.format?.font, cell.format?.borders?.top]);
    });
    same(seen, [
      ['Sheet1!A1', '#FF0000', 'Solid', { italic: true }, { style: 'None' }],
      ['Sheet1!B1', '#FFFFFF', 'None', { italic: false }, { style: 'None' }],
    ]);
  });

  it('sizes and hidden lines', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A:B').format.columnWidth = 60;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('3:4').rowHidden = true;
      await context.sync();
      const mixed = sheet.getRange('A1:A2').format;
      mixed.load('rowHeight,columnWidth');
      const rows = sheet.getRange('A2:A4').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const hidden = sheet.getRange('A2:A3');
      hidden.load('rowHidden');
      await context.sync();
      return [mixed.rowHeight, mixed.columnWidth, rows.value, hidden.rowHidden];
    });
    const row = (rowHidden: boolean, rowHeight: number) => ({ rowHidden, format: { rowHeight } });
    same(seen, [null, 60, [row(false, 30), row(true, 0), row(true, 0)], null]);
  });

  it('a look of a whole column holds for cells to come', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').numberFormat = '@' as unknown as string[][];
      sheet.getRange('B5').values = [['=1+1']];
      await context.sync();
    });
    is(excel.book.sheet('Sheet1').cell('B5').value, '=1+1');
  });

  const TEXTS: readonly [number | string, string, string][] = [
    [46086, 'yyyy"年"m"月"d"日"', '2026年3月5日'],
    [46086.40625, 'yyyy/m/d h:mm', '2026/3/5 9:45'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-0.256, '0.0%', '-25.6%'],
    [12, 'General', '12'],
    ['文字', '0.00', '文字'],
  ];
  for (const [value, numberFormat, text] of TEXTS) {
    it(`${value} shown as ${numberFormat}: ${text}`, async () => {
      const seen = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.values = [[value]];
        range.numberFormat = [[numberFormat]];
        range.load('text');
        await context.sync();
        return range.text;
      });
      same(seen, [[text]]);
    });
  }
});
