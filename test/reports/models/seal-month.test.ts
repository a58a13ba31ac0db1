import assert from 'node:assert/strict';
import { inputOf, modelOf, printed, sampleInput, valueText } from './report-input';

const stamp = (more: Record<string, string | number> = {}) => ({ date: '2026-03-05', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, seal: '公司公章', approver: '李明', decision: '已盖', ...more });
const people = [{ 姓名: '李明', 部门: '管理部', 职务: '管理部经理' }, { 姓名: '陈国强', 部门: '总经办', 职务: '总经理' }];
const seals = [{ 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '王芳', 启用日期: '2019-03-01' }];

describe('seal-month', () => {
  it('counts each seal and each department', () => {
    const { data } = modelOf('seal-month', inputOf('seal-log', [stamp(), stamp({ copies: 3, department: '财务部' }), stamp({ seal: '合同专用章', copies: 2 }), stamp({ decision: '拒盖', copies: 9 }), stamp({ date: '2026-02-27', copies: 50 })]));
    assert.deepEqual(printed(data, '印章', '印章名称', '用印次数', '份数', '拒盖'), [['公司公章', '2', '4', '1'], ['合同专用章', '1', '2', '0']]);
    assert.deepEqual(printed(data, '各部门', '部门', '用印次数', '份数', '拒盖'), [['财务部', '1', '3', '0'], ['销售部', '2', '3', '1']]);
    assert.deepEqual([valueText(data['合计用印次数']), valueText(data['合计份数']), valueText(data['合计拒盖'])], ['3', '6', '1']);
  });
  it('lists what was not approved as it should be', () => {
    const { data, remarks } = modelOf('seal-month', inputOf('seal-log', [stamp(), stamp({ document: '购销合同', approver: '李明' }), stamp({ approver: '' })], { 人员: people, 印章: seals }));
    assert.deepEqual(printed(data, '问题清单', '日期', '部门', '印章名称', '文件名称', '批准人', '级别'), [['2026-03-05', '销售部', '公司公章', '购销合同', '李明', '违规'], ['2026-03-05', '销售部', '公司公章', '介绍信', '', '违规']]);
    assert.deepEqual(remarks.filter(({ zh }) => zh.includes('批准权限')), []);
  });
  it('says what could not be judged', () => {
    const { remarks } = modelOf('seal-month', inputOf('seal-log', [stamp()]));
    assert.ok(remarks.some(({ zh }) => /没有核对：「例子.xlsx」的「登记」没有「人员」、「印章」名册。/.test(zh)), JSON.stringify(remarks));
  });
  it('prints the samples as the engine counts them, and remarks on the wrong total', async () => {
    const { data, remarks } = modelOf('seal-month', await sampleInput());
    assert.deepEqual(printed(data, '印章', '印章名称', '用印次数', '份数'), [['公司公章', '38', '52'], ['合同专用章', '18', '47'], ['技术部章', '1', '1'], ['销售部章', '4', '4']]);
    assert.ok(remarks.some(({ zh }) => zh === '「印章使用登记.xlsx」的「3月」H38 合计写的是 71，按记录相加是 68；本表按记录计算，请核对登记。'), JSON.stringify(remarks));
  });
});
