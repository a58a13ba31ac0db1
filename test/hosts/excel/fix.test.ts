import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import type { CellChange } from '../../../src/hosts/excel/fix/cell-change';
import { applyChanges } from '../../../src/hosts/excel/fix/apply-changes';
import { undoableChanges, undoChanges } from '../../../src/hosts/excel/fix/undo-changes';
import { Book } from '../../excel-host/model/book';
import { bookData, bookFrom } from '../../excel-host/model/book-data';
import { changed, PLAIN_LOOK } from '../../excel-host/model/look';
import { useExcelHost } from '../../excel-host/node/mocha';

const look = (numberFormat: string) => changed(PLAIN_LOOK, { numberFormat, fill: '#FFE699' });

/** A few cells as clerks leave them. */
function register(): Book {
  const book = new Book('台账.xlsx');
  const sheet = book.addSheet('1月', [['日期', '驾驶员', '金额', '里程', '备注'], ['2026-03-05', '王建军 ', '12.50', 10, true]]);
  sheet.setCell(1, 2, { look: look('@') });
  sheet.setCell(1, 3, { look: look('0.0') });
  sheet.putFormula('D3', '=SUM(D2:D2)', 10);
  book.addSheet('2月', [['日期'], [46_023]]);
  return book;
}

const at = (column: number, from: string, to: CellChange['to'], sheet = '1月'): CellChange => ({ sheet, row: 1, column, from, to });
const text = (value: string): CellChange['to'] => ({ kind: 'text', value });
const number = (value: number, format: 'general' | 'date' | 'time' | 'percent' = 'general'): CellChange['to'] => ({ kind: 'number', value, format });

describe('correcting cells', () => {
  const excel = useExcelHost({ book: register });
  const cell = (address: string) => excel.book.sheet('1月').cell(address);
  const problem = (promise: Promise<unknown>, expected: object) => rejects(promise, (error: { name: string; problem: object }) => (same([error.name, error.problem], ['HostError', expected]), true));

  const CORRECTIONS: readonly [string, CellChange, unknown, string | null, string][] = [
    ['a day kept as text', at(0, '2026-03-05', number(46_086, 'date')), 46_086, null, 'yyyy/m/d'],
    ['a stray space', at(1, '王建军 ', text('王建军')), '王建军', null, 'General'],
    ['a number kept as text', at(2, '12.50', number(12.5)), 12.5, null, 'General'],
    ['a number in its own format', at(3, '10', number(12)), 12, null, '0.0'],
    ['a text like a formula', at(1, '王建军 ', text('=HYPERLINK("x")')), '=HYPERLINK("x")', null, '@'],
    ['a text like a sum', at(1, '王建军 ', text('-无-')), '-无-', null, '@'],
    ['a text like a command', at(1, '王建军 ', text('@SUM(1)')), '@SUM(1)', null, '@'],
    ['a text like a day', at(1, '王建军 ', text('3-5')), '3-5', null, '@'],
    ['a text behind an apostrophe', at(1, '王建军 ', text("'甲")), "'甲", null, '@'],
    ['nothing', at(1, '王建军 ', text('')), null, null, 'General'],
  ];
  for (const [what, change, value, formula, format] of CORRECTIONS) {
    it(`writes ${what}, and undo brings everything back`, async () => {
      const before = bookData(excel.book);
      await applyChanges([change]);
      const now = excel.book.sheet('1月').at(1, change.column);
      same([now.value, now.formula, now.look.numberFormat], [value, formula, format]);
      is(await undoableChanges(), 1);
      await undoChanges();
      same(bookData(excel.book), before);
      is(await undoableChanges(), null);
    });
  }

  it('undo outlives saving and another name of the sheet', async () => {
    const before = bookData(excel.book).sheets[0]!.cells;
    await applyChanges([at(0, '2026-03-05', number(46_086, 'date')), at(2, '12.50', number(12.5)), at(0, '2026-01-01', text('元旦'), '2月')].slice(0, 2));
    // A saved sheet keeps its id.
    const reopened = bookFrom(JSON.parse(JSON.stringify(bookData(excel.book))), true);
    excel.reset(reopened);
    reopened.renameSheet(reopened.sheet('1月'), '一月');
    is(await undoableChanges(), 2);
    await undoChanges();
    same(bookData(reopened).sheets[0]!.cells, before);
  });

  it('refuses as a whole where one cell is no longer what the check saw', async () => {
    const before = bookData(excel.book);
    await problem(applyChanges([at(1, '王建军 ', text('王建军')), at(2, '13.00', number(13))]), { code: 'changed', sheet: '1月', cell: 'C2', expected: '13.00', found: '12.50' });
    same(bookData(excel.book), before);
  });

  it('refuses where a formula stands, a sheet is gone or a cell is locked', async () => {
    const before = bookData(excel.book);
    await problem(applyChanges([{ ...at(3, '10', number(1)), row: 2 }]), { code: 'formula-now', sheet: '1月', cell: 'D3' });
    await problem(applyChanges([at(0, '1', number(1), '3月')]), { code: 'sheet-missing', sheet: '3月' });
    same(bookData(excel.book), before);
    excel.book.sheet('1月').parts.protection = { password: 'x', options: {} };
    await problem(applyChanges([at(3, '10', number(12))]), { code: 'locked', sheet: '1月', cell: 'D2' });
    is(cell('D2').value, 10);
  });

  it('writes into an open cell of a protected sheet', async () => {
    const sheet = excel.book.sheet('1月');
    sheet.setCell(1, 3, { look: changed(sheet.cell('D2').look, { locked: false }) });
    sheet.parts.protection = { password: 'x', options: {} };
    await applyChanges([at(3, '10', number(12))]);
    is(cell('D2').value, 12);
  });

  const FAILURES = [
    ['tooManyRequests', 'too-busy'],
    ['AccessDenied', 'refused'],
    ['dialogOpen', 'dialog-open'],
    ['requestTooLarge', 'too-much'],
    ['internal', 'unexpected'],
  ] as const;
  for (const [failure, code] of FAILURES) {
    it(`${failure} at any request leaves nothing half-written`, async () => {
      for (let request = 0; request < 14; request++) {
        excel.reset(register());
        const before = bookData(excel.book);
        excel.host.failNext(...Array.from({ length: request }, () => null), failure);
        try {
          await applyChanges([at(1, '王建军 ', text('王建军')), at(2, '12.50', number(12.5))]);
          is(cell('C2').value, 12.5, 'the request that failed was none of ours');
        } catch (error) {
          is((error as { problem: { code: string } }).problem.code, code);
          const after = bookData(excel.book);
          same({ ...after, xmlParts: [] }, before);
        }
      }
    });
  }

  it('a request that Excel gives up halfway is taken back', async () => {
    const before = bookData(excel.book).sheets[0]!.cells;
    excel.host.beforeRequest = (_number, book) => {
      if (book.xmlParts.length > 0) book.sheet('2月').parts.protection = { password: 'x', options: { allowFormatCells: true } };
    };
    await problem(applyChanges([at(1, '王建军 ', text('王建军')), at(0, '2026-01-01', number(46_024, 'date'), '2月')].map((change) => (change.sheet === '2月' ? { ...change, from: '46023' } : change))), { code: 'refused' });
    same(bookData(excel.book).sheets[0]!.cells, before);
    is(await undoableChanges(), null);
  });

  it('a co-author who is quicker keeps what they wrote', async () => {
    excel.host.beforeRequest = (number, book) => {
      const written = book.xmlParts.length > 0;
      if (written && number > 1) {
        excel.host.beforeRequest = null;
        book.remotely(() => book.sheet('1月').edit('C2', [['99']]));
      }
    };
    await problem(applyChanges([at(1, '王建军 ', text('王建军')), at(2, '12.50', number(12.5))]), { code: 'changed', sheet: '1月', cell: 'C2', expected: '12.50', found: '99' });
    is(cell('C2').value, '99');
    is(cell('B2').value, '王建军 ');
    is(await undoableChanges(), null);
  });

  it('two thousand cells go in few requests', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [String(row)]);
    excel.book.sheet('2月').put('C1', rows);
    const before = bookData(excel.book);
    excel.stats.clear();
    await applyChanges(rows.map(([from], row) => ({ sheet: '2月', row, column: 2, from: from!, to: number(row) })));
    ok(excel.stats.roundTrips <= 8, `${excel.stats.roundTrips} round trips`);
    is(await undoableChanges(), 2000);
    await undoChanges();
    same(bookData(excel.book), before);
  }).timeout(20_000);

  it('what is found in the place of our journal is not believed', async () => {
    for (const json of ['{', '[]', '{}', '[1]', '[["x","x",1,[]]]', '[["x","x",1,[[0,"","",[]]]]]', '[["x","x",-1,[[0,"","",[[0,"text","a","@","text","b","@"]]]]]]', '[["x","x",1,[[0,"","",[[0,"text",1,"@","text","b","@"]]]]]]']) {
      excel.book.xmlParts.splice(0, 1, { id: 'x', xml: `<undo xmlns="urn:taizhang:undo:2">${json}</undo>` });
      is(await undoableChanges(), null);
    }
  });
});
