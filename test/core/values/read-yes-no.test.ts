import assert from 'node:assert/strict';
import { readYesNo } from '../../../src/core/values/read-yes-no';

const YES = ['客户安排', '统一安排', '打勾', '係', '留1份', '交了', '拿走了', '签过', '带离', '是', '有', '√', '✓', '✔', '☑', 'Y', 'yes', '1', 'TRUE', '已', '已留存', '是的', '1份', '☑是 ☐否', '是√ 否□', '留存'];
const NO = ['自理', '自行解决', '沒有', '冇', '唔使', '没拿走', '没交', '还没还', '否', '无', '×', '✗', 'X', 'x', 'N', '0', 'FALSE', '未', '未留存', '尚未留存', '暂无', '没有', '不需要', '□是 ☑否', '是□ 否√', '☐'];
const NEITHER = ['丢了', '忘了', '旧的还没找到了', '看情况', '待定', '2026-03-05', '李明'];

describe('yes and no in words', () => {
  for (const text of YES) it(`「${text}」 is yes`, () => assert.equal(readYesNo(text), true));
  for (const text of NO) it(`「${text}」 is no`, () => assert.equal(readYesNo(text), false));
  for (const text of NEITHER) it(`「${text}」 is neither`, () => assert.equal(readYesNo(text), null));
  it('know the field that they answer', () => {
    assert.equal(readYesNo('以旧换新', '以旧换新'), true);
    assert.equal(readYesNo('非易耗', '非易耗'), true);
    assert.equal(readYesNo('易耗', '非易耗'), false);
    assert.equal(readYesNo('往返', '单程接送'), false);
  });
});
