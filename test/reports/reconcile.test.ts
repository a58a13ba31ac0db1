import assert from 'node:assert/strict';
import { reconcile } from '../../src/reports/reconcile';
import { loan, sheetOf, total } from '../registers/shared/made-up';

const figures = (...lines: Parameters<typeof sheetOf>[0][number]) =>
  reconcile({ sheets: [sheetOf([lines])] }, null).map(({ stated, computed, agrees }) => [stated, computed, agrees]);

describe('reconciled with the register’s own totals', () => {
  it('says which agree and which do not', () => {
    assert.deepEqual(figures(loan({ cost: 10.1, hours: 2 }), loan({ cost: 0.2, hours: 3 }), total('total', { cost: 10.3, hours: 6 })), [
      ['10.30', '10.30', true],
      ['6', '5', false],
    ]);
  });
  it('reads a figure that is text', () => {
    assert.deepEqual(figures(loan({ cost: 1200 }), total('total', { cost: '￥1,200.00元' })), [['1200.00', '1200.00', true]]);
  });
  it('does not speak of a figure that is no number', () => {
    assert.deepEqual(figures(loan({ cost: 1 }), total('total', { cost: '#REF!' })), []);
    assert.deepEqual(figures(loan({ cost: 1 }), total('total', { cost: '见附件' })), []);
  });
});
