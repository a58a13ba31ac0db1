import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarDate, dateParts, isoDate, parseIsoDate } from '../../../src/core/values/calendar-date';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import type { DateHints } from '../../../src/core/values/read-date';
import { readDate } from '../../../src/core/values/read-date';

/** A sheet that says 2026年3月 in its title. */
const MARCH: DateHints = { year: 2026, month: 3, dayFirst: null };
const UNSAID: DateHints = { year: null, month: null, dayFirst: null };

function shown(text: string, hints: DateHints = MARCH): string {
  const reading = readDate(text, hints);
  return 'date' in reading ? isoDate(reading.date) : `? ${reading.why.zh}`;
}

const READ = {
  '2024-3-5': '2024-03-05', '2024.3.5': '2024-03-05', '2003.04.18': '2003-04-18', '2019/5/1': '2019-05-01', '20240305': '2024-03-05',
  '2024年3月5日': '2024-03-05', '2024 年 3 月 5 日': '2024-03-05', '2024年3月5号': '2024-03-05', '2024 3 5': '2024-03-05', '2024-3-5.': '2024-03-05',
  '24年3月5日': '2024-03-05', '24.3.5': '2024-03-05', '24/3/5': '2024-03-05', '26.03.15': '2026-03-15', '98-12-3': '1998-12-03',
  '3月5日': '2026-03-05', '3.5': '2026-03-05', '3-5': '2026-03-05', '3/5': '2026-03-05', '3.30': '2026-03-30', '5日': '2026-03-05',
  '1/23/23': '2023-01-23', '20/12/2022': '2022-12-20', '5/5/2016': '2016-05-05',
  '5 Mar 2026': '2026-03-05', 'March 5, 2026': '2026-03-05', 'Mar 5th, 2026': '2026-03-05', '5-Mar-26': '2026-03-05', '5-Mar': '2026-03-05', 'Thursday, March 5, 2026': '2026-03-05',
  '2024-3-5 14:20': '2024-03-05', '2024/3/5 9:05:30 AM': '2024-03-05', '2024年3月5日14时20分': '2024-03-05', '2024年3月5日下午2点半': '2024-03-05', '3月5日上午': '2026-03-05', '2024-03-05T08:00:00.000Z': '2024-03-05', '2024.3.5 9.30': '2024-03-05',
  '2026-3-5星期四': '2026-03-05', '2026-3-5 (周四)': '2026-03-05', '3月5日（周四）': '2026-03-05',
  '２０２４－３－５': '2024-03-05', '１/２３/２３': '2023-01-23', '2024–3–5': '2024-03-05',
  二〇二六年三月五日: '2026-03-05', '3月5日（四）': '2026-03-05', '2026.3.5(四)': '2026-03-05', 民國115年3月5日: '2026-03-05', 民国114年12月31日: '2025-12-31', 二0二六年三月十五日: '2026-03-15', 二O二六年十二月三十一日: '2026-12-31', 三月二十一日: '2026-03-21', 三月廿一日: '2026-03-21',
  '46086': '2026-03-05',
};

const UNREAD = {
  '2024-02-30': '2024年2月没有30日', '2023-2-29': '2023年2月没有29日', '2024-13-5': '没有13月', '23/19': '没有23月', '31/4': '没有31月', '1899-1-1': '1899年不像登记的年份',
  '1/2/2016': '看不出哪个是月、哪个是日', '13/12/24': '看不出哪个是月、哪个是日',
  '2024年3月': '没有写日', '2024.3': '没有写日', '2024': '不是完整的日期', '3月': '不是完整的日期', '202603': '看不出哪几位是年、月、日',
  '3月5日-3月7日': '一格里写了不止一个日期', '2024.3.5-2024.3.7': '一格里写了不止一个日期', '2024-3-5至2024-3-7': '一格里写了不止一个日期',
  明天: '认不出是哪一天', 同上: '认不出是哪一天', 待定: '认不出是哪一天', '2024.3.5(补)': '认不出是哪一天',
};

describe('dates in words', () => {
  for (const [text, day] of Object.entries(READ)) it(`「${text}」 is ${day}`, () => assert.equal(shown(text), day));
  for (const [text, why] of Object.entries(UNREAD)) it(`「${text}」 is no day: ${why}`, () => assert.equal(shown(text), `? ${why}`));

  it('need the year, and the month for a bare day, from the sheet', () => {
    for (const text of ['3月5日', '3.5', '3/5', '5-Mar']) assert.match(shown(text, UNSAID), /没有写年/, text);
    assert.equal(shown('5日', { year: 2026, month: null, dayFirst: null }), '? 没有写年和月');
  });
  it('an impossible day is impossible in any year', () => {
    assert.equal(shown('13月5日', UNSAID), '? 没有13月');
    assert.equal(shown('2月30日', UNSAID), '? 2000年2月没有30日');
  });
  it('follow the order that the column shows', () => {
    assert.equal(shown('1/2/2016', { ...UNSAID, dayFirst: true }), '2016-02-01');
    assert.equal(shown('1/2/2016', { ...UNSAID, dayFirst: false }), '2016-01-02');
    assert.equal(shown('13/12/24', { ...UNSAID, dayFirst: true }), '2024-12-13');
    assert.match(shown('12/13/2024', { ...UNSAID, dayFirst: true }), /日月顺序不符/);
  });
  it('of two digits each are read by the year of the sheet, else not at all', () => {
    assert.equal(shown('26.03.15', { year: 2026, dayFirst: null }), '2026-03-15');
    assert.match(shown('26.03.15', UNSAID), /看不出/);
  });
  it('are found in every usual writing of every day', () => {
    const days = fc.integer({ min: 367, max: 109_574 }).map((serial) => serial as CalendarDate);
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = dateParts(date);
        assert.equal(calendarDate(year, month, day), date);
        assert.equal(parseIsoDate(isoDate(date)), date);
        const two = (part: number): string => String(part).padStart(2, '0');
        for (const text of [isoDate(date), `${year}.${month}.${day}`, `${year}/${month}/${day} 8:30`, `${year}年${month}月${day}日`, `${year}${two(month)}${two(day)}`, `${month}月${day}日`]) {
          assert.deepEqual(readDate(text, { year, dayFirst: null }), { date }, text);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('are not searched for in a text of any length', () => {
    const start = process.hrtime.bigint();
    for (const piece of [' ', '1', '3月', '2024-', '9:', 'am']) assert.match(shown(piece.repeat(30_000)), /^\? /);
    assert.ok(process.hrtime.bigint() - start < 500_000_000n);
  });
});
