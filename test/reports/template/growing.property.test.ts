import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SheetPlan } from '../../../src/core/workbook/plan';
import { areaA1 } from '../../../src/core/workbook/ref';
import { area, filled, mergesOf, number, sheetOf, text } from './template-sheet';

const LOOK = { bold: true, italic: null, colour: null, fill: null };

/** Title and header, one row by list, total and signature below; everything a sheet may hold is attached to them. */
const TEMPLATE: SheetPlan = sheetOf(`
| 标题 | | |
| 名 | 数 | 备注 |
| {{每行 行}}{{名}} | {{数}} | {{备注}} |
| 合计 | =SUM(B3:B3) | =IF(B4>=0,"是","否") |
| 签字 | | |`, {
  merges: [area('A1:C1'), area('A5:C5')],
  rows: new Map([[2, { height: 21, hidden: false }], [4, { height: 40, hidden: false }]]),
  pageBreaks: [3],
  validations: [{ areas: [area('C3')], type: 'list', operator: 'between', formulas: ['"是,否"'], allowBlank: true, prompt: null, error: null }],
  conditionalFormats: [{ areas: [area('A3:C3')], condition: { type: 'expression', formula: '$B3>$B$4/2', look: LOOK }, priority: 1 }],
  pictures: [{ kind: 'png', bytes: new Uint8Array([1]), at: { row: 4, column: 1 }, offset: { x: 0, y: 0 }, width: 10, height: 10, name: '章' }],
  freeze: { row: 2, column: 1 },
  page: { ...sheetOf('| |').page, repeatRows: [0, 1], printArea: area('A1:C5') },
});

function check(amounts: readonly number[]): void {
  const n = amounts.length;
  const plan = filled(TEMPLATE, { 行: amounts.map((amount, index) => ({ 名: text(`第${index}`), 数: number(amount), 备注: text('') })) });
  const total = 2 + n;
  const cell = (row: number, column: number) => plan.cells.find((each) => each.row === row && each.column === column);
  assert.deepEqual(mergesOf(plan), ['A1:C1', `A${n + 4}:C${n + 4}`].sort());
  assert.equal(areaA1(plan.page.printArea!), `A1:C${n + 4}`);
  assert.deepEqual(plan.page.repeatRows, [0, 1]);
  assert.deepEqual(plan.freeze, { row: 2, column: 1 });
  assert.deepEqual(plan.pageBreaks, [total]);
  assert.deepEqual(plan.pictures.map(({ at }) => at), [{ row: total + 1, column: 1 }]);
  assert.equal(plan.rows.get(total + 1)?.height, 40);
  const last = n + 2;
  assert.deepEqual(plan.validations.map(({ areas }) => areas.map(areaA1).join(' ')), n === 0 ? [] : [n === 1 ? 'C3' : `C3:C${last}`]);
  assert.deepEqual(plan.conditionalFormats.map(({ areas, condition }) => [areas.map(areaA1).join(' '), 'formula' in condition && condition.formula]), n === 0 ? [] : [[`A3:C${last}`, `$B3>$B$${n + 3}/2`]]);
  const cents = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
  assert.deepEqual(cell(total, 1)?.value, { kind: 'formula', formula: n === 0 ? '0' : `SUM(B3:B${last})`, result: cents / 100 });
  assert.deepEqual(cell(total, 2)?.value, { kind: 'formula', formula: `IF(B${n + 3}>=0,"是","否")`, result: cents >= 0 ? '是' : '否' });
  for (let row = 1; row <= total; row++) {
    for (let column = 0; column < 3; column++) assert.ok(plan.styles[cell(row, column)!.style]!.bottom, `border of ${row},${column}`);
    if (row > 1 && row < total) assert.equal(plan.rows.get(row)?.height, 21);
  }
  assert.equal(plan.cells.length, (n + 4) * 3);
}

describe('templates: whatever the number of rows', () => {
  for (const count of [0, 1, 2, 500]) it(`${count} rows: merges, borders, print area, rules, pictures and sums hold`, () => check(Array.from({ length: count }, (_, index) => index / 100 - 1)));

  it('any amounts', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100), { maxLength: 30 }), check), { numRuns: 60 });
  });

  it('nested lists: every group adds its own, the total all', () => {
    const template = sheetOf(`
| {{每个 组}}{{名}} | |
| {{每行 行}}{{名}} | {{数}} |
| 小计 | =SUM(B2:B2) |
| {{备注}} | {{完}} |
| 合计 | =SUM(B2:B2) |`);
    fc.assert(fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 4 }), { maxLength: 6 }), (groups) => {
      const plan = filled(template, { 组: groups.map((amounts, index) => ({ 名: text(`组${index}`), 备注: text(''), 行: amounts.map((amount) => ({ 名: text('x'), 数: number(amount) })) })) }, { example: { 组: [{ 名: text(''), 备注: text(''), 行: [{ 名: text(''), 数: number(0) }] }] } });
      const sums = plan.cells.flatMap(({ value }) => (value.kind === 'formula' ? [value.result] : []));
      const wanted = groups.map((amounts) => amounts.reduce((a, b) => a + b, 0));
      assert.deepEqual(sums, [...wanted, wanted.reduce((a, b) => a + b, 0)]);
      assert.equal(Math.max(...plan.cells.map(({ row }) => row)) + 1, groups.reduce((rows, amounts) => rows + 3 + amounts.length, 1));
    }), { numRuns: 80 });
  });
});
