import type { Register } from '../core/records/register';
import type { Rule } from '../core/rules/rule';
import { assetList, assetListRules } from './asset-list';
import { sealLog, sealLogRules } from './seal-log';
import { sharedRules } from './shared';
import { supplyRequest, supplyRequestRules } from './supply-request';
import { vehicleUsage, vehicleUsageRules } from './vehicle-usage';

export { sharedRules };

/** The one list of kinds: whoever adds a register adds a line here. */
export const REGISTERS: readonly { readonly register: Register; readonly rules: readonly Rule[] }[] = [
  { register: sealLog as unknown as Register, rules: sealLogRules },
  { register: vehicleUsage as unknown as Register, rules: vehicleUsageRules },
  { register: supplyRequest as unknown as Register, rules: supplyRequestRules },
  { register: assetList as unknown as Register, rules: assetListRules },
];

export const allRules: readonly Rule[] = [...sharedRules, ...REGISTERS.flatMap(({ rules }) => rules)];
