import assert from 'node:assert/strict';
import { belowTotal } from '../../../../src/registers/shared/rules/below-total';
import { hiddenRecord } from '../../../../src/registers/shared/rules/hidden-record';
import { loan, say, sheetOf, total } from '../made-up';

describe('common/hidden-record', () => {
  it('stands at the record', () => {
    assert.deepEqual(say(hiddenRecord, sheetOf([[loan(), loan({}, { hidden: true })]])).cells, ['B4']);
  });
});

describe('common/below-total', () => {
  it('finds what was added under the last total', () => {
    const said = say(belowTotal, sheetOf([[loan(), total('total', { cost: 0 }), loan(), total('grand', { cost: 0 }, '总计'), loan()]]));
    assert.deepEqual(said.cells, ['B7']);
    assert.match(said.found[0]?.zh ?? '', /第 6 行「总计」的下面/);
  });
  it('passes a total above the records, a subtotal, and the table below', () => {
    assert.deepEqual(say(belowTotal, sheetOf([[total('total', {}), loan()]])).cells, []);
    assert.deepEqual(say(belowTotal, sheetOf([[loan(), total('subtotal', {}), loan()]])).cells, []);
    assert.deepEqual(say(belowTotal, sheetOf([[loan(), total('total', {})], [loan()]])).cells, []);
  });
});
