import assert from 'node:assert/strict';
import type { TemplateData } from '../../../src/reports/template/data';
import { inputOf, modelOf, printed, sampleInput, valueText } from './report-input';

const claim = (department: string, item: string, quantity: number | string, more: Record<string, string | number> = {}) => ({
  planDate: '2026-02-27', department, applicant: '陈静', item, spec: 'A4', unit: '包', quantity, price: 20, amount: '', deptApprover: '部门经理', adminApprover: '管理部', approvedQuantity: '', issueDate: '2026-03-02', issuedQuantity: quantity, collector: '何丽', ...more,
});
const people = [{ 姓名: '林峰', 部门: '销售部', 职务: '部门经理' }, { 姓名: '李明', 部门: '管理部', 职务: '管理部经理' }];
const departments = [{ 部门: '销售部', '简称/别名': '营销部' }, { 部门: '财务部' }];

describe('supply-plan', () => {
  const model = (rows: ReturnType<typeof claim>[], rosters = {}) => modelOf('supply-plan', inputOf('supply-request', rows, rosters));
  it('sets items against departments, as approved, else as planned', () => {
    const { data } = model([claim('财务部', '复印纸', 5), claim('营销部', '复印纸', 3, { approvedQuantity: 2 }), claim('销售部', '复印纸', 1), claim('销售部', '签字笔', 4, { spec: '', unit: '支', price: 2.5 })], { 部门: departments });
    assert.deepEqual(printed(data, '部门', '部门名', '部门合计'), [['销售部', '7'], ['财务部', '5']]);
    assert.deepEqual(printed(data, '物品', '品名', '规格', '单位', '合计数量', '单价', '金额'), [['复印纸', 'A4', '包', '8', '20', '160'], ['签字笔', '', '支', '4', '2.5', '10']]);
    assert.deepEqual((data['物品'] as readonly TemplateData[]).map((item) => printed(item, '部门', '数量').flat()), [['3', '5'], ['4', '']]);
  });
  it('buys nothing that was not approved, and says why', () => {
    const { data } = model([claim('销售部', '复印纸', 5, { deptApprover: '林峰', adminApprover: '李明' }), claim('销售部', '订书机', 1, { deptApprover: '林峰', adminApprover: '' }), claim('销售部', '胶带', 2, { deptApprover: '李明', adminApprover: '李明' })], { 人员: people, 部门: departments });
    assert.deepEqual(printed(data, '物品', '品名'), [['复印纸']]);
    assert.deepEqual(printed(data, '未批准', '品名', '数量', '原因'), [['订书机', '1', '没有管理部审批'], ['胶带', '2', '审核人「李明」不是该部门经理']]);
    assert.equal(valueText(data['合计数量']), '5');
  });
  it('leaves the price blank where there are several', () => {
    assert.deepEqual(printed(model([claim('销售部', '复印纸', 1), claim('财务部', '复印纸', 1, { price: 25 })]).data, '物品', '单价', '金额'), [['', '45']]);
  });
  it('takes a list of issues for no plan', async () => {
    const { data, remarks } = modelOf('supply-plan', await sampleInput());
    assert.ok(remarks.some(({ zh }) => zh === '「领用登记.xlsx」的「领用明细」没有计划数量，只记发放，没有列入采购。'));
    assert.deepEqual(printed(data, '部门', '部门名').flat(), ['管理部', '销售部', '财务部']);
  });
});

describe('supply-issue', () => {
  it('has a sheet for each issue day, department by department', () => {
    const rows = [claim('财务部', '复印纸', 5), claim('营销部', '签字笔', 2, { issuedQuantity: '' }), claim('销售部', '胶带', 1, { issueDate: '2026-03-09' }), claim('销售部', '信封', 1, { issueDate: '', planDate: '2026-03-27' }), claim('销售部', '信封', 1, { issueDate: '2026-04-06' })];
    const { data, remarks } = modelOf('supply-issue', inputOf('supply-request', rows, { 部门: departments }));
    assert.deepEqual(printed(data, '发放日', '发放日期', '星期', '项数', '合计计划', '合计实发'), [['2026-03-02', '星期一', '2', '7', '5'], ['2026-03-09', '星期一', '1', '1', '1']]);
    const [first] = data['发放日'] as readonly TemplateData[];
    assert.deepEqual(printed(first!, '部门', '部门名'), [['销售部'], ['财务部']]);
    assert.deepEqual(printed((first!['部门'] as readonly TemplateData[])[0]!, '物品', '品名', '计划数量', '实发数量', '领取人'), [['签字笔', '2', '', '何丽']]);
    assert.equal(remarks[0]?.zh, '本月计划中有 1 条没有发放日期，没有列在签领表上：2026-03-27 销售部信封。');
  });
  it('asks for the old one where an item is kept', () => {
    const rows = [claim('销售部', '计算器', 1, { durable: '是', oldReturned: '是' }), claim('销售部', '订书机', 1, { durable: '是', oldReturned: '' }), claim('销售部', '胶带', 1, { durable: '否', oldReturned: '' })];
    const { data } = modelOf('supply-issue', inputOf('supply-request', rows));
    const [day] = data['发放日'] as readonly TemplateData[];
    assert.deepEqual(printed((day!['部门'] as readonly TemplateData[])[0]!, '物品', '以旧换新').flat(), ['已交旧', '要交旧', '']);
  });
  it('covers all issue days of the samples', async () => {
    const { data } = modelOf('supply-issue', await sampleInput());
    assert.deepEqual(printed(data, '发放日', '发放日期').flat(), ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30']);
  });
});

describe('supply-cost', () => {
  it('adds up departments and their items', () => {
    const { data } = modelOf('supply-cost', inputOf('supply-request', [claim('财务部', '复印纸', 1), claim('营销部', '复印纸', 2), claim('销售部', '签字笔', 3, { price: 0.1, amount: '' })], { 部门: departments }));
    assert.deepEqual(printed(data, '部门', '部门名', '笔数', '数量', '金额', '占比'), [['销售部', '2', '5', '40.3', '0.6683'], ['财务部', '1', '1', '20', '0.3317']]);
    assert.deepEqual(printed((data['部门'] as readonly TemplateData[])[0]!, '物品', '品名', '数量', '金额'), [['复印纸', '2', '40'], ['签字笔', '3', '0.3']]);
    assert.equal(valueText(data['合计金额']), '60.3');
  });
  it('says which records have no amount', () => {
    const { remarks } = modelOf('supply-cost', inputOf('supply-request', [claim('财务部', '复印纸', 1), claim('财务部', '胶带', 1, { price: '' })]));
    assert.equal(remarks[0]?.zh, '有 1 条没有金额，也没有单价和数量可算，只计笔数和数量：「例子.xlsx」的「登记」第 4 行。');
  });
  it('prints the samples as the engine counts them', async () => {
    const { data } = modelOf('supply-cost', await sampleInput());
    assert.deepEqual(printed(data, '部门', '部门名', '数量', '金额'), [['管理部', '40', '300.5'], ['销售部', '38', '442.5'], ['财务部', '40', '300.5'], ['市场部', '38', '296.5'], ['技术部', '36', '292.5']]);
  });
});
