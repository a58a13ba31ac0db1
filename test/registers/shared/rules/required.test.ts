import assert from 'node:assert/strict';
import { required } from '../../../../src/registers/shared/rules/required';
import { loan, say, sheetOf } from '../made-up';

describe('common/required', () => {
  it('says which cell is blank', () => {
    const said = say(required, sheetOf([[loan(), loan({ who: null, date: null })]]));
    assert.deepEqual(said.cells, ['B4', 'C4']);
    assert.equal(said.found[1]?.zh, '「借用人」没有填。这一项必填，请补上。');
  });
  it('leaves a cell that holds something unreadable to another rule', () => {
    const notes = [{ field: 'date', kind: 'unreadable', raw: '23/19', why: { zh: '不是日期', en: 'no date' } }] as const;
    assert.deepEqual(say(required, sheetOf([[loan({ date: '23/19' }, { notes })]])).cells, []);
  });
  it('takes a value that came down from a merged cell', () => {
    assert.deepEqual(say(required, sheetOf([[loan(), loan({}, { filledDown: ['date', 'who'] })]])).cells, []);
  });
  it('asks no approver of what was refused', () => {
    assert.deepEqual(say(required, sheetOf([[loan({ approver: null, outcome: '未借' })]])).cells, []);
    assert.deepEqual(say(required, sheetOf([[loan({ approver: null, outcome: '已借' })]])).cells, ['I3']);
  });
  describe('a field that others may stand in for', () => {
    const columns = ['date', 'who', 'approver', 'hours', 'from', 'to'];
    it('may be blank where they are filled in full', () => {
      assert.deepEqual(say(required, sheetOf([[loan({ hours: null, from: 1, to: 2 })]], { columns })).cells, []);
      assert.deepEqual(say(required, sheetOf([[loan({ hours: null, from: 1 })]], { columns })).cells, ['D3']);
    });
    it('is asked for in their column where it has none of its own', () => {
      const said = say(required, sheetOf([[loan({ hours: null, from: 1 })]], { columns: ['date', 'who', 'approver', 'from', 'to'] }));
      assert.deepEqual(said.cells, ['E3']);
      assert.match(said.found[0]?.zh ?? '', /「止」没有填，「时数」也就无从得知/);
    });
  });
  it('does not ask for cells of a column that the sheet lacks', () => {
    assert.deepEqual(say(required, sheetOf([[loan({ approver: null })]], { columns: ['date', 'who', 'hours'] })).cells, []);
  });
});
