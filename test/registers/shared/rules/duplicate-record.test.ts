import assert from 'node:assert/strict';
import { duplicateRecord } from '../../../../src/registers/shared/rules/duplicate-record';
import { loan, say, sheetOf } from '../made-up';

describe('common/duplicate-record', () => {
  it('stands at the later record and leads to the first', () => {
    const said = say(duplicateRecord, sheetOf([[loan(), loan({ tool: '梯子' }), loan()]]));
    assert.deepEqual(said.cells, ['B5']);
    assert.equal(said.found[0]?.zh, '与「3月」第 3 行的借用日期、借用人、工具、数量全都相同，像是同一笔登了两次。请核对，重复的删去一条。');
    assert.equal(said.found[0]?.report.related?.[0]?.row.$.row, 2);
  });
  it('does not mind spaces and width', () => {
    assert.deepEqual(say(duplicateRecord, sheetOf([[loan({ tool: 'A4 纸' }), loan({ tool: 'Ａ4纸' })]])).cells, ['B4']);
  });
  it('passes what differs in one field', () => {
    assert.deepEqual(say(duplicateRecord, sheetOf([[loan(), loan({ quantity: 2 }), loan({ date: '2026-03-03' })]])).cells, []);
  });
  it('does not take two records that say too little for equal', () => {
    const bare = loan({ who: null, tool: null, quantity: null });
    assert.deepEqual(say(duplicateRecord, sheetOf([[bare, bare]])).cells, []);
  });
  it('looks across sheets, and says once that a sheet repeats another', () => {
    const lines = ['电钻', '梯子', '卷尺', '手电', '扳手', '锤子'].map((tool) => loan({ tool }));
    const main = sheetOf([lines], { name: '全部' });
    assert.deepEqual(say(duplicateRecord, [main, sheetOf([lines.slice(0, 1)], { name: '补登' })]).cells, ['B3']);
    const copied = say(duplicateRecord, [main, sheetOf([lines], { name: '打印' })]);
    assert.deepEqual(copied.found.map(({ sheet, cell }) => [sheet, cell]), [['打印', 'B3']]);
    assert.match(copied.found[0]?.zh ?? '', /6 条记录里有 6 条与「全部」相同/);
  });
});
