import assert from 'node:assert/strict';
import { columns } from '../../../src/registers/seal-log/columns';
import { isPending, isRefused, nothingStamped } from '../../../src/registers/seal-log/refused';
import { choiceOfText } from '../../../src/core/values/choice-text';

const all = (text: string) => text.split(' · ');
const read = (text: string) => ({ decision: choiceOfText(text, columns.decision.choices) ?? text, remark: null });

describe('what became of a request for the seal', () => {
  it('was stamped', () => {
    for (const text of all('已盖 · 盖了 · 盖咗 · 同意 · 批了 · 办妥 · 搞定 · stamped · OK · 不知所云')) assert.ok(!nothingStamped(read(text)), text);
  });
  it('was refused, sent back or given up', () => {
    for (const text of all('拒盖 · 没盖 · 没给盖 · 不给盖 · 冇盖 · 沒批 · 不准 · 打回去了 · 退回 · 不办了 · 作废 · not approved · turned down')) assert.ok(isRefused(read(text)), text);
  });
  it('is not decided yet', () => {
    for (const text of all('待盖章 · 待审批 · 审批中 · 还没盖 · 处理中 · pending')) {
      assert.ok(isPending(read(text)) && nothingStamped(read(text)), text);
      assert.ok(!isRefused(read(text)), text);
    }
  });
  it('stands in the remark where no result is recorded', () => {
    for (const remark of all('拒盖，资料不全 · 打回补材料 · 没盖')) assert.ok(isRefused({ decision: null, remark }), remark);
    for (const remark of all('客户退回重盖 · 已补盖')) assert.ok(!isRefused({ decision: null, remark }), remark);
  });
});
