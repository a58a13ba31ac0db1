import assert from 'node:assert/strict';
import { planProblem } from '../../../src/core/workbook/plan-problem';
import { printSheets } from '../../../src/reports/template/print-sheets';
import { rowsOf, sheetOf, text } from './template-sheet';

const data = { 单位: text('行政部') };
const offers = { values: '单位', lists: { 部门: '部门名', '部门 › 物品': '品名' } };
const good = sheetOf('| {{单位}} |', { name: '一' });
const wrong = (name: string, asked: string) => sheetOf(`| {{${asked}}} |`, { name });

describe('a template’s sheets', () => {
  it('are all printed', () => {
    const printed = printSheets({ kind: 'template', sheets: [good, { ...good, name: '二' }] }, data, offers);
    assert.deepEqual('plans' in printed && printed.plans.map((plan) => [plan.name, rowsOf(plan)]), [['一', ['A1 行政部']], ['二', ['A1 行政部']]]);
  });
  it('or none, with every problem of every sheet in sentences', () => {
    const printed = printSheets({ kind: 'template', sheets: [good, wrong('二', '单为'), wrong('三', '没有的')] }, data, offers);
    assert.deepEqual('problems' in printed && printed.problems.map(({ zh }) => /^「(.)」A1：.*[。？]$/.exec(zh)?.[1]), ['二', '三']);
  });
  it('are checked by what the report offers, though its lists are empty', () => {
    const told = (drawing: string) => {
      const printed = printSheets({ kind: 'template', sheets: [sheetOf(drawing)] }, { ...data, 部门: [] }, offers);
      return 'problems' in printed ? printed.problems.map(({ zh }) => zh) : [];
    };
    assert.deepEqual(told('| {{每行 部门}}{{部门名}} |'), []);
    assert.deepEqual(told('| {{每行 部门}}{{部门名称}} |'), ['「表」A1：没有「部门名称」这个名称；是不是「部门名」？']);
    assert.deepEqual(told('| {{每个 部门}}{{部门名}} |\n| {{每行 物品}}{{品命}} |\n| {{完}} |'), ['「表」A2：没有「品命」这个名称；是不是「品名」？']);
  });
  it('that could not be read are no better', () => {
    const printed = printSheets({ kind: 'problems', problems: [planProblem('一', { row: 1, column: 1 }, '有宏', 'has a macro')] }, data, offers);
    assert.deepEqual('problems' in printed && printed.problems, [{ zh: '「一」B2：有宏。', en: '“一” B2: has a macro' }]);
  });
});
