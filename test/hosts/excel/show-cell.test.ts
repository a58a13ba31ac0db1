import { deepStrictEqual as same, rejects, strictEqual as is } from 'node:assert';
import { showCell } from '../../../src/hosts/excel/show-cell';
import { Book } from '../../excel-host/model/book';
import { useExcelHost } from '../../excel-host/node/mocha';

function register(): Book {
  const book = new Book('台账.xlsx');
  book.addSheet('1月', [['日期']]);
  book.addSheet('2月', [['日期']]);
  book.addSheet('旧', [['日期']]).parts.visibility = 'Hidden';
  return book;
}

describe('showing a cell', () => {
  const excel = useExcelHost({ book: register });
  const show = (sheet: string, file = '台账.xlsx') => showCell({ file, sheet, row: 48, column: 10 });

  it('selects it on its sheet', async () => {
    await show('2月');
    is(excel.book.activeSheet.name, '2月');
    same(excel.book.selected.area, { top: 48, left: 10, bottom: 48, right: 10 });
  });

  const REFUSED: readonly [string, () => Promise<void>, string][] = [
    ['a sheet that is gone', () => show('3月'), '工作表「3月」已经不在了（改了名或删了）：请重新检查。'],
    ['a hidden sheet', () => show('旧'), '工作表「旧」是隐藏的：请在表名上按右键，取消隐藏后再看。'],
    ['another workbook', () => show('3月', '三月.xlsx'), '这一处在另一个工作簿「三月.xlsx」里：请先打开它，在它那里打开台账通。'],
  ];
  for (const [what, act, zh] of REFUSED) it(`says so of ${what}`, () => rejects(act(), { name: 'HostError', zh }));

  const HIDDEN: readonly [string, 'rows' | 'columns', number, string][] = [
    ['filtered out', 'rows', 48, '已选中「2月」K49，但这一行被筛选或隐藏了，看不见：请在「数据」里清除筛选，或取消隐藏这一行。'],
    ['in a hidden column', 'columns', 10, '已选中「2月」K49，但这一列隐藏了，看不见：请在列标上按右键，取消隐藏。'],
  ];
  for (const [what, of, at, zh] of HIDDEN) {
    it(`selects a cell that is ${what}, and says why nobody sees it`, async () => {
      excel.book.sheet('2月').hide(of, at, at);
      await rejects(show('2月'), { name: 'HostError', zh });
      same(excel.book.selected.area, { top: 48, left: 10, bottom: 48, right: 10 });
    });
  }

  it('says so of a sheet that is protected so that its cells cannot be selected', async () => {
    excel.book.sheet('2月').parts.protection = { password: '', options: { selectionMode: 'Unlocked' } };
    excel.host.failNext(null, 'AccessDenied');
    await rejects(show('2月'), { problem: { code: 'sheet-protected', sheet: '2月' } });
  });

  for (const failure of ['InvalidSelection', 'internal', 'InvalidOperation'] as const) {
    it(`says what to do when another workbook has the focus (${failure})`, async () => {
      excel.host.failNext(null, failure);
      await rejects(show('2月'), { problem: { code: 'not-selectable' } });
    });
  }
});
