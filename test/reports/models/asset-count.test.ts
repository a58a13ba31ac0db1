import assert from 'node:assert/strict';
import type { TemplateData } from '../../../src/reports/template/data';
import { inputOf, modelOf, printed, sampleInput, valueText } from './report-input';

const asset = (assetNo: string, department: string, more: Record<string, string | number> = {}) => ({ assetNo, name: '电脑', model: 'T14', quantity: 1, originalValue: 5000.5, purchasedOn: '2024-01-05', department, custodian: '陈静', status: '在用', countedQuantity: '', lastCheckedOn: '', ...more });

describe('asset-count', () => {
  it('lists what each department has to count', () => {
    const { data } = modelOf('asset-count', inputOf('asset-list', [asset('A1', '销售部'), asset('A2', '财务部'), asset('A3', '销售部', { quantity: 2 })]));
    assert.deepEqual(printed(data, '部门', '部门名', '项数', '数量', '原值'), [['财务部', '1', '1', '5000.5'], ['销售部', '2', '3', '10001']]);
    assert.deepEqual(printed((data['部门'] as readonly TemplateData[])[1]!, '资产', '资产编号', '账面数量', '盘点数', '盈亏'), [['A1', '1', '', ''], ['A3', '2', '', '']]);
    assert.equal(valueText(data['盘点日期']), '2026-03-31');
  });
  it('fills in what was counted in the month, and else the day of the last count', () => {
    const { data } = modelOf('asset-count', inputOf('asset-list', [asset('A1', '销售部', { quantity: 3, countedQuantity: 2, lastCheckedOn: '2026-03-30' }), asset('A2', '销售部', { countedQuantity: 1, lastCheckedOn: '2025-12-30' })]));
    assert.deepEqual(printed((data['部门'] as readonly TemplateData[])[0]!, '资产', '上次盘点', '盘点数', '盈亏'), [['', '2', '-1'], ['2025-12-30', '', '']]);
  });
  it('leaves out what is gone, and says so', () => {
    const { data, remarks } = modelOf('asset-count', inputOf('asset-list', [asset('A1', '销售部'), asset('A2', '销售部', { status: '报废' }), asset('A3', '财务部', { status: '遗失' }), asset('A4', '销售部', { status: '待报废' })]));
    assert.deepEqual(printed(data, '部门', '部门名', '项数'), [['销售部', '2']]);
    assert.equal(remarks[0]?.zh, '台账里已报废、遗失的 2 项没有列入盘点。');
  });
  it('prints and leaves out all that the samples hold', async () => {
    const { data, remarks } = modelOf('asset-count', await sampleInput());
    const there = Number(valueText(data['合计项数']));
    const gone = Number(/(\d+) 项没有列入/.exec(remarks.map(({ zh }) => zh).join())?.[1]);
    assert.equal(there + gone, 65);
  });
});
