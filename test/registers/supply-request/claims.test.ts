import assert from 'node:assert/strict';
import { buildPolicy, NO_ROSTERS } from '../../../src/core/policy/build-policy';
import { isNameCard } from '../../../src/registers/supply-request/name-card-item';
import { supplyRequest, supplyRequestRules } from '../../../src/registers/supply-request/index';
import { judge, NOWHERE, sheetOf } from '../vehicle-usage/judge';

type Given = Record<string, string | number>;
const BASE: Given = { issueDate: '2026-03-09', department: '销售部', applicant: '林峰', item: '计算器', quantity: 1, durable: '是' };
const person = (name: string, department: string, role: string) => ({ name, department, role, from: null, to: null, longDistanceCode: null, at: NOWHERE });
const policy = buildPolicy({
  ...NO_ROSTERS,
  people: [person('郑洁', '销售部', '部门经理'), person('许燕', '销售部', '内勤'), person('周敏', '管理部', '管理部经理')],
  departments: [{ name: '销售部', aliases: ['营销部'], at: NOWHERE }],
});
const finds = (id: string, rows: Given[]) => {
  const rule = supplyRequestRules.find((one) => one.id === id);
  assert.ok(rule);
  return judge(rule, [sheetOf(supplyRequest as never, rows.map((row) => ({ ...BASE, ...row })))], { policy }).finds.map(([, row]) => row);
};

describe('supply rules', () => {
  it('old for new: without applicants the department counts', () => {
    assert.deepEqual(finds('supply/old-for-new', [{ applicant: '', oldReturned: '' }, { applicant: '', oldReturned: '', issueDate: '2026-03-16' }, { applicant: '', oldReturned: '', issueDate: '2026-03-16', department: '财务部' }]), [1]);
  });
  it('old for new: another spec is another item, a missing spec may be any', () => {
    const rows = [{ spec: '12位', oldReturned: '' }, { spec: '科学型', oldReturned: '', issueDate: '2026-03-16' }, { spec: '', oldReturned: '', issueDate: '2026-03-23' }, { spec: '台式', oldReturned: '', issueDate: '2026-03-30' }];
    assert.deepEqual(finds('supply/old-for-new', rows), [2, 3]);
  });
  it('old for new: what was refused or not issued was not had', () => {
    assert.deepEqual(finds('supply/old-for-new', [{ oldReturned: '', issuedQuantity: 0 }, { oldReturned: '', issueDate: '2026-03-16', issuedQuantity: 1 }]), []);
  });
  it('old for new: two lines of one day do not accuse each other', () => {
    assert.deepEqual(finds('supply/old-for-new', [{ oldReturned: '' }, { oldReturned: '' }]), []);
  });
  it('repeat claim: a department under another name is the same', () => {
    assert.deepEqual(finds('supply/repeat-claim', [{}, { department: '营销部', issueDate: '2026-03-12' }, { department: '财务部', issueDate: '2026-03-12' }]), [1]);
  });
  it('repeat claim: stands at the later claim, whichever row it is in', () => {
    assert.deepEqual(finds('supply/repeat-claim', [{ issueDate: '2026-03-12' }, {}]), [0]);
  });
  it('repeat claim: name cards of two people are two things', () => {
    assert.deepEqual(finds('supply/repeat-claim', [{ item: '名片' }, { item: '名片', applicant: '何丽' }, { item: '名片', issueDate: '2026-03-11' }]), [2]);
  });
  it('department approval: without a department a manager is not judged', () => {
    assert.deepEqual(finds('supply/department-approval', [{ department: '', deptApprover: '郑洁' }, { department: '', deptApprover: '许燕' }, { department: '营销部', deptApprover: '郑洁' }]), [1]);
  });
  it('collector: the office in place of the name', () => {
    assert.deepEqual(finds('supply/collector', [{ collector: '销售部内勤' }, { collector: '财务部内勤' }, { collector: '许 燕' }, { collector: '/' }]), [1]);
  });
  it('lost compensation: without a price a payment is not judged, no payment is', () => {
    assert.deepEqual(finds('supply/lost-compensation', [{ lostQuantity: 1, compensation: 45 }, { lostQuantity: 1, compensation: '' }]), [1]);
  });
  it('name cards are told from what they are kept in', () => {
    assert.deepEqual(['名片', '名片印刷', '职员名片(200张)', 'Business cards'].map(isNameCard), [true, true, true, true]);
    assert.deepEqual(['名片夹', '名片盒', '名片册', '名片纸', 'business card holder', '签字笔'].map(isNameCard), [false, false, false, false, false, false]);
  });
});
