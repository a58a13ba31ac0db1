import assert from 'node:assert/strict';
import { amountEdit } from '../../../src/core/checks/cell-edit';
import type { RecordMeta } from '../../../src/core/records/field';
import { decimal } from '../../../src/core/values/decimal';
import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';

function edit(written: number | string, current: number, wanted: number, more: { header?: string; formula?: string } = {}) {
  const builder = new SheetBuilder('表', 'visible', new TextPool());
  builder.text(0, 0, more.header ?? '净值');
  if (typeof written === 'number') builder.number(1, 0, written, 'general');
  else builder.text(1, 0, written);
  if (more.formula !== undefined) builder.formula(1, 0, more.formula);
  const table = { sheet: { sheet: builder.finish(), titles: [] }, columns: new Map([['netValue', 0]]), header: { top: 0, bottom: 0, left: 0, right: 0 } };
  const made = amountEdit({ $: { table, row: 1 } as unknown as RecordMeta }, 'netValue', decimal(current), decimal(wanted));
  return made?.value ?? null;
}

describe('the edit of an amount', () => {
  it('is the amount where the cell is in yuan', () => assert.equal(edit(4680, 4680, 4860), 4860));
  it('stays in the unit of the column', () => {
    assert.equal(edit(1.2, 12_000, 12_345.67), 1.234567);
    assert.equal(edit(1.2, 1_200, 1_250), 1.25);
  });
  it('replaces an amount kept as text', () => assert.equal(edit('￥1,200.00元', 1200, 1250.5), 1250.5));
  it('leaves a formula alone', () => assert.equal(edit(10, 10, 12, { formula: 'A1-B1' }), null));
  it('corrects a nought where nothing speaks of another unit', () => {
    assert.equal(edit(0, 0, 12), 12);
    assert.equal(edit(0, 0, 12, { header: '净值(万元)' }), null);
  });
  it('gives up where the cell does not explain the amount', () => assert.equal(edit(7, 4680, 4860), null));
});
