import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { ReadError } from '../../../../src/hosts/files/read/read-error';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';

const stored = (name: string): Uint8Array => readFileSync(join(import.meta.dirname ?? __dirname, 'made-by', name));

describe('files that other programs wrote', () => {
  it('LibreOffice Calc', async () => {
    const [sheet, hidden] = (await readWorkbook(stored('libreoffice.xlsx'), 'libreoffice.xlsx')).sheets;
    assert.ok(sheet && hidden);
    assert.deepEqual([sheet.name, hidden.name, hidden.visibility], ['用车登记', '隐藏表', 'hidden']);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((column) => sheet.cell(3, column)),
      [
        { kind: 'number', value: 46_084, format: 'date' },
        { kind: 'number', value: 0.291666666666667, format: 'time' },
        { kind: 'number', value: 3.5, format: 'duration' },
        { kind: 'number', value: 46_084.75, format: 'datetime' },
        { kind: 'number', value: 25, format: 'general' },
        { kind: 'number', value: 0.25, format: 'percent' },
        { kind: 'text', value: '说明2 <&> "引"\n次行' },
        { kind: 'boolean', value: true },
      ],
    );
    assert.deepEqual([sheet.formula(3, 8), sheet.cell(3, 8)], ['E4*2', { kind: 'number', value: 50, format: 'general' }]);
    assert.deepEqual([sheet.formula(3, 9), sheet.cell(3, 9)], ['G4&"！"', { kind: 'text', value: '说明2 <&> "引"\n次行！' }]);
    assert.deepEqual([sheet.formula(3, 10), sheet.cell(3, 10)], ['IF(1=1,"","x")', { kind: 'blank' }]);
    assert.deepEqual(sheet.cell(1, 11), { kind: 'error', value: '#DIV/0!' });
    assert.deepEqual(sheet.merges, [{ top: 8, left: 0, bottom: 9, right: 2 }]);
    assert.deepEqual([sheet.isRowHidden(3), sheet.isRowHidden(4), sheet.isColumnHidden(5), sheet.isColumnHidden(6)], [true, false, true, false]);
  });

  it('LibreOffice Calc, in formats that are refused', async () => {
    await assert.rejects(readWorkbook(stored('libreoffice.xls'), 'a.xls'), (error: unknown) => error instanceof ReadError && error.code === 'old-xls');
    await assert.rejects(readWorkbook(stored('libreoffice.ods'), 'a.ods'), (error: unknown) => error instanceof ReadError && error.code === 'not-a-workbook');
  });

  for (const file of ['openpyxl.xlsx', 'openpyxl-1904.xlsx']) {
    it(`${file}, with a comment, a chart, a dropdown over a column and a chart sheet`, async () => {
      const book = await readWorkbook(stored(file), file);
      const sheet = book.sheets[0]!;
      assert.deepEqual(book.sheets.map(({ name, visibility }) => [name, visibility]), [['用车登记', 'visible'], ['藏', 'veryHidden']]);
      assert.deepEqual(book.names, [{ name: '部门', refersTo: '用车登记!$A$1:$A$9' }]);
      const found = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet.cell(3, column));
      const number = (value: number, format: string) => ({ kind: 'number', value, format });
      assert.deepEqual(found[2], number(1.333333333333333, 'duration'));
      assert.deepEqual(
        [found[0], found[1], found[3], found[4], found[5], found[7]],
        [number(46_084, 'date'), number(0.34375, 'time'), number(46_084.75, 'datetime'), number(25, 'general'), number(0.25, 'percent'), { kind: 'boolean', value: true }],
      );
      assert.deepEqual(found[6], { kind: 'text', value: '说明2 <&> "引"\n次行 ' });
      assert.deepEqual([found[8], sheet.formula(3, 8)], [{ kind: 'uncalculated' }, 'E4*2']);
      assert.deepEqual(sheet.merges, [{ top: 8, left: 0, bottom: 9, right: 2 }]);
      assert.deepEqual([sheet.isRowHidden(3), sheet.isColumnHidden(5), sheet.columnEnd], [true, true, 9]);
    });
  }

  it('XlsxWriter, row by row with inline texts', async () => {
    const sheet = (await readWorkbook(stored('xlsxwriter.xlsx'), 'xlsxwriter.xlsx')).sheets[0]!;
    assert.deepEqual(sheet.cell(1, 0), { kind: 'number', value: 46_113, format: 'date' });
    assert.deepEqual([sheet.cell(1, 1), sheet.cell(2, 3)], [{ kind: 'text', value: '甲乙 丙' }, { kind: 'text', value: '  空 ' }]);
    assert.deepEqual([sheet.cell(2, 0), sheet.formula(2, 0), sheet.cell(2, 1), sheet.cell(2, 4)], [{ kind: 'number', value: 2, format: 'general' }, '1+1', { kind: 'text', value: 'a' }, { kind: 'blank' }]);
    assert.deepEqual([2, 3, 16_383].map((column) => sheet.isColumnHidden(column)), [false, true, true]);
  });

  it('hucre', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: '台账', rows: [['日期', '金额', '在用', '备注'], [new Date(Date.UTC(2026, 3, 1)), 12.5, true, ' <甲> & "乙"\n丙 '], [null, -0.001, false, '']] }],
    });
    const sheet = (await readWorkbook(bytes, 'hucre.xlsx')).sheets[0]!;
    assert.deepEqual(sheet.cell(1, 0), { kind: 'number', value: 46_113, format: 'date' });
    assert.deepEqual([sheet.cell(1, 1), sheet.cell(2, 1)], [{ kind: 'number', value: 12.5, format: 'general' }, { kind: 'number', value: -0.001, format: 'general' }]);
    assert.deepEqual([sheet.cell(1, 2), sheet.cell(2, 2)], [{ kind: 'boolean', value: true }, { kind: 'boolean', value: false }]);
    assert.deepEqual([sheet.cell(1, 3), sheet.cell(2, 3), sheet.cell(2, 0)], [{ kind: 'text', value: ' <甲> & "乙"\n丙 ' }, { kind: 'blank' }, { kind: 'blank' }]);
  });
});
