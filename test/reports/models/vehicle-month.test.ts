import assert from 'node:assert/strict';
import { inputOf, modelOf, printed, sampleInput, valueText } from './report-input';

const trip = (plate: string, date: string, more: Record<string, string | number> = {}) => ({ date, plate, driver: '张伟', user: '陈静', purpose: '接送客户', destination: '集美', km: 10, fuelLitres: '', fuelCost: '', toll: '', parking: '', ...more });
const lines = (...rows: ReturnType<typeof trip>[]) => printed(modelOf('vehicle-month', inputOf('vehicle-usage', rows)).data, '车辆', '车牌号', '出车次数', '行驶公里', '加油升数', '百公里油耗', '停车费');

describe('vehicle-month', () => {
  it('adds up each car of the month', () => {
    assert.deepEqual(lines(trip('闽D12345', '2026-03-02', { fuelLitres: 3, parking: 5.1 }), trip('闽D12345', '2026-03-03', { km: 20, parking: 0.2 }), trip('闽D23456', '2026-03-03'), trip('闽D23456', '2026-02-28', { km: 99 })), [
      ['闽D12345', '2', '30', '3', '10', '5.3'],
      ['闽D23456', '1', '10', '', '', ''],
    ]);
  });
  it('says 未登记 of what only an expense register would know', () => {
    const { data, remarks } = modelOf('vehicle-month', inputOf('vehicle-usage', [trip('闽D12345', '2026-03-02')]));
    assert.deepEqual(printed(data, '车辆', '洗车费', '维修费', '保养费', '用品费'), [['未登记', '未登记', '未登记', '未登记']]);
    assert.match(remarks[0]?.zh ?? '', /印为「未登记」，不等于没有发生/);
  });
  it('knows the car’s driver, its norm and the cars that stood still', () => {
    const vehicles = [{ 车牌号: '闽D12345', 驾驶员: '刘强', 百公里油耗标准: 9 }, { 车牌号: '闽D99999', 驾驶员: '孙磊' }, { 车牌号: '闽D88888', 启用日期: '2026-04-01' }];
    const { data, remarks } = modelOf('vehicle-month', inputOf('vehicle-usage', [trip('闽D12345', '2026-03-02'), trip('闽D23456', '2026-03-02'), trip('闽D23456', '2026-03-03', { driver: '郭勇' })], { 车辆: vehicles }));
    assert.deepEqual(printed(data, '车辆', '车牌号', '驾驶员', '油耗标准'), [['闽D12345', '刘强', '9'], ['闽D23456', '张伟、郭勇', '']]);
    assert.equal(remarks[1]?.zh, '名册里的 闽D99999 本月没有用车记录。');
  });
  it('lists what it had to leave out', () => {
    const { data, leftOut } = modelOf('vehicle-month', inputOf('vehicle-usage', [trip('闽D12345', '2026-03-02'), trip('闽D12345', '2026-03-03', { km: '很远' })]));
    assert.equal(leftOut.length, 1);
    assert.deepEqual(printed(data, '说明', '内容').at(-1), ['「例子.xlsx」的「登记」第 4 行没有列入：行驶公里读不出来，没有计入。']);
    assert.equal(valueText(data['合计行驶公里']), '10');
  });
  it('has nothing to print of a month without trips', () => {
    const { data } = modelOf('vehicle-month', inputOf('vehicle-usage', [trip('闽D12345', '2026-02-02')]));
    assert.deepEqual([data['车辆'], valueText(data['合计行驶公里'])], [[], '']);
  });
  it('prints the samples as the engine counts them', async () => {
    const { data } = modelOf('vehicle-month', await sampleInput());
    assert.deepEqual(printed(data, '车辆', '车牌号', '行驶公里', '加油升数', '油费', '停车费', '过路费'), [
      ['闽D12345', '950', '94.7', '743.4', '176', '72'],
      ['闽D23456', '383', '53.6', '420.76', '80', '36'],
      ['闽D34567', '417', '', '', '', ''],
      ['闽D45678', '410', '', '', '', ''],
    ]);
    assert.deepEqual([valueText(data['期间']), valueText(data['制表日期']), valueText(data['合计行驶公里'])], ['2026年3月', '2026-04-01', '2160']);
  });
});
