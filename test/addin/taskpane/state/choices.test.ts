import assert from 'node:assert/strict';
import type { RuleCard } from '../../../../src/addin/engine/pane-engine';
import type { ColumnsView } from '../../../../src/addin/engine/sheets-view';
import { bySureness, choicesOf, chosenTwice, correctionOf, missingFields } from '../../../../src/addin/taskpane/state/column-choices';
import { planTable } from '../../../../src/addin/taskpane/state/plan-table';
import { matching, rulesByClause } from '../../../../src/addin/taskpane/state/rule-search';
import { tabOf } from '../../../../src/addin/taskpane/state/view';
import { fakePlan } from '../fake-answers';

const VIEW: ColumnsView = {
  columns: [
    { column: 'A', header: '日期', samples: [], field: 'date', sure: true, rival: null },
    { column: 'B', header: '派车时间', samples: [], field: 'plannedDepart', sure: false, rival: 'depart' },
    { column: 'C', header: '备注', samples: [], field: null, sure: false, rival: null },
  ],
  fields: [{ id: 'date', name: { zh: '日期', en: 'Date' }, required: true }, { id: 'user', name: { zh: '用车人', en: 'User' }, required: true }, { id: 'depart', name: { zh: '出车', en: 'Left' }, required: false }],
};

describe('choices of columns', () => {
  const choices = choicesOf(VIEW);
  it('begin as recognised', () => assert.deepEqual(choices, { A: 'date', B: 'plannedDepart', C: null }));
  it('put the doubtful first', () => assert.deepEqual(bySureness(VIEW.columns).doubtful.map(({ column }) => column), ['B', 'C']));
  it('tell a field chosen twice; "not used" may be', () => {
    assert.deepEqual(chosenTwice({ A: 'date', B: 'date', C: null, D: null }), ['date']);
    assert.deepEqual(chosenTwice(choices), []);
  });
  it('tell what is required and in no column', () => assert.deepEqual(missingFields(VIEW, choices).map(({ id }) => id), ['user']));
  it('are kept in full, for a correction replaces the one before', () => {
    assert.deepEqual(correctionOf('vehicle-usage', { ...choices, B: 'depart' }), { register: 'vehicle-usage', columns: { A: 'date', B: 'depart', C: null } });
  });
});

function rule(id: string, clause: string | null, more: Partial<RuleCard> = {}): RuleCard {
  const clauses = clause === null ? [] : [{ id: clause, name: { zh: `第${clause}条`, en: `Clause ${clause}` }, summary: { zh: '', en: '' } }];
  return { id, register: null, title: { zh: id, en: id }, why: { zh: '', en: '' }, severity: 'error', clauses, parameters: [], needs: { columns: [], anyOf: [], rosters: [] }, examples: [], notRun: null, findings: 0, ...more };
}

describe('the list of rules', () => {
  const rules = [rule('a', '3.10.1'), rule('b', null), rule('c', '3.5.3', { title: { zh: '派车单作废后出车', en: 'Void slip' } }), rule('d', 'att.2.1'), rule('e', '3.5.3')];
  it('follows the manual; other chapters and what has no clause come last', () => {
    assert.deepEqual(rulesByClause(rules).map(({ clause, rules: members }) => [clause?.en ?? null, members.map(({ id }) => id).join()]), [['Clause 3.5.3', 'c,e'], ['Clause 3.10.1', 'a'], ['Clause att.2.1', 'd'], [null, 'b']]);
  });
  const searches: readonly [string, string][] = [['派车单', 'c'], ['void SLIP', 'c'], ['3.5.3', 'c,e'], ['３.５.３', 'c,e'], ['', 'a,b,c,d,e'], ['派车单 3.10', '']];
  for (const [search, expected] of searches) it(`finds "${expected}" for "${search}"`, () => assert.equal(matching(rules, search).map(({ id }) => id).join(), expected));
});

describe('the way back', () => {
  it('leaves the tab lit from which the clerk came', () => {
    assert.equal(tabOf({ at: 'sheets' }, [{ view: { at: 'reports' }, focus: null }, { view: { at: 'month-end' }, focus: null }]), 'reports');
    assert.equal(tabOf({ at: 'month-end' }, []), 'check');
    assert.equal(tabOf({ at: 'totals' }, []), 'totals');
  });
});

describe('a plan drawn as a table', () => {
  const table = planTable(fakePlan(), 5);
  it('takes widths in pixels and leaves rows beyond the most', () => {
    assert.deepEqual(table.widths, [103, 89, 89, 89, 89]);
    assert.equal(table.rows.length, 5);
    assert.equal(table.rest, 3);
  });
  it('spans merged cells and draws none twice', () => {
    assert.equal(table.rows[0]?.cells[0]?.spills, false);
    assert.deepEqual(table.rows[0]?.cells.map(({ text, across }) => [text, across]), [['汽车月使用情况报表', 5]]);
    assert.equal(table.rows[3]?.cells[1]?.text, '1,284.50');
  });
});
