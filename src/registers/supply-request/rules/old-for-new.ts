import { wholeRow } from '../../../core/checks/whole-row';
import type { Words } from '../../../core/words';
import { claimsInOrder, keyOf } from '../claims';
import { isDurable } from '../durable';
import { rule } from '../rule-kit';
import { itemName, rowOf } from '../say';

/** 4.5 */
export const oldForNew = rule.workbook({
  id: 'supply/old-for-new',
  clause: ['4.5'],
  severity: 'error',
  title: { zh: '非易耗品没有以旧换新', en: 'Durable item without the old one back' },
  why: {
    zh: '非易耗用品再领要交回旧品；遗失并已赔偿的除外。',
    en: 'A durable item is claimed again against the old one, unless that was lost and paid for.',
  },
  needs: { columns: ['oldReturned'] },
  reads: ['durable', 'item', 'spec', 'applicant', 'department', 'planDate', 'issueDate', 'approvedQuantity', 'issuedQuantity', 'lostQuantity', 'compensation'],
  messages: {
    no: ({ item }: { item: string }) => ({
      zh: `「${item}」是非易耗品，以旧换新填的是「否」；再领要交回旧品（办公用品管理 五）。请收回旧品后改登记，遗失的登记遗失数量和赔偿。`,
      en: `“${item}” is durable and the old one was not handed in. Take the old one back and correct the entry; if it is lost, enter that and the compensation.`,
    }),
    blank: ({ item, who, other }: { item: string; who: string; other: Words }) => ({
      zh: `「${item}」是非易耗品，${who}以前领过（${other.zh}），以旧换新没有填；再领要交回旧品（办公用品管理 五）。请补登是否交回。`,
      en: `“${item}” is durable and ${who} had one before (${other.en}), but whether the old one came back is blank. Enter it.`,
    }),
  },
  *check(rows, { policy }) {
    type Claim = (typeof rows)[number];
    const before = new Map<string, { readonly row: Claim; readonly on: number }>();
    const judged = new Set<Claim>();
    for (const { row, on } of claimsInOrder(rows)) {
      judged.add(row);
      if (row.item === null || isDurable(row, policy) !== true) continue;
      const holders = holdersOf(row);
      if (row.oldReturned === false && !wasPaidFor(row)) yield { row: wholeRow(row), message: 'no', at: 'oldReturned', data: { item: itemName(row) } };
      const holder = holders[0];
      if (row.oldReturned === null && holder !== undefined && !wasPaidFor(row)) {
        const earlier = itemKeys(row).map((item) => before.get(`${holder}|${item}`)).find((one) => one !== undefined && one.on < on);
        if (earlier !== undefined) {
          const data = { item: itemName(row), who: row.applicant ?? row.department ?? '', other: rowOf(earlier.row) };
          yield { row: wholeRow(row), message: 'blank', at: 'oldReturned', data, related: [{ row: wholeRow(earlier.row), field: 'item' }] };
        }
      }
      for (const one of holders) for (const item of keysLeft(row)) if (!before.has(`${one}|${item}`)) before.set(`${one}|${item}`, { row, on });
    }
    // Without a date nothing can be said of what came before, but 否 stands.
    for (const row of rows) {
      if (judged.has(row) || row.oldReturned !== false || row.approvedQuantity === 0 || row.issuedQuantity === 0) continue;
      if (row.item !== null && isDurable(row, policy) === true && !wasPaidFor(row)) yield { row: wholeRow(row), message: 'no', at: 'oldReturned', data: { item: itemName(row) } };
    }
  },
  examples: [
    {
      says: { zh: '填「否」不行；同一人再领而没有填也不行；第一次领可以空着', en: 'no is broken; so is blank when the same person had one before; a first claim may be blank' },
      rows: [claim('2026-03-02', '林峰', '是', ''), claim('2026-03-09', '林峰', '是', ''), claim('2026-03-16', '林峰', '是', '是'), claim('2026-03-16', '许燕', '是', '否'), claim('2026-03-23', '何丽', '是', '')],
      finds: [[1, 'oldReturned'], [3, 'oldReturned']],
    },
    {
      says: { zh: '遗失并赔偿的、易耗品，不必以旧换新', en: 'lost and paid for, or consumable: nothing to hand in' },
      rows: [claim('2026-03-02', '林峰', '是', ''), { ...claim('2026-03-09', '林峰', '是', '否'), lostQuantity: 1, compensation: 45 }, claim('2026-03-09', '许燕', '否', '否')],
      finds: [],
    },
    {
      says: { zh: '没有「非易耗」列的，看用品目录', en: 'without the column the catalogue decides' },
      rosters: { 用品目录: [{ 品名: '计算器', 单价: 45, '易耗(是/否)': '否' }, { 品名: '签字笔', 单价: 2, '易耗(是/否)': '是' }] },
      rows: [
        { planDate: '2026-03-06', department: '销售部', item: '计算器', quantity: 1, oldReturned: '否', issueDate: '2026-03-09' },
        { planDate: '2026-03-06', department: '销售部', item: '签字笔', quantity: 1, oldReturned: '否', issueDate: '2026-03-09' },
      ],
      finds: [[0, 'oldReturned']],
    },
  ],
});

interface Held {
  readonly applicant: string | null;
  readonly department: string | null;
  readonly item: string | null;
  readonly spec: string | null;
}

/** The applicant, else the department; a named claim counts as the department's as well. */
function holdersOf(row: Held): string[] {
  const holders = [];
  if (row.applicant !== null) holders.push(`@${keyOf(row.applicant)}`);
  if (row.department !== null) holders.push(`#${keyOf(row.department)}`);
  return holders;
}

/** The item as it may have been recorded before: with its spec or without one; with any, where this one has none. */
function itemKeys({ item, spec }: Held): string[] {
  const name = keyOf(item ?? '');
  return spec === null ? [`${name}|*`] : [`${name}|${keyOf(spec)}`, `${name}|`];
}

function keysLeft({ item, spec }: Held): string[] {
  const name = keyOf(item ?? '');
  return [`${name}|${spec === null ? '' : keyOf(spec)}`, `${name}|*`];
}

function wasPaidFor(row: { readonly lostQuantity: number | null; readonly compensation: number | null }): boolean {
  return (row.lostQuantity ?? 0) > 0 && (row.compensation ?? 0) > 0;
}

function claim(issueDate: string, applicant: string, durable: string, oldReturned: string) {
  return { planDate: '2026-02-25', department: '销售部', applicant, item: '计算器', quantity: 1, price: 45, durable, oldReturned, deptApprover: '郑洁', adminApprover: '周敏', issueDate };
}
