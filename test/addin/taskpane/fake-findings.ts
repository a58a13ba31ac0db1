import type { Severity } from '../../../src/core/rules/finding';
import { a1 } from '../../../src/core/workbook/ref';
import type { Words } from '../../../src/core/words';
import type { FakeFinding } from './fake-list';

interface Kind {
  readonly rule: string;
  readonly title: Words;
  readonly clause: Words | null;
  readonly severity: Severity;
  readonly column: number;
  readonly fixable?: boolean;
  readonly message: (day: number) => Words;
}

const KINDS: readonly Kind[] = [
  {
    rule: 'vehicle/void-slip', title: { zh: '派车单作废后出车', en: 'Left after the slip was void' }, clause: { zh: '车辆管理 五.3', en: 'Vehicles 5.3' }, severity: 'error', column: 10,
    message: (day) => ({
      zh: `3月${day}日 9:44 出车，派车单时间 9:00，晚 44 分钟；超过 30 分钟派车单作废（车辆管理 五.3）。请补开派车单，或在备注说明后豁免。`,
      en: `Left at 9:44 on 2026-03-${day}, 44 minutes after the slip's 9:00; beyond 30 minutes the slip is void (Vehicles 5.3). Issue a new slip, or explain in the remark and waive.`,
    }),
  },
  { rule: 'vehicle/odometer-gap', title: { zh: '里程不连续', en: 'Odometer gap' }, clause: null, severity: 'error', column: 12, message: () => ({ zh: '出车里程 45,230，上一次返回里程 45,198，有 32 公里没有登记。请查这段里程是谁用的车。', en: 'Starts at 45,230 km; the trip before ended at 45,198: 32 km are unregistered. Find out who used the car.' }) },
  { rule: 'common/total-row', title: { zh: '合计不符', en: 'Total row differs' }, clause: null, severity: 'error', column: 14, fixable: true, message: () => ({ zh: '合计写 1,284.50，上面 23 条加起来是 1,248.50，差 36.00。请改为 1,248.50。', en: 'The total says 1,284.50; the 23 records above add up to 1,248.50, 36.00 less. Change it to 1,248.50.' }) },
  { rule: 'vehicle/shareable-trip', title: { zh: '可以合乘的两趟车', en: 'Two trips that could be shared' }, clause: { zh: '车辆管理 五.1', en: 'Vehicles 5.1' }, severity: 'warning', column: 8, message: () => ({ zh: '两辆车同一天去市政务中心，出车相差 12 分钟。请说明为什么没有合乘。', en: 'Two cars left for the civic centre within 12 minutes. Say why the trip was not shared.' }) },
  { rule: 'common/stored-as-text', title: { zh: '日期存成了文字', en: 'Date kept as text' }, clause: null, severity: 'warning', column: 1, fixable: true, message: () => ({ zh: '「2026.3.5」是文字，不是日期，排序和合计会漏掉它。请改为 2026-03-05。', en: '"2026.3.5" is text, not a date; sorting and totals miss it. Change it to 2026-03-05.' }) },
  { rule: 'common/date-order', title: { zh: '日期早于上一条', en: 'Earlier than the record above' }, clause: null, severity: 'info', column: 1, message: () => ({ zh: '这一条是 3月4日，上一条是 3月6日。登记时按日期排会好查。', en: 'This record is of 2026-03-04, the one above of 2026-03-06. In order of date it is easier to find.' }) },
];

const PEOPLE = [['王建军', '销售部'], ['陈静', '财务部'], ['欧阳晓明', '市场部'], ['赵敏', '管理部']] as const;

/** `n` findings over three sheets; the first kinds are the most frequent, one person has a hostile name. */
export function fakeFindings(n: number): FakeFinding[] {
  return Array.from({ length: n }, (_, index) => {
    const kind = KINDS[Math.min(KINDS.length - 1, Math.floor((index / n) * KINDS.length))] ?? KINDS[0]!;
    const [person, department] = PEOPLE[index % PEOPLE.length] ?? PEOPLE[0];
    const day = 1 + (index % 28);
    const row = 4 + index;
    return {
      index, rule: kind.rule, title: kind.title, clause: kind.clause, severity: kind.severity,
      sheet: `${1 + (index % 3)}月`, row, column: kind.column, cell: a1(row, kind.column),
      person: index === 5 ? `<img src=x onerror=alert(1)>${'长'.repeat(32_000)}` : person, department,
      date: `2026-03-${String(day).padStart(2, '0')}`, message: kind.message(day), waived: index === 2, fixable: kind.fixable ?? false,
    };
  });
}
