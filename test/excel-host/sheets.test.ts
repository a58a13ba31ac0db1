/// <reference types="office-js" />
import { deepStrictEqual as same, rejects, strictEqual as is } from 'node:assert';
import { useExcelHost } from './node/mocha';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('sheets', () => {
  const excel = useExcelHost();
  const run = <T>(act: (context: Excel.RequestContext, sheets: Excel.WorksheetCollection) => Promise<T>) => Excel.run((context) => act(context, context.workbook.worksheets));

  it('are added, named, moved, hidden, copied, shown and deleted', async () => {
    await run(async (context, sheets) => {
      const report = sheets.add('月报');
      report.position = 0;
      report.tabColor = '#00AA00';
      report.activate();
      await context.sync();
      report.name = '3月 月报';
      sheets.getItem('Sheet1').visibility = 'Hidden';
      report.copy('End');
      await context.sync();
      sheets.getItem('3月 月报').delete();
      await context.sync();
    });
    same(excel.book.sheets.map((sheet) => [sheet.name, sheet.parts.visibility]), [['Sheet1', 'Hidden'], ['3月 月报 (2)', 'Visible']]);
    is(excel.book.activeSheet.name, '3月 月报 (2)');
  });

  it('formulas follow a sheet to its new name', async () => {
    excel.book.addSheet('合计').putFormula('A1', '=Sheet1!B2', 5);
    await run(async (context, sheets) => {
      sheets.getItem('Sheet1').name = '1月 用车';
      await context.sync();
    });
    is(excel.book.sheet('合计').cell('A1').formula, "='1月 用车'!B2");
  });

  const REFUSED: readonly [string, string, (sheets: Excel.WorksheetCollection) => void][] = [
    ['a name of 32 characters', 'InvalidArgument', (sheets) => void sheets.add('一'.repeat(32))],
    ['a name with a slash', 'InvalidArgument', (sheets) => void sheets.add('1/2月')],
    ['a name that is taken', 'ItemAlreadyExists', (sheets) => void sheets.add('sheet1')],
    ['the last visible sheet hidden', 'InvalidArgument', (sheets) => void (sheets.getItem('Sheet1').visibility = 'Hidden')],
    ['the last visible sheet deleted', 'InvalidOperation', (sheets) => sheets.getItem('Sheet1').delete()],
  ];
  for (const [what, code, act] of REFUSED) {
    it(`refused: ${what}`, async () => {
      const doing = run(async (context, sheets) => {
        act(sheets);
        await context.sync();
      });
      await rejects(doing, { code });
    });
  }

  it('a protected structure stays as it is', async () => {
    excel.book.protectedStructure = true;
    const adding = run(async (context, sheets) => {
      sheets.add('月报');
      await context.sync();
    });
    await rejects(adding, { code: 'AccessDenied' });
  });

  it('the page, panes and breaks', async () => {
    await run(async (context, sheets) => {
      const sheet = sheets.getItem('Sheet1');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { left: 1.27, right: 1.27 });
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:K40');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
      sheet.horizontalPageBreaks.add('A21');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'));
      await context.sync();
    });
    const { page, breaks, frozen } = excel.book.sheet('Sheet1').parts;
    same([page.orientation, page.centerHorizontally, page.zoom], ['Landscape', true, { scale: null, horizontalFitToPages: 1, verticalFitToPages: 0 }]);
    same([page.margins.left, page.margins.top], [36, 54]);
    same([page.titleRows?.bottom, page.printArea?.right], [1, 10]);
    same([page.headersFooters.centerFooter, breaks.horizontal, frozen], ['第 &P 页，共 &N 页', [20], { rows: 2, columns: 1 }]);
  });

  it('a picture', async () => {
    const width = await run(async (context, sheets) => {
      const shape = sheets.getItem('Sheet1').shapes.addImage(PNG);
      shape.name = '标志';
      shape.width = 50;
      await context.sync();
      shape.load('height');
      await context.sync();
      return shape.height;
    });
    is(width, 50);
    is(excel.book.sheet('Sheet1').parts.shapes[0]?.name, '标志');
  });

  const CLOSED: readonly [string, string | null, (sheet: Excel.Worksheet) => unknown][] = [
    ['a picture’s place', 'allowEditObjects', (sheet) => (sheet.shapes.getItem('标志').left = 10)],
    ['a picture’s size', 'allowEditObjects', (sheet) => (sheet.shapes.getItem('标志').width = 10)],
    ['a picture taken away', 'allowEditObjects', (sheet) => sheet.shapes.getItem('标志').delete()],
    ['another picture', 'allowEditObjects', (sheet) => sheet.shapes.addImage(PNG)],
    ['how the page lies', null, (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
    ['the print area', null, (sheet) => sheet.pageLayout.setPrintArea('A1:B2')],
    ['the footer', null, (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '台账')],
    ['a page break', null, (sheet) => sheet.horizontalPageBreaks.add('A3')],
    ['a conditional format taken away', 'allowFormatCells', (sheet) => sheet.getRange().conditionalFormats.getItemAt(0).delete()],
    ['a table', null, (sheet) => sheet.tables.add('A1:B3', true)],
  ];
  for (const [what, permission, act] of CLOSED) {
    it(`a protected sheet refuses ${what}${permission === null ? '' : `, unless ${permission}`}`, async () => {
      const setUp = (sheet: Excel.Worksheet) => {
        sheet.shapes.addImage(PNG).name = '标志';
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      };
      const doing = (allowed: Excel.WorksheetProtectionOptions) =>
        run(async (context, sheets) => {
          const sheet = sheets.add();
          setUp(sheet);
          sheet.protection.protect(allowed);
          act(sheet);
          await context.sync();
        });
      await rejects(doing({ allowInsertRows: true }), { code: 'AccessDenied' });
      if (permission !== null) await doing({ [permission]: true });
    });
  }

  it('what is selected', async () => {
    excel.book.sheet('Sheet1').select('B2:C4');
    const seen = await run(async (context) => {
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load('address');
      cell.load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    same(seen, ['Sheet1!B2:C4', 'Sheet1!B2']);
  });
});
