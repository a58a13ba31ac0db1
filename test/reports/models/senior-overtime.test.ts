import assert from 'node:assert/strict';
import type { TemplateData } from '../../../src/reports/template/data';
import { inputOf, modelOf, printed, refusalOf, valueText } from './report-input';

const trip = (user: string, date: string, depart: string, back: string, more: Record<string, string | number> = {}) => ({ date, plate: '闽D12345', driver: '张伟', user, purpose: '接送客户', destination: '集美', depart, return: back, km: 12, overtimeSigned: '', ...more });
const people = [
  { 姓名: '方总', 部门: '总经办', 职务: '高层管理', 入职日期: '2019-03-01', 离职日期: '2026-03-15' },
  { 姓名: '陈国强', 部门: '总经办', 职务: '总经理' },
  { 姓名: '林峰', 部门: '销售部', 职务: '部门经理' },
];
const data = (...rows: ReturnType<typeof trip>[]) => modelOf('senior-overtime', inputOf('vehicle-usage', rows, { 人员: people })).data;

describe('senior-overtime', () => {
  it('lists the trips out of hours of senior management, user by user', () => {
    const printedData = data(
      trip('陈国强', '2026-03-07', '10:00', '11:00'),
      trip('方总', '2026-03-05', '18:30', '20:00', { overtimeSigned: '方总' }),
      trip('方总', '2026-03-03', '7:30', '8:30', { overtimeSigned: '否' }),
      trip('方总', '2026-03-04', '10:00', '11:00'),
      trip('林峰', '2026-03-05', '19:00', '20:00'),
    );
    assert.deepEqual(printed(printedData, '领导', '用车人', '职务', '次数', '公里', '小时'), [['方总', '高层管理', '2', '24', '2.5'], ['陈国强', '总经理', '1', '12', '1']]);
    const [first] = printedData['领导'] as readonly TemplateData[];
    assert.deepEqual(printed(first!, '明细', '用车日期', '星期', '出车时间', '返回时间', '行车记录签字'), [['2026-03-03', '星期二', '7:30', '8:30', '未签'], ['2026-03-05', '星期四', '18:30', '20:00', '已签']]);
    assert.equal(valueText(printedData['合计次数']), '3');
  });
  it('goes by the role on the day of the trip', () => {
    assert.deepEqual(printed(data(trip('方总', '2026-03-20', '19:00', '20:00')), '领导', '用车人'), []);
  });
  it('finds a senior among several users', () => {
    assert.deepEqual(printed(data(trip('林峰、方总', '2026-03-05', '19:00', '20:00')), '领导', '用车人'), [['林峰、方总']]);
  });
  it('can’t be made without the roster of people, and says so', () => {
    assert.equal(refusalOf('senior-overtime', inputOf('vehicle-usage', [trip('方总', '2026-03-05', '19:00', '20:00')])), '没有生成「高层管理加班用车汇总表」：要有「人员」名册才知道列谁，请在制度参数工作簿里填好「人员」表。');
  });
  it('says what it can’t see without times', () => {
    const { date, plate, driver, user, purpose, destination, km } = trip('方总', '2026-03-07', '', '');
    const { remarks } = modelOf('senior-overtime', inputOf('vehicle-usage', [{ date, plate, driver, user, purpose, destination, km }], { 人员: people }));
    assert.equal(remarks[0]?.zh, '「例子.xlsx」的「登记」没有出车、返回时间，只能看出休息日用车。');
  });
});
