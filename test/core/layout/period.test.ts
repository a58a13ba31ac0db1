import assert from 'node:assert/strict';
import { statedTime } from '../../../src/core/layout/period';
import { isoDate } from '../../../src/core/values/calendar-date';

function period(near: readonly string[], far: readonly string[] = []): string {
  const { period: found } = statedTime(near, far);
  return found === null ? '' : `${isoDate(found.from)} ${isoDate(found.to)}`;
}

describe('the period that titles and names state', () => {
  it('reads months in every usual form', () => {
    for (const text of ['2026年3月', '2026   年  3 月', '2026.03', '2026-3', '车辆使用登记表（2026年3月份）', '202603', '用印登记 2026/03', 'March 2026']) {
      assert.equal(period([text]), '2026-03-01 2026-03-31', text);
    }
  });

  it('takes the year from the title, the file or another sheet', () => {
    assert.equal(period(['3月', '公司2026年度用车登记']), '2026-03-01 2026-03-31');
    assert.equal(period(['三月'], ['2026车辆登记']), '2026-03-01 2026-03-31');
    assert.equal(period(['12月'], ['register', '2025年']), '2025-12-01 2025-12-31');
  });

  it('reads the month of which a span tells the days', () => {
    const spans: readonly (readonly [string, string])[] = [
      ['期间：2025年12月1日至12月31日', '2025-12-01 2025-12-31'], ['2026.3.1-2026.3.31', '2026-03-01 2026-03-31'], ['2026/3/1—3/31', '2026-03-01 2026-03-31'],
      ['2026年3月1日—31日', '2026-03-01 2026-03-31'], ['2026年3月26日至4月25日', ''], ['2003-06-29', ''], ['2026年1月—3月', ''], ['2026年5-6月', ''], ['2026-6月', '2026-06-01 2026-06-30'], ['2026年3月1日至2027年3月31日', ''],
    ];
    for (const [text, expected] of spans) assert.equal(period([text]), expected, text);
  });

  it('reads a whole year', () => {
    assert.equal(period(['2026年度印章使用登记']), '2026-01-01 2026-12-31');
  });

  it('takes no period from days, spans, cut-off and printing dates', () => {
    for (const text of ['统计日期：2026-06-01 至 2026-06-29', '截止日期：2026年6月30日', '制表日期：2026年6月1日', '2026年6月5日', '2026年1月—3月', '每月5日前报送', 'Sheet1', '电脑月检', '2026年    月']) {
      assert.equal(period([text]), '', text);
    }
  });

  it('keeps the day up to which a list speaks', () => {
    const { asOf } = statedTime(['固定资产台账', '截止日期：2026年6月30日'], []);
    assert.equal(asOf === null ? '' : isoDate(asOf), '2026-06-30');
  });
});
