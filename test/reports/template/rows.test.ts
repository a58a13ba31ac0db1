import assert from 'node:assert/strict';
import { BLANK, date, filled, mergesOf, number, rowsOf, sheetOf, text } from './template-sheet';

const CARS = sheetOf(`
| {{单位}}用车表             |          |          |        |
| 车牌号                     | 公里     | 油费     | 每公里 |
| {{每行 车辆}}{{车牌号}}    | {{公里}} | {{油费}} | =C3/B3 |
| 合计                       | =SUM(B3:B3) | =SUM(C3:C3) |   |
| 制表：{{制表人}}           | .        | .        | =B4*2  |`);

const car = (plate: string, km: number, fuel: number) => ({ 车牌号: text(plate), 公里: number(km), 油费: number(fuel) });
const office = { 单位: text('行政部'), 制表人: text('王敏') };

describe('templates: rows by a list', () => {
  it('prints a row for each item; formulas follow, sums grow and are exact', () => {
    assert.deepEqual(rowsOf(filled(CARS, { ...office, 车辆: [car('沪A1', 100, 0.1), car('沪A2', 50, 0.2)] })), [
      'A1 行政部用车表',
      'A2 车牌号 | B2 公里 | C2 油费 | D2 每公里',
      'A3 沪A1 | B3 100 | C3 0.1 | D3 =C3/B3 → 0.001',
      'A4 沪A2 | B4 50 | C4 0.2 | D4 =C4/B4 → 0.004',
      'A5 合计 | B5 =SUM(B3:B4) → 150 | C5 =SUM(C3:C4) → 0.3',
      'A6 制表：王敏 | D6 =B5*2 → 300',
    ]);
  });

  it('prints no row for no item, and the sum is 0', () => {
    assert.deepEqual(rowsOf(filled(CARS, { ...office, 车辆: [] })).slice(2), ['A3 合计 | B3 =0 → 0 | C3 =0 → 0', 'A4 制表：王敏 | D4 =B3*2 → 0']);
  });

  it('keeps numbers and dates as such; what was not recorded is an empty cell', () => {
    const template = sheetOf('| {{每行 车辆}}{{日期}} | {{公里}} | {{备注}} |');
    const plan = filled(template, { 车辆: [{ 日期: date(46086), 公里: number(12.5), 备注: BLANK }, { 日期: BLANK, 公里: BLANK, 备注: text('=1+1') }] });
    assert.deepEqual(plan.cells.map(({ value }) => value), [
      { kind: 'number', value: 46086 }, { kind: 'number', value: 12.5 }, { kind: 'blank' },
      { kind: 'blank' }, { kind: 'blank' }, { kind: 'text', value: '=1+1' },
    ]);
    assert.equal(plan.styles[plan.cells[0]!.style]!.numberFormat, 'yyyy-mm-dd');
  });

  it('words fields within text', () => {
    const cases: [string, string][] = [
      ['共 {{公里}} 公里', '共 1234.5 公里'],
      ['共 {{公里:#,##0.00}} 公里', '共 1,234.50 公里'],
      ['{{公里：0}}', '1235'],
      ['于{{日期}}制', '于2026年3月5日制'],
      ['{{日期:yyyy-mm-dd}}', '2026-03-05'],
      ['｛｛ 单位 ｝｝：', '行政部：'],
      ['第{{序号}}条 {{车.个数}}辆', '第1条 2辆'],
      ['甲{{如果 公里 > 1000}}（多）{{完}}', '甲（多）'],
      ['甲{{如果 公里 > 9999}}（多）{{完}}', '甲'],
      ['乙{{没有 备注}}（无备注）{{完}}', '乙（无备注）'],
    ];
    for (const [template, wanted] of cases) {
      const plan = filled(sheetOf(`| ${template} |`), { 公里: number(1234.5), 日期: date(46086), 单位: text('行政部'), 备注: BLANK, 车: [{}, {}] });
      assert.deepEqual(plan.cells[0]?.value, { kind: 'text', value: wanted }, template);
    }
  });

  it('merges what stands left of the rows over all of them, within each group', () => {
    const template = sheetOf(`
| {{每个 部门}}{{部门名}} | {{每行 车辆}}{{车牌号}} | {{公里}} | {{完}} |
| 合计 | | =SUM(C1:C1) | . |`);
    const plan = filled(template, { 部门: [{ 部门名: text('一部'), 车辆: [car('沪A1', 1, 0), car('沪A2', 2, 0)] }, { 部门名: text('二部'), 车辆: [] }, { 部门名: text('三部'), 车辆: [car('沪A3', 4, 0)] }] });
    assert.deepEqual(rowsOf(plan), ['A1 一部 | B1 沪A1 | C1 1', 'B2 沪A2 | C2 2', 'A3 二部', 'A4 三部 | B4 沪A3 | C4 4', 'A5 合计 | C5 =SUM(C1:C2,C4:C4) → 7']);
    assert.deepEqual(mergesOf(plan), ['A1:A2']);
  });

  it('repeats two rows for one item where its first cell is merged over two', () => {
    const template = sheetOf(`
| {{每行 车辆}}{{车牌号}} | {{公里}} |
|                         | {{油费}} |
| 合计                    | =SUM(B1:B2) |`, { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
    const plan = filled(template, { 车辆: [car('沪A1', 1, 10), car('沪A2', 2, 20)] });
    assert.deepEqual(rowsOf(plan), ['A1 沪A1 | B1 1', 'B2 10', 'A3 沪A2 | B3 2', 'B4 20', 'A5 合计 | B5 =SUM(B1:B4) → 33']);
    assert.deepEqual(mergesOf(plan), ['A1:A2', 'A3:A4']);
  });
});
