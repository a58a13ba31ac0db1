import type { Row } from '../../core/records/field';
import type { Measure } from '../../core/records/register';
import type { MeasureText } from '../../core/totals/sums';
import type { Decimal } from '../../core/values/decimal';
import { SCALE } from '../../core/values/decimal';
import type { Words } from '../../core/words';
import { counted } from '../../core/words';
import { supplyRequest } from '../../registers/supply-request/index';
import { placeNames, workbooksOf } from '../place-names';
import type { Report, ReportInput } from '../report';
import type { FieldValue, TemplateData } from '../template/data';
import { control, measureName } from './control';
import { countingOf } from './counting';
import { departmentOrder, departmentText } from './departments';
import { bareName, monthModel } from './month-remarks';
import { itemFields } from './supply-fields';
import { BLANK, figure, figureOf, numberValue, textValue } from './values';

type Fields = typeof supplyRequest.fields;

const RECORDS: Measure<Fields> = { id: 'records', name: { zh: '笔数', en: 'records' }, unit: 'count', of: () => SCALE as Decimal };

/** What each department claimed and what it cost, with its items. */
export const supplyCost: Report = {
  id: 'supply-cost',
  title: { zh: '办公用品费用分部门汇总表', en: 'Cost of office supplies by department' },
  clause: [],
  registers: ['supply-request'],
  offers: {
    values: '期间、制表日期、合计笔数、合计数量、合计金额',
    lists: {
      部门: '部门名、笔数、数量、金额、占比',
      '部门 › 物品': '品名、规格、单位、数量、金额',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(supplyRequest, input, [RECORDS, ...supplyRequest.measures]);
    const total = counting.total();
    const items = counting.groups(['department', 'item', 'spec', 'unit']);
    const order = departmentOrder(input.policy.departments);
    const departments = [...counting.groups(['department'])]
      .sort((a, b) => order(a.by['department'] ?? '', b.by['department'] ?? ''))
      .map(({ by, measures }): TemplateData => ({
        部门名: textValue(departmentText(by['department'] ?? '')),
        笔数: figure(measures, 'records'),
        数量: figure(measures, 'quantity'),
        金额: figure(measures, 'amount'),
        占比: share(measures, total),
        物品: items.filter((item) => item.by['department'] === by['department']).map((item) => ({
          ...itemFields(item.by),
          数量: figure(item.measures, 'quantity'),
          金额: figure(item.measures, 'amount'),
        })),
      }));
    const lines = departments.flatMap(({ 物品 }) => 物品 as readonly TemplateData[]);
    const sums = [['数量', 'quantity'], ['金额', 'amount']] as const;
    return monthModel(input, {
      register: supplyRequest.id,
      data: { 部门: departments, 合计笔数: figure(total, 'records'), 合计数量: figure(total, 'quantity'), 合计金额: figure(total, 'amount') },
      controls: [departments, lines].flatMap((printed) => sums.map(([field, id]) => control(measureName(supplyRequest, id), printed, field, figureOf(total, id)))),
      remarks: unpriced(input, counting.rows((row) => counting.measures(row)['amount'] === undefined)),
      leftOut: counting.leftOut,
    });
  },
};

/** Part of the month's amount, as a number of which 1 is all. */
function share(measures: MeasureText, total: MeasureText | undefined): FieldValue {
  const [part, all] = [figureOf(measures, 'amount'), figureOf(total, 'amount')];
  return part === null || all === null || all <= 0 ? BLANK : numberValue(Math.round((part / all) * SCALE) as Decimal);
}

function unpriced({ read }: ReportInput, rows: readonly Row<Fields>[]): Words[] {
  if (rows.length === 0) return [];
  const nameOf = placeNames(workbooksOf(read));
  const places = rows.slice(0, 10).map(({ $: { row, table: { sheet } } }) => `「${bareName(sheet.workbook.file)}」的「${sheet.sheet.name}」第 ${nameOf({ file: sheet.workbook.file, sheet: sheet.sheet.name, row, column: 0 }).row} 行`);
  const more = rows.length > places.length;
  return [
    {
      zh: `有 ${rows.length} 条没有金额，也没有单价和数量可算，只计笔数和数量：${places.join('、')}${more ? ' 等' : ''}。`,
      en: `${counted(rows.length, 'record')} without an amount or a price to reckon it by: ${places.join(', ')}${more ? ' …' : ''}.`,
    },
  ];
}
