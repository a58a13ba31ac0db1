import assert from 'node:assert/strict';
import { inputOf, modelOf, printed, sampleInput, valueText } from './report-input';

const trip = (driver: string, more: Record<string, string | number> = {}) => ({ date: '2026-03-05', plate: '闽D12345', driver, user: '陈静', purpose: '接送客户', destination: '集美', depart: '9:00', return: '10:30', km: 10, mealAllowance: '', dispatchNo: 'P1', ...more });

describe('driver-month', () => {
  it('adds up each driver of the month', () => {
    const { data } = modelOf('driver-month', inputOf('vehicle-usage', [trip('张伟'), trip('张伟', { date: '2026-03-06', depart: '17:00', return: '19:30', mealAllowance: 10, dispatchNo: 'P2' }), trip('刘强', { plate: '闽D23456', dispatchNo: 'P3' })]));
    assert.deepEqual(printed(data, '人员', '驾驶员', '出车次数', '行驶公里', '用车小时', '加班出车', '误餐补贴', '百公里油耗'), [
      ['刘强', '1', '10', '1.5', '0', '', ''],
      ['张伟', '2', '20', '4', '1', '10', ''],
    ]);
  });
  it('lists what breaks a rule on a driver’s trips, driver by driver', () => {
    const { data } = modelOf('driver-month', inputOf('vehicle-usage', [trip('张伟', { dispatchNo: '' }), trip('刘强', { plate: '闽D23456', depart: '10:30', return: '9:00' })]));
    assert.deepEqual(printed(data, '问题清单', '驾驶员', '日期', '车牌号', '级别', '条款', '位置'), [
      ['刘强', '2026-03-05', '闽D23456', '违规', '—', '例子「登记」H4'],
      ['张伟', '2026-03-05', '闽D12345', '违规', '3.2', '例子「登记」K3'],
    ]);
    assert.deepEqual(printed(data, '人员', '驾驶员', '违规', '存疑'), [['刘强', '1', '0'], ['张伟', '1', '0']]);
    assert.match(printed(data, '问题清单', '问题')[1]?.[0] ?? '', /派车单/);
  });
  it('does not list hints, nor what is waived', () => {
    const rows = [trip('张伟', { dispatchNo: '' }), trip('张伟', { date: '2026-03-03', dispatchNo: 'P9' })];
    const waiver = { 规则: 'vehicle/dispatch-slip', 登记: '登记', 记录: '2026-03-05 | 闽D12345 | 9:00 | 集美 | 陈静', 理由: '系统故障', 批准人: '李明', 日期: '2026-03-06' };
    const { data, remarks } = modelOf('driver-month', inputOf('vehicle-usage', rows, { 豁免: [waiver] }));
    assert.deepEqual(data['问题清单'], []);
    assert.equal(remarks[0]?.zh, '另有 1 处已豁免，没有列出。');
  });
  it('counts the findings of the samples by driver', async () => {
    const input = await sampleInput();
    const { data } = modelOf('driver-month', input);
    const faults = input.check.findings.filter(({ register, severity, waived, rule }) => register === 'vehicle-usage' && severity !== 'info' && waived === null && rule !== 'common/total-row');
    assert.equal((data['问题清单'] as unknown[]).length, faults.length);
    assert.equal(Number(valueText(data['合计违规'])) + Number(valueText(data['合计存疑'])), faults.length);
    assert.equal(valueText(data['合计出车次数']), '56');
  });
});
