import assert from 'node:assert/strict';
import { BLANK, filled, mergesOf, number, rowsOf, sheetOf, text } from './template-sheet';

const cars = [
  { 车牌号: text('沪A1'), 公里: number(100), 部门: text('一部') },
  { 车牌号: text('沪A2'), 公里: number(50), 部门: text('二部') },
  { 车牌号: text('沪A3'), 公里: number(7), 部门: text('一部') },
];

const GROUPED = sheetOf(`
| 车牌                            | 公里 | |
| {{分组 车辆 按 部门}}{{部门}}   |      | |
| {{每行 车辆}}{{序号}} {{车牌号}} | {{公里}} | |
| 小计 | =SUM(B3:B3) | =SUBTOTAL(9,B3:B3) {{换页}} |
| 合计 | =SUM(B3:B3) | =SUBTOTAL(9,B3:B4) |`.replace('=SUBTOTAL(9,B3:B3) {{换页}}', '{{换页}}{{完}}'));

describe('templates: groups, conditions, side by side, across', () => {
  it('groups by a field in the order of first appearance; a page ends after each group but the last', () => {
    const plan = filled(GROUPED, { 车辆: cars });
    assert.deepEqual(rowsOf(plan), [
      'A1 车牌 | B1 公里',
      'A2 一部', 'A3 1 沪A1 | B3 100', 'A4 2 沪A3 | B4 7', 'A5 小计 | B5 =SUM(B3:B4) → 107',
      'A6 二部', 'A7 1 沪A2 | B7 50', 'A8 小计 | B8 =SUM(B7:B7) → 50',
      'A9 合计 | B9 =SUM(B3:B4,B7:B7) → 157 | C9 =SUBTOTAL(9,B3:B5,B7:B8) → 314',
    ]);
    assert.deepEqual(plan.pageBreaks, [4]);
  });

  it('a subtotal of subtotals counts nothing twice', () => {
    const template = sheetOf(`
| {{每个 部门}}{{名}} |  |
| {{每行 车辆}}{{车牌号}} | {{公里}} |
| 小计 | =SUBTOTAL(9,B2:B2) | {{完}} |
| 合计 | =SUBTOTAL(9,B1:B3) |`);
    const plan = filled(template, { 部门: [{ 名: text('一'), 车辆: cars.slice(0, 2) }, { 名: text('二'), 车辆: cars.slice(2) }] });
    assert.equal(rowsOf(plan).at(-1), 'A8 合计 | B8 =SUBTOTAL(9,B1:B7) → 157');
  });

  it('a condition alone in its row takes the row with it', () => {
    const template = sheetOf(`
| 一 | |
| {{如果 备注}}备注：{{备注}}{{完}} | |
| {{没有 车辆}}本月没有用车记录{{完}} | |
| 二 | |`);
    assert.deepEqual(rowsOf(filled(template, { 备注: BLANK, 车辆: [] })), ['A1 一', 'A2 本月没有用车记录', 'A3 二']);
    assert.deepEqual(rowsOf(filled(template, { 备注: text('急'), 车辆: cars })), ['A1 一', 'A2 备注：急', 'A3 二']);
  });

  it('a condition over several rows keeps or drops them all', () => {
    const template = sheetOf(`
| 一 | |
| {{如果 状态 = 报废}}原因 | |
| 签字 | {{完}} |
| =COUNTA(A1:A3) | |`);
    assert.deepEqual(rowsOf(filled(template, { 状态: text('报废') })), ['A1 一', 'A2 原因', 'A3 签字', 'A4 =COUNTA(A1:A3) → 3']);
    assert.deepEqual(rowsOf(filled(template, { 状态: text('在用') })), ['A1 一', 'A2 =COUNTA(A1:A1) → 1']);
  });

  it('tables side by side grow by themselves; what follows an empty row moves whole', () => {
    const template = sheetOf(`
| 甲 | | . | 乙 | |
| {{每行 车辆}}{{车牌号}} | {{公里}} | . | {{每行 人}}{{姓名}} | {{数}} |
| 合计 | =SUM(B2:B2) | . | 合计 | =SUM(E2:E2) |
| . | . | . | . | . |
| 签字 | . | . | 审核 | . |`);
    const plan = filled(template, { 车辆: cars, 人: [{ 姓名: text('张'), 数: number(1) }] });
    assert.deepEqual(rowsOf(plan), [
      'A1 甲 | D1 乙', 'A2 沪A1 | B2 100 | D2 张 | E2 1', 'A3 沪A2 | B3 50 | D3 合计 | E3 =SUM(E2:E2) → 1', 'A4 沪A3 | B4 7',
      'A5 合计 | B5 =SUM(B2:B4) → 157', 'A7 签字 | D7 审核',
    ]);
  });

  it('columns by a list: items by departments', () => {
    const template = sheetOf(`
| 汇总 | | |
| 品名 | 各部门数量 | 合计 |
| | {{每列 部门}}{{名}} | |
| {{每行 物品}}{{品名}} | {{数}} | =SUM(B4:B4) |
| 合计 | =SUM(B4:B4) | =SUM(C4:C4) |`, { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 1, left: 0, bottom: 2, right: 0 }, { top: 1, left: 2, bottom: 2, right: 2 }], columns: [20, 6, 9].map((width) => ({ width, hidden: false })) });
    const data = { 部门: ['一', '二', '三'].map((name) => ({ 名: text(name) })), 物品: [1, 2].map((item) => ({ 品名: text(`物${item}`), 部门: [1, 2, 3].map((amount) => ({ 数: number(item * amount) })) })) };
    const plan = filled(template, data);
    assert.deepEqual(rowsOf(plan), [
      'A1 汇总', 'A2 品名 | B2 各部门数量 | E2 合计', 'B3 一 | C3 二 | D3 三',
      'A4 物1 | B4 1 | C4 2 | D4 3 | E4 =SUM(B4:D4) → 6', 'A5 物2 | B5 2 | C5 4 | D5 6 | E5 =SUM(B5:D5) → 12',
      'A6 合计 | B6 =SUM(B4:B5) → 3 | C6 =SUM(C4:C5) → 6 | D6 =SUM(D4:D5) → 9 | E6 =SUM(E4:E5) → 18',
    ]);
    assert.deepEqual(mergesOf(plan), ['A1:E1', 'A2:A3', 'B2:D2', 'E2:E3']);
    assert.deepEqual(plan.columns.map(({ width }) => width), [20, 6, 6, 6, 9]);
    assert.deepEqual(rowsOf(filled(template, { ...data, 部门: [], 物品: [] })), ['A1 汇总', 'A2 品名 | B2 合计', 'A4 合计 | B4 =0 → 0']);
  });
});
