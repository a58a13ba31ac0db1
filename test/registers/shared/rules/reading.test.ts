import assert from 'node:assert/strict';
import { formulaError } from '../../../../src/registers/shared/rules/formula-error';
import { storedAsText } from '../../../../src/registers/shared/rules/stored-as-text';
import { straySpace } from '../../../../src/registers/shared/rules/stray-space';
import { type } from '../../../../src/registers/shared/rules/type';
import { loan, say, sheetOf, total } from '../made-up';

const why = { zh: '没有这一天。', en: 'There is no such day.' };

describe('what the reading of a cell tells', () => {
  it('common/type: unreadable, and a formula without a result', () => {
    const lines = [
      loan({ date: '2月30日' }, { notes: [{ field: 'date', kind: 'unreadable', raw: '2月30日', why }] }),
      loan({ cost: '?' }, { notes: [{ field: 'cost', kind: 'uncalculated' }] }),
    ];
    const said = say(type, sheetOf([lines]));
    assert.deepEqual(said.cells, ['B3', 'G4']);
    assert.equal(said.found[0]?.zh, '「借用日期」写的是「2月30日」：没有这一天。请改成能认的写法，如 2026-03-05。');
    assert.match(said.found[1]?.zh ?? '', /在 Excel 里打开，保存一次/);
  });
  it('common/stored-as-text: what it is, what it becomes', () => {
    const notes = [
      { field: 'date', kind: 'stored-as-text', raw: '2026.3.5', to: { kind: 'number', value: 46086, format: 'date' } },
      { field: 'cost', kind: 'stored-as-text', raw: '１２元', to: { kind: 'number', value: 12, format: 'general' } },
    ] as const;
    const said = say(storedAsText, sheetOf([[loan({}, { notes })]]));
    assert.deepEqual(said.cells, ['B3', 'G3']);
    assert.match(said.found[0]?.zh ?? '', /请改为 2026-03-05/);
    assert.deepEqual(said.found[1]?.report.fix, [{ field: 'cost', to: { kind: 'number', value: 12, format: 'general' } }]);
    assert.deepEqual(say(storedAsText, sheetOf([[loan({}, { notes })]], { source: 'text' })).cells, [], 'never in a text file');
    assert.deepEqual(say(storedAsText, sheetOf([[loan({}, { notes, filledDown: ['date'] })]])).cells, ['G3'], 'said where it stands');
  });
  it('common/stray-space: names that a space splits', () => {
    const notes = [{ field: 'department', kind: 'stray-space', raw: '行政 部', to: { kind: 'text', value: '行政部' } }] as const;
    const said = say(straySpace, sheetOf([[loan({ department: '行政部' }, { notes })]]));
    assert.deepEqual(said.cells, ['D3']);
    assert.match(said.found[0]?.zh ?? '', /「行政 部」.*「行政部」/);
  });
  it('common/formula-error: in a field, in a column of no field, in a total', () => {
    const lines = [
      loan({ cost: '#REF!' }, { notes: [{ field: 'cost', kind: 'error-value', raw: '#REF!' }] }),
      loan({ serial: '#N/A' }),
      total('total', { cost: '#REF!' }),
    ];
    const said = say(formulaError, sheetOf([lines], { unmapped: [0] }));
    assert.deepEqual(said.cells, ['G3', 'A4', 'G5']);
    assert.match(said.found[2]?.zh ?? '', /「合计」行显示 #REF!/);
  });
});
