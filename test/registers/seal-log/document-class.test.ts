import assert from 'node:assert/strict';
import { classOf, inferredClass } from '../../../src/registers/seal-log/document-class';

const CASES: readonly (readonly [string, string])[] = [
  ['箱包采购合同', '重要'],
  ['采购合同 2份', '重要'],
  ['采购合同(介绍信已附)', '重要'],
  ['保密协议书', '重要'],
  ['银行借款担保书', '重要'],
  ['质量承诺书', '重要'],
  ['呈区政府的用地情况报告', '重要'],
  ['年度纳税申报表(报税务局)', '重要'],
  ['向思明区政府提交的申请材料', '重要'],
  ['重要证明', '重要'],
  ['收入证明(报区政府)', '一般'],
  ['租赁合同复印件', '重要'],
  ['授权委托书(签合同用)', '一般'],
  ['Purchase agreement', '重要'],
  ['特殊证明', '特殊'],
  ['特殊的文件', '特殊'],
  ['特殊工种上岗证明', '一般'],
  ['在职证明', '一般'],
  ['解除劳动合同证明', '一般'],
  ['解除劳动合同证明书2份', '一般'],
  ['到市税务局办事的介绍信', '一般'],
  ['合同专用章启用登记', '一般'],
  ['销售月度报告', '一般'],
  ['报价单', '一般'],
  ['東莞保密協議書', '重要'],
  ['购销合约', '重要'],
  ['写字楼租约', '重要'],
  ['战略合作备忘录', '重要'],
  ['股权转让书', '重要'],
  ['设备抵押清册', '重要'],
  ['给税务局的情况说明', '重要'],
  ['致市政府的函', '重要'],
  ['Lease of office', '重要'],
  ['Bank guaranty', '重要'],
  ['VAT return', '重要'],
  ['向卫健委报送的统计年报', '重要'],
  ['Report to the education bureau', '重要'],
  ['Monthly report to the sales department', '一般'],
  ['报送业委会的收支报告', '一般'],
  ['上报公司的委托书', '一般'],
  ['会议备忘录', '一般'],
  ['致区政府的感谢信', '一般'],
  ['合同评审表', '一般'],
  ['合同管理制度', '一般'],
  ['协议酒店名单', '一般'],
  ['送货清单', '一般'],
];

describe('document class', () => {
  for (const [document, expected] of CASES) {
    it(`${document}: ${expected}`, () => assert.equal(inferredClass(document), expected));
  }
  it('goes by what the record states', () => assert.equal(classOf({ documentClass: '一般', document: '采购合同' }), '一般'));
  it('reads a class column that names kinds of papers', () => assert.equal(classOf({ documentClass: '合同', document: '箱包采购' }), '重要'));
  it('knows nothing without a document', () => assert.equal(classOf({ documentClass: null, document: null }), null));
});
