import assert from 'node:assert/strict';
import { isBroken, isInUse, isLent, isLost, isScrapped, isUnknownStatus } from '../../../src/registers/asset-list/status';
import { STATUS_CHOICES } from '../../../src/registers/asset-list/status-words';
import { choiceOfText } from '../../../src/core/values/choice-text';

const all = (text: string) => text.split(' · ');
/** As a rule sees it: a known state, else the words themselves. */
const read = (text: string) => choiceOfText(text, STATUS_CHOICES) ?? text;

const STATES = {
  在用: '在用 · 正常 · 用着呢 · 用緊 · 还能用 · 没坏 · 九成新 · 运转正常 · 天天用 · 已上架 · 满负荷 · 带故障运行 · 检定合格 · In use · like new',
  闲置: '闲置 · 闲着没人用 · 放仓库了 · 没用 · 停止使用 · 不再使用 · 尚未启用 · 待启用 · 未拆封 · 暂停使用 · 停产闲置 · 在仓 · 冇人用 · In storage · not in use',
  维修: '维修中 · 送去修了 · 返厂 · 不能用 · 无法使用 · 开不了机 · 有毛病 · 不制冷 · 等配件 · 大修中 · 坏了送修 · 故障停用 · out for repair',
  外借: '外借 · 借出去了 · 被借走了 · 借给外单位 · 借给客户 · 租赁中 · on loan',
  待报废: '待报废 · 等着报废 · 准备报废 · 建议报废 · 没报废 · 报废待批 · 报废申请中 · 已提报废 · 濒临报废 · 达到报废年限 · 待鉴定 · pending disposal',
  报废: '报废 · 报废了 · 扔掉了 · 卖废品了 · 已销账 · 报损 · 已拍卖 · 已拆除 · 已销毁 · 捐出 · decommissioned',
  遗失: '遗失 · 丢了 · 弄丢了 · 丢咗 · 唔见咗 · 不见了 · 找不到了 · 被偷了 · 下落不明 · 遺失 · 盘点无此物 · 账有物无 · 未见实物 · missing',
  损坏: '损坏 · 坏了 · 壞了 · 摔坏了 · 烂咗 · 屏幕碎了 · 进水 · 烧坏 · 摔烂 · 外壳破裂 · 严重锈蚀 · 断裂 · broken',
};

describe('the state of an asset', () => {
  for (const [state, texts] of Object.entries(STATES)) it(`${state}: ${texts}`, () => assert.deepEqual(all(texts).map((text) => [text, read(text)]), all(texts).map((text) => [text, state])));
  it('is asked of words that name two states', () => {
    assert.ok(isBroken(read('在用(屏幕损坏)')) && isInUse(read('在用(屏幕损坏)')));
    assert.ok(!isBroken(read('维修后无损坏')) && !isLost(read('没丢，维修中')) && !isLent(read('未外借，闲置')) && !isScrapped(read('损坏，未报废')));
  });
  it('is not guessed from words that no list knows', () => {
    for (const text of all('另议 · 已调出 · 见附件 · 2号 · TBC')) assert.ok(isUnknownStatus(read(text)), text);
    for (const text of all('在用 · 坏了 · 待报废 · / · 在用(屏幕损坏) · 维修后闲置')) assert.ok(!isUnknownStatus(read(text)), text);
    assert.ok(!isUnknownStatus(null));
  });
});
