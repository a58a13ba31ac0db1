import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import { unpackWorkbook } from '../../../src/core/workbook/packed-workbook';
import { applyChanges } from '../../../src/hosts/excel/fix/apply-changes';
import type { CellChange } from '../../../src/hosts/excel/fix/cell-change';
import type { SeenRows } from '../../../src/hosts/excel/snapshot/seen-rows';
import { takeSnapshot } from '../../../src/hosts/excel/snapshot/take-snapshot';
import { Book } from '../../excel-host/model/book';
import { bookData } from '../../excel-host/model/book-data';
import { deleteCells, insertCells } from '../../excel-host/model/shift';
import type { Sheet } from '../../excel-host/model/sheet';
import { sortRows } from '../../excel-host/model/sort-rows';
import { useExcelHost } from '../../excel-host/node/mocha';

const line = (row: number) => ({ top: row, bottom: row, left: 0, right: 16_383 });

/** Issued pens, each sum as wrong as the next; the stock counts by itself. */
function register(): Book {
  const book = new Book('领用.xlsx');
  const sheet = book.addSheet('3月', [['日期', '数量', '单价', '金额', '余量'], [46_083, 3, 40, 100, 97], [46_084, 2, 60, 100, 95], [46_085, 4, 30, 100, 91]]);
  [2, 3, 4].forEach((row) => sheet.putFormula(`E${row}`, `=E${row - 1}-B${row}`, 100 - row));
  return book;
}

describe('correcting by a check that is out of date', () => {
  const excel = useExcelHost({ book: register });
  const sheet = () => excel.book.sheet('3月');
  const AMOUNT: CellChange = { sheet: '3月', row: 2, column: 3, from: '100', to: { kind: 'number', value: 120, format: 'general' } };

  async function checked(): Promise<SeenRows> {
    let seen: SeenRows | null = null;
    await takeSnapshot({ onRows: () => undefined, isCancelled: () => false, onSeen: (rows) => (seen = rows) });
    ok(seen);
    return seen;
  }

  const CHANGES: readonly [string, boolean, (sheet: Sheet) => void][] = [
    ['nothing happened', true, () => undefined],
    ['another row was edited', true, (one) => one.edit('C4', [[31]])],
    ['a formula has another result by now', true, (one) => one.setCell(2, 4, { value: 17 })],
    ['the row was only coloured', true, (one) => one.setCell(2, 3, { look: one.book.lookWith(one.at(2, 3).look, { fill: '#FF0000' }) })],
    ['a row was inserted above', false, (one) => insertCells(one, line(1), 'Down')],
    ['a row was deleted above', false, (one) => deleteCells(one, line(1), 'Up')],
    ['the rows were sorted', false, (one) => sortRows(one, { top: 1, bottom: 3, left: 0, right: 4 }, 1)],
    ['what it was worked out from was changed', false, (one) => one.edit('C3', [[55]])],
    ['a note was added to the row', false, (one) => one.edit('F3', [['已退']])],
  ];
  for (const [what, goes, act] of CHANGES) {
    it(`${goes ? 'goes on' : 'is refused'} where ${what}`, async () => {
      const seen = await checked();
      act(sheet());
      const before = bookData(excel.book);
      if (goes) {
        await applyChanges([AMOUNT], seen);
        is(sheet().cell('D3').value, 120);
      } else {
        await rejects(applyChanges([AMOUNT], seen), { problem: { code: 'row-changed', sheet: '3月', row: 2 } });
        same(bookData(excel.book), before);
      }
    });
  }

  it('goes on where something lies far to the right', async () => {
    sheet().setCell(2, 400, { value: '别处的' });
    sheet().setCell(9, 2_000, { value: '别处的' });
    await applyChanges([AMOUNT], await checked());
    is(sheet().cell('D3').value, 120);
  });

  it('goes on after a correction was checked again', async () => {
    await applyChanges([AMOUNT], await checked());
    await applyChanges([{ ...AMOUNT, from: '120', to: { kind: 'number', value: 121, format: 'general' } }], await checked());
    is(sheet().cell('D3').value, 121);
  });
});

describe('reading a workbook that others are changing', () => {
  const excel = useExcelHost();
  const LONG = 2_000;
  const long = (): Book => {
    const book = new Book();
    book.addSheet('1月', Array.from({ length: LONG }, (_, row) => [row, `第${row}行`, 46_000 + row, '王建军']));
    book.addSheet('2月', [['日期']]);
    return book;
  };
  const serials = async () => {
    const packed = await takeSnapshot({ onRows: () => undefined, isCancelled: () => false });
    ok(packed);
    const [sheet] = unpackWorkbook(packed).sheets;
    return { rows: Array.from(sheet!.rows, (row) => sheet!.cell(row, 0)).map((cell) => (cell.kind === 'number' ? cell.value : null)), sheets: unpackWorkbook(packed).sheets.map(({ name }) => name) };
  };

  const MEDDLING: readonly [string, (book: Book) => void, number, readonly string[]][] = [
    ['a row is inserted', (book) => (insertCells(book.sheet('1月'), line(0), 'Down'), book.sheet('1月').put('A1', [[-1]])), LONG + 1, ['1月', '2月']],
    ['a row is deleted', (book) => deleteCells(book.sheet('1月'), line(0), 'Up'), LONG - 1, ['1月', '2月']],
    ['another sheet is deleted', (book) => book.deleteSheet(book.sheet('2月')), LONG, ['1月']],
  ];
  for (const [what, act, count, sheets] of MEDDLING) {
    it(`while ${what}, each row is read once and in its order`, async () => {
      for (const at of [2, 3, 5, 6, 7]) {
        excel.reset(long());
        excel.host.limits.responseBytes = 60_000;
        excel.host.beforeRequest = (number, book) => number === at && book.remotely(() => act(book));
        const found = await serials();
        same([found.rows.length, found.sheets], [count, sheets], `request ${at}`);
        ok(found.rows.every((serial, index) => serial === found.rows[0]! + index), `request ${at}`);
      }
    }).timeout(20_000);
  }

  const BUSY: readonly [string, (book: Book, number: number) => void][] = [
    ['types rows below', (book, number) => book.sheet('1月').edit(`A${LONG + number}`, [[LONG + number, '新的一行']])],
    ['edits cells', (book, number) => book.sheet('1月').edit(`C${number}`, [[47_000 + number]])],
    ['writes beside the list', (book, number) => book.sheet('1月').edit(`F${number}`, [['旁注']])],
  ];
  for (const [what, act] of BUSY) {
    it(`is not disturbed by somebody who ${what} now and then`, async () => {
      excel.reset(long());
      excel.book.sheet('1月').putFormula(`C${LONG}`, `=SUM(C1:C${LONG - 1})`, 1);
      excel.host.limits.responseBytes = 60_000;
      excel.host.beforeRequest = (number, book) => number % 3 === 0 && book.remotely(() => act(book, number));
      const { rows } = await serials();
      same(rows.slice(0, LONG), Array.from({ length: LONG }, (_, row) => row));
      ok(excel.stats.roundTrips < 25, `${excel.stats.roundTrips} round trips`);
    });
  }

  it('gives up where they do not stop, and says so', async () => {
    excel.reset(long());
    excel.host.beforeRequest = (_number, book) => book.remotely(() => insertCells(book.sheet('1月'), line(0), 'Down'));
    await rejects(serials(), { problem: { code: 'in-flux' } });
  });
});
