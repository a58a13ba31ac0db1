import assert from 'node:assert/strict';
import type { FindingQuery } from '../../../src/addin/engine/finding-list';
import type { PaneEngine } from '../../../src/addin/engine/pane-engine';
import { PaneError } from '../../../src/addin/engine/pane-engine';
import { openTrips, tripBook } from './trips';

const query = (change: Partial<FindingQuery> = {}): FindingQuery => ({ group: 'rule', severities: [], search: '', folded: [], ...change });

/** The whole list as a person reads it: heads with their count, findings by cell. */
async function read(engine: PaneEngine, change: Partial<FindingQuery> = {}): Promise<string[]> {
  const { lines } = await engine.tree(query(change));
  return (await engine.lines(query(change), 0, lines)).map((line) => (line.kind === 'group' ? `${line.title.zh} ${line.count}` : `  ${line.sheet}!${line.cell}`));
}

describe('The list of findings', function () {
  this.timeout(20_000);
  let engine: PaneEngine;
  before(async () => {
    engine = await openTrips();
  });

  const lists: readonly (readonly [string, Partial<FindingQuery>, readonly string[]])[] = [
    ['by rule, violations before hints', {}, ['派车单作废后出车 2', '  3月!I3', '  3月!I5', '里程不连续 1', '  3月!K4', '多余的空格或全角字符 1', '  3月!C5']],
    ['by person, a name with a space in it being the same', { group: 'person' }, ['王建军 2', '  3月!I3', '  3月!K4', '张三 2', '  3月!C5', '  3月!I5']],
    ['by department, those with most first', { group: 'department' }, ['财务部 3', '  3月!K4', '  3月!C5', '  3月!I5', '销售部 1', '  3月!I3']],
    ['by sheet', { group: 'sheet' }, ['3月 4', '  3月!I3', '  3月!K4', '  3月!C5', '  3月!I5']],
    ['hints only', { severities: ['info'] }, ['多余的空格或全角字符 1', '  3月!C5']],
    ['violations and hints', { severities: ['error', 'info'], group: 'sheet' }, ['3月 4', '  3月!I3', '  3月!K4', '  3月!C5', '  3月!I5']],
    ['doubtful ones, of which there are none', { severities: ['warning'] }, []],
    ['a word of the sentence', { search: '44 分钟' }, ['派车单作废后出车 1', '  3月!I3']],
    ['a cell', { search: 'k4' }, ['里程不连续 1', '  3月!K4']],
    ['a person, in any width', { search: '王建军　ＳＬＩＰ' }, ['派车单作废后出车 1', '  3月!I3']],
    ['a clause', { search: '五.3' }, ['派车单作废后出车 2', '  3月!I3', '  3月!I5']],
    ['a rule’s id', { search: 'stray-space' }, ['多余的空格或全角字符 1', '  3月!C5']],
    ['two words that don’t meet', { search: '王建军 stray' }, []],
    ['a group folded away', { folded: ['vehicle/void-slip'] }, ['派车单作废后出车 2', '里程不连续 1', '  3月!K4', '多余的空格或全角字符 1', '  3月!C5']],
    ['all folded away', { group: 'sheet', folded: ['用车台账.xlsx\n3月'] }, ['3月 4']],
  ];
  for (const [name, change, expected] of lists) it(`shows ${name}`, async () => assert.deepEqual(await read(engine, change), expected));

  it('gives any stretch of it', async () => {
    const all = await engine.lines(query(), 0, 7);
    for (let from = 0; from <= 7; from++) for (let to = from; to <= 8; to++) assert.deepEqual(await engine.lines(query(), from, to), all.slice(from, to), `${from} to ${to}`);
  });
  it('says where each head stands', async () => {
    const tree = await engine.tree(query({ folded: ['vehicle/void-slip'] }));
    assert.deepEqual(tree.groups.map(({ key, line, count, severity }) => [key, line, count, severity]), [['vehicle/void-slip', 0, 2, 'error'], ['vehicle/odometer-gap', 1, 1, 'error'], ['common/stray-space', 3, 1, 'info']]);
    assert.deepEqual([tree.lines, tree.findings], [5, 4]);
  });
  it('knows whom and which day a line concerns', async () => {
    const [, line] = await engine.lines(query(), 0, 2);
    assert.ok(line?.kind === 'finding');
    assert.deepEqual([line.person, line.date, line.severity, line.fixable, line.waived], ['王建军', '2026-03-03', 'error', false, false]);
  });
  it('names the file where there are several', async () => {
    const two = await openTrips('2026-03', [tripBook(), tripBook('二队.xlsx')]);
    assert.deepEqual((await two.tree(query({ group: 'sheet' }))).groups.map(({ title }) => title.zh), ['用车台账.xlsx · 3月', '二队.xlsx · 3月']);
  });
  it('lists a month, another, or all', async () => {
    const other = await openTrips('2026-02');
    assert.deepEqual(await read(other), []);
    const { months, month, counts } = await other.check(null).result;
    assert.deepEqual([months, month, counts.error, counts.info], [['2026-03', '2026-02'], null, 3, 1]);
    assert.equal((await read(other, { group: 'sheet' }))[0], '3月 4');
  });
  it('opens on the newest month that is not after today', async () => {
    const future = { '3月': [[[2026, 3, 3], '闽D12345', '王建军', '林峰', '销售部', [9, 0], [9, 0], 130, 160], [[2062, 3, 4], '闽D12345', '王建军', '林峰', '销售部', [9, 0], [9, 0], 160, 190]] } as const;
    const { month, months } = await (await openTrips(null, [tripBook('用车台账.xlsx', future)])).check('2026-03').result;
    assert.deepEqual([month, months], ['2026-03', ['2062-03', '2026-03']]);
  });

  it('explains one of them', async () => {
    const card = await engine.card(0);
    assert.match(card.message.zh, /^3月3日 9:44 出车.*晚 44 分钟/);
    assert.deepEqual(card.clauses.map(({ id, name }) => [id, name.zh]), [['3.5.3', '车辆管理 五.3']]);
    assert.ok((card.clauses[0]?.summary.zh ?? '') !== '');
    assert.deepEqual(card.parameters, [{ id: 'slipValidMinutes', name: { zh: '派车单有效分钟', en: 'minutes a dispatch slip stays valid' }, value: '30', since: null }]);
    assert.equal(card.record, '2026-03-03 | 闽D12345 | 9:44 | 集美 | 林峰');
  });
  it('shows the header, the row and two about it, but no title', async () => {
    const { grid, place } = await engine.card(1);
    assert.equal(place.row, 3);
    assert.deepEqual(grid.rows.map(({ row, label, header, cells }) => [row, label, header, cells[0], cells[10]]), [[1, '2', true, '日期', '起始公里'], [2, '3', false, '2026-03-03', '130'], [3, '4', false, '2026-03-04', '165'], [4, '5', false, '2026-03-05', '190']]);
    assert.deepEqual([grid.columns[0], grid.columns[12], grid.columns.length], ['A', 'M', 13]);
  });
  it('refuses one that is gone', () => assert.rejects(engine.card(99), PaneError));

  it('lists certain fixes, and marks', async () => {
    const [fix, ...others] = await engine.fixes();
    assert.deepEqual([fix?.cell, fix?.from, fix?.to, fix?.rule, others.length], ['C5', '张 三', '张三', 'common/stray-space', 0]);
    assert.deepEqual((await engine.fixSteps([0, fix?.finding ?? 0])).map(({ to }) => to), [{ kind: 'text', value: '张三' }]);
    const [marked] = (await engine.marks()).sheets;
    assert.deepEqual(marked?.marks.map(({ row, left, right, severity }) => [row, left, right, severity]), [[2, 8, 8, 'error'], [3, 10, 10, 'error'], [4, 8, 8, 'error'], [4, 2, 2, 'info']]);
  });
  it('names the roster that would help', async () => {
    const lines = await engine.notRun();
    assert.equal((await engine.check('2026-03').result).counts.notRun, lines.length);
    const rosters = new Map(lines.map(({ rule, roster }) => [rule, roster]));
    assert.deepEqual(['common/unknown-name', 'vehicle/dispatch-approver', 'vehicle/dispatch-slip'].map((rule) => rosters.get(rule)), ['departments', 'people', null]);
  });
});
