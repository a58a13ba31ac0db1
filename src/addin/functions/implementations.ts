import type { Language } from '../../core/words';
import type { Call } from './argument';
import { checkRange } from './check-range';
import type { FunctionId } from './declarations';
import { isWorkday } from './is-workday';
import { litresPer100Km } from './litres-per-100-km';
import { loanFee } from './loan-fee';
import { monthTotal } from './month-total';
import { nextIssueDay } from './next-issue-day';
import { planDeadline } from './plan-deadline';
import { documentClassOf, requiredApprover } from './required-approver';
import { toDate, toNumberValue, toTime } from './text-values';

type Result = number | string | boolean | string[][];

/** What each function does with its arguments; loaded when the first formula is calculated. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, (call: Call, language: Language) => Result>> = {
  CHECK: (call, language) =>
    checkRange({ range: call.range(0), today: call.value(1), month: call.value(2), policies: call.ranges(3), address: call.addresses[0], language }),
  MONTH_TOTAL: (call) =>
    monthTotal({ range: call.range(0), measure: call.value(1), month: call.value(2), by: call.value(3), key: call.value(4), policies: call.ranges(5) }),
  LOAN_FEE: (call) => loanFee(call.value(0), call.value(1), call.ranges(2)),
  LITRES_PER_100KM: (call) => litresPer100Km(call.value(0), call.value(1)),
  REQUIRED_APPROVER: (call, language) => requiredApprover(call.value(0), call.value(1), call.value(2), call.ranges(3), language),
  DOCUMENT_CLASS: (call) => documentClassOf(call.value(0), call.value(1)),
  NEXT_ISSUE_DAY: (call) => nextIssueDay(call.value(0), call.ranges(1)),
  PLAN_DEADLINE: (call) => planDeadline(call.value(0), call.ranges(1)),
  IS_WORKDAY: (call) => isWorkday(call.value(0), call.ranges(1)),
  TO_DATE: (call) => toDate(call.value(0), call.value(1)),
  TO_TIME: (call) => toTime(call.value(0)),
  TO_NUMBER: (call) => toNumberValue(call.value(0)),
};
