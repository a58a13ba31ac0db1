import assert from 'node:assert/strict';
import { Call } from '../../../src/addin/functions/argument';
import { FormulaError } from '../../../src/addin/functions/formula-error';
import { IMPLEMENTATIONS } from '../../../src/addin/functions/implementations';

const HEAD = ['用车日期', '车牌号', '驾驶员', '用车人', '用车部门', '用车事由', '目的地', '行驶公里', '油费'];
const trip = (date: unknown, plate: string, department: string, km: unknown, fuel: unknown) => [date, plate, '王军', '李静', department, '送客户', '机场', km, fuel];
const TRIPS = [
  HEAD,
  trip(46086, '闽D12345', '销售部', 30.5, 100.1),
  trip('2026.3.6', '闽Ｄ·12345', '销售一部', '20公里', 200.2),
  trip(46088, '闽D99999', '管理部', 12, null),
  trip(46114, '闽D12345', '销售部', 7, 50),
];
const ALIASES = [['部门', '简称/别名'], ['销售部', '销售一部']];

const CASES: readonly (readonly [says: string, given: readonly unknown[], gives: number | RegExp])[] = [
  ['全部公里', ['行驶公里', null, null, null], 69.5],
  ['三月公里', ['行驶公里', '2026-03', null, null], 62.5],
  ['月份给日期也行', ['行驶公里', 46082, null, null], 62.5],
  ['金额精确到分', ['油费', '2026年3月', null, null], 300.3],
  ['某辆车，写法不同也算', ['行驶公里', '2026-03', '车牌号', '闽d12345'], 50.5],
  ['按部门，简称归到部门', ['行驶公里', '2026-03', '用车部门', '销售部'], 50.5],
  ['英文名也行', ['km', '2026-03', 'plate', '闽D99999'], 12],
  ['编号也行', ['trips', '2026-04', 'plate', '闽D12345'], 1],
  ['那个月没有这辆车', ['行驶公里', '2026-04', '车牌号', '闽D99999'], 0],
  ['没有这个合计项', ['公里数量', null, null, null], /可用：.*行驶公里/],
  ['没有这一列', ['行驶公里', null, '颜色', '红'], /没有「颜色」/],
  ['没有这一列的数', ['停车费', null, null, null], /停车费/],
  ['不是月份', ['行驶公里', '上个月', null, null], /月份「上个月」/],
  ['给了值没有给列', ['行驶公里', null, null, '闽D12345'], /没有给分组列/],
  ['给了列没有给值', ['行驶公里', null, '车牌号', null], /没有给车牌号/],
];

describe('MONTH_TOTAL', () => {
  for (const [says, given, gives] of CASES) {
    it(says, () => {
      const answer = () => IMPLEMENTATIONS.MONTH_TOTAL(new Call([TRIPS, ...given, [ALIASES]]), 'zh');
      if (typeof gives === 'number') assert.equal(answer(), gives);
      else assert.throws(answer, (error) => error instanceof FormulaError && gives.test(error.zh) && error.en !== '');
    });
  }
  it('gives no total with a record left out', () => {
    const range = [...TRIPS, trip(46090, '闽D12345', '销售部', '约30', 1)];
    assert.throws(() => IMPLEMENTATIONS.MONTH_TOTAL(new Call([range, '行驶公里', '2026-03', null, null, []]), 'zh'), (error) => error instanceof FormulaError && /有 1 条记录算不进去，第一条在区域第 6 行/.test(error.zh));
  });
});
