import type { Decimal } from '../../../core/values/decimal';
import { decimalText } from '../../../core/values/decimal';
import { rule } from '../rule-kit';

/** 3.10.1 */
export const mealAllowance = rule.record({
  id: 'vehicle/meal-allowance',
  clause: ['3.10.1'],
  severity: 'error',
  title: { zh: '误餐补贴不合标准', en: 'Meal allowance not as laid down' },
  why: {
    zh: '司机随行、没有安排用餐而自行解决的，每次补贴一份定额；单程接送和已安排就餐的不补。',
    en: 'A driver for whom no meal was arranged gets one fixed allowance; none on a one-way run, none with a meal provided.',
  },
  needs: { columns: ['mealAllowance'], parameters: ['mealAllowanceRate'] },
  reads: ['date', 'mealProvided', 'oneWay'],
  messages: {
    rate: (data: { paid: Decimal; rate: Decimal }) => ({
      zh: `误餐补贴 ${decimalText(data.paid)} 元，标准是每次 ${decimalText(data.rate)} 元（车辆管理 十.1）。请改正金额，不该补的留空。`,
      en: `The meal allowance is ${decimalText(data.paid)} yuan; the rate is ${decimalText(data.rate)} each time. Correct it, or leave it blank where none is due.`,
    }),
    oneWay: (data: { paid: Decimal }) => ({
      zh: `单程接送发了误餐补贴 ${decimalText(data.paid)} 元；单程接送不在补贴范围（车辆管理 十.1）。请取消补贴，或核对是否单程。`,
      en: `${decimalText(data.paid)} yuan were paid for a meal on a one-way run, which earns none. Take it off, or check whether it was one-way.`,
    }),
    provided: (data: { paid: Decimal }) => ({
      zh: `已安排就餐，又发了误餐补贴 ${decimalText(data.paid)} 元；只有没有安排用餐的才补（车辆管理 十.1）。请取消补贴，或核对是否安排了就餐。`,
      en: `A meal was provided and ${decimalText(data.paid)} yuan were paid as well; the allowance is for meals not provided. Take it off, or check the meal.`,
    }),
  },
  check(row, context) {
    const paid = row.mealAllowance;
    if (paid === null || paid === 0) return null;
    const rate = context.parameter('mealAllowanceRate', row.date);
    if (row.oneWay === true) return { message: 'oneWay', at: 'mealAllowance', data: { paid } };
    else if (row.mealProvided === true) return { message: 'provided', at: 'mealAllowance', data: { paid } };
    else if (paid !== rate) return { message: 'rate', at: 'mealAllowance', data: { paid, rate } };
    return null;
  },
  examples: [
    {
      says: { zh: '空白、0 和 10 元可以，15 元不行', en: 'blank, 0 and 10 yuan pass, 15 do not' },
      rows: [trip({}), trip({ mealAllowance: 0 }), trip({ mealAllowance: 10 }), trip({ mealAllowance: 15 })],
      finds: [[3, 'mealAllowance']],
    },
    {
      says: { zh: '单程接送或已安排就餐又发补贴', en: 'paid on a one-way run, or beside a meal' },
      rows: [
        trip({ mealAllowance: 10, oneWay: '是', mealProvided: '否' }),
        trip({ mealAllowance: 10, oneWay: '否', mealProvided: '是' }),
        trip({ mealAllowance: 10, oneWay: '否', mealProvided: '否' }),
        trip({ oneWay: '是', mealProvided: '是' }),
      ],
      finds: [[0, 'mealAllowance'], [1, 'mealAllowance']],
    },
  ],
});

function trip(more: Record<string, string | number>) {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', km: 30, ...more };
}
