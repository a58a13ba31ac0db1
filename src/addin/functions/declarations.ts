import type { Words } from '../../core/words';
import type { FunctionDeclaration, ParameterDeclaration } from './declaration';

const words = (zh: string, en: string): Words => ({ zh, en });
const given = (name: Words, help: Words): ParameterDeclaration => ({ name, help, type: 'any' });
const optional = (name: Words, help: Words): ParameterDeclaration => ({ name, help, type: 'any', optional: true });
const range = (name: Words, help: Words): ParameterDeclaration => ({ name, help, type: 'any', shape: 'range' });

const POLICY: ParameterDeclaration = {
  name: words('制度', 'policy'),
  help: words('参数、日历、印章、人员等表的区域，连表头；可以给几个', 'ranges of the sheets 参数, 日历, 印章, 人员 and the like with their headers; any number'),
  type: 'any',
  shape: 'repeating ranges',
};
const REGISTER = range(words('区域', 'range'), words('一张登记的区域，连表头；空格当作没有填', 'a register with its header row'));

/** Every custom function, in the order in which Excel lists them. */
export const FUNCTIONS = [
  {
    id: 'CHECK',
    name: words('逐条检查', 'CHECKRANGE'),
    help: words('对照制度检查一张登记，列出每一处问题和没能检查的项目。', 'Checks a register against the manual and lists what is wrong, and what was not checked.'),
    parameters: [
      REGISTER,
      given(words('检查日', 'day'), words('检查的日期，例如 TODAY()', 'the day of the check, such as TODAY()')),
      optional(words('月份', 'month'), words('只列这个月的，例如 2026-03', 'lists this month only, such as 2026-03')),
      POLICY,
    ],
    result: 'any',
    spills: true,
  },
  {
    id: 'MONTH_TOTAL',
    name: words('按月合计', 'MONTHTOTAL'),
    help: words('一张登记里某月某项的合计，可以只算某辆车、某部门等。', 'The total of one figure of a register in a month, of one car, department or the like if asked.'),
    parameters: [
      REGISTER,
      given(words('合计项', 'figure'), words('例如 行驶公里、油费、份数、金额', 'such as km, fuel cost, copies, amount')),
      optional(words('月份', 'month'), words('例如 2026-03；不填算全部', 'such as 2026-03; without it everything counts')),
      optional(words('分组列', 'column'), words('例如 车牌号、部门', 'such as plate or department')),
      optional(words('分组值', 'key'), words('例如 闽D12345、销售部', 'which car or department')),
      POLICY,
    ],
    result: 'number',
  },
  {
    id: 'LOAN_FEE',
    name: words('借车油费', 'LOANFEE'),
    help: words('私事借车应付的油费（元）：公里 × 当日有效的单价。', 'What an employee owes for a borrowed car: km times the charge in force on the day.'),
    parameters: [
      given(words('公里', 'km'), words('行驶公里', 'km driven')),
      optional(words('借车日期', 'day'), words('按这一天有效的单价；不填按最新的', 'the charge in force on this day; without it the latest')),
      POLICY,
    ],
    result: 'number',
  },
  {
    id: 'LITRES_PER_100KM',
    name: words('百公里油耗', 'LITRESPER100KM'),
    help: words('加油升数 ÷ 行驶公里 × 100。', 'Litres over km, times 100.'),
    parameters: [given(words('升数', 'litres'), words('加油升数', 'litres fuelled')), given(words('公里', 'km'), words('行驶公里', 'km driven'))],
    result: 'number',
  },
  {
    id: 'REQUIRED_APPROVER',
    name: words('用印批准人', 'REQUIREDAPPROVER'),
    help: words('这份文件盖这枚章应由谁批准。', 'Who has to approve that this document is stamped with this seal.'),
    parameters: [
      given(words('文件', 'document'), words('文件名称或用印事由', 'name of the document')),
      optional(words('印章', 'seal'), words('印章名称，或 公司、部门；不填按公司章', 'the seal, or 公司 or 部门; without it the company seal')),
      optional(words('类别', 'class'), words('一般、重要或特殊；不填由文件名称判断', '一般, 重要 or 特殊; without it the name tells')),
      POLICY,
    ],
    result: 'string',
  },
  {
    id: 'DOCUMENT_CLASS',
    name: words('用印文件类别', 'DOCUMENTCLASS'),
    help: words('由文件名称判断属一般、重要还是特殊文件。', 'Whether a document is ordinary (一般), important (重要) or special (特殊), by its name.'),
    parameters: [
      given(words('文件', 'document'), words('文件名称或用印事由', 'name of the document')),
      optional(words('类别', 'class'), words('登记的类别，填了就以它为准', 'the class on record, which goes first')),
    ],
    result: 'string',
  },
  {
    id: 'NEXT_ISSUE_DAY',
    name: words('下次领用日', 'NEXTISSUEDAY'),
    help: words('从这一天起（含当天）的下一个办公用品领用日；逢休息日顺延。结果请设成日期格式。', 'The next day of issue on or after the date; moved on where it is a rest day. Format it as a date.'),
    parameters: [given(words('日期', 'date'), words('从哪一天起', 'from which day on')), POLICY],
    result: 'number',
  },
  {
    id: 'PLAN_DEADLINE',
    name: words('计划截止日', 'PLANDEADLINE'),
    help: words('这一天发放的用品，计划最晚哪天报。结果请设成日期格式。', 'The last day to plan what is issued that day. Format it as a date.'),
    parameters: [given(words('发放日期', 'issued'), words('发放的日期', 'the day of issue')), POLICY],
    result: 'number',
  },
  {
    id: 'IS_WORKDAY',
    name: words('是否工作日', 'ISWORKDAY'),
    help: words('按国务院放假安排和本单位日历，这一天是否上班。', "Whether it is a working day by the State Council's calendar and the department's own."),
    parameters: [given(words('日期', 'date'), words('哪一天', 'which day')), POLICY],
    result: 'boolean',
  },
  {
    id: 'TO_DATE',
    name: words('文本转日期', 'TODATE'),
    help: words('把 2026.3.5、3月5日、二〇二六年三月五日 这样的文字读成日期。结果请设成日期格式。', 'Reads a date as people type it. Format it as a date.'),
    parameters: [
      given(words('文本', 'text'), words('写着日期的文字', 'a text that means a day')),
      optional(words('年份', 'year'), words('文字里没有写年时用', 'where the text names no year')),
    ],
    result: 'any',
  },
  {
    id: 'TO_TIME',
    name: words('文本转时间', 'TOTIME'),
    help: words('把 8点半、下午2:30 这样的文字读成时间。结果请设成时间格式。', 'Reads a time of day as people type it. Format it as a time.'),
    parameters: [given(words('文本', 'text'), words('写着时间的文字', 'a text that means a time'))],
    result: 'any',
  },
  {
    id: 'TO_NUMBER',
    name: words('文本转数字', 'TONUMBER'),
    help: words('把 １２、12公里、￥1,200.00元、三百 这样的文字读成数字。', 'Reads a number with its sign, commas and unit as people type it.'),
    parameters: [given(words('文本', 'text'), words('写着数字的文字', 'a text that means a number'))],
    result: 'any',
  },
] as const satisfies readonly FunctionDeclaration[];

export type FunctionId = (typeof FUNCTIONS)[number]['id'];
