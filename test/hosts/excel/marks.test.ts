import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import { hasMarks, markCells, type SheetMarks, unmarkCells } from '../../../src/hosts/excel/marks/mark-cells';
import { type Mark, markedAreas } from '../../../src/hosts/excel/marks/marked-areas';
import { Book } from '../../excel-host/model/book';
import { type BookData, bookData, bookFrom } from '../../excel-host/model/book-data';
import { changed, PLAIN_LOOK } from '../../excel-host/model/look';
import { insertCells } from '../../excel-host/model/shift';
import { useExcelHost } from '../../excel-host/node/mocha';

/** A register with colours, notes and conditional formats of the clerk's own. */
function register(): Book {
  const book = new Book();
  const sheet = book.addSheet('1月', Array.from({ length: 60 }, (_, row) => [row, `第${row}行`]));
  sheet.setCell(4, 1, { look: changed(PLAIN_LOOK, { fill: '#FF0000', font: { bold: true } }) });
  sheet.parts.comments.push({ id: 'c', row: 4, column: 1, content: '请核对', authorName: '李娜', resolved: false, replies: [] });
  const own = (id: string, formula: string) => ({ id, areas: [{ top: 0, left: 0, bottom: 59, right: 1 }], type: 'Custom', stopIfTrue: id === 'b', formula, format: { fill: '#00FF00', numberFormat: null, font: {} } });
  sheet.parts.conditionalFormats.push(own('a', '=$A1>10'), own('b', '=N("备注")=0'));
  book.addSheet('2月', [['日期']]);
  return book;
}

const mark = (row: number, left: number, severity: Mark['severity'], right = left): Mark => ({ row, left, right, severity });
const MARKS: readonly SheetMarks[] = [
  { sheet: '1月', marks: [mark(4, 1, 'warning'), mark(4, 1, 'error'), mark(5, 1, 'error'), mark(9, 0, 'info'), mark(20, 0, 'error', 1)] },
  { sheet: '2月', marks: [mark(0, 0, 'warning')] },
];

const reopened = (data: BookData): Book => bookFrom(JSON.parse(JSON.stringify(data)));
/** Sheets' ids are new in a book that was opened again. */
const content = (book: Book) => ({ ...bookData(book), activeSheet: null, sheets: bookData(book).sheets.map((sheet) => ({ ...sheet, id: '' })) });

describe('marks', () => {
  const excel = useExcelHost({ book: register });
  const formats = (name: string) => excel.book.sheet(name).parts.conditionalFormats;

  it('lie over cells, worst first in line, and leave what the clerk made', async () => {
    await markCells(MARKS);
    const all = formats('1月');
    same(all.slice(0, 2).map(({ areas, format }) => [areas, format.fill]).sort(), [
      [[{ top: 20, left: 0, bottom: 20, right: 1 }, { top: 4, left: 1, bottom: 5, right: 1 }], '#F8CBAD'],
      [[{ top: 9, left: 0, bottom: 9, right: 0 }], '#DDEBF7'],
    ].sort());
    same(all.slice(2).map(({ id }) => id), ['a', 'b']);
    is(excel.book.sheet('1月').cell('B5').look.fill, '#FF0000');
    is(await hasMarks(), true);
  });

  it('come off exactly', async () => {
    const before = bookData(excel.book);
    await markCells(MARKS);
    await unmarkCells();
    same(bookData(excel.book), before);
    is(await hasMarks(), false);
  });

  it('marking again puts no second layer on', async () => {
    const before = bookData(excel.book);
    await markCells(MARKS);
    await markCells(MARKS);
    is(formats('1月').length, 4);
    await unmarkCells();
    same(bookData(excel.book), before);
  });

  it('come off after saving, reopening, inserted rows and a copied sheet', async () => {
    await markCells(MARKS);
    const marked = reopened(bookData(excel.book));
    const plain = reopened(bookData(register()));
    for (const book of [marked, plain]) {
      insertCells(book.sheet('1月'), { top: 2, left: 0, bottom: 4, right: 16_383 }, 'Down');
      book.sheet('2月').parts.conditionalFormats.push(...structuredClone(book.sheet('1月').parts.conditionalFormats.filter(({ formula }) => formula.includes('taizhang'))));
    }
    excel.reset(marked);
    same(marked.sheet('1月').parts.conditionalFormats.find(({ format }) => format.fill === '#F8CBAD')?.areas, [{ top: 23, left: 0, bottom: 23, right: 1 }, { top: 7, left: 1, bottom: 8, right: 1 }]);
    is(await hasMarks(), true);
    await unmarkCells();
    same(content(marked), content(plain));
  });

  it('a sheet that is protected or gone gets none and is named; the others are marked', async () => {
    excel.book.sheet('1月').parts.protection = { password: '', options: {} };
    const said = await markCells([...MARKS, { sheet: '3月', marks: [mark(0, 0, 'error')] }]);
    same(said.map(({ zh }) => zh), ['工作表「1月」受保护：请在「审阅」里撤销工作表保护后再试。', '工作表「3月」已经不在了（改了名或删了）：请重新检查。']);
    is(formats('1月').length, 2);
    is(formats('2月').length, 1);
  });

  it('where no sheet takes any, nothing is touched', async () => {
    await markCells(MARKS);
    const before = bookData(excel.book);
    for (const { parts } of excel.book.sheets) parts.protection = { password: '', options: {} };
    await rejects(markCells(MARKS), { problem: { code: 'sheet-protected', sheet: '1月' } });
    for (const { parts } of excel.book.sheets) parts.protection = null;
    same(bookData(excel.book), before);
  });

  it('come off the open sheets, and the protected one that keeps them is named', async () => {
    await markCells(MARKS);
    excel.book.sheet('2月').parts.protection = { password: '', options: {} };
    await rejects(unmarkCells(), { problem: { code: 'sheet-protected', sheet: '2月' } });
    is(formats('1月').length, 2);
    is(formats('2月').length, 1);
  });

  it('come off a sheet with ten thousand conditional formats of the clerk’s own', async () => {
    const own = formats('1月')[0]!;
    formats('1月').push(...Array.from({ length: 10_000 }, (_, row) => ({ ...own, id: `own ${row}`, areas: [{ top: row, left: 0, bottom: row, right: 1 }] })));
    const before = bookData(excel.book);
    await markCells(MARKS);
    await unmarkCells();
    same(bookData(excel.book), before);
    ok(excel.stats.largestRequest < 3_000_000, `${excel.stats.largestRequest} bytes`);
    ok(excel.stats.largestResponse < 3_000_000, `${excel.stats.largestResponse} bytes`);
  }).timeout(20_000);

  it('ten thousand scattered cells take few formats and few requests', async () => {
    const many = Array.from({ length: 10_000 }, (_, index): Mark => mark(index * 2, index % 7, 'error'));
    const areas = markedAreas(many);
    ok(areas.length < 60 && areas.every(({ addresses }) => addresses.length <= 2000));
    await markCells([{ sheet: '1月', marks: many }]);
    ok(excel.stats.roundTrips <= 5 && excel.stats.largestRequest < 200_000);
    await unmarkCells();
    is(formats('1月').length, 2);
  });
});
