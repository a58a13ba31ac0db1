import type { Row } from '../../core/records/field';
import { isRecordSheet } from '../../core/records/read-result';
import type { Measure } from '../../core/records/register';
import type { TotalGroup } from '../../core/totals/group-totals';
import type { MeasureText } from '../../core/totals/sums';
import { isOfMonth } from '../../core/totals/of-month';
import { decimal, plus } from '../../core/values/decimal';
import type { Words } from '../../core/words';
import { supplyRequest } from '../../registers/supply-request/index';
import { costApproved, quantityApproved, whyNotApproved } from '../../registers/supply-request/plan';
import type { Report, ReportInput } from '../report';
import type { TemplateData } from '../template/data';
import { control, printedSum } from './control';
import { countingOf } from './counting';
import { departmentOrder, departmentText } from './departments';
import { bareName, monthModel } from './month-remarks';
import { rowsOfFindings } from './rows-of-findings';
import { claimFields, itemFields } from './supply-fields';
import { BLANK, dateValue, figure, figureOf, numberValue, textValue } from './values';

type Fields = typeof supplyRequest.fields;
type Claim = Row<Fields>;

const QUANTITY: Words = { zh: '批准数量', en: 'approved quantities' };
const AMOUNT: Words = { zh: '金额', en: 'amounts' };
const MEASURES: readonly Measure<Fields>[] = [
  { id: 'quantity', name: QUANTITY, unit: 'number', of: quantityApproved },
  { id: 'amount', name: AMOUNT, unit: 'money', of: costApproved },
];

/** 4.2: what was approved, item by department; what was not approved stands below and is not bought. */
export const supplyPlan: Report = {
  id: 'supply-plan',
  title: { zh: '办公用品采购汇总表', en: 'Office supplies to buy' },
  clause: ['4.2'],
  registers: ['supply-request'],
  offers: {
    values: '期间、制表日期、合计数量、合计金额',
    lists: {
      部门: '部门名、部门合计',
      物品: '品名、规格、单位、合计数量、单价、金额',
      '物品 › 部门': '数量',
      未批准: '计划日期、申请部门、申请人、品名、规格、单位、数量、原因',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(supplyRequest, input, MEASURES);
    const waived = waivedClaims(input);
    const isPlan = (row: Claim): boolean => quantityApproved(row) !== null || row.$.table.columns.has('quantity');
    const why = (row: Claim): Words | null => (waived.has(row) ? null : whyNotApproved(row, input.policy));
    const isBought = (row: Claim): boolean => isPlan(row) && why(row) === null;
    const order = departmentOrder(input.policy.departments);
    const departments = [...counting.groups(['department'], isBought)].sort((a, b) => order(a.by['department'] ?? '', b.by['department'] ?? ''));
    const cells = counting.groups(['item', 'spec', 'unit', 'department'], isBought);
    const prices = counting.groups(['item', 'spec', 'unit', 'price'], isBought);
    const items = counting.groups(['item', 'spec', 'unit'], isBought).map(({ by, measures }): TemplateData => {
      const own = cells.filter((cell) => isSameItem(cell.by, by));
      return {
        ...itemFields(by),
        部门: departments.map(({ by: { department } }) => ({ 数量: figure(own.find((cell) => cell.by['department'] === department)?.measures, 'quantity') })),
        合计数量: figure(measures, 'quantity'),
        单价: onePrice(prices.filter((price) => isSameItem(price.by, by))),
        金额: figure(measures, 'amount'),
      };
    });
    const refused = counting.rows((row) => isPlan(row) && why(row) !== null).map((row) => refusedLine(row, counting.measures(row), why(row)));
    const bought = counting.total(isBought);
    const quantity = figureOf(bought, 'quantity');
    return monthModel(input, {
      register: supplyRequest.id,
      data: {
        部门: departments.map(({ by, measures }) => ({ 部门名: textValue(departmentText(by['department'] ?? '')), 部门合计: figure(measures, 'quantity') })),
        物品: items,
        合计数量: figure(bought, 'quantity'),
        合计金额: figure(bought, 'amount'),
        未批准: refused,
      },
      controls: [
        control(QUANTITY, items, '合计数量', quantity),
        control(QUANTITY, items.flatMap(({ 部门 }) => 部门 as readonly TemplateData[]), '数量', quantity),
        control(AMOUNT, items, '金额', figureOf(bought, 'amount')),
        { name: QUANTITY, printed: plus(printedSum(items, '合计数量'), printedSum(refused, '数量')), counted: figureOf(counting.total(isPlan), 'quantity') ?? decimal(0) },
      ],
      remarks: noPlans(input),
      leftOut: counting.leftOut,
    });
  },
};

function isSameItem(a: TotalGroup['by'], b: TotalGroup['by']): boolean {
  return a['item'] === b['item'] && a['spec'] === b['spec'] && a['unit'] === b['unit'];
}

/** Blank where the records name several. */
function onePrice(groups: readonly TotalGroup[]): TemplateData[string] {
  const prices = groups.map(({ by }) => by['price'] ?? '').filter((price) => price !== '');
  return prices.length === 1 ? numberValue(decimal(Number(prices[0]))) : BLANK;
}

function refusedLine(row: Claim, measures: MeasureText, why: Words | null): TemplateData {
  return {
    计划日期: dateValue(row.planDate ?? row.issueDate),
    申请部门: textValue(row.department),
    ...claimFields(row),
    数量: figure(measures, 'quantity'),
    原因: textValue(why?.zh ?? null),
  };
}

/** A waived lack of approval has been answered for. */
function waivedClaims({ read, check }: ReportInput): ReadonlySet<Claim> {
  const rowAt = rowsOfFindings<Fields>(read, supplyRequest.id);
  const waived = check.findings.filter((finding) => finding.waived !== null && (finding.rule === 'supply/department-approval' || finding.rule === 'supply/admin-approval'));
  return new Set(waived.flatMap(({ place }) => rowAt(place) ?? []));
}

function noPlans({ read, month }: ReportInput): Words[] {
  return read.sheets.flatMap((sheet) => {
    if (!isRecordSheet(sheet) || sheet.register.id !== supplyRequest.id) return [];
    const { register, tables } = sheet;
    if (tables.some(({ columns }) => columns.has('quantity') || columns.has('approvedQuantity'))) return [];
    if (!tables.some(({ rows }) => rows.some((row) => isOfMonth(row, register, month)))) return [];
    const [file, name] = [bareName(sheet.workbook.file), sheet.sheet.name];
    return [{ zh: `「${file}」的「${name}」没有计划数量，只记发放，没有列入采购。`, en: `${name} of "${file}" plans no quantities, so nothing of it is bought.` }];
  });
}
