import { deepStrictEqual as same } from 'node:assert';
import { readInput } from './model/typed-input';

/** What is put in, the cell's format, and what is in the cell then. */
const TYPED: readonly [unknown, string, unknown, string | null, string | null][] = [
  ['王建军', 'General', '王建军', null, null],
  ['', 'General', null, null, null],
  [12.5, 'General', 12.5, null, null],
  ['12.5', 'General', 12.5, null, null],
  ['12.5', '@', '12.5', null, null],
  ['1,234', 'General', 1234, null, '#,##0'],
  ['5%', 'General', 0.05, null, '0%'],
  ['true', 'General', true, null, null],
  ['2026-03-05', 'General', 46086, null, 'yyyy/m/d'],
  ['2026年3月5日', 'General', 46086, null, 'yyyy/m/d'],
  ['2026-02-30', 'General', '2026-02-30', null, null],
  ['3/5', 'General', 46086, null, 'm"月"d"日"'],
  ['9:30', 'General', 0.3958333333333333, null, 'h:mm'],
  ['=A1+1', 'General', null, '=A1+1', null],
  ['=A1+1', '@', '=A1+1', null, null],
  ["'=A1+1", 'General', '=A1+1', null, null],
  ["'0012", 'General', '0012', null, null],
  ['0012', 'General', 12, null, null],
  ['-无-', 'General', { error: '#NAME?' }, '=-无-', null],
  ['@SUM(A1)', 'General', { error: '#NAME?' }, '=SUM(A1)', null],
  ['#N/A', 'General', { error: '#N/A' }, null, null],
];

describe('what Excel makes of something put into a cell', () => {
  for (const [typed, format, value, formula, numberFormat] of TYPED) {
    it(`${JSON.stringify(typed)} into a cell of format ${format}`, () => same(readInput(typed, format), { value, formula, numberFormat }));
  }
});
