import { amountEdit } from '../../../core/checks/cell-edit';
import { decimalText, minus, toCents } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';
import type { Words } from '../../../core/words';
import { inItsUnit } from '../../shared/as-written';
import { unlessMostlyWrong } from '../../shared/mostly-wrong';
import { rule } from '../rule-kit';

export const netValue = rule.sheet({
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
  *check(rows) {
    yield* unlessMostlyWrong(rows, (row) => {
      const { originalValue, accumulatedDepreciation, netValue: net } = row;
      if (originalValue === null || accumulatedDepreciation === null || net === null) return undefined;
      const wanted = toCents(minus(originalValue, accumulatedDepreciation));
      if (wanted === toCents(net)) return null;
      const to = amountEdit(row, 'netValue', net, wanted);
      return { message: 'differs' as const, at: 'netValue' as const, data: { original: originalValue, depreciation: accumulatedDepreciation, net, wanted, unit: inItsUnit(to, wanted) }, ...(to && { fix: [{ field: 'netValue' as const, to }] }) };
    }, OTHER_FIGURES);
  },
});

/** A depreciation of the year alone, a value after write-downs, a column taken for another. */
const OTHER_FIGURES = {
  zh: '几乎每行的原值减累计折旧都不等于净值，多半是折旧只算了本期、另有减值准备或列认错了；请在「核对各列」里核对这三列',
  en: 'the original value less depreciation differs from the net value in nearly every row: most likely this period\'s depreciation only, a write-down or a column taken for another; see “Check the columns”',
};
