import assert from 'node:assert/strict';
import { buildPolicy, NO_ROSTERS } from '../../../src/core/policy/build-policy';
import type { SealRow } from '../../../src/core/policy/rosters';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import { rosterIncomplete } from '../../../src/registers/seal-log/rules/roster-incomplete';

const columns = new Map([['name', 0], ['level', 1], ['department', 2], ['custodian', 3], ['from', 4]]);
const seal = (row: number, more: Partial<SealRow>): SealRow => ({
  name: '公司公章', level: '公司', department: '管理部', custodian: '孙宁', from: parseIsoDate('2015-01-05'), to: null,
  at: { file: 'p.xlsx', sheet: '印章', row, column: 0, columns }, ...more,
});

function told(...seals: SealRow[]) {
  const check = rosterIncomplete.check as unknown as (rows: unknown, context: unknown) => Iterable<{ at: { row: number; column: number }; data: never }>;
  return [...check([], { policy: buildPolicy({ ...NO_ROSTERS, seals }) })].map(({ at, data }) => [at.row, at.column, rosterIncomplete.messages['lacks']?.(data).zh]);
}

describe('seal/roster-incomplete', () => {
  it('passes a complete seal', () => assert.deepEqual(told(seal(1, {})), []));
  it('stands at the first missing cell of the roster and names them all', () => {
    assert.deepEqual(told(seal(1, {}), seal(2, { custodian: null }), seal(3, { name: '销售部章', department: '/', from: null })), [
      [2, 3, '名册里的「公司公章」缺保管人；备案内容应当齐全。请在印章名册补上。'],
      [3, 2, '名册里的「销售部章」缺使用部门、启用日期；备案内容应当齐全。请在印章名册补上。'],
    ]);
  });
});
