import assert from 'node:assert/strict';
import type { SheetPlan } from '../../../src/core/workbook/plan';
import type { TemplateData } from '../../../src/reports/template/data';
import { fillTemplate } from '../../../src/reports/template/fill-template';
import { area, number, problemsOf, sheetOf, text } from './template-sheet';

const data: TemplateData = { 单位: text('行政部'), 有备注: true, 车辆: [{ 车牌号: text('沪A1'), 公里: number(0) }], 空表: [] };

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a name misspelt, with the nearest', '| {{单为}} |', ['「表」A1：没有「单为」这个名称；是不是「单位」？']],
  ['a name of the list, outside it', '| {{车牌号}} |', ['「表」A1：没有「车牌号」这个名称']],
  ['a list as a value', '| {{车辆}} |', ['「表」A1：「车辆」是一份清单，不是一个值；请写 {{每行 车辆}} 逐条列出，或 {{车辆.个数}}']],
  ['a value as a list', '| {{每行 单位}} |', ['「表」A1：「单位」是一个值，不是清单，不能逐条列出']],
  ['a yes or no as a value', '| {{有备注}} |', ['「表」A1：「有备注」只能用在 {{如果 有备注}} 里']],
  ['braces that do not fit', '| {{单位} |', ['「表」A1：「{{单位}」写得不完整，请写成 {{名称}} 或「报表模板怎么改」里的命令']],
  ['an end without a beginning', '| {{完}} |', ['「表」A1：「完」之前没有开始的命令，请补上 {{每个 …}}、{{分组 …}} 或 {{如果 …}}']],
  ['a beginning without an end', '| {{每个 车辆}}{{车牌号}} |', ['「表」A1：这里开始的命令没有结束，请在最后一格写上 {{完}}']],
  ['a function that is not computed', '| =VLOOKUP(1,B1:C2,2) |', ['「表」A1：公式用了函数 VLOOKUP，程序算不了；请换用「报表模板怎么改」里列出的函数', '「表」A1：公式在只能用一格的地方写了一片区域，请写明是哪一格']],
  ['another sheet', "| ='总表'!A1 |", ["「表」A1：公式引用了别的工作表（'总表'!A1），请改为引用本表"]],
  ['whole columns', '| =SUM(C:C) |', ['「表」A1：公式引用了整行或整列（C:C），请写明从哪一格到哪一格']],
  ['one cell of a repeated row, from outside', '| {{每行 车辆}}{{公里}} |\n| =A1*2 |', ['「表」A2：公式在循环之外引用了循环里的一格，循环后不知道是哪一格；请用 SUM 等函数合计']],
  ['a division by zero', '| {{每行 车辆}}{{公里}} | =1/A1 |', ['「表」B1：公式的结果是 #DIV/0!，请检查，或者写成 IFERROR(…,"")']],
  ['a formula about itself', '| =B1+1 | =A1 |', ['「表」A1：公式循环引用，算不出来，请改写']],
  ['a field in a formula', '| ="{{单位}}" |', ['「表」A1：公式里不能写字段，请把字段单独放一格，公式引用那一格']],
  ['an unknown format', '| 共{{单位:@@}} |', ['「表」A1：格式「@@」不认识，可写 0.00、#,##0.00、yyyy-mm-dd']],
];

describe('templates: what is wrong is named with its cell', () => {
  for (const [what, drawing, wanted] of CASES) it(what, () => assert.deepEqual(problemsOf(sheetOf(drawing), data), wanted));

  it('all at once', () => {
    assert.equal(problemsOf(sheetOf('| {{甲}} | =VLOOKUP(1) |\n| {{完}} | {{乙}} |'), data).length, 4);
  });

  it('names inside an empty list are let pass, and checked against an example', () => {
    const template = sheetOf('| {{每行 空表}}{{品名}} |');
    assert.deepEqual(problemsOf(template, data), []);
    assert.deepEqual(problemsOf(template, data, { example: { 空表: [{ 品种: text('笔') }] } }), ['「表」A1：没有「品名」这个名称；是不是「品种」？']);
  });

  it('blocks that cross, merged cells that are cut, loops in repeated rows', () => {
    const cases: [SheetPlan, string][] = [
      [sheetOf('| {{每个 车辆}}a | {{每个 空表}}b | |\n| | {{完 车辆}} | |\n| | | {{完 空表}} |'), '互相交错'],
      [sheetOf('| {{每个 车辆}}a | b | {{完}} |', { merges: [area('B1:B2')] }), '把一个合并单元格切开了'],
      [sheetOf('| 甲 |\n| {{每行 车辆}}{{车牌号}} |', { page: { ...sheetOf('| |').page, repeatRows: [0, 1] } }), '每页重复的标题行里不能有循环'],
    ];
    for (const [template, wanted] of cases) assert.ok(problemsOf(template, data).some((problem) => problem.includes(wanted)), wanted);
  });

  it('English is said too', () => {
    const result = fillTemplate(sheetOf('| {{单为}} |'), data);
    assert.deepEqual('problems' in result && result.problems[0], { sheet: '表', at: { row: 0, column: 0 }, message: { zh: '没有「单为」这个名称', en: 'there is no name “单为”' }, suggestion: '单位' });
  });
});
