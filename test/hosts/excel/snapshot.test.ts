import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import { unpackWorkbook } from '../../../src/core/workbook/packed-workbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { takeSnapshot } from '../../../src/hosts/excel/snapshot/take-snapshot';
import { Book } from '../../excel-host/model/book';
import { changed, PLAIN_LOOK } from '../../excel-host/model/look';
import { useExcelHost } from '../../excel-host/node/mocha';

const MEGABYTE = 1024 * 1024;
const quiet = { onRows: () => undefined, isCancelled: () => false };
const look = (numberFormat: string) => changed(PLAIN_LOOK, { numberFormat });

function month(rows: number): Book {
  const book = new Book('用车台账.xlsx');
  const sheet = book.addSheet('1月');
  const cells = Array.from({ length: rows }, (_, row) => [46_023 + (row % 31), '粤A12345', 0.375, 0.75, '王建军', '综合部', '到市政府送文件', 10_000 + row, 10_040 + row, null, 12.5, '是', null, '']);
  sheet.put('A1', cells);
  for (let row = 0; row < rows; row++) {
    sheet.setCell(row, 0, { look: look('yyyy"年"m"月"d"日"') });
    sheet.setCell(row, 2, { look: look('h:mm') });
    sheet.setCell(row, 3, { look: look('h:mm') });
    sheet.setCell(row, 9, { value: 40, formula: `=I${row + 1}-H${row + 1}` });
  }
  return book;
}

describe('the open workbook as a snapshot', () => {
  const excel = useExcelHost();
  const snapshot = async (book?: Book): Promise<WorkbookSnapshot> => {
    if (book) excel.reset(book);
    const packed = await takeSnapshot(quiet);
    ok(packed);
    return unpackWorkbook(packed);
  };

  const CELLS: readonly [string, unknown, string, string | null, unknown][] = [
    ['a text', '王建军', 'General', null, { kind: 'text', value: '王建军' }],
    ['a number', 12.5, 'General', null, { kind: 'number', value: 12.5, format: 'general' }],
    ['a day', 46_023, 'yyyy/m/d', null, { kind: 'number', value: 46_023, format: 'date' }],
    ['a time', 0.5, 'h:mm', null, { kind: 'number', value: 0.5, format: 'time' }],
    ['a percentage', 0.03, '0.0%', null, { kind: 'number', value: 0.03, format: 'percent' }],
    ['a number kept as text', '00123', '@', null, { kind: 'text', value: '00123' }],
    ['yes or no', true, 'General', null, { kind: 'boolean', value: true }],
    ['an error', { error: '#N/A' }, 'General', null, { kind: 'error', value: '#N/A' }],
    ['a text that looks like an error', '#N/A', '@', null, { kind: 'text', value: '#N/A' }],
    ['a text that looks like a formula', '=A1', '@', null, { kind: 'text', value: '=A1' }],
    ['a formula', 30, 'General', '=SUM(A1:A2)', { kind: 'number', value: 30, format: 'general' }],
    ['a formula with an empty result', '', 'General', '=""', { kind: 'blank' }],
    ['a formula without a result', null, 'General', '=A9', { kind: 'uncalculated' }],
  ];
  for (const [what, value, numberFormat, formula, expected] of CELLS) {
    it(`reads ${what}`, async () => {
      const book = new Book();
      book.addSheet('1月', [['甲', '乙']]).setCell(2, 1, { value: value as never, formula, look: look(numberFormat) });
      const [sheet] = (await snapshot(book)).sheets;
      same(sheet?.cell(2, 1), expected);
      is(sheet?.formula(2, 1), formula?.slice(1) ?? null);
    });
  }

  it('tells names, sheets, merges, hidden lines, the filter and our own parts', async () => {
    const book = new Book('台账.xlsx');
    const sheet = book.addSheet('1月', [['用车台账', null, null], ['日期', '车号', '里程'], [46_023, '粤A1', 10]]);
    sheet.merge('A1:C1').hide('rows', 1, 1).hide('columns', 2, 2);
    sheet.parts.autoFilter = { area: { top: 1, left: 0, bottom: 2, right: 2 }, criteria: [] };
    sheet.parts.tables.push({ id: 't', name: '表1', area: { top: 1, left: 0, bottom: 2, right: 2 }, showHeaders: true, showTotals: false, style: '' });
    book.addSheet('旧表', [['旧']]).parts.visibility = 'VeryHidden';
    book.addSheet('空表');
    book.names.push({ name: '里程', formula: "='1月'!$C$3", visible: true, comment: '' });
    for (const [at, xml] of ['<corrections xmlns="urn:taizhang:corrections:1"/>', '<x xmlns="urn:other"/>', '<undo xmlns="urn:taizhang:undo:1"/>'].entries()) book.xmlParts.push({ id: `part${at}`, xml });

    const seen = await snapshot(book);
    is(seen.file, '台账.xlsx');
    same(seen.sheets.map(({ name, visibility, cellCount }) => [name, visibility, cellCount]), [['1月', 'visible', 7], ['旧表', 'veryHidden', 1], ['空表', 'visible', 0]]);
    const first = seen.sheets[0]!;
    same(first.merges, [{ top: 0, left: 0, bottom: 0, right: 2 }]);
    same([0, 1, 2].map((row) => first.isRowHidden(row)), [false, true, false]);
    same([1, 2].map((column) => first.isColumnHidden(column)), [false, true]);
    same(first.lists?.map(({ kind, name, headerRows }) => [kind, name, headerRows]), [['filter', null, 1], ['table', '表1', 1]]);
    same(seen.names, [{ name: '里程', refersTo: "'1月'!$C$3" }]);
    same(seen.ownParts, ['<corrections xmlns="urn:taizhang:corrections:1"/>']);
  });

  it('reads 10,000 rows of 14 columns in at most 8 round trips, each far below 5 MB', async () => {
    const seen = await snapshot(month(10_000));
    is(seen.sheets[0]?.cellCount, 120_000);
    same(seen.sheets[0]?.cell(9_999, 7), { kind: 'number', value: 19_999, format: 'general' });
    is(seen.sheets[0]?.formula(9_999, 9), 'I10000-H10000');
    ok(excel.stats.roundTrips <= 8, `${excel.stats.roundTrips} round trips`);
    ok(excel.stats.largestResponse < 3 * MEGABYTE, `${excel.stats.largestResponse} bytes`);
    ok(excel.stats.responseBytes < 8 * MEGABYTE, `${excel.stats.responseBytes} bytes in all`);
    ok(excel.stats.requestBytes < 0.1 * MEGABYTE);
  }).timeout(20_000);

  it('twelve small sheets cost no more round trips than one', async () => {
    const book = new Book();
    for (let number = 1; number <= 12; number++) book.addSheet(`${number}月`, [['日期', '车号'], [46_023, '粤A1']]);
    is((await snapshot(book)).sheets[11]?.cellCount, 4);
    ok(excel.stats.roundTrips <= 4, `${excel.stats.roundTrips} round trips`);
  });

  it('asks for less where an answer would be too big', async () => {
    const book = new Book();
    book.addSheet('1月', Array.from({ length: 300 }, (_, row) => [row, '台'.repeat(6000)]));
    const seen = await snapshot(book);
    is(seen.sheets[0]?.cellCount, 600);
    same(seen.sheets[0]?.cell(299, 0), { kind: 'number', value: 299, format: 'general' });
    ok(excel.stats.requests.some(({ error }) => error === 5104));
  });

  it('and where a range is told as nothing', async () => {
    const book = month(50);
    book.cellsPerRead = 90;
    is((await snapshot(book)).sheets[0]?.cellCount, 600);
  });

  it('a million formatted rows without content cost nothing', async () => {
    const book = new Book();
    const sheet = book.addSheet('1月', [['日期', '车号']]);
    sheet.setCell(999_999, 13, { look: look('yyyy/m/d') });
    is((await snapshot(book)).sheets[0]?.cellCount, 2);
    ok(excel.stats.roundTrips <= 4 && excel.stats.responseBytes < 5000);
  });

  it('stray content in the far corner costs little', async () => {
    const book = month(20);
    book.sheet('1月').put('XFD1048576', [['点错了']]);
    const seen = await snapshot(book);
    same(seen.sheets[0]?.cell(1_048_575, 16_383), { kind: 'text', value: '点错了' });
    is(seen.sheets[0]?.cellCount, 241);
    ok(excel.stats.roundTrips <= 8, `${excel.stats.roundTrips} round trips`);
  });

  it('more merged areas than Excel tells at once are told in parts', async () => {
    const book = month(1500);
    for (let row = 0; row < 1200; row += 2) book.sheet('1月').parts.merges.push({ top: row, left: 5, bottom: row + 1, right: 5 });
    is((await snapshot(book)).sheets[0]?.merges.length, 600);
  });

  it('days of the 1904 calendar become days of the 1900 calendar; other numbers stay', async () => {
    const book = month(2);
    book.dates1904 = true;
    const [sheet] = (await snapshot(book)).sheets;
    same(sheet?.cell(0, 0), { kind: 'number', value: 46_023 + 1462, format: 'date' });
    same(sheet?.cell(0, 2), { kind: 'number', value: 0.375, format: 'time' });
    same(sheet?.cell(0, 10), { kind: 'number', value: 12.5, format: 'general' });
  });

  it('a protected sheet is read with its formulas', async () => {
    const book = month(3);
    book.sheet('1月').parts.protection = { password: 'x', options: {} };
    is((await snapshot(book)).sheets[0]?.formula(2, 9), 'I3-H3');
  });

  it('says how far it is, and can be cancelled', async () => {
    excel.reset(month(8_000));
    const heard: (readonly [number, number])[] = [];
    const packed = await takeSnapshot({ onRows: (done, of) => heard.push([done, of]), isCancelled: () => heard.length > 1 });
    is(packed, null);
    same(heard[0], [0, 8_000]);
    ok(heard.length === 2 && heard[1]![0] > 0 && heard[1]![0] < 8_000);
  });

  it('waits while a cell is edited, and says what is wrong when Excel fails', async () => {
    excel.reset(month(3));
    excel.host.cellEditing = true;
    const reading = takeSnapshot(quiet);
    await excel.settled();
    excel.host.cellEditing = false;
    ok(await reading);
    excel.host.failNext('sessionLost');
    await rejects(takeSnapshot(quiet), { name: 'HostError', problem: { code: 'session-lost' } });
  });

  it('gives back every range it held', async () => {
    await snapshot(month(100));
    await excel.settled();
    is(excel.host.trackedReferences, 0);
  });
});
