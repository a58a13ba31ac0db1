import assert from 'node:assert/strict';
import { serial } from '../../../../src/registers/shared/rules/serial';
import type { Line } from '../made-up';
import { loan, say, sheetOf, total } from '../made-up';

const lines = (...serials: (string | number | null)[]): Line[] => serials.map((one) => loan({ serial: one }));

/** Serials down the column → rows (the first record is row 3) where a finding stands. */
const TABLE: readonly (readonly [string, (string | number | null)[], number[]])[] = [
  ['unbroken', [1, 2, 3], []],
  ['begins anywhere', [35, 36, 37], []],
  ['a repeat', [1, 2, 2, 3], [5]],
  ['a repeat in place of the next number is one fault', [1, 2, 2, 4, 5], [5]],
  ['a repeat of the first', [1, 1, 2, 3], [4]],
  ['a repeat of an older number', [1, 2, 3, 1, 5], [6]],
  ['a skip', [1, 2, 4, 5], [5]],
  ['two skips', [1, 3, 4, 7], [4, 6]],
  ['a slip far ahead is one fault', [1, 2, 30, 4, 5, 6], [5]],
  ['a blank takes its place', [1, 2, null, 4], []],
  ['swapped numbers are all there', [1, 3, 2, 4], []],
  ['newest first', [5, 4, 3, 2], []],
  ['newest first, a skip', [6, 5, 3, 2], [4]],
  ['numbers with their year', ['2026-001', '2026-002', '2026-004'], [5]],
  ['a new year begins anew', ['2025-098', '2025-099', '2026-001'], []],
  ['two series side by side', ['A-1', 'B-1', 'A-2', 'B-2'], []],
  ['day and number in one', ['20260305001', '20260305002', '20260306001', '20260306003'], [6]],
  ['begins anew within the table', [1, 2, 3, 1, 2, 3], []],
];

describe('common/serial', () => {
  for (const [says, serials, rows] of TABLE) {
    it(says, () => assert.deepEqual(say(serial, sheetOf([lines(...serials)])).cells, rows.map((row) => `A${row}`)));
  }
  it('begins anew with each table and below each total', () => {
    assert.deepEqual(say(serial, sheetOf([lines(1, 2), lines(1, 2)])).cells, []);
    assert.deepEqual(say(serial, sheetOf([[...lines(1, 2), total('total', {}), ...lines(1)]])).cells, []);
  });
  it('begins anew with the month', () => {
    const months = [loan({ serial: 1, date: '2026-03-30' }), loan({ serial: 2, date: '2026-03-31' }), loan({ serial: 1, date: '2026-04-01' })];
    assert.deepEqual(say(serial, sheetOf([months])).cells, []);
  });
  it('names what is missing', () => {
    assert.equal(say(serial, sheetOf([lines(1, 2, 4)])).found[0]?.zh, '序号从 2 跳到 4，缺 3。请核对是漏登还是编错了号。');
    assert.match(say(serial, sheetOf([lines(1, 2, 9, 10)])).found[0]?.zh ?? '', /缺 3、4、5 等 6 个号/);
  });
  it('takes rows that are only numbered into account', () => {
    const prepared = { values: { serial: 3 }, empty: true } as const;
    assert.deepEqual(say(serial, sheetOf([[...lines(1, 2), prepared, ...lines(4, 5)]])).cells, []);
    assert.deepEqual(say(serial, sheetOf([[...lines(1, 2), prepared, ...lines(5, 6)]])).cells, ['A6']);
  });
  it('does not judge codes that never count up', () => {
    const said = say(serial, sheetOf([lines('A17', 'A93', 'A41', 'A77', 'A12')]));
    assert.deepEqual(said.cells, []);
    assert.equal(said.notJudged.length, 1);
  });
});
