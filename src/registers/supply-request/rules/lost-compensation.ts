import type { Decimal } from '../../../core/values/decimal';
import { decimalText, times, toCents, ZERO } from '../../../core/values/decimal';
import { catalogued, isDurable } from '../durable';
import { rule } from '../rule-kit';
import { itemName } from '../say';

/** 4.5 */
export const lostCompensation = rule.record({
  id: 'supply/lost-compensation',
  clause: ['4.5'],
  severity: 'error',
  title: { zh: '遗失没有照价赔偿', en: 'A loss not paid for at its price' },
  why: { zh: '非易耗用品遗失的，照价赔偿。', en: 'A lost durable item is paid for at its price.' },
  needs: { columns: ['lostQuantity', 'compensation'] },
  reads: ['durable', 'item', 'spec', 'price'],
  messages: {
    differs: (data: { item: string; lost: Decimal; price: Decimal; due: Decimal; paid: Decimal | null }) => ({
      zh: `「${data.item}」遗失 ${decimalText(data.lost)}，单价 ${decimalText(data.price)} 元，应赔 ${decimalText(data.due, 2)} 元，${data.paid === null ? '没有登记赔偿' : `登记的是 ${decimalText(data.paid, 2)} 元`}；遗失的照价赔偿（办公用品管理 五）。${data.paid === null ? '请补登赔偿金额' : '请核对数量、单价和赔偿金额'}。`,
      en: `${decimalText(data.lost)} of “${data.item}” lost at ${decimalText(data.price)} yuan each: ${decimalText(data.due, 2)} yuan are due, ${data.paid === null ? 'nothing is' : `${decimalText(data.paid, 2)} are`} entered. ${data.paid === null ? 'Enter the compensation' : 'Check quantity, price and compensation'}.`,
    }),
    unpaid: (data: { item: string; lost: Decimal }) => ({
      zh: `「${data.item}」遗失 ${decimalText(data.lost)}，没有赔偿（办公用品管理 五）。请补登单价和赔偿金额。`,
      en: `${decimalText(data.lost)} of “${data.item}” lost, and not paid for. Enter the price and the compensation.`,
    }),
  },
  check(row, { policy }) {
    const lost = row.lostQuantity;
    if (lost === null || lost <= 0) return null;
    const durable = isDurable(row, policy);
    if (durable === null) return { notJudged: { zh: '不知道是不是非易耗品', en: 'whether the item is durable is not known' } };
    if (durable !== true) return null;
    const price = row.price ?? (row.item === null ? null : (catalogued(row.item, row.spec, policy)?.price ?? null));
    const paid = row.compensation ?? ZERO;
    if (price === null) {
      if (paid === 0) return { message: 'unpaid', at: 'compensation', data: { item: itemName(row), lost } };
      else return { notJudged: { zh: '没有单价，算不出应赔多少', en: 'no price, so that what is due is not known' } };
    }
    const due = toCents(times(lost, price));
    if (toCents(paid) !== due) return { message: 'differs', at: 'compensation', data: { item: itemName(row), lost, price, due, paid: row.compensation } };
    return null;
  },
  examples: [
    {
      says: { zh: '遗失 2 个、单价 45 元，要赔 90 元', en: '2 lost at 45 yuan make 90' },
      rows: [claim('是', 2, 90), claim('是', 2, 45), claim('是', 1, ''), claim('是', '', ''), claim('否', 1, '')],
      finds: [[1, 'compensation'], [2, 'compensation']],
    },
  ],
});

function claim(durable: string, lostQuantity: number | string, compensation: number | string) {
  return { planDate: '2026-03-06', department: '销售部', applicant: '林峰', item: '计算器', quantity: 1, price: 45, durable, lostQuantity, compensation };
}
