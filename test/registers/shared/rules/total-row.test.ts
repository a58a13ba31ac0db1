import assert from 'node:assert/strict';
import { totalRow } from '../../../../src/registers/shared/rules/total-row';
import { loan, say, sheetOf, total } from '../made-up';

const one = (cost: number, date = '2026-03-02') => loan({ cost, date });
const fixes = (said: ReturnType<typeof say>) => said.found.map(({ report }) => report.fixAt?.map(({ to }) => to));

describe('common/total-row', () => {
  it('says the figure, the records and the right sum, and mends it', () => {
    const said = say(totalRow, sheetOf([[one(10.1), one(20.2), total('total', { cost: 30.2, quantity: 2 })]]));
    assert.deepEqual(said.cells, ['G5']);
    assert.equal(said.found[0]?.zh, '「合计」的押金写的是 30.2，第 3 至 4 行 2 条记录加起来是 30.3，少 0.1。请改为 30.3。');
    assert.deepEqual(fixes(said), [[{ kind: 'number', value: 30.3, format: 'general' }]]);
  });
  it('finds each wrong figure of a row', () => {
    assert.deepEqual(say(totalRow, sheetOf([[one(1), total('total', { cost: 2, quantity: 3, hours: 2 })]])).cells, ['G4', 'F4']);
  });
  it('does not stumble over binary fractions', () => {
    const noise = 0.1 + 0.2;
    assert.deepEqual(say(totalRow, sheetOf([[one(0.1), one(0.2), total('total', { cost: noise })]])).cells, []);
  });
  it('takes each kind of total for what it covers', () => {
    const lines = [
      one(1), one(2), total('subtotal', { cost: 3 }, '小计'),
      one(4), total('subtotal', { cost: 4 }, '小计'), total('total', { cost: 7 }),
      one(8), total('total', { cost: 8 }), total('grand', { cost: 15 }, '总计'),
    ];
    assert.deepEqual(say(totalRow, sheetOf([lines])).cells, []);
  });
  it('does not let a total cover the part above the last one', () => {
    const lines = [one(1), total('total', { cost: 1 }), one(2), total('total', { cost: 3 })];
    assert.deepEqual(say(totalRow, sheetOf([lines])).cells, ['G6']);
  });
  it('lets the last of several totals, with nothing of its own, sum up the rest', () => {
    const lines = [one(1), total('total', { cost: 1 }), one(2), total('total', { cost: 2 }), total('total', { cost: 3 })];
    assert.deepEqual(say(totalRow, sheetOf([lines])).cells, []);
  });
  it('reads a total above the records', () => {
    assert.deepEqual(say(totalRow, sheetOf([[total('total', { cost: 3 }), one(1), one(2)]])).cells, []);
    assert.deepEqual(say(totalRow, sheetOf([[total('total', { cost: 4 }), one(1), one(2)]])).cells, ['G3']);
  });
  it('lets one total under a repeated header cover the pieces above', () => {
    assert.deepEqual(say(totalRow, sheetOf([[one(1)], [one(2), total('total', { cost: 3 })]])).cells, []);
    assert.deepEqual(say(totalRow, sheetOf([[one(1)], [one(2), total('total', { cost: 4 })]])).cells, ['G7']);
  });
  it('counts a merged figure once', () => {
    const merged = loan({ cost: 5 }, { filledDown: ['cost'] });
    assert.deepEqual(say(totalRow, sheetOf([[one(5), merged, total('total', { cost: 5 })]])).cells, []);
  });
  it('takes what is not counted with or without', () => {
    const refused = loan({ cost: 5, outcome: '未借' });
    assert.deepEqual(say(totalRow, sheetOf([[one(1), refused, total('total', { cost: 1 })]])).cells, []);
    assert.deepEqual(say(totalRow, sheetOf([[one(1), refused, total('total', { cost: 6 })]])).cells, []);
    assert.deepEqual(say(totalRow, sheetOf([[one(1), refused, total('total', { cost: 5 })]])).cells, ['G5']);
  });
  it('keeps to the unit of the column', () => {
    const said = say(totalRow, sheetOf([[one(20_000), one(30_000), total('total', { cost: 6 })]], { unit: { cost: 10_000 } }));
    assert.deepEqual(fixes(said), [[{ kind: 'number', value: 5, format: 'general' }]]);
  });
  it('asks for the formula to be mended and does not put a number in its place', () => {
    const sheet = sheetOf([[one(1), one(2), total('total', { cost: 2 })]], { formulas: { G5: 'SUM(G3:G3)' } });
    const said = say(totalRow, sheet);
    assert.match(said.found[0]?.zh ?? '', /公式算出 2，.*请改公式的范围/);
    assert.deepEqual(fixes(said), [undefined]);
  });
  it('says the label as one would read it, and takes a dash for no figure', () => {
    const said = say(totalRow, sheetOf([[one(1), total('total', { cost: 2, hours: '—' }, '合   计：')]]));
    assert.equal(said.found.length, 1);
    assert.match(said.found[0]?.zh ?? '', /^「合计」的/);
    assert.deepEqual(said.notJudged, []);
  });
  it('reads a figure with its sign and unit', () => {
    assert.deepEqual(say(totalRow, sheetOf([[one(1200), total('total', { cost: '￥1,200.00元' })]])).cells, []);
  });
  it('does not pass what it cannot judge', () => {
    const unread = loan({ cost: 1 }, { notes: [{ field: 'cost', kind: 'unreadable', raw: '若干', why: { zh: '不是金额', en: 'no amount' } }] });
    for (const lines of [[one(1), unread, total('total', { cost: 1 })], [one(1), total('total', { cost: '?' })], [one(1), total('total', { cost: '约 1 千' })]]) {
      const said = say(totalRow, sheetOf([lines]));
      assert.equal(said.notJudged.length, 1);
      assert.deepEqual(said.cells, []);
    }
  });
  describe('累计', () => {
    const january = sheetOf([[one(1, '2026-01-05')]], { name: '1月' });
    const february = sheetOf([[one(2, '2026-02-05')]], { name: '2月' });
    const march = (cost: number) => sheetOf([[one(4, '2026-03-05'), total('total', { cost: 4 }), total('cumulative', { cost }, '累计')]], { name: '3月' });
    it('counts an earlier record whose date cannot be read where it stands', () => {
      const january = sheetOf([[one(1, '2026-01-05'), one(2, '23/19'), one(3, '2026-01-20')]], { name: '1月' });
      const february = sheetOf([[one(5, '2026-02-05')]], { name: '2月' });
      assert.deepEqual(say(totalRow, [january, february, march(15)]).cells, []);
      assert.equal(say(totalRow, [january, february, march(13)]).cells.length, 1);
    });
    it('adds the months from January across sheets', () => {
      assert.deepEqual(say(totalRow, [january, february, march(7)]).cells, []);
      assert.deepEqual(say(totalRow, [january, february, march(6)]).cells, ['G5']);
    });
    it('leaves out the year before', () => {
      const before = sheetOf([[one(100, '2025-12-05')]], { name: '12月' });
      assert.deepEqual(say(totalRow, [before, january, february, march(7)]).cells, []);
    });
    it('is not judged when a month is missing', () => {
      const said = say(totalRow, [january, march(5)]);
      assert.deepEqual(said.cells, []);
      assert.match(said.notJudged[0] ?? '', /2026年2月/);
    });
    it('runs on within one sheet', () => {
      const lines = [one(1, '2026-01-05'), total('cumulative', { cost: 1 }), one(2, '2026-02-05'), total('total', { cost: 3 }), total('cumulative', { cost: 3 })];
      assert.deepEqual(say(totalRow, sheetOf([lines])).cells, []);
    });
  });
});
