import assert from 'node:assert/strict';
import { CLAUSES, CLAUSE_IDS, clause, isClauseId } from '../../src/manual/index';
import { clausesMarkdown } from '../../src/manual/clauses-page';
import { PARAMETERS } from '../../src/core/policy/parameters';
import type { Parameter } from '../../src/core/policy/parameters';

/** Counted off in the manual itself, article by article and item by item. */
const ARTICLES = `
1.1 1.2 1.3 1.4 1.5
2.1 2.2 2.3.1 2.3.2 2.4.1 2.4.2 2.5 2.6.1 2.6.2 2.6.3 2.6.4 2.6.5
3.1 3.2 3.3 3.3.1 3.3.2 3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.5.1 3.5.2 3.5.3 3.6.1 3.6.2 3.7.1 3.7.2 3.8 3.9
3.10 3.10.1 3.10.2 3.10.3 3.10.4 3.11.1 3.11.2 3.11.3 3.11.4 3.11.5 3.11.6 3.11.7
4.1 4.2 4.3 4.4 4.5 4.6.1 4.6.2 4.6.3 4.6.4
5.1 5.2.1 5.2.2 5.2.3 5.2.4 5.2.5 5.2.6 5.3.1 5.3.2 5.4.1 5.4.2 5.4.3 5.4.4 5.5 5.6
6.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.2.9
6.3.1 6.3.2 6.3.3 6.3.4 6.3.5 6.3.6 6.3.7 6.4.1 6.4.2 6.4.3 6.4.4 6.4.5
7 8 9 10 11 12 13 14
att.1.1 att.1.2 att.1.3 att.2 att.2.1 att.2.2 att.2.3 att.2.4 leave.2`.trim().split(/\s+/);

/** What each rule judges: a clause may name no other rule, and no rule that judges it may be missing. */
const JUDGED: Readonly<Record<string, string>> = {
  'seal/approver-authority': '2.4.1 2.4.2',
  'seal/approved-first': '2.4.1 2.4.2 2.6.1',
  'seal/retained-copy': '2.4.1',
  'seal/registered-seal': '2.2',
  'seal/custodian': '2.3.1',
  'seal/taken-out': '2.3.2 2.6.4',
  'seal/class-mismatch': '2.4.1',
  'seal/vague-document': '2.6.2',
  'seal/roster-incomplete': '2.2',
  'vehicle/dispatch-slip': '3.2',
  'vehicle/dispatch-approver': '3.2',
  'vehicle/driver': '3.1',
  'vehicle/allowed-reason': '3.3 3.3.1 3.3.2 3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6',
  'vehicle/void-slip': '3.5.3',
  'vehicle/waiting': '3.5.2',
  'vehicle/shareable-trip': '3.5.1',
  'vehicle/restricted-destination': '3.6.1 3.6.2',
  'vehicle/private-use': '3.7.1',
  'vehicle/overtime-signature': '3.10 3.10.2',
  'vehicle/rest-day': '3.7.2 3.10 3.10.3',
  'vehicle/meal-allowance': '3.10 3.10.1',
  'supply/plan-deadline': '4.2',
  'supply/department-approval': '4.2',
  'supply/admin-approval': '4.2',
  'supply/over-issue': '4.2',
  'supply/issue-day': '4.3',
  'supply/collector': '4.3',
  'supply/old-for-new': '4.5',
  'supply/lost-compensation': '4.5',
  'supply/repeat-claim': '4.4',
  'supply/name-card': '4.6.1',
  'asset/leaver': '4.5',
  'asset/lost-compensation': '3.11.6 4.5',
  'asset/disposal': '13',
  'asset/stocktake': '13',
  'asset/computer-operator': '6.2.4',
  'asset/computer-loan': '6.3.5',
};

describe('the manual', () => {
  it('has every article, in its order, and no other', () => assert.deepEqual(CLAUSE_IDS, ARTICLES));

  it('names each rule with the clauses that it judges', () => {
    const judged: Record<string, string> = {};
    for (const id of CLAUSE_IDS) {
      for (const coverage of clause(id).coverage) {
        if (coverage.by === 'rule') for (const rule of coverage.rules) judged[rule] = judged[rule] === undefined ? id : `${judged[rule]} ${id}`;
      }
    }
    assert.deepEqual(judged, JUDGED);
  });

  for (const id of ARTICLES.filter(isClauseId)) {
    it(`${id} is cited, summed up and looked after in both languages`, () => {
      const { cite, summary, coverage } = clause(id);
      assert.ok(coverage.length > 0);
      const words = [cite, summary, ...coverage.flatMap((each) => (each.by === 'person' ? [each.why] : each.by === 'computed' ? [each.what] : []))];
      for (const { zh, en } of words) {
        assert.match(zh, /\p{Script=Han}/u);
        assert.match(en, /[a-z]{3}/);
        assert.doesNotMatch(en, /\p{Script=Han}/u);
      }
    });
  }

  it('is cited by its Chinese numbers', () => {
    assert.equal(clause('3.5.3').cite.zh, '车辆管理 五.3');
    assert.equal(clause('3.11.7').cite.zh, '车辆管理 十一.7');
    assert.equal(clause('4.2').cite.zh, '办公用品管理 二');
    assert.equal(clause('13').cite.zh, '第十三节 固定资产管理制度');
  });

  it('cannot be altered, and knows what is no clause', () => {
    assert.ok(Object.isFrozen(CLAUSES));
    assert.deepEqual(['3.5.3', '3.5.4', 'toString', ''].map(isClauseId), [true, false, false, false]);
  });

  it('has every clause that a parameter rests on', () => {
    for (const [id, parameter] of Object.entries<Parameter>(PARAMETERS)) {
      for (const each of parameter.clause) assert.ok(isClauseId(each), `${id}: ${each}`);
    }
  });

  it('fills the table with a row for each clause', () => {
    const rows = clausesMarkdown().split('\n').filter((line) => /^\| [\da-z]/.test(line));
    assert.deepEqual(rows.map((row) => row.split(' | ')[0]?.slice(2)), ARTICLES);
    for (const row of rows) assert.equal(row.split(' | ').length, 4);
  });
});
