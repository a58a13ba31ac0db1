import type { Rule } from '../../core/rules/rule';
import { adminApproval } from './rules/admin-approval';
import { amount } from './rules/amount';
import { collector } from './rules/collector';
import { departmentApproval } from './rules/department-approval';
import { issueDay } from './rules/issue-day';
import { lostCompensation } from './rules/lost-compensation';
import { nameCard } from './rules/name-card';
import { oldForNew } from './rules/old-for-new';
import { overIssue } from './rules/over-issue';
import { planDeadline } from './rules/plan-deadline';
import { repeatClaim } from './rules/repeat-claim';

export { supplyRequest } from './register';

export const supplyRequestRules: readonly Rule[] = [
  planDeadline,
  departmentApproval,
  adminApproval,
  issueDay,
  overIssue,
  collector,
  oldForNew,
  lostCompensation,
  amount,
  repeatClaim,
  nameCard,
];
