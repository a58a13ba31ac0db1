import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import type { CellChange } from '../../../src/hosts/excel/fix/cell-change';
import { applyChanges } from '../../../src/hosts/excel/fix/apply-changes';
import { undoableChanges, undoChanges } from '../../../src/hosts/excel/fix/undo-changes';
import { Book } from '../../excel-host/model/book';
import { bookData, bookFrom } from '../../excel-host/model/book-data';
import { deleteCells, insertCells } from '../../excel-host/model/shift';
import { sortRows } from '../../excel-host/model/sort-rows';
import { useExcelHost } from '../../excel-host/node/mocha';

const ROWS = [
  [1, 46_083, '粤A1', '王建军 ', '12.50', '销售部'],
  [2, 46_081, '粤A2', '李娜', '8', '销售部'],
  [3, 46_085, '粤A1', '王建军 ', '30', '财务部'],
  [4, 46_082, '粤A3', '赵敏', '5', '行政部'],
];

/** A month of trips; the last column counts by itself. */
function register(): Book {
  const book = new Book('台账.xlsx');
  const sheet = book.addSheet('3月', [['用车登记'], ['序号', '日期', '车号', '驾驶员', '金额', '部门', '行号'], ...ROWS]);
  ROWS.forEach((_, index) => sheet.putFormula(`G${index + 3}`, `=B${index + 3}`, index));
  book.addSheet('4月', [['用车登记']]);
  return book;
}

const TABLE = { top: 2, bottom: 5, left: 0, right: 6 };
const line = (from: number, to = from) => ({ top: from, bottom: to, left: 0, right: 16_383 });
const name = (row: number): CellChange => ({ sheet: '3月', row, column: 3, from: '王建军 ', to: { kind: 'text', value: '王建军' } });
const amount = (row: number, from: string): CellChange => ({ sheet: '3月', row, column: 4, from, to: { kind: 'number', value: Number(from), format: 'general' } });
/** Three cells of two rows. */
const CORRECTION = [name(2), amount(2, '12.50'), name(4)];

describe('undoing a correction', () => {
  const excel = useExcelHost({ book: register });
  const sheet = (book = excel.book) => book.sheet('3月');
  const problem = (promise: Promise<unknown>, expected: object) => rejects(promise, (error: { name: string; problem: object }) => (same([error.name, error.problem], ['HostError', expected]), true));
  const cells = (book: Book) => bookData(book).sheets.map((one) => one.cells);

  const MOVES: readonly [string, (book: Book) => void][] = [
    ['a row inserted above', (book) => insertCells(sheet(book), line(2), 'Down')],
    ['three rows inserted between', (book) => insertCells(sheet(book), line(3, 5), 'Down')],
    ['a row inserted above the title', (book) => insertCells(sheet(book), line(0), 'Down')],
    ['a row deleted above', (book) => deleteCells(sheet(book), line(0), 'Up')],
    ['a row deleted between', (book) => deleteCells(sheet(book), line(3), 'Up')],
    ['sorted by day', (book) => sortRows(sheet(book), TABLE, 1)],
    ['sorted by serial, the other way round', (book) => sortRows(sheet(book), TABLE, 0, true)],
    ['sorted and moved down', (book) => (sortRows(sheet(book), TABLE, 2), insertCells(sheet(book), line(1, 2), 'Down'))],
    ['rows typed below', (book) => sheet(book).edit('A7', [[5, 46_086, '粤A1', '王建军', 12.5, '销售部']])],
    ['filtered rows', (book) => void sheet(book).hide('rows', 3, 4)],
  ];
  for (const [what, move] of MOVES) {
    it(`follows ${what}`, async () => {
      const plain = register();
      move(plain);
      await applyChanges(CORRECTION);
      move(excel.book);
      await undoChanges();
      same(cells(excel.book), cells(plain));
      is(await undoableChanges(), null);
    });
    it(`follows ${what}, saved and opened again with other ids`, async () => {
      const plain = register();
      move(plain);
      await applyChanges(CORRECTION);
      move(excel.book);
      excel.reset(bookFrom(JSON.parse(JSON.stringify(bookData(excel.book)))));
      is(await undoableChanges(), 3);
      await undoChanges();
      same(cells(excel.book), cells(plain));
    });
  }

  const GONE = { code: 'rows-gone', rows: [{ sheet: '3月', row: 2 }] };
  const REFUSED: readonly [string, (book: Book) => void, object][] = [
    ['the row was deleted', (book) => deleteCells(sheet(book), line(2), 'Up'), GONE],
    ['the row was emptied', (book) => sheet(book).edit('A3', [['', '', '', '', '', '']]), GONE],
    ['another record was typed over it', (book) => sheet(book).edit('A3', [[9, 46_090, '粤A9', '王建军', 12.5, '销售部']]), GONE],
    ['the row was deleted and the next, much like it, moved up', (book) => (sheet(book).put('A4', [[1, 46_083, '粤A1', '王建军', 12.5, '财务部']]), deleteCells(sheet(book), line(2), 'Up')), GONE],
    ['another cell of the row was changed', (book) => sheet(book).edit('F3', [['市场部']]), GONE],
    ['a column was inserted', (book) => insertCells(sheet(book), { top: 0, bottom: 1_048_575, left: 1, right: 1 }, 'Right'), { code: 'rows-gone', rows: [{ sheet: '3月', row: 2 }, { sheet: '3月', row: 4 }] }],
    ['the cell was changed', (book) => sheet(book).edit('E3', [[77]]), { code: 'changed-since', cells: [{ sheet: '3月', cell: 'E3', to: '12.5' }] }],
    ['the cell was changed and the row moved', (book) => (sheet(book).edit('E3', [[77]]), insertCells(sheet(book), line(0, 1), 'Down')), { code: 'changed-since', cells: [{ sheet: '3月', cell: 'E5', to: '12.5' }] }],
    ['the sheet was deleted', (book) => book.deleteSheet(sheet(book)), { code: 'sheet-missing', sheet: '3月' }],
    ['the row was copied and the list sorted', (book) => (sheet(book).put('A7', [[1, 46_083, '粤A1', '王建军', 12.5, '销售部']]), sortRows(sheet(book), { ...TABLE, bottom: 6 }, 1)), { code: 'rows-alike', rows: [{ sheet: '3月', row: 2 }] }],
  ];
  for (const [what, act, expected] of REFUSED) {
    it(`is refused as a whole where ${what}, and can be asked for again`, async () => {
      await applyChanges(CORRECTION);
      act(excel.book);
      const before = bookData(excel.book);
      await problem(undoChanges(), expected);
      same(bookData(excel.book), before);
      is(await undoableChanges(), 3);
    });
  }

  it('says what stands there as a clerk writes it', async () => {
    await applyChanges([{ sheet: '3月', row: 2, column: 1, from: '46083', to: { kind: 'number', value: 46_084, format: 'date' } }]);
    sheet().edit('B3', [['不详']]);
    await rejects(undoChanges(), { message: '「3月」B3 在改正以后又改过，什么都没有撤销：请先改回「2026-03-03」再撤销，或自己改这几格。' });
  });

  it('of two rows that are the same takes the one that was corrected, as long as nothing moved', async () => {
    sheet().put('A4', [[1, 46_083, '粤A1', '王建军', '12.50', '销售部']]).putFormula('G4', '=B4', 0);
    const before = cells(excel.book);
    await applyChanges([name(2)]);
    await undoChanges();
    same(cells(excel.book), before);
  });

  it('rows that were the same and corrected alike all come back', async () => {
    for (const row of [3, 5]) sheet().put(`A${row + 1}`, [ROWS[0]!]);
    const plain = register();
    for (const row of [3, 5]) sheet(plain).put(`A${row + 1}`, [ROWS[0]!]);
    sortRows(sheet(plain), TABLE, 1);
    await applyChanges([name(2), name(3), name(4), name(5)]);
    sortRows(sheet(), TABLE, 1);
    await undoChanges();
    same(cells(excel.book), cells(plain));
  });

  it('another sheet that has its id by now is left alone', async () => {
    const plain = register();
    await applyChanges(CORRECTION);
    const data = bookData(excel.book);
    const [march, april] = data.sheets;
    ok(march && april);
    excel.reset(bookFrom({ ...data, sheets: [{ ...march, id: april.id }, { ...april, id: march.id }] }, true));
    await undoChanges();
    same(cells(excel.book), cells(plain));
  });

  it('a co-author who moves the row at any moment keeps every other row', async () => {
    // Above it another trip of the same driver, who was never corrected there.
    sheet().put('A2', [[0, 46_080, '粤A0', '王建军', 12.5, '销售部']]);
    await applyChanges([name(2)]);
    const corrected = bookData(excel.book);
    const drivers = () => cells(excel.book)[0]!.filter(([, column]) => column === 3).map(([, , value]) => value);
    const unchanged = drivers();
    let last = 1;
    for (let at = 1; at <= last; at++) {
      excel.reset(bookFrom(corrected, true));
      excel.host.beforeRequest = (number, book) => {
        if (number === at) book.remotely(() => insertCells(sheet(book), line(0), 'Down'));
        last = Math.max(last, number);
      };
      const undone = await undoChanges().then(
        () => true,
        () => false,
      );
      same(drivers(), undone ? ['王建军', '王建军 ', ...unchanged.slice(2)] : unchanged, `moved before request ${at}`);
    }
    ok(last > 5);
  });

  for (const failure of ['tooManyRequests', 'AccessDenied', 'internal'] as const) {
    it(`${failure} at any request leaves nothing half undone, and Undo can be pressed again`, async () => {
      await applyChanges(CORRECTION);
      sortRows(sheet(), TABLE, 1);
      const corrected = bookData(excel.book);
      const plain = register();
      sortRows(sheet(plain), TABLE, 1);
      for (let request = 0; request < 14; request++) {
        excel.reset(bookFrom(corrected, true));
        excel.host.failNext(...Array.from({ length: request }, () => null), failure);
        const failed = await undoChanges().then(
          () => false,
          () => true,
        );
        if (failed && excel.book.xmlParts.length > 0) {
          const [now, ...whole] = [excel.book, bookFrom(corrected), plain].map((book) => JSON.stringify(cells(book)));
          ok(now !== undefined && whole.includes(now), `half undone by request ${request}`);
          await undoChanges();
        }
        same(cells(excel.book), cells(plain));
      }
    });
  }

  it('a protected sheet is refused before anything is written', async () => {
    await applyChanges(CORRECTION);
    const before = cells(excel.book);
    sheet().parts.protection = { password: '', options: {} };
    await problem(undoChanges(), { code: 'sheet-protected', sheet: '3月' });
    sheet().parts.protection = { password: '', options: { allowFormatCells: true } };
    await problem(undoChanges(), { code: 'locked', sheet: '3月', cell: 'D3' });
    same(cells(excel.book), before);
  });

  it('finds five hundred of ten thousand rows after sorting in few round trips, each far below 5 MB', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [row, 46_000 + ((row * 7919) % 10_000), `粤A${row % 50}`, '王建军 ', '部门'.repeat(4), '接送客户', '集美', row % 9, row % 7, '', '', '备注']);
    excel.book.sheet('4月').put('A2', rows);
    const chosen = Array.from({ length: 500 }, (_, index): CellChange => ({ ...name(1 + index * 20), sheet: '4月' }));
    await applyChanges(chosen);
    sortRows(excel.book.sheet('4月'), { top: 1, bottom: 10_000, left: 0, right: 11 }, 1);
    excel.stats.clear();
    await undoChanges();
    is(excel.book.sheet('4月').cells.within({ top: 0, left: 3, bottom: 10_000, right: 3 }).filter(({ cell }) => cell.value === '王建军').length, 0);
    ok(excel.stats.roundTrips <= 16, `${excel.stats.roundTrips} round trips`);
    ok(excel.stats.largestResponse < 3_500_000, `${excel.stats.largestResponse} bytes`);
  }).timeout(20_000);
});
