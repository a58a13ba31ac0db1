import assert from 'node:assert/strict';
import type { FindingQuery } from '../../../src/addin/engine/finding-list';
import { PaneError } from '../../../src/addin/engine/pane-engine';
import { openTrips, tripBook, TRIPS } from './trips';

const query = (severities: FindingQuery['severities'], search = ''): FindingQuery => ({ group: 'rule', severities, search, folded: [] });
const WAIVER = { reason: ' 路上堵车 ', by: '李明', on: '2026-03-31' };

describe('Waiving in the pane', function () {
  this.timeout(20_000);
  it('takes a finding out of the counts at once, and writes the row of the sheet 豁免', async () => {
    const engine = await openTrips();
    const { row, overview } = await engine.waive(0, WAIVER);
    assert.deepEqual([overview.counts.error, overview.counts.waived], [2, 1]);
    assert.deepEqual(row, ['vehicle/void-slip', '3月', '2026-03-03 | 闽D12345 | 9:44 | 集美 | 林峰', '路上堵车', '李明', '2026-03-31']);
    assert.deepEqual((await engine.tree(query(['error']))).findings, 2);
    assert.deepEqual((await engine.lines(query(['waived']), 0, 9)).map((line) => line.kind === 'finding' && [line.cell, line.waived]), [false, ['I3', true]]);
    assert.deepEqual((await engine.card(0)).waived, { reason: '路上堵车', by: '李明', on: '2026-03-31' });
    assert.equal((await engine.marks()).sheets[0]?.marks.length, 3);
    assert.equal((await engine.tree(query([], '44 分钟'))).findings, 1);
  });
  it('holds when another month has been looked at', async () => {
    const engine = await openTrips();
    await engine.waive(0, WAIVER);
    assert.equal((await engine.check('2026-02').result).counts.waived, 0);
    assert.deepEqual((({ error, waived }) => [error, waived])((await engine.check('2026-03').result).counts), [2, 1]);
  });
  it('is one for two equal records of a sheet', async () => {
    const [late] = TRIPS['3月'] ?? [];
    assert.ok(late);
    const engine = await openTrips('2026-03', [tripBook('用车台账.xlsx', { '3月': [late, late] })]);
    const lates = { ...query(['error'], 'void-slip') };
    assert.equal((await engine.tree(lates)).findings, 2);
    const [, line] = await engine.lines(lates, 0, 2);
    const before = (await engine.check('2026-03').result).counts;
    const { overview } = await engine.waive(line?.kind === 'finding' ? line.index : -1, WAIVER);
    assert.equal((await engine.tree(lates)).findings, 0);
    assert.deepEqual([overview.counts.error, overview.counts.waived], [before.error - 2, 2]);
    assert.deepEqual((await engine.check('2026-03').result).counts, overview.counts);
  });
  it('that could not be written into the workbook is none', async () => {
    const engine = await openTrips();
    const { counts } = await engine.check('2026-03').result;
    await engine.waive(0, WAIVER);
    assert.deepEqual((await engine.unwaive()).counts, counts);
    assert.equal((await engine.card(0)).waived, null);
    assert.deepEqual((await engine.check('2026-03').result).counts, counts);
    assert.deepEqual((await engine.unwaive()).counts, counts);
  });
  it('leaves certain fixes of waived findings alone', async () => {
    const engine = await openTrips();
    await engine.waive((await engine.fixes())[0]?.finding ?? -1, WAIVER);
    assert.deepEqual(await engine.fixes(), []);
  });

  const refused: readonly (readonly [string, Partial<typeof WAIVER>, RegExp])[] = [
    ['a reason', { reason: '  ' }, /理由/],
    ['whoever approved it', { by: '' }, /批准/],
    ['a day', { on: '3月31日' }, /2026-04-01 这样/],
  ];
  for (const [name, lack, says] of refused) {
    it(`wants ${name}`, async () => {
      const engine = await openTrips();
      await assert.rejects(engine.waive(0, { ...WAIVER, ...lack }), (error: unknown) => error instanceof PaneError && says.test(error.words.zh));
      assert.equal((await engine.card(0)).waived, null);
    });
  }
});
