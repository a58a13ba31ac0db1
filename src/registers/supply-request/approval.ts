import { saysNothing } from '../../core/checks/names-in';
import { remembered } from '../../core/checks/remembered';
import { signersIn } from '../../core/checks/signers-in';
import type { RuleContext } from '../../core/rules/rule';
import type { CalendarDate } from '../../core/values/calendar-date';

export type Verdict = 'approved' | 'nobody' | 'other' | 'unknown';

interface Approved {
  readonly planDate: CalendarDate | null;
  readonly issueDate: CalendarDate | null;
}

/** A manager of the claiming department, or the general manager; `unknown`: a manager, but the department is not recorded. */
export function departmentApproval(row: Approved & { readonly department: string | null; readonly deptApprover: string | null }, policy: RuleContext['policy']): Verdict {
  const { people } = policy;
  const { department } = row;
  return verdict(row, row.deptApprover, people, (name, on) => {
    if (people.holds(name, '总经理', on)) return 'approved';
    if (department !== null) return people.isManagerOf(name, department, on) ? 'approved' : 'other';
    return people.holds(name, '部门经理', on) || people.holds(name, '管理部经理', on) ? 'unknown' : 'other';
  });
}

/** Someone of the administration department, or the general manager. */
export function administrationApproval(row: Approved & { readonly adminApprover: string | null }, policy: RuleContext['policy']): Verdict {
  const { people } = policy;
  return verdict(row, row.adminApprover, people, (name, on) => (people.isAdministration(name, on) || people.holds(name, '总经理', on) ? 'approved' : 'other'));
}

/** The plan is approved between its date and the issue: who was in office on either day may have signed. */
function verdict(row: Approved, cell: string | null, people: RuleContext['policy']['people'], judge: (name: string, on: CalendarDate | null) => Verdict): Verdict {
  if (cell === null || isNothing(cell)) return 'nobody';
  const days = row.planDate === null || row.issueDate === null || row.planDate === row.issueDate ? [row.issueDate ?? row.planDate] : [row.issueDate, row.planDate];
  let best: Verdict = 'other';
  for (const on of days) {
    for (const name of [cell, ...signersIn(cell, people)]) {
      const one = judge(name, on);
      if (one === 'approved') return one;
      if (one === 'unknown') best = one;
    }
  }
  return best;
}

const NOT_YET = /^(?:未批准?|未审批|未签|未审核|待批准?|待审批|待审核|待签|未经批准)$/;
const isNothing = remembered((text) => saysNothing(text) || NOT_YET.test(text.trim()));
