import type { RuleContext } from '../../core/rules/rule';
import type { CalendarDate } from '../../core/values/calendar-date';
import type { Decimal } from '../../core/values/decimal';
import { times, toCents } from '../../core/values/decimal';
import type { Words } from '../../core/words';
import { administrationApproval, departmentApproval } from './approval';

interface Plan {
  readonly planDate: CalendarDate | null;
  readonly issueDate: CalendarDate | null;
  readonly department: string | null;
  readonly deptApprover: string | null;
  readonly adminApprover: string | null;
}

interface Quantities {
  readonly quantity: Decimal | null;
  readonly approvedQuantity: Decimal | null;
  readonly price: Decimal | null;
  readonly amount: Decimal | null;
}

/** Why nothing may be bought for a plan (4.2); null: it is approved. Without a roster of people a name in the cell is enough. */
export function whyNotApproved(plan: Plan, policy: RuleContext['policy']): Words | null {
  const known = policy.has('people');
  const department = departmentApproval(plan, policy);
  if (department === 'nobody') return { zh: '没有部门经理审核', en: 'not approved by the department' };
  if (known && department === 'other') return { zh: `审核人「${plan.deptApprover}」不是该部门经理`, en: `"${plan.deptApprover}" is no manager of the department` };
  const administration = administrationApproval(plan, policy);
  if (administration === 'nobody') return { zh: '没有管理部审批', en: 'not approved by 管理部' };
  if (known && administration === 'other') return { zh: `审批人「${plan.adminApprover}」不是管理部的人`, en: `"${plan.adminApprover}" is not of 管理部` };
  return null;
}

/** What may be bought: as approved, else as planned. Null: the record plans nothing. */
export function quantityApproved({ approvedQuantity, quantity }: Quantities): Decimal | null {
  return approvedQuantity ?? quantity;
}

/** What that costs, to the cent; a record's own amount stands for what was planned. */
export function costApproved(row: Quantities): Decimal | null {
  const quantity = quantityApproved(row);
  if (quantity !== null && row.price !== null) return toCents(times(row.price, quantity));
  return row.approvedQuantity === null || row.approvedQuantity === row.quantity ? row.amount : null;
}
