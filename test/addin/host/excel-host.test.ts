import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import { JobCancelled } from '../../../src/addin/engine/job';
import { PaneError } from '../../../src/addin/engine/pane-engine';
import { excelHost } from '../../../src/addin/host/excel-host';
import type { HostChange } from '../../../src/addin/host/pane-host';
import { unpackWorkbook } from '../../../src/core/workbook/packed-workbook';
import { Book } from '../../excel-host/model/book';
import { bookData } from '../../excel-host/model/book-data';
import { insertCells } from '../../excel-host/model/shift';
import { useExcelHost } from '../../excel-host/node/mocha';

function register(): Book {
  const book = new Book('用车台账.xlsx');
  book.addSheet('1月', [
    ['日期', '车牌号', '驾驶员', '里程'],
    ['2026-01-05', '粤A12345', '王建军 ', 10],
  ]);
  return book;
}
const place = { file: '用车台账.xlsx', sheet: '1月', row: 1, column: 2 };

describe('the pane’s host in Excel', () => {
  const excel = useExcelHost({ book: register });
  const values = (sheet: string) => bookData(excel.book).sheets.find(({ parts }) => parts.name === sheet)?.cells.map(([row, column, value]) => [row, column, value]);
  const host = () => excelHost(() => undefined);

  it('reads the workbook', async () => {
    const heard: number[] = [];
    const [source] = await host().read((done) => heard.push(done), () => false);
    ok(source?.kind === 'workbook');
    is(source.workbook.file, '用车台账.xlsx');
    same(heard, [0, 2]);
    is(unpackWorkbook(source.workbook).sheets[0]?.cellCount, 8);
  });

  it('a reading that is called off is no result', () => rejects(host().read(() => undefined, () => true), JobCancelled));

  it('corrects, counts what it corrected, and takes it back', async () => {
    const before = bookData(excel.book);
    await host().apply([{ place, from: '王建军 ', to: { kind: 'text', value: '王建军' } }]);
    is(excel.book.sheet('1月').cell('C2').value, '王建军');
    is(await host().undoable(), 1);
    await host().undo();
    same(bookData(excel.book), before);
  });

  it('corrects no row that has moved since it was read', async () => {
    const pane = host();
    await pane.read(() => undefined, () => false);
    const sheet = excel.book.sheet('1月');
    insertCells(sheet, { top: 1, left: 0, bottom: 1, right: 16_383 }, 'Down');
    sheet.put('A2', [['2026-01-04', '粤A12345', '王建军 ', 8]]);
    const before = bookData(excel.book);
    const stale = pane.apply([{ place, from: '王建军 ', to: { kind: 'text', value: '王建军' } }]);
    await rejects(stale, (error) => error instanceof PaneError && error.words.zh === '「1月」第 2 行和检查时不一样了（改过，或上面插入、删除、排序过），什么都没有改：请重新检查。');
    same(bookData(excel.book), before);
  });

  it('puts Excel’s refusals into words', async () => {
    const stale = host().apply([{ place, from: '李娜', to: { kind: 'text', value: '王' } }]);
    await rejects(stale, (error) => error instanceof PaneError && error.words.zh === '「1月」C2 现在是「王建军 」，检查时是「李娜」，什么都没有改：请重新检查。');
    excel.host.failNext('tooManyRequests');
    await rejects(host().isMarked(), (error) => error instanceof PaneError && error.words.zh === 'Excel 正忙：请过一会儿再试。');
  });

  it('marks, says so, and leaves nothing', async () => {
    const before = bookData(excel.book);
    same(await host().mark([{ file: '用车台账.xlsx', sheet: '1月', marks: [{ row: 1, left: 2, right: 2, severity: 'warning' }] }]), []);
    is(await host().isMarked(), true);
    await host().unmark();
    same(bookData(excel.book), before);
  });

  it('makes the sheet 豁免 for the first waiver, and puts the next below', async () => {
    await host().addWaiver(['vehicle/void-slip', '1月', '2026-01-05 | 粤A12345', '=领导已签字', '李总', '2026-04-01']);
    await host().addWaiver(['vehicle/mileage', '1月', '2026-01-06 | 粤A12345', '换表', '李总', '不详']);
    same(values('豁免'), [
      ...['规则', '登记', '记录', '理由', '批准人', '日期'].map((title, column) => [0, column, title]),
      ...['vehicle/void-slip', '1月', '2026-01-05 | 粤A12345', '=领导已签字', '李总', 46_113].map((value, column) => [1, column, value]),
      ...['vehicle/mileage', '1月', '2026-01-06 | 粤A12345', '换表', '李总', '不详'].map((value, column) => [2, column, value]),
    ]);
    is(excel.book.sheet('豁免').cell('D2').formula, null);
    is(excel.book.sheet('豁免').cell('F2').look.numberFormat, 'yyyy-mm-dd');
  });

  it('a parameter goes under its own titles, wherever they stand', async () => {
    excel.book.addSheet('参数', [['公司参数'], ['生效日期', '参数', '说明', '值'], [46_023, 'slip-minutes', '', 30]]);
    await host().addParameter({ parameter: 'lunch-fee', value: '50%', from: '2026-03-01', basis: '会议纪要' });
    same(values('参数')?.filter(([row]) => row === 3), [[3, 0, 46_082], [3, 1, 'lunch-fee'], [3, 3, '50%']]);
  });

  it('a sheet 参数 without titles is left alone, with what to do', async () => {
    excel.book.addSheet('参数', [['随便写的']]);
    await rejects(host().addParameter({ parameter: 'a', value: '1', from: '', basis: '' }), (error) => error instanceof PaneError && error.words.zh.startsWith('工作表「参数」里找不到表头'));
  });

  it('an empty roster sheet; one that is there is shown and stays', async () => {
    await host().insertRoster('人员', ['姓名', '部门']);
    same(values('人员'), [[0, 0, '姓名'], [0, 1, '部门']]);
    excel.book.activate(excel.book.sheet('1月'));
    const before = bookData(excel.book).sheets;
    await host().insertRoster('人员', ['姓名', '部门']);
    same(bookData(excel.book).sheets, before);
    is(excel.book.activeSheet.name, '人员');
  });

  it('remembers one part, in place of the one before', async () => {
    excel.book.xmlParts.push({ id: 'x', xml: '<x xmlns="urn:other"/>' });
    await host().remember('<?xml version="1.0"?>\n<corrections xmlns="urn:taizhang:corrections:1"><sheet name="1月"/></corrections>');
    await host().remember('<corrections xmlns="urn:taizhang:corrections:1"/>');
    same(excel.book.xmlParts.map(({ xml }) => xml), ['<x xmlns="urn:other"/>', '<corrections xmlns="urn:taizhang:corrections:1"/>']);
  });

  for (const version of ['1.13', '1.15']) {
    it(`hears what people do, not what it does itself (ExcelApi ${version})`, async () => {
      excel.setRequirementSets({ ExcelApi: version });
      const heard: HostChange[] = [];
      const stop = host().onChange((change) => heard.push(change));
      await excel.settled();
      await host().apply([{ place, from: '王建军 ', to: { kind: 'text', value: '王建军' } }]);
      const sheet = excel.book.sheet('1月');
      sheet.edit('B3', [['粤A2'], ['粤A3']]);
      excel.book.remotely((book) => book.addSheet('2月'));
      await excel.settled();
      same([...heard].sort((a, b) => (a.kind < b.kind ? -1 : 1)), [{ kind: 'edited', sheet: '1月', rows: [2, 3] }, { kind: 'sheets' }]);
      stop();
      await excel.settled();
      is(excel.host.listening, 0);
      sheet.edit('B3', [['x']]);
      await excel.settled();
      is(heard.length, 2);
    });
  }

  it('inserted rows are told without rows', async () => {
    const heard: HostChange[] = [];
    const stop = host().onChange((change) => heard.push(change));
    await excel.settled();
    insertCells(excel.book.sheet('1月'), { top: 1, left: 0, bottom: 1, right: 16_383 }, 'Down');
    await excel.settled();
    same(heard, [{ kind: 'edited', sheet: '1月', rows: null }]);
    stop();
    await excel.settled();
  });

  it('names what this Excel lacks', () => {
    same(host().lacks.map(({ zh }) => zh), ['这个版本的 Excel 不告知工作表改名：改了表名后请重新检查。']);
    excel.setRequirementSets({ ExcelApi: '1.20' });
    same(host().lacks, []);
  });

  it('hands files over as they are', async () => {
    const given: string[] = [];
    await excelHost((file) => given.push(file.name)).deliver([{ name: 'a.zip', bytes: new Uint8Array() }]);
    same(given, ['a.zip']);
  });
});
