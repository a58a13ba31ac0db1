import assert from 'node:assert/strict';
import { columnMissing } from '../../../../src/registers/shared/rules/column-missing';
import { loan, say, sheetOf } from '../made-up';

describe('common/column-missing', () => {
  it('stands at the header row', () => {
    const said = say(columnMissing, sheetOf([[loan({ approver: null })]], { columns: ['date', 'who', 'hours'] }));
    assert.deepEqual(said.cells, ['A2']);
    assert.match(said.found[0]?.zh ?? '', /表头（第 2 行）里没有「批准人」这一列/);
  });
  it('holds for a sheet without records', () => {
    assert.deepEqual(say(columnMissing, sheetOf([[]], { columns: ['date', 'who', 'hours'] })).cells, ['A2']);
  });
  it('is said once for tables that all lack it, and at the one that lacks it otherwise', () => {
    assert.deepEqual(say(columnMissing, sheetOf([[], [], []], { columns: ['date', 'who', 'hours'] })).cells, ['A2']);
  });
  it('takes the fields that stand in for it', () => {
    assert.deepEqual(say(columnMissing, sheetOf([[]], { columns: ['date', 'who', 'approver', 'from', 'to'] })).cells, []);
    assert.deepEqual(say(columnMissing, sheetOf([[]], { columns: ['date', 'who', 'approver', 'from'] })).cells, ['A2']);
  });
  it('takes a value that the title gives', () => {
    const titled = loan({ approver: '李明', hours: 1 });
    assert.deepEqual(say(columnMissing, sheetOf([[titled]], { columns: ['date', 'who', 'hours'] })).cells, []);
  });
});
