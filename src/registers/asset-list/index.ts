import type { Rule } from '../../core/rules/rule';
import { amount } from './rules/amount';
import { computerLoan } from './rules/computer-loan';
import { computerOperator } from './rules/computer-operator';
import { custody } from './rules/custody';
import { depreciation } from './rules/depreciation';
import { disposal } from './rules/disposal';
import { leaver } from './rules/leaver';
import { lostCompensation } from './rules/lost-compensation';
import { netValue } from './rules/net-value';
import { numberFormat } from './rules/number-format';
import { stocktake } from './rules/stocktake';
import { uniqueNumber } from './rules/unique-number';

export { assetList } from './register';

export const assetListRules: readonly Rule[] = [
  uniqueNumber,
  numberFormat,
  amount,
  netValue,
  depreciation,
  custody,
  leaver,
  lostCompensation,
  disposal,
  stocktake,
  computerOperator,
  computerLoan,
];
