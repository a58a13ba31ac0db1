import assert from 'node:assert/strict';
import { chooseMonth, checkAll } from '../../../../src/addin/taskpane/actions/check';
import { offerUndo, undoFix } from '../../../../src/addin/taskpane/actions/fix';
import { browse, regroup, toggleFold, toggleSeverity } from '../../../../src/addin/taskpane/actions/list';
import { goBack, goTo, showTab } from '../../../../src/addin/taskpane/actions/navigate';
import { closeCard, openNext } from '../../../../src/addin/taskpane/actions/open';
import { waive } from '../../../../src/addin/taskpane/actions/waive';
import { setMarks } from '../../../../src/addin/taskpane/actions/marks';
import { exportFindings, exportTotals } from '../../../../src/addin/taskpane/actions/output';
import { openPane } from '../../../../src/addin/taskpane/pane';
import type { Pane } from '../../../../src/addin/taskpane/state/pane';
import { JobCancelled } from '../../../../src/addin/engine/job';
import { PaneError } from '../../../../src/addin/engine/pane-engine';
import { fakeEngine } from '../fake-engine';
import type { FakeHost } from '../fake-host';
import { fakeHost } from '../fake-host';

async function opened(findings = 26): Promise<{ pane: Pane; host: FakeHost }> {
  const host = fakeHost('page');
  const pane = openPane({ host, engine: fakeEngine({ findings }), files: null, language: 'zh', today: () => '2026-04-01' });
  await checkAll(pane);
  return { pane, host };
}

describe('a check', () => {
  it('shows counts and list together, and says the counts', async () => {
    const { pane } = await opened();
    const { phase, overview, list, said } = pane.store.get();
    assert.equal(phase, 'ready');
    assert.equal(overview?.month, '2026-03');
    assert.equal(list?.tree.findings, 26);
    assert.match(said?.zh ?? '', /12 违规，9 存疑，4 提示，3 未检查/);
    assert.equal(overview?.fixable, 8);
  });
  it('lets whoever waits be heard before the workbook is handed over', async () => {
    const order: string[] = [];
    const host = fakeHost('page');
    const engine = fakeEngine({ findings: 3 });
    const { load } = engine;
    host.read = async () => {
      setTimeout(() => order.push('heard'), 0);
      return [];
    };
    engine.load = (...asked) => (order.push('handed over'), load(...asked));
    await checkAll(openPane({ host, engine, files: null, language: 'zh', today: () => '2026-04-01' }));
    assert.deepEqual(order, ['heard', 'handed over']);
  });
  it('of all months together stays one of all months', async () => {
    const { pane } = await opened();
    await chooseMonth(pane, null);
    await checkAll(pane);
    assert.equal(pane.store.get().overview?.month, null);
  });
  it('of another month replaces the results', async () => {
    const { pane } = await opened();
    const { generation } = pane.store.get();
    await chooseMonth(pane, '2026-02');
    assert.equal(pane.store.get().overview?.month, '2026-02');
    assert.equal(pane.store.get().generation, generation + 1);
  });
  it('keeps all months together when it runs again', async () => {
    const { pane } = await opened();
    await chooseMonth(pane, null);
    await checkAll(pane);
    assert.equal(pane.store.get().overview?.month, null);
  });
  it('that fails says why and offers itself again', async () => {
    const { pane, host } = await opened();
    host.read = () => Promise.reject(new PaneError({ zh: '工作簿正在编辑，请先按回车。', en: 'A cell is being edited.' }));
    await checkAll(pane);
    assert.equal(pane.store.get().phase, 'failed');
    assert.equal(pane.store.get().failure?.words.zh, '工作簿正在编辑，请先按回车。');
  });
  it('that is called off leaves the old results', async () => {
    const host = fakeHost('page');
    const pane = openPane({ host, engine: fakeEngine({ findings: 26, takes: 400 }), files: null, language: 'zh', today: () => '2026-04-01' });
    await checkAll(pane);
    const again = checkAll(pane);
    await new Promise((resolve) => setTimeout(resolve, 60));
    pane.store.get().work?.cancel();
    await again;
    assert.equal(pane.store.get().phase, 'ready');
    assert.equal(pane.store.get().work, null);
    assert.equal(pane.store.get().list?.tree.findings, 26);
  });
  it('is out of date from the start where a cell was edited meanwhile', async () => {
    const { pane, host } = await opened();
    const read = host.read;
    host.read = (...args) => {
      host.edit();
      return read(...args);
    };
    await checkAll(pane);
    assert.deepEqual([pane.store.get().phase, pane.store.get().stale], ['ready', true]);
  });
  it('stays out of date when another month is looked at, or when it is called off', async () => {
    const { pane, host } = await opened();
    host.edit();
    await chooseMonth(pane, '2026-02');
    assert.equal(pane.store.get().stale, true);
    host.read = () => Promise.reject(new JobCancelled());
    await checkAll(pane);
    assert.equal(pane.store.get().stale, true);
  });
  it('is out of date after an edit', async () => {
    const { pane, host } = await opened();
    host.edit();
    assert.equal(pane.store.get().stale, true);
    await checkAll(pane);
    assert.equal(pane.store.get().stale, false);
  });
});

describe('the list', () => {
  it('is filtered by severity, and as it was after a second press', async () => {
    const { pane } = await opened();
    await toggleSeverity(pane, 'warning');
    assert.equal(pane.store.get().list?.tree.findings, 9);
    await toggleSeverity(pane, 'warning');
    assert.equal(pane.store.get().list?.tree.findings, 26);
  });
  it('is grouped anew with nothing folded', async () => {
    const { pane } = await opened();
    await toggleFold(pane, 'vehicle/void-slip');
    const lines = pane.store.get().list?.tree.lines ?? 0;
    await regroup(pane, 'person');
    assert.deepEqual(pane.store.get().query.folded, []);
    assert.ok((pane.store.get().list?.tree.lines ?? 0) > lines);
  });
  it('shows the newest wish, however late an older answer comes', async () => {
    const { pane } = await opened();
    await Promise.all([browse(pane, { search: '里程' }), browse(pane, { search: '日期' })]);
    assert.equal(pane.store.get().list?.query.search, '日期');
  });
});

describe('the open card', () => {
  it('is the first finding, then the next, each selected in the sheet', async () => {
    const { pane, host } = await opened();
    await openNext(pane, 1, false);
    assert.equal(pane.store.get().open?.card?.cell, 'K5');
    assert.match(pane.store.get().said?.zh ?? '', /^1月!K5，3月1日 9:44 出车/);
    await openNext(pane, 1, false);
    assert.equal(pane.store.get().open?.card?.cell, 'K6');
    assert.deepEqual(host.asked, ['show 1月 4', 'show 2月 5']);
  });
  it('is of the list that was asked for last, and stays open when that comes', async () => {
    const { pane } = await opened();
    await Promise.all([toggleSeverity(pane, 'warning'), openNext(pane, 1, false)]);
    const { list, open } = pane.store.get();
    assert.deepEqual(list?.query.severities, ['warning']);
    assert.equal(open?.card?.severity, 'warning');
  });
  it('gives the focus back to its line when it is closed', async () => {
    const { pane } = await opened();
    await openNext(pane, 1, false);
    closeCard(pane);
    assert.equal(pane.store.get().open, null);
    assert.equal(pane.store.get().focus.mark, 'line-1');
  });
  it('is waived at once, on the sheet and in the counts, and stays open', async () => {
    const { pane, host } = await opened();
    await openNext(pane, 1, false);
    const card = pane.store.get().open?.card;
    assert.ok(card);
    assert.equal(await waive(pane, card, { reason: '临时接待', by: '赵敏', on: '2026-03-31' }), true);
    const { overview, open } = pane.store.get();
    assert.deepEqual([overview?.counts.error, overview?.counts.waived], [11, 2]);
    assert.ok(host.asked.includes('waiver 临时接待 赵敏 2026-03-31'));
    assert.equal(open?.card?.index, card.index);
    assert.ok(open?.card?.waived);
  });
  it('is not waived where the workbook did not take the row', async () => {
    const { pane, host } = await opened();
    host.addWaiver = () => Promise.reject(new PaneError({ zh: '工作表「豁免」受保护。', en: 'The sheet is protected.' }));
    await openNext(pane, 1, false);
    const card = pane.store.get().open?.card;
    assert.ok(card);
    assert.equal(await waive(pane, card, { reason: '临时接待', by: '赵敏', on: '2026-03-31' }), false);
    const { overview, notice } = pane.store.get();
    assert.deepEqual([overview?.counts.error, overview?.counts.waived, notice?.words.zh], [12, 1, '工作表「豁免」受保护。']);
    assert.equal((await pane.engine.card(card.index)).waived, null);
  });
});

describe('the undo of a correction', () => {
  it('stays on offer where it is refused, as long as there is something to undo', async () => {
    const { pane, host } = await opened();
    host.undo = () => Promise.reject(new PaneError({ zh: '改正过的行找不到了。', en: 'A corrected row is not to be found.' }));
    for (const [left, action] of [[2, 'undo'], [null, null]] as const) {
      host.undoable = async () => left;
      await undoFix(pane);
      const { notice } = pane.store.get();
      assert.deepEqual([notice?.tone, notice?.words.zh, notice?.action], ['problem', '改正过的行找不到了。', action]);
    }
  });
});

describe('a correction of an earlier day', () => {
  it('is offered to be undone when the workbook is opened again', async () => {
    for (const [kept, said, action] of [[3, '上次改的 3 格还可以撤销', 'undo'], [null, undefined, undefined]] as const) {
      const { pane, host } = await opened();
      host.undoable = async () => kept;
      await offerUndo(pane);
      const { notice } = pane.store.get();
      assert.deepEqual([notice?.words.zh, notice?.action], [said, action]);
    }
  });
});

describe('getting about', () => {
  it('leads back to where one came from', async () => {
    const { pane } = await opened();
    goTo(pane, { at: 'month-end' });
    goTo(pane, { at: 'sheets' });
    goBack(pane);
    assert.equal(pane.store.get().view.at, 'month-end');
    goBack(pane);
    assert.equal(pane.store.get().view.at, 'check');
  });
  it('forgets the way at a tab', async () => {
    const { pane } = await opened();
    goTo(pane, { at: 'sheets' });
    showTab(pane, 'policy');
    assert.deepEqual(pane.store.get().trail, []);
  });
});

describe('what is handed over', () => {
  it('is a file on the page', async () => {
    const { pane, host } = await opened();
    await exportFindings(pane);
    assert.deepEqual(host.asked, ['deliver 检查结果.xlsx']);
  });
  it('or marks in the sheet, on and off', async () => {
    const { pane } = await opened();
    await setMarks(pane, true);
    assert.equal(pane.store.get().marks, 'on');
    assert.equal(pane.store.get().notice, null);
    await setMarks(pane, false);
    assert.equal(pane.store.get().marks, 'off');
  });
  it('with a word about what could not be marked', async () => {
    const { pane, host } = await opened();
    const said = [{ zh: '工作表「1月」受保护。', en: 'Protected.' }, { zh: '工作表「2月」受保护。', en: 'Protected.' }];
    host.mark = async () => said;
    await setMarks(pane, true);
    const { notice } = pane.store.get();
    assert.deepEqual([notice?.words, notice?.problems], [said[0], [said[1]]]);
  });
  it('or new sheets, with a word about what is not on them', async () => {
    const { pane, host } = await opened();
    const leftOut = [{ zh: '图片没有写入。', en: 'The picture was left out.' }];
    host.writeSheets = async () => ({ names: ['合计'], leftOut });
    await exportTotals(pane, 'vehicle-usage', null);
    const { notice } = pane.store.get();
    assert.deepEqual([notice?.tone, notice?.problems], ['done', leftOut]);
  });
});
