import assert from 'node:assert/strict';
import { anyName, mayStandIn } from '../../../src/core/policy/approvers';
import { readPolicy } from '../../../src/core/policy/read-policy';
import type { PersonRole } from '../../../src/core/policy/rosters';
import { isoDate, parseIsoDate } from '../../../src/core/values/calendar-date';
import { workbookOf } from './policy-workbook-of';

const { policy } = readPolicy({
  explicit: workbookOf('policy.xlsx', {
    部门: [['部门', '简称/别名'], ['管理部', '行政部、综合部'], ['销售部', '市场部'], ['IT部', '']],
    人员: [
      ['姓名', '部门', '职务', '入职日期', '离职日期', '长途密码'],
      ['周敏', '管理部', '管理部经理', '2024-01-01', '2026-02-28', '是'],
      ['钱 岚', '管理部', '管理部经理', '2026-03-01', '', '否'],
      ['孙宁', '行政部', '内勤', '2020-05-06', '', ''],
      ['林峰', '销售部', '部门经理', '2024-01-01', '2026-01-31', ''],
      ['林峰', 'IT部', '部门经理', '2026-02-01', '', ''],
      ['何总', '', '总经理', '', '', ''],
      ['小赵', '销售部', '司机', '', '2026-03-10', ''],
    ],
  }),
  others: [],
});
const day = (text: string | null) => (text === null ? null : parseIsoDate(text));

describe('who was what on a day', () => {
  const holds: readonly (readonly [string, PersonRole, string | null, boolean])[] = [
    ['周敏', '管理部经理', '2026-02-28', true],
    ['周敏', '管理部经理', '2026-03-01', false],
    ['周敏', '管理部经理', null, true],
    ['钱岚', '管理部经理', '2026-03-01', true],
    ['钱  岚', '管理部经理', '2026-02-28', false],
    ['孙宁', '管理部经理', '2026-02-01', false],
    ['小赵', '驾驶员', '2026-03-10', true],
    ['小赵', '驾驶员', '2026-03-11', false],
    ['总经理', '总经理', '2026-03-11', true],
    ['林峰经理', '部门经理', '2026-03-01', true],
    ['孙宁 老师', '内勤', '2026-03-01', true],
    ['孙宁宁', '内勤', '2026-03-01', false],
    ['无名', '员工', null, false],
  ];
  for (const [name, role, on, expected] of holds) {
    it(`${name} ${expected ? 'is' : 'is not'} ${role} on ${on ?? 'any day'}`, () => assert.equal(policy.people.holds(name, role, day(on)), expected));
  }

  const administration: readonly (readonly [string, string, boolean])[] = [
    ['孙宁', '2026-03-01', true],
    ['孙宁', '2020-05-05', false],
    ['周敏', '2026-03-01', false],
    ['林峰', '2026-03-01', false],
    ['管理部', '2026-03-01', true],
    ['管 理 部', '2026-03-01', true],
    ['综合部', '2026-03-01', true],
    ['管理部经理', '2026-03-01', true],
    ['销售部', '2026-03-01', false],
    ['何总', '2026-03-01', false],
  ];
  for (const [name, on, expected] of administration) {
    it(`${name} ${expected ? 'is' : 'is not'} administration on ${on}`, () => assert.equal(policy.people.isAdministration(name, day(on)), expected));
  }

  const manages: readonly (readonly [string, string, string, boolean])[] = [
    ['林峰', '销售部', '2026-01-31', true],
    ['林峰', '市场部', '2026-01-31', true],
    ['林峰', '销售部', '2026-02-01', false],
    ['林峰', 'IT部', '2026-02-01', true],
    ['林峰', '财务部', '2026-02-01', false],
    ['钱岚', '综合部', '2026-03-05', true],
    ['钱岚', '销售部', '2026-03-05', false],
    ['市场部经理', '销售部', '2026-03-05', true],
    ['市场部经理', 'IT部', '2026-03-05', false],
    ['何总', '销售部', '2026-03-05', false],
  ];
  for (const [name, department, on, expected] of manages) {
    it(`${name} ${expected ? 'manages' : 'does not manage'} ${department} on ${on}`, () =>
      assert.equal(policy.people.isManagerOf(name, department, day(on)), expected));
  }

  it('tells the last day of who has left, and of nobody else', () => {
    const left = (name: string) => policy.people.leftOn(name);
    assert.equal(isoDate(left('周敏') ?? assert.fail()), '2026-02-28');
    assert.deepEqual([left('林峰'), left('何总'), left('无名')], [null, null, null]);
  });

  it('lets the general manager stand in, also among several names', () => {
    const standsIn = (text: string) => anyName(text, (name) => mayStandIn(policy, name, day('2026-03-05')));
    assert.deepEqual(['何总', '林峰、何总', '林峰/孙宁', ''].map(standsIn), [true, true, false, false]);
  });

  it('knows a department by its names only', () => {
    assert.deepEqual(['行政 部', '管理部', '财务部'].map((name) => policy.departments.canonical(name)), ['管理部', '管理部', null]);
    assert.equal(policy.departments.same('财务部', '财 务部'), true);
    assert.equal(policy.departments.same('财务部', '市场部'), false);
  });
});
