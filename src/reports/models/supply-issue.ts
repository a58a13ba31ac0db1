import type { Row } from '../../core/records/field';
import type { Measure } from '../../core/records/register';
import type { MeasureText } from '../../core/totals/sums';
import { isoDate, parseIsoDate } from '../../core/values/calendar-date';
import type { Words } from '../../core/words';
import { counted } from '../../core/words';
import { isDurable } from '../../registers/supply-request/durable';
import { supplyRequest } from '../../registers/supply-request/index';
import type { Report, ReportInput } from '../report';
import type { TemplateData } from '../template/data';
import { control } from './control';
import type { Counting } from './counting';
import { countingOf } from './counting';
import { departmentOrder, departmentText, ownName } from './departments';
import { monthModel } from './month-remarks';
import { claimFields } from './supply-fields';
import { countValue, dateValue, figure, figureOf, textValue, weekdayName } from './values';

type Fields = typeof supplyRequest.fields;
type Claim = Row<Fields>;

/** Each quantity as it is recorded; the register's own measure would take one for another. */
const MEASURES = [
  { id: 'planned', name: { zh: '计划数量', en: 'planned quantities' }, unit: 'number', of: (row) => row.quantity },
  { id: 'approved', name: { zh: '批准数量', en: 'approved quantities' }, unit: 'number', of: (row) => row.approvedQuantity },
  { id: 'issued', name: { zh: '实发数量', en: 'issued quantities' }, unit: 'number', of: (row) => row.issuedQuantity },
] as const satisfies readonly Measure<Fields>[];

/** 4.3: one sheet for each issue day of the month, signed by those who collect. */
export const supplyIssue: Report = {
  id: 'supply-issue',
  title: { zh: '办公用品发放签领表', en: 'Office supplies issued' },
  clause: ['4.3'],
  registers: ['supply-request'],
  offers: {
    values: '期间、制表日期',
    lists: {
      发放日: '发放日期、星期、项数、合计计划、合计批准、合计实发',
      '发放日 › 部门': '部门名',
      '发放日 › 部门 › 物品': '申请人、品名、规格、单位、计划数量、批准数量、实发数量、以旧换新、领取人、备注',
      未发放: '计划日期、申请部门、申请人、品名、规格、单位、计划数量、批准数量、实发数量',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(supplyRequest, input, MEASURES);
    const isIssued = (row: Claim): boolean => row.issueDate !== null;
    const rows = counting.rows(isIssued);
    const days = counting.groups(['issueDate'], isIssued).map(({ by, measures }): TemplateData => {
      const date = parseIsoDate(by['issueDate'] ?? '');
      const own = rows.filter((row) => row.issueDate === date);
      return {
        发放日期: dateValue(date),
        星期: textValue(date === null ? null : weekdayName(date)),
        部门: departmentsOf(own, counting, input),
        项数: countValue(own.length),
        合计计划: figure(measures, 'planned'),
        合计批准: figure(measures, 'approved'),
        合计实发: figure(measures, 'issued'),
      };
    });
    const lines = days.flatMap(({ 部门 }) => (部门 as readonly TemplateData[]).flatMap(({ 物品 }) => 物品 as readonly TemplateData[]));
    const total = counting.total();
    const rest = counting.rows((row) => row.issueDate === null);
    const waiting = rest.map((row) => ({ 计划日期: dateValue(row.planDate), 申请部门: textValue(row.department), ...claimLine(row, counting.measures(row)) }));
    return monthModel(input, {
      register: supplyRequest.id,
      data: { 发放日: days, 未发放: waiting },
      controls: MEASURES.map(({ id, name }) => control(name, [...lines, ...waiting], name.zh, figureOf(total, id))),
      remarks: waitingWords(rest),
      leftOut: counting.leftOut,
    });
  },
};

function departmentsOf(rows: readonly Claim[], counting: Counting<Fields>, { policy }: ReportInput): TemplateData[] {
  const { departments } = policy;
  const names = [...new Set(rows.map(({ department }) => ownName(departments, department)))].sort(departmentOrder(departments));
  return names.map((name) => ({
    部门名: textValue(departmentText(name)),
    物品: rows.filter(({ department }) => ownName(departments, department) === name).map((row) => itemLine(row, counting.measures(row), isDurable(row, policy))),
  }));
}

function itemLine(row: Claim, measures: MeasureText, durable: boolean | null): TemplateData {
  return {
    ...claimLine(row, measures),
    以旧换新: textValue(durable !== true ? null : row.oldReturned === null ? '要交旧' : row.oldReturned ? '已交旧' : '未交旧'),
    领取人: textValue(row.collector),
    备注: textValue(row.remark),
  };
}

function claimLine(row: Claim, measures: MeasureText): TemplateData {
  return {
    ...claimFields(row),
    计划数量: figure(measures, 'planned'),
    批准数量: figure(measures, 'approved'),
    实发数量: figure(measures, 'issued'),
  };
}

function waitingWords(rows: readonly Claim[]): Words[] {
  if (rows.length === 0) return [];
  const what = (limit: number) => rows.slice(0, limit).map(({ planDate, department, item }) => `${planDate === null ? '' : `${isoDate(planDate)} `}${department ?? ''}${item ?? ''}`);
  return [
    {
      zh: `本月计划中有 ${rows.length} 条没有发放日期，没有列在签领表上：${what(10).join('、')}${rows.length > 10 ? ' 等' : ''}。`,
      en: `${counted(rows.length, 'plan')} of the month without an issue date, on no sheet: ${what(10).join(', ')}${rows.length > 10 ? ' …' : ''}.`,
    },
  ];
}
