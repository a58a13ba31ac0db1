import assert from 'node:assert/strict';
import { Call } from '../../../src/addin/functions/argument';
import type { FunctionId } from '../../../src/addin/functions/declarations';
import { FormulaError } from '../../../src/addin/functions/formula-error';
import { IMPLEMENTATIONS } from '../../../src/addin/functions/implementations';
import { calendarDate } from '../../../src/core/values/calendar-date';

/** What a formula gives: its value, or the error value and a part of the sentence. */
type Expected = number | string | boolean | readonly [error: string, says: RegExp];

const day = (year: number, month: number, date: number): number => Number(calendarDate(year, month, date));

const RATES = [['参数', '值', '生效日期', '依据'], ['借车油费单价', 0.8, day(2026, 4, 1), '通知'], ['用品发放日', '周三', day(2026, 6, 1), ''], ['迟到宽限分钟', 0, 0, 0]];
const DAYS = [['日期', '类型', '名称'], [day(2026, 3, 7), '上班', '补班'], [day(2026, 3, 9), '休息', '店庆']];
const SEALS = [['印章名称', '级别', '使用部门', '保管人', '启用日期', '停用日期'], ['业务专用章', '部门', '销售部', '林峰', 0, 0], ['老章', '公司', '', '', 0, 0]];

const CASES: readonly (readonly [says: string, id: FunctionId, given: readonly unknown[], gives: Expected])[] = [
  ['公里 × 0.60', 'LOAN_FEE', [128, null, []], 76.8],
  ['到分为止，四舍五入', 'LOAN_FEE', ['10.0125公里', null, []], 6.01],
  ['当日有效的单价：前一天', 'LOAN_FEE', [100, day(2026, 3, 31), [RATES]], 60],
  ['当日有效的单价：当天', 'LOAN_FEE', [100, '2026年4月1日', [RATES]], 80],
  ['不给日期按最新', 'LOAN_FEE', [100, 0, [RATES]], 80],
  ['负公里', 'LOAN_FEE', [-1, null, []], ['#NUM!', /负数/]],
  ['不是数', 'LOAN_FEE', ['很远', null, []], ['#VALUE!', /很远/]],
  ['没有给', 'LOAN_FEE', ['', null, []], ['#VALUE!', /没有给公里/]],
  ['错误值', 'LOAN_FEE', [{ code: '#REF!' }, null, []], ['#VALUE!', /#REF!/]],
  ['认不出的制度区域', 'LOAN_FEE', [1, null, [[['甲', '乙'], [1, 2]]]], ['#VALUE!', /认不出/]],
  ['填错的参数', 'LOAN_FEE', [1, null, [[['参数', '值'], ['借车油费单价', '多少']]]], ['#VALUE!', /参数」B2/]],

  ['升 ÷ 公里 × 100', 'LITRES_PER_100KM', ['42升', 500], 8.4],
  ['没有公里', 'LITRES_PER_100KM', [42, 0], ['#DIV/0!', /大于 0/]],

  ['合同盖公司章', 'REQUIRED_APPROVER', ['设备采购合同', '公司公章', '', []], '总经理'],
  ['不给印章按公司章', 'REQUIRED_APPROVER', ['在职证明', 0, 0, []], '管理部经理'],
  ['填了类别以它为准', 'REQUIRED_APPROVER', ['设备采购合同', '合同专用章', '一般', []], '管理部经理'],
  ['特殊证明', 'REQUIRED_APPROVER', ['特殊证明', '公司', '', []], '管理部经理或总经理'],
  ['部门章', 'REQUIRED_APPROVER', ['领料单', '仓储部章', '', []], '仓储部经理'],
  ['只说部门', 'REQUIRED_APPROVER', ['领料单', '部门', '', []], '部门经理'],
  ['名册说是哪个部门的', 'REQUIRED_APPROVER', ['设备采购合同', '业务专用章', '', [SEALS]], '销售部经理'],
  ['名册说是公司的', 'REQUIRED_APPROVER', ['设备采购合同', '老章', '', [SEALS]], '总经理'],
  ['看不出是哪一级', 'REQUIRED_APPROVER', ['设备采购合同', '老章', '', []], ['#N/A', /老章/]],
  ['没有文件', 'REQUIRED_APPROVER', ['', '公司', '', []], ['#VALUE!', /文件/]],
  ['报给政府的', 'DOCUMENT_CLASS', ['税务局年度申报表', ''], '重要'],
  ['介绍信', 'DOCUMENT_CLASS', ['介绍信', null], '一般'],

  ['周二之后是下周一', 'NEXT_ISSUE_DAY', [day(2026, 3, 10), []], day(2026, 3, 16)],
  ['当天就是', 'NEXT_ISSUE_DAY', ['2026-03-16', []], day(2026, 3, 16)],
  ['清明顺延，周二还没过', 'NEXT_ISSUE_DAY', [day(2026, 4, 7), []], day(2026, 4, 7)],
  ['顺延的也过了', 'NEXT_ISSUE_DAY', [day(2026, 4, 8), []], day(2026, 4, 13)],
  ['本单位放假顺延', 'NEXT_ISSUE_DAY', [day(2026, 3, 8), [DAYS]], day(2026, 3, 10)],
  ['改成周三发放', 'NEXT_ISSUE_DAY', [day(2026, 6, 2), [RATES]], day(2026, 6, 3)],
  ['不知道的年份', 'NEXT_ISSUE_DAY', [day(2099, 3, 2), []], ['#N/A', /2099/]],
  ['周一发放，上周五截止', 'PLAN_DEADLINE', [day(2026, 3, 9), []], day(2026, 3, 6)],
  ['周日属于同一周', 'PLAN_DEADLINE', [day(2026, 3, 15), []], day(2026, 3, 6)],

  ['元旦', 'IS_WORKDAY', [day(2026, 1, 1), []], false],
  ['周六', 'IS_WORKDAY', [day(2026, 3, 7), []], false],
  ['本单位补班', 'IS_WORKDAY', [day(2026, 3, 7), [DAYS]], true],
  ['本单位放假', 'IS_WORKDAY', [day(2026, 3, 9), [DAYS]], false],
  ['没有日期', 'IS_WORKDAY', [null, []], ['#VALUE!', /没有给日期/]],

  ['点分的日期', 'TO_DATE', ['2026.3.5', null], day(2026, 3, 5)],
  ['中文数字', 'TO_DATE', ['二〇二六年三月五日', null], day(2026, 3, 5)],
  ['没有年，给了年份', 'TO_DATE', ['3月5日', 2026], day(2026, 3, 5)],
  ['没有年', 'TO_DATE', ['3月5日', null], ['#VALUE!', /没有写年/]],
  ['没有这一天', 'TO_DATE', ['2026-02-30', null], ['#VALUE!', /没有30日/]],
  ['已经是日期', 'TO_DATE', [day(2026, 3, 5) + 0.5, null], day(2026, 3, 5)],
  ['空的还是空的', 'TO_DATE', ['', null], ''],
  ['8点半', 'TO_TIME', ['8点半'], 8.5 / 24],
  ['下午', 'TO_TIME', ['下午2:30'], 14.5 / 24],
  ['空格', 'TO_TIME', [0], ''],
  ['全角', 'TO_NUMBER', ['１２'], 12],
  ['金额', 'TO_NUMBER', ['￥1,200.50元'], 1200.5],
  ['中文数', 'TO_NUMBER', ['三百'], 300],
  ['不是数', 'TO_NUMBER', ['三百左右'], ['#VALUE!', /三百左右/]],
];

describe('formulas', () => {
  for (const [says, id, given, gives] of CASES) {
    it(`${id}: ${says}`, () => {
      if (typeof gives !== 'object') return assert.equal(answer(id, given), gives);
      const [value, sentence] = gives;
      assert.throws(() => answer(id, given), (error) => error instanceof FormulaError && error.value === value && sentence.test(error.zh) && error.en !== '');
    });
  }

  it('speak English where Excel does', () => {
    const call = new Call(['设备采购合同', '业务专用章', '', [SEALS]]);
    assert.equal(IMPLEMENTATIONS.REQUIRED_APPROVER(call, 'en'), 'the manager of 销售部');
  });
  it('take a single cell that Excel hands over as a range', () => {
    assert.equal(answer('TO_NUMBER', [[['12公里']]]), 12);
  });
});

function answer(id: FunctionId, given: readonly unknown[]): unknown {
  return IMPLEMENTATIONS[id](new Call(given), 'zh');
}
