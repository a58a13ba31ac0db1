import { wholeRow } from '../../../core/checks/whole-row';
import type { RuleContext } from '../../../core/rules/rule';
import type { CalendarDate } from '../../../core/values/calendar-date';
import type { Decimal } from '../../../core/values/decimal';
import { decimalText, toNumber } from '../../../core/values/decimal';
import type { Words } from '../../../core/words';
import { counted } from '../../../core/words';
import { claimsInOrder, keyOf } from '../claims';
import { catalogued, isDurable } from '../durable';
import { isNameCard } from '../name-card-item';
import { rule } from '../rule-kit';
import { dayWithWeekday, itemName, rowOf } from '../say';

/** 4.4; the period is our reading. */
export const repeatClaim = rule.workbook({
  id: 'supply/repeat-claim',
  clause: ['4.4'],
  severity: 'warning',
  title: { zh: '短期内重复申领', en: 'Claimed again soon after' },
  why: {
    zh: '办公用品要合理使用、杜绝浪费；同一部门几天内又领同一品种，或非易耗品还在使用年限内又领，值得问一句。',
    en: 'Supplies are used sensibly; one department claiming an item again within days, or a durable one within its service life, deserves a question.',
  },
  needs: { parameters: ['repeatClaimDays'] },
  reads: ['department', 'applicant', 'item', 'spec', 'durable', 'planDate', 'issueDate', 'approvedQuantity', 'issuedQuantity', 'quantity', 'lostQuantity', 'compensation'],
  messages: {
    soon: (data: { item: string; department: string; days: number; within: number; before: CalendarDate; other: Words }) => ({
      zh: `${data.department}${data.days === 0 ? '同一天' : `${data.days} 天前`}（${dayWithWeekday(data.before).zh}，${data.other.zh}）已申领过「${data.item}」；${data.within} 天内算重复申领（办公用品管理 四）。请核实是否需要。`,
      en: `${data.department} claimed “${data.item}” ${data.days === 0 ? 'on the same day' : `${counted(data.days, 'day')} before`} (${dayWithWeekday(data.before).en}, ${data.other.en}), within ${counted(data.within, 'day')}. Please ask whether it is needed.`,
    }),
    alive: (data: { item: string; department: string; years: Decimal; before: CalendarDate; other: Words }) => ({
      zh: `${data.department}在${dayWithWeekday(data.before).zh}（${data.other.zh}）已申领过「${data.item}」，使用年限 ${decimalText(data.years)} 年还没有到（办公用品管理 四）。请核实旧品去向。`,
      en: `${data.department} claimed “${data.item}” on ${dayWithWeekday(data.before).en} (${data.other.en}); its service life of ${decimalText(data.years)} years is not over. Please ask what became of the old one.`,
    }),
  },
  *check(rows, context) {
    const { policy } = context;
    type Claim = { readonly row: (typeof rows)[number]; readonly on: CalendarDate };
    const claimed = new Map<string, Claim>();
    for (const claim of claimsInOrder(rows)) {
      const { row, on } = claim;
      if (row.department === null || row.item === null) continue;
      const department = policy.departments.canonical(row.department) ?? row.department;
      // Name cards bear a name: those of two people are two items.
      const owner = isNameCard(row.item) ? keyOf(row.applicant ?? '') : '';
      const key = `${keyOf(department)}|${keyOf(row.item)}|${row.spec === null ? '' : keyOf(row.spec)}|${owner}`;
      const before = claimed.get(key);
      claimed.set(key, claim);
      if (before === undefined || isCopy(before.row, row)) continue;
      const within = context.parameter('repeatClaimDays', on);
      const days = on - before.on;
      const related = [{ row: wholeRow(before.row), field: 'item' }];
      const told = { item: itemName(row), department: row.department, before: before.on, other: rowOf(before.row) };
      if (days <= within) {
        yield { row: wholeRow(row), message: 'soon', at: 'item', data: { ...told, days, within }, related };
        continue;
      }
      const years = serviceLife(row, policy);
      const paidFor = (row.lostQuantity ?? 0) > 0 && (row.compensation ?? 0) > 0;
      if (years !== null && !paidFor && days < toNumber(years) * 365.25) yield { row: wholeRow(row), message: 'alive', at: 'item', data: { ...told, years }, related };
    }
  },
  examples: [
    {
      says: { zh: '7 天内又领同一品种；8 天就可以', en: 'again within 7 days; 8 days pass' },
      rows: [claim('2026-03-02', '签字笔', '林峰'), claim('2026-03-09', '签字笔', '林峰'), claim('2026-03-17', '签字笔', '林峰'), claim('2026-03-17', '复印纸', '林峰')],
      finds: [[1, 'item']],
    },
    {
      says: { zh: '一个部门两个人同一天各领也是重复；别的部门、别的规格、各人的名片不算', en: 'two people of one department claim it twice; other departments and specs and the name cards of others do not count' },
      rows: [
        claim('2026-03-02', '签字笔', '林峰', '黑'),
        claim('2026-03-02', '签字笔', '许燕', '黑'),
        { ...claim('2026-03-02', '签字笔', '何丽', '黑'), department: '财务部' },
        claim('2026-03-03', '签字笔', '林峰', '红'),
        claim('2026-03-03', '名片', '林峰'),
        claim('2026-03-03', '名片', '许燕'),
      ],
      finds: [[1, 'item']],
    },
    {
      says: { zh: '非易耗品在使用年限内又领', en: 'a durable item within its service life' },
      rosters: { 用品目录: [{ 品名: '计算器', '易耗(是/否)': '否', 使用年限: 3 }] },
      rows: [claim('2025-03-03', '计算器', '林峰'), claim('2026-03-02', '计算器', '林峰'), claim('2022-02-28', '计算器', '林峰')],
      finds: [[1, 'item']],
    },
  ],
});

function serviceLife(row: Parameters<typeof isDurable>[0], policy: RuleContext['policy']): Decimal | null {
  if (row.item === null || isDurable(row, policy) !== true) return null;
  return catalogued(row.item, row.spec, policy)?.usefulYears ?? null;
}

/** The same line on a second sheet is a copy of the register, not a second claim. */
function isCopy(a: Line, b: Line): boolean {
  return (
    a.$.table.sheet !== b.$.table.sheet && a.planDate === b.planDate && a.issueDate === b.issueDate && a.applicant === b.applicant && a.quantity === b.quantity && a.issuedQuantity === b.issuedQuantity
  );
}

interface Line {
  readonly $: { readonly table: { readonly sheet: object } };
  readonly planDate: CalendarDate | null;
  readonly issueDate: CalendarDate | null;
  readonly applicant: string | null;
  readonly quantity: Decimal | null;
  readonly issuedQuantity: Decimal | null;
}

function claim(issueDate: string, item: string, applicant: string, spec = '') {
  return { planDate: '2022-02-25', department: '销售部', applicant, item, spec, quantity: 5, issueDate };
}
