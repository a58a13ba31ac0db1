import assert from 'node:assert/strict';
import { dateOrder } from '../../../../src/registers/shared/rules/date-order';
import { futureDate } from '../../../../src/registers/shared/rules/future-date';
import { period } from '../../../../src/registers/shared/rules/period';
import { DAY, loan, say, sheetOf } from '../made-up';

const on = (...dates: string[]) => dates.map((date) => loan({ date }));
const march = { from: DAY('2026-03-01'), to: DAY('2026-03-31'), text: '2026年3月' };

describe('common/period', () => {
  it('includes both ends of the month', () => {
    const said = say(period, sheetOf([on('2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01')], { period: march }));
    assert.deepEqual(said.cells, ['B3', 'B6']);
    assert.equal(said.found[0]?.zh, '「借用日期」是2026年2月28日，而本表登记的是「2026年3月」。请核对日期，或移到对应月份的表。');
  });
  it('judges nothing where no period is stated', () => {
    assert.deepEqual(say(period, sheetOf([on('2026-02-28')])).found, []);
  });
  it('counts what has no date', () => {
    const notes = [{ field: 'date', kind: 'unreadable', raw: '3.30', why: { zh: '', en: '' } }] as const;
    assert.deepEqual(say(period, sheetOf([[loan({ date: null }), loan({ date: '3.30' }, { notes })]], { period: march })).notJudged, ['借用日期没有填', '借用日期读不出来']);
  });
});

describe('common/future-date', () => {
  it('lets the day of the check pass', () => {
    assert.deepEqual(say(futureDate, sheetOf([on('2026-03-30', '2026-03-31', '2026-04-01')]), { today: '2026-03-31' }).cells, ['B5']);
  });
});

describe('common/date-order', () => {
  it('compares with the record above, within a table', () => {
    assert.deepEqual(say(dateOrder, sheetOf([on('2026-03-05', '2026-03-03', '2026-03-03', '2026-03-04'), on('2026-03-01')])).cells, ['B4']);
  });
  it('leads to the record above', () => {
    const found = say(dateOrder, sheetOf([on('2026-03-05', '2026-03-03')])).found[0];
    assert.match(found?.zh ?? '', /早于上一条（第 3 行）的2026年3月5日/);
    assert.equal(found?.report.related?.[0]?.row.$.row, 2);
  });
});
