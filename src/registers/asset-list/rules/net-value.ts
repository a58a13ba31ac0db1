import { amountEdit } from '../../../core/checks/cell-edit';
import { decimalText, minus, toCents } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';
import type { Words } from '../../../core/words';
import { inItsUnit } from '../../shared/as-written';
import { rule } from '../rule-kit';

export const netValue = rule.record({
  id: 'asset/net-value',
  clause: [],
  severity: 'error',
  title: { zh: '净值算错', en: 'Net value miscalculated' },
  why: { zh: '净值等于原值减累计折旧。', en: 'The net value is the original value less accumulated depreciation.' },
  fixable: true,
  needs: { columns: ['accumulatedDepreciation', 'netValue'] },
  reads: ['originalValue'],
  messages: {
    differs: (data: { original: Decimal; depreciation: Decimal; net: Decimal; wanted: Decimal; unit: Words }) => ({
      zh: `原值 ${decimalText(data.original, 2)} 元 − 累计折旧 ${decimalText(data.depreciation, 2)} 元 = ${decimalText(data.wanted, 2)} 元，净值登记为 ${decimalText(data.net, 2)} 元；两者应相等。请核对三个数字，净值有误的改为 ${decimalText(data.wanted, 2)} 元${data.unit.zh}。`,
      en: `${decimalText(data.original, 2)} − ${decimalText(data.depreciation, 2)} = ${decimalText(data.wanted, 2)} yuan, but the net value reads ${decimalText(data.net, 2)} yuan. Compare the three; if the net value is wrong, enter ${decimalText(data.wanted, 2)}${data.unit.en}.`,
    }),
  },
  examples: [
    {
      says: { zh: '精确到分', en: 'to the cent' },
      rows: [
        { assetNo: 'A-1', name: '空调', originalValue: 6000, accumulatedDepreciation: 1140.1, netValue: 4859.9, purchasedOn: '2024-05-06', department: '销售部' },
        { assetNo: 'A-2', name: '空调', originalValue: 6000, accumulatedDepreciation: 1140, netValue: 4680, purchasedOn: '2024-05-06', department: '销售部' },
        { assetNo: 'A-3', name: '空调', originalValue: 6000, netValue: 6000, purchasedOn: '2024-05-06', department: '销售部' },
      ],
      finds: [[1, 'netValue']],
    },
  ],
  check(row) {
    const { originalValue, accumulatedDepreciation, netValue: net } = row;
    if (originalValue === null || accumulatedDepreciation === null || net === null) return null;
    const wanted = toCents(minus(originalValue, accumulatedDepreciation));
    if (wanted === toCents(net)) return null;
    const to = amountEdit(row, 'netValue', net, wanted);
    return { message: 'differs', at: 'netValue', data: { original: originalValue, depreciation: accumulatedDepreciation, net, wanted, unit: inItsUnit(to, wanted) }, ...(to && { fix: [{ field: 'netValue', to }] }) };
  },
});
