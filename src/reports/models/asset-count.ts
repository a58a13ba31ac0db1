import type { Row } from '../../core/records/field';
import type { MeasureText } from '../../core/totals/sums';
import type { Decimal } from '../../core/values/decimal';
import { decimalText, minus, plus, ZERO } from '../../core/values/decimal';
import { firstDay, lastDay, monthOf } from '../../core/values/month';
import type { Words } from '../../core/words';
import { assetList } from '../../registers/asset-list/index';
import { isGone } from '../../registers/asset-list/status';
import type { Report, ReportInput } from '../report';
import type { TemplateData } from '../template/data';
import { measureName, printedSum } from './control';
import { countingOf } from './counting';
import { departmentOrder, departmentText, ownName } from './departments';
import { monthModel } from './month-remarks';
import { countValue, dateValue, figure, figureOf, numberValue, textValue } from './values';

type Asset = Row<typeof assetList.fields>;

/** 13: one list a department, to be counted by; what was counted in the month is filled in. */
export const assetCount: Report = {
  id: 'asset-count',
  title: { zh: '固定资产盘点表', en: 'Assets to be counted' },
  clause: [],
  registers: ['asset-list'],
  offers: {
    values: '期间、制表日期、盘点日期、合计项数、合计数量、合计原值',
    lists: {
      部门: '部门名、项数、数量、原值',
      '部门 › 资产': '项数、资产编号、资产名称、规格型号、单位、账面数量、原值、存放地点、保管人、状态、上次盘点、盘点数、盈亏、备注',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(assetList, input);
    const isThere = (row: Asset): boolean => !isGone(row.status);
    const order = departmentOrder(input.policy.departments);
    const rows = counting.rows(isThere);
    const departments = [...counting.groups(['department'], isThere)]
      .sort((a, b) => order(a.by['department'] ?? '', b.by['department'] ?? ''))
      .map(({ by, measures }): TemplateData => {
        const name = by['department'] ?? '';
        return {
          部门名: textValue(departmentText(name)),
          资产: rows.filter((row) => ownName(input.policy.departments, row.department) === name).map((row) => assetLine(row, counting.measures(row), input)),
          项数: figure(measures, 'count'),
          数量: figure(measures, 'quantity'),
          原值: figure(measures, 'originalValue'),
        };
      });
    const lines = departments.flatMap(({ 资产 }) => 资产 as readonly TemplateData[]);
    const [all, there, gone] = [counting.total(), counting.total(isThere), counting.total((row) => isGone(row.status))];
    const sum = (field: string, id: string) => ({
      name: measureName(assetList, id),
      printed: plus(printedSum(lines, field), figureOf(gone, id) ?? ZERO),
      counted: figureOf(all, id) ?? ZERO,
    });
    return monthModel(input, {
      register: assetList.id,
      data: {
        盘点日期: dateValue(lastDay(input.month)),
        部门: departments,
        合计项数: figure(there, 'count'),
        合计数量: figure(there, 'quantity'),
        合计原值: figure(there, 'originalValue'),
      },
      controls: [sum('项数', 'count'), sum('账面数量', 'quantity'), sum('原值', 'originalValue')],
      remarks: goneWords(figureOf(gone, 'count')),
      leftOut: counting.leftOut,
    });
  },
};

function assetLine(row: Asset, measures: MeasureText, { month }: ReportInput): TemplateData {
  const counted = row.lastCheckedOn !== null && monthOf(row.lastCheckedOn) === month ? row.countedQuantity : null;
  const before = row.lastCheckedOn !== null && row.lastCheckedOn < firstDay(month) ? row.lastCheckedOn : null;
  return {
    项数: countValue(1),
    资产编号: textValue(row.assetNo),
    资产名称: textValue(row.name),
    规格型号: textValue(row.model),
    单位: textValue(row.unit),
    账面数量: figure(measures, 'quantity'),
    原值: figure(measures, 'originalValue'),
    存放地点: textValue(row.location),
    保管人: textValue(row.custodian),
    状态: textValue(row.status),
    上次盘点: dateValue(before),
    盘点数: numberValue(counted),
    盈亏: numberValue(counted === null || row.quantity === null ? null : minus(counted, row.quantity)),
    备注: textValue(row.remark),
  };
}

function goneWords(count: Decimal | null): Words[] {
  if (count === null || count === 0) return [];
  return [{ zh: `台账里已报废、遗失的 ${decimalText(count)} 项没有列入盘点。`, en: `${decimalText(count)} assets that are scrapped or lost are not to be counted.` }];
}
