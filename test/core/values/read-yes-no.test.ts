import assert from 'node:assert/strict';
import { readYesNo } from '../../../src/core/values/read-yes-no';

const YES = ['算', '属于', '客户安排', '统一安排', '打勾', '係', '留1份', '交了', '拿走了', '签过', '带离', '是', '有', '√', '✓', '✔', '☑', 'Y', 'yes', '1', 'TRUE', '已', '已留存', '是的', '1份', '☑是 ☐否', '是√ 否□', '留存'];
const NO = ['不算', '不属于', '自理', '自行解决', '沒有', '冇', '唔使', '没拿走', '没交', '还没还', '否', '无', '×', '✗', 'X', 'x', 'N', '0', 'FALSE', '未', '未留存', '尚未留存', '暂无', '没有', '不需要', '□是 ☑否', '是□ 否√', '☐'];
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
  it('hears the answer in the words of the matter', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['以旧换新', '旧的已收 · 收讫 · 交一换一 · 旧件拿回来了', '首次领用 · 新领 · 欠着 · 旧的没拿来 · 丢了'],
      ['是否外带', '出所 · 带到现场 · 借出去 · 上门盖', '在办公室盖 · 室内 · 就地'],
      ['复印件留存', '扫描存档 · 见第2盒 · 留底1 · 附后', '忘了 · 待补 · 漏了'],
      ['单程接送', '只送 · 单边 · 去程', '来回 · 等候返回 · 双程'],
      ['已安排就餐', '管饭 · 客户请 · 工作餐 · 食堂吃', '自带 · 没吃 · 自理'],
      ['非易耗', '耐用 · 周转 · 重复使用', '消耗 · 一次性 · 耗材'],
    ];
    for (const [meaning, yes, no] of cases) {
      for (const text of yes.split(' · ')) assert.equal(readYesNo(text, meaning), true, `${meaning}: ${text}`);
      for (const text of no.split(' · ')) assert.equal(readYesNo(text, meaning), false, `${meaning}: ${text}`);
    }
    for (const text of ['首次领用', '只送', '工作餐', '见第2盒', '忘了']) assert.equal(readYesNo(text), null, text);
    assert.equal(readYesNo('详见附表二中的说明文字', '复印件留存'), null);
  });
});
