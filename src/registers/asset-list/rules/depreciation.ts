import type { Decimal } from '../../../core/values/decimal';
import { decimalText, minus, toCents } from '../../../core/values/decimal';
import { monthOf, spokenMonth, isoMonth } from '../../../core/values/month';
import type { Month } from '../../../core/values/month';
import { asOf } from '../as-of';
import { rule } from '../rule-kit';
import { isScrapped } from '../status';
import { lifeInMonths, statedRate, straightLine } from '../straight-line';

interface Off {
  readonly recorded: Decimal;
  readonly expected: Decimal;
  readonly tolerance: Decimal;
  readonly months: number;
  readonly lifeMonths: number;
  readonly from: Month;
  /** Its date of service is recorded; else it is reckoned from the purchase. */
  readonly inService: boolean;
  readonly to: Month;
}

export const depreciation = rule.record({
  id: 'asset/depreciation',
  clause: [],
  severity: 'warning',
  title: { zh: '累计折旧偏离直线法', en: 'Depreciation off the straight line' },
  why: {
    zh: '按使用年限平均计提：启用（或购置）次月起，提到截止月为止，提足后只留净残值。',
    en: 'Spread evenly over the useful life: from the month after it went into service through the as-of month, until only the residue is left.',
  },
  needs: {
    columns: ['usefulLife', 'accumulatedDepreciation'],
    filled: ['usefulLife', 'accumulatedDepreciation'],
    parameters: ['residualRate', 'depreciationTolerance'],
  },
  reads: ['originalValue', 'inServiceOn', 'purchasedOn', 'disposedOn', 'status', 'residualRate', 'depreciationMethod'],
  messages: {
    off: (data: Off) => ({
      zh: `累计折旧 ${decimalText(data.recorded, 2)} 元；按直线法，${spokenMonth(data.from)}${data.inService ? '启用' : '购置'}，次月起提到${spokenMonth(data.to)}，共提 ${data.months} 个月（年限 ${data.lifeMonths} 个月），应为 ${decimalText(toCents(data.expected), 2)} 元，相差 ${decimalText(difference(data), 2)} 元，超过允许的 ${decimalText(data.tolerance, 2)} 元。请核对日期、年限和折旧。`,
      en: `Accumulated depreciation reads ${decimalText(data.recorded, 2)}; the straight line from the month after ${isoMonth(data.from)}, when it was ${data.inService ? 'put into service' : 'bought'}, through ${isoMonth(data.to)}, ${data.months} of ${data.lifeMonths} months, gives ${decimalText(toCents(data.expected), 2)}: off by ${decimalText(difference(data), 2)}, more than ${decimalText(data.tolerance, 2)}. Check the dates, the life and the depreciation.`,
    }),
  },
  examples: [
    {
      says: { zh: '启用次月起提，当月购入不提，提足为止', en: 'from the month after; nothing in the month of purchase; never beyond the residue' },
      today: '2026-03-31',
      rows: [
        { assetNo: 'A-1', name: '空调', originalValue: 6000, purchasedOn: '2025-03-10', department: '销售部', usefulLife: 5, accumulatedDepreciation: 1140 },
        { assetNo: 'A-2', name: '空调', originalValue: 6000, purchasedOn: '2025-03-10', department: '销售部', usefulLife: 5, accumulatedDepreciation: 1235 },
        { assetNo: 'A-3', name: '空调', originalValue: 6000, purchasedOn: '2026-03-02', department: '销售部', usefulLife: 5, accumulatedDepreciation: 0 },
        { assetNo: 'A-4', name: '空调', originalValue: 6000, purchasedOn: '2015-03-02', department: '销售部', usefulLife: 5, accumulatedDepreciation: 5700 },
        { assetNo: 'A-5', name: '空调', originalValue: 6000, purchasedOn: '2015-03-02', department: '销售部', usefulLife: 5, accumulatedDepreciation: 6000 },
        { assetNo: 'A-6', name: '字画', originalValue: 6000, purchasedOn: '2015-03-02', department: '销售部', accumulatedDepreciation: 0 },
      ],
      finds: [[1, 'accumulatedDepreciation'], [4, 'accumulatedDepreciation']],
    },
    {
      says: { zh: '每月舍入的分钱不算；启用日期先于购置日期作准', en: 'cents of monthly rounding are allowed; the date of service goes before that of purchase' },
      today: '2026-03-31',
      rows: [
        { assetNo: 'A-1', name: '打印机', originalValue: 1999, purchasedOn: '2024-12-01', inServiceOn: '2025-03-10', department: '销售部', usefulLife: 3, accumulatedDepreciation: 633 },
        { assetNo: 'A-2', name: '打印机', originalValue: 1999, purchasedOn: '2024-12-01', inServiceOn: '2025-03-10', department: '销售部', usefulLife: 3, accumulatedDepreciation: 633.14 },
      ],
      finds: [[1, 'accumulatedDepreciation']],
    },
    {
      says: { zh: '净残值率由参数定', en: 'the residual rate is a parameter' },
      today: '2026-03-31',
      parameters: { residualRate: '10%' },
      rows: [{ assetNo: 'A-1', name: '空调', originalValue: 6000, purchasedOn: '2025-03-10', department: '销售部', usefulLife: 5, accumulatedDepreciation: 1080 }],
      finds: [],
    },
  ],
  check(row, context) {
    const { usefulLife, accumulatedDepreciation: recorded, originalValue } = row;
    if (usefulLife === null || recorded === null) return null;
    const lifeMonths = lifeInMonths(usefulLife);
    if (lifeMonths <= 0) return { notJudged: { zh: '使用年限为 0，不计提折旧', en: 'a useful life of 0: no depreciation' } };
    if (originalValue === null) return { notJudged: { zh: '没有原值', en: 'no original value' } };
    const from = row.inServiceOn ?? row.purchasedOn;
    if (from === null) return { notJudged: { zh: '没有启用日期和购置日期', en: 'neither a date of service nor of purchase' } };
    if (row.depreciationMethod !== null && OTHER_METHOD.test(row.depreciationMethod)) {
      return { notJudged: { zh: `折旧方法是「${row.depreciationMethod}」，不是直线法`, en: `depreciated by “${row.depreciationMethod}”, not by the straight line` } };
    }
    const until = asOf(row, context);
    const rate = statedRate(row.residualRate) ?? context.parameter('residualRate', until);
    const monthly = context.parameter('depreciationTolerance', until);
    // A scrapped asset stops in the month it went, unless the list carries it on: both are lines.
    const ends = isScrapped(row.status) && row.disposedOn !== null && row.disposedOn < until ? [until, row.disposedOn] : [until];
    const lines = ends.map((end) => straightLine(originalValue, rate, lifeMonths, from, end));
    if (lines.some((line) => Math.abs(minus(recorded, line.expected)) <= monthly * line.months)) return null;
    const line = lines[lines.length - 1];
    const end = ends[ends.length - 1] ?? until;
    if (!line) return null;
    const tolerance = (monthly * line.months) as Decimal;
    return { message: 'off', at: 'accumulatedDepreciation', data: { recorded, expected: line.expected, tolerance, months: line.months, lifeMonths, from: monthOf(from), inService: row.inServiceOn !== null, to: monthOf(end) } };
  },
});

const OTHER_METHOD = /总和|双倍|余额递减|工作量|加速|产量|不提|一次性|declining|sum of|units of/i;

/** To the cent, unless only its fractions are too much. */
function difference(data: Off): Decimal {
  const exact = Math.abs(minus(data.recorded, data.expected)) as Decimal;
  return toCents(exact) > data.tolerance ? toCents(exact) : exact;
}
