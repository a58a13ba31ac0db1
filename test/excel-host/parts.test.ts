/// <reference types="office-js" />
import { deepStrictEqual as same, rejects, strictEqual as is } from 'node:assert';
import { useExcelHost } from './node/mocha';

const MARKS = 'urn:marks';

describe('what a workbook holds beside cells', () => {
  const excel = useExcelHost();
  const run = <T>(act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) => Excel.run((context) => act(context, context.workbook.worksheets.getItem('Sheet1')));

  it('settings are listed, changed and deleted', async () => {
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('a', 1);
      settings.add('b', { month: '2026-03' });
      settings.add('a', 2);
      settings.load('items/key,items/value');
      await context.sync();
      const before = settings.items.map((item) => [item.key, item.value]);
      settings.getItem('a').delete();
      const gone = settings.getItemOrNullObject('a');
      await context.sync();
      return [before, gone.isNullObject];
    });
    same(seen, [[['a', 2], ['b', { month: '2026-03' }]], true]);
  });

  it('XML parts are found by namespace, changed and deleted', async () => {
    const seen = await run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<other xmlns="urn:other"/>');
      const part = customXmlParts.add(`<?xml version="1.0"?><t:marks xmlns:t="${MARKS}"/>`);
      const found = customXmlParts.getByNamespace(MARKS).getOnlyItemOrNullObject();
      found.load('id,namespaceUri');
      await context.sync();
      found.setXml(`<t:marks xmlns:t="${MARKS}"><t:m/></t:marks>`);
      const xml = part.getXml();
      await context.sync();
      found.delete();
      const left = customXmlParts.getByNamespace(MARKS).getOnlyItemOrNullObject();
      await context.sync();
      return [found.namespaceUri, xml.value, left.isNullObject];
    });
    same(seen, [MARKS, `<t:marks xmlns:t="${MARKS}"><t:m/></t:marks>`, true]);
  });

  it('an XML part that is none is refused', async () => {
    const adding = run(async (context) => {
      context.workbook.customXmlParts.add('<marks>');
      await context.sync();
    });
    await rejects(adding, { code: 'InvalidArgument' });
  });

  it('names of the book and of a sheet', async () => {
    const seen = await run(async (context, sheet) => {
      context.workbook.names.add('里程', sheet.getRange('C3:C9'));
      const own = sheet.names.add('本表', '=Sheet1!$A$1');
      context.workbook.names.load('items/name,items/formula,items/type');
      const range = own.getRange();
      range.load('address');
      const missing = context.workbook.names.getItemOrNullObject('本表');
      await context.sync();
      return [context.workbook.names.items.map((item) => [item.name, item.formula, item.type]), range.address, missing.isNullObject];
    });
    same(seen, [[['里程', '=Sheet1!$C$3:$C$9', 'Range']], 'Sheet1!A1', true]);
  });

  it('comments, one a cell', async () => {
    const seen = await run(async (context, sheet) => {
      context.workbook.comments.add('Sheet1!B2', '车号有误');
      await context.sync();
      const comment = sheet.comments.getItemByCell('Sheet1!B2');
      comment.replies.add('已改');
      comment.load('content,replies/items/content');
      const location = comment.getLocation();
      location.load('address');
      await context.sync();
      return [comment.content, comment.replies.items.map((reply) => reply.content), location.address];
    });
    same(seen, ['车号有误', ['已改'], 'Sheet1!B2']);
    const again = run(async (context) => {
      context.workbook.comments.add('Sheet1!B2', '再批');
      await context.sync();
    });
    await rejects(again, { code: 'InvalidArgument' });
    await run(async (context, sheet) => {
      sheet.comments.getItemByCell('Sheet1!B2').delete();
      await context.sync();
    });
    same(excel.book.sheet('Sheet1').parts.comments, []);
  });

  it('conditional formats with a formula; inserted rows move them', async () => {
    await run(async (context, sheet) => {
      const format = sheet.getRange('A2:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$D2="违规"';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    const [format] = excel.book.sheet('Sheet1').parts.conditionalFormats;
    same([format?.formula, format?.format.fill, format?.areas], ['=$D2="违规"', '#FFC7CE', [{ top: 2, left: 0, bottom: 9, right: 2 }]]);
    const count = await run(async (context, sheet) => {
      sheet.getRange('B5').conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return left.value;
    });
    is(count, 0);
  });

  it('validation of a range leaves its neighbours theirs', async () => {
    const seen = await run(async (context, sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '一级,二级' } };
      sheet.getRange('A1:A9').dataValidation.errorAlert = { message: '请从列表里选', showAlert: true, style: 'Stop', title: '用印级别' };
      sheet.getRange('A5').dataValidation.clear();
      const [there, gone] = [sheet.getRange('A4').dataValidation, sheet.getRange('A5').dataValidation];
      there.load('type,rule,errorAlert');
      gone.load('type');
      await context.sync();
      return [there.type, there.rule.list?.source, there.errorAlert.message, gone.type];
    });
    same(seen, ['List', '一级,二级', '请从列表里选', 'None']);
  });

  it('tables', async () => {
    excel.book.sheet('Sheet1').put('A1', [['姓名', '部门'], ['王建军', '办公室']]);
    const seen = await run(async (context, sheet) => {
      const table = sheet.tables.add('A1:B2', true);
      table.name = '人员表';
      await context.sync();
      const body = context.workbook.tables.getItem('人员表').getDataBodyRange();
      const column = table.columns.getItem('部门').getDataBodyRange();
      body.load('address');
      column.load('address');
      context.workbook.tables.load('items/name');
      await context.sync();
      return [body.address, column.address, context.workbook.tables.items.map((item) => item.name)];
    });
    same(seen, ['Sheet1!A2:B2', 'Sheet1!B2', ['人员表']]);
  });

  it('a filter', async () => {
    const seen = await run(async (context, sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:C9'), 0, { filterOn: 'Values', values: ['粤A1'] });
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
    });
    same(seen, [true, true]);
  });
});
