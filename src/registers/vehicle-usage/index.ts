import type { Rule } from '../../core/rules/rule';
import { allowedReason } from './rules/allowed-reason';
import { dispatchApprover } from './rules/dispatch-approver';
import { dispatchSlip } from './rules/dispatch-slip';
import { driver } from './rules/driver';
import { fuelUse } from './rules/fuel-use';
import { impossibleSpeed } from './rules/impossible-speed';
import { mealAllowance } from './rules/meal-allowance';
import { odometer } from './rules/odometer';
import { odometerGap } from './rules/odometer-gap';
import { overlap } from './rules/overlap';
import { overtimeSignature } from './rules/overtime-signature';
import { privateUse } from './rules/private-use';
import { restDay } from './rules/rest-day';
import { restrictedDestination } from './rules/restricted-destination';
import { shareableTrip } from './rules/shareable-trip';
import { timeOrder } from './rules/time-order';
import { voidSlip } from './rules/void-slip';
import { waiting } from './rules/waiting';

export { vehicleUsage } from './register';

export const vehicleUsageRules: readonly Rule[] = [
  dispatchSlip,
  dispatchApprover,
  driver,
  allowedReason,
  voidSlip,
  waiting,
  shareableTrip,
  restrictedDestination,
  privateUse,
  overtimeSignature,
  restDay,
  odometer,
  odometerGap,
  timeOrder,
  overlap,
  impossibleSpeed,
  mealAllowance,
  fuelUse,
];
