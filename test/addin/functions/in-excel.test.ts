// The functions' code is loaded by import(), which tsx/cjs alone does not reach.
import 'tsx';
import { deepStrictEqual as same } from 'node:assert';
import { associateFunctions } from '../../../src/addin/functions/associate';
import { useExcelHost } from '../../excel-host/node/mocha';

/** A formula, and what the cell shows: its value, or the error value with its sentence. */
const CALLS: readonly (readonly [id: string, given: readonly unknown[], shows: unknown])[] = [
  ['LOAN_FEE', [128, null, []], 76.8],
  ['REQUIRED_APPROVER', ['设备采购合同', '公司公章', null, []], '总经理'],
  ['IS_WORKDAY', [46023, []], false],
  ['LITRES_PER_100KM', [42, 0], ['#DIV/0!', '公里要大于 0，才算得出百公里油耗。']],
  ['LOAN_FEE', [-1, null, []], ['#NUM!', '公里是负数，请核对里程。']],
  ['TO_DATE', ['昨天', null], ['#VALUE!', '日期「昨天」：认不出是哪一天。']],
  ['CHECK', [[['甲', '乙'], [1, 2]], 46113, null, []], '#N/A'],
];

describe('custom functions over the real office.js', function () {
  this.timeout(20_000);
  const excel = useExcelHost();
  before(() => associateFunctions(() => 'zh'));

  for (const [id, given, shows] of CALLS) {
    it(`${id}(${JSON.stringify(given)})`, async () => {
      const result = await excel.call(id, ...given);
      if (shows === '#N/A') same([result.ok, 'error' in result && result.error], [false, shows]);
      else if (Array.isArray(shows)) same(result, { ok: false, error: shows[0] as unknown, message: shows[1] as unknown });
      else same(result, { ok: true, value: shows });
    });
  }
});
