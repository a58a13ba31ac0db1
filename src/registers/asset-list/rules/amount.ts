import { amountEdit } from '../../../core/checks/cell-edit';
import { decimalText, times, toCents } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';
import type { Words } from '../../../core/words';
import { inItsUnit } from '../../shared/as-written';
import { unlessMostlyWrong } from '../../shared/mostly-wrong';
import { rule } from '../rule-kit';

export const amount = rule.sheet({
  id: 'asset/amount',
  clause: [],
  severity: 'error',
  title: { zh: '数量乘单价不等于原值', en: 'Quantity times price is not the original value' },
  why: { zh: '原值应等于数量乘单价，精确到分。', en: 'The original value is quantity times price, to the cent.' },
  fixable: true,
  needs: { columns: ['quantity', 'price'] },
  reads: ['originalValue'],
  messages: {
    differs: (data: { quantity: Decimal; price: Decimal; product: Decimal; value: Decimal; unit: Words }) => ({
      zh: `数量 ${decimalText(data.quantity)} × 单价 ${decimalText(data.price, 2)} 元 = ${decimalText(data.product, 2)} 元，原值登记为 ${decimalText(data.value, 2)} 元；两者应相等。请核对三个数字，原值有误的改为 ${decimalText(data.product, 2)} 元${data.unit.zh}。`,
      en: `${decimalText(data.quantity)} × ${decimalText(data.price, 2)} yuan = ${decimalText(data.product, 2)} yuan, but the original value reads ${decimalText(data.value, 2)} yuan. Compare the three; if the value is wrong, enter ${decimalText(data.product, 2)}${data.unit.en}.`,
    }),
  },
  examples: [
    {
      says: { zh: '差一分也算；缺一项的不算', en: 'a cent is enough; nothing to compare where one is blank' },
      rows: [
        { assetNo: 'A-1', name: '办公椅', quantity: 3, price: 199.9, originalValue: 599.7, purchasedOn: '2024-05-06', department: '销售部' },
        { assetNo: 'A-2', name: '办公椅', quantity: 3, price: 199.9, originalValue: 599.71, purchasedOn: '2024-05-06', department: '销售部' },
        { assetNo: 'A-3', name: '办公椅', price: 199.9, originalValue: 600, purchasedOn: '2024-05-06', department: '销售部' },
        { assetNo: 'A-4', name: '地毯', quantity: 2.5, price: 33.33, originalValue: 83.33, purchasedOn: '2024-05-06', department: '销售部' },
      ],
      finds: [[1, 'originalValue']],
    },
  ],
  *check(rows) {
    yield* unlessMostlyWrong(rows, (row) => {
      const { quantity, price, originalValue } = row;
      if (quantity === null || price === null || originalValue === null) return undefined;
      const product = toCents(times(quantity, price));
      if (product === toCents(originalValue)) return null;
      const to = amountEdit(row, 'originalValue', originalValue, product);
      return { message: 'differs' as const, at: 'originalValue' as const, data: { quantity, price, product, value: originalValue, unit: inItsUnit(to, product) }, ...(to && { fix: [{ field: 'originalValue' as const, to }] }) };
    }, OTHER_FIGURES);
  },
});

/** Prices without tax, amounts in another unit, a column taken for another. */
const OTHER_FIGURES = {
  zh: '几乎每行的数量 × 单价都不等于原值，多半是单价不含税、单位不同或列认错了；请在「核对各列」里核对这三列',
  en: 'quantity × price differs from the original value in nearly every row: most likely a price without tax, another unit or a column taken for another; see “Check the columns”',
};
