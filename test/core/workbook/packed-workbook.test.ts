import assert from 'node:assert/strict';
import { buffersOf, packWorkbook, unpackWorkbook } from '../../../src/core/workbook/packed-workbook';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';
import { day, grid, workbook } from '../layout/grid';

describe('A packed workbook', () => {
  // Two sheets with text pools of their own, as Excel hands them in one by one.
  const sheets = () => [
    grid([['用印登记'], ['序号', '日期', '事由'], [1, day(2026, 3, 2), '合同'], [], [2, { formula: 'B3+1', v: 46084 }, true]], { name: '1月', merges: ['A1:C1'], hiddenRows: [2, 9] }),
    grid([['事由', '合同'], [{ formula: '#REF!', v: null }, '备注']], { name: '2月', hidden: true }),
  ];
  const sent = (sheets: readonly SheetSnapshot[]) => {
    const packed = packWorkbook(workbook(sheets));
    return unpackWorkbook(structuredClone(packed, { transfer: buffersOf(packed) }));
  };

  it('is the same on the other side of a worker’s port', () => {
    const before = sheets().map(told);
    const after = sent(sheets());
    assert.deepEqual(after.sheets.map(told), before);
    assert.equal(after.file, 'register.xlsx');
  });
  it('hands its arrays over instead of copying them', () => {
    const given = sheets();
    sent(given);
    assert.equal(given[0]?.rows.length, 0);
  });
  it('keeps hidden columns and the lines of a text file', () => {
    const builder = new SheetBuilder('表', 'visible', new TextPool());
    builder.text(0, 0, 'a');
    builder.error(1, 0, '#N/A');
    builder.hideColumns(2, 4);
    builder.lineOf = Int32Array.from([0, 3]);
    const [sheet] = sent([builder.finish()]).sheets;
    assert.deepEqual([1, 2, 4, 5].map((column) => sheet?.isColumnHidden(column)), [false, true, true, false]);
    assert.deepEqual([...(sheet?.lineOf ?? [])], [0, 3]);
    assert.deepEqual(sheet?.cell(1, 0), { kind: 'error', value: '#N/A' });
  });
});

function told(sheet: SheetSnapshot): unknown {
  const rows = [...sheet.rows].map((row) => sheet.columnsOf(row).map((column) => [row, column, sheet.cell(row, column), sheet.formula(row, column)]));
  const hidden = [0, 1, 2, 8, 9, 10].map((row) => sheet.isRowHidden(row));
  return { name: sheet.name, visibility: sheet.visibility, columnEnd: sheet.columnEnd, merges: sheet.merges, rows, hidden };
}
