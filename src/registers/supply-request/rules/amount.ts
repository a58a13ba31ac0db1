import { amountEdit } from '../../../core/checks/cell-edit';
import type { Decimal } from '../../../core/values/decimal';
import { decimalText, times, toCents } from '../../../core/values/decimal';
import { quantityPriced } from '../quantity';
import type { Words } from '../../../core/words';
import { inItsUnit } from '../../shared/as-written';
import { unlessMostlyWrong } from '../../shared/mostly-wrong';
import { rule } from '../rule-kit';

export const amount = rule.sheet({
  id: 'supply/amount',
  clause: [],
  severity: 'error',
  title: { zh: '金额不等于数量乘单价', en: 'Amount is not quantity times price' },
  why: { zh: '金额应等于数量乘单价，精确到分。', en: 'The amount is quantity times price, to the cent.' },
  fixable: true,
  needs: { columns: ['price', 'amount'] },
  reads: ['quantity', 'issuedQuantity'],
  messages: {
    differs: (data: { quantity: Decimal; price: Decimal; product: Decimal; amount: Decimal; unit: Words }) => ({
      zh: `数量 ${decimalText(data.quantity)} × 单价 ${decimalText(data.price)} 应为 ${decimalText(data.product, 2)} 元，金额填的是 ${decimalText(data.amount, 2)} 元。数量和单价无误的，金额改为 ${decimalText(data.product, 2)} 元${data.unit.zh}。`,
      en: `${decimalText(data.quantity)} × ${decimalText(data.price)} is ${decimalText(data.product, 2)} yuan, the amount says ${decimalText(data.amount, 2)}. If quantity and price are right, it becomes ${decimalText(data.product, 2)}${data.unit.en}.`,
    }),
  },
  *check(rows) {
    yield* unlessMostlyWrong(rows, (row) => {
      const quantity = quantityPriced(row);
      const { price, amount: stated } = row;
      if (quantity === null || price === null || stated === null) return undefined;
      const product = toCents(times(quantity, price));
      if (toCents(stated) === product) return null;
      const to = amountEdit(row, 'amount', stated, product);
      return { message: 'differs' as const, at: 'amount' as const, data: { quantity, price, product, amount: stated, unit: inItsUnit(to, product) }, ...(to && { fix: [{ field: 'amount' as const, to }] }) };
    }, OTHER_FIGURES);
  },
  examples: [
    {
      says: { zh: '5 支 × 2.50 元是 12.50 元', en: '5 at 2.50 yuan make 12.50' },
      rows: [claim(5, 2.5, 12.5), claim(5, 2.5, 12), claim(3, 0.335, 1.01), claim(5, 2.5, ''), claim(5, '', 12)],
      finds: [[1, 'amount']],
    },
    {
      says: { zh: '表里没有计划数量的，按实发数量算', en: 'without a planned quantity the issued one counts' },
      rows: [issued(4, 10), issued(5, 10)],
      finds: [[0, 'amount']],
    },
    {
      says: { zh: '有计划数量的，实发少了金额仍按计划', en: 'beside a planned quantity the issued one does not change the amount' },
      rows: [{ ...claim(5, 2, 10), issuedQuantity: 4 }],
      finds: [],
    },
  ],
});

function claim(quantity: number, price: number | string, total: number | string) {
  return { planDate: '2026-03-06', department: '销售部', applicant: '林峰', item: '签字笔', quantity, price, amount: total };
}

function issued(issuedQuantity: number, total: number) {
  return { issueDate: '2026-03-09', department: '销售部', applicant: '林峰', item: '签字笔', issuedQuantity, price: 2, amount: total };
}

/** Prices without tax, amounts in another unit, a column taken for another. */
const OTHER_FIGURES = {
  zh: '几乎每行的数量 × 单价都不等于金额，多半是单价不含税、单位不同或列认错了；请在「核对各列」里核对这三列',
  en: 'quantity × price differs from the amount in nearly every row: most likely a price without tax, another unit or a column taken for another; see “Check the columns”',
};
