import { remembered } from '../../core/checks/remembered';
import { nameKey } from '../../core/policy/names';
import type { CalendarDate } from '../../core/values/calendar-date';
import type { Decimal } from '../../core/values/decimal';

export const keyOf = remembered(nameKey);

interface Claim {
  readonly planDate: CalendarDate | null;
  readonly issueDate: CalendarDate | null;
  readonly approvedQuantity: Decimal | null;
  readonly issuedQuantity: Decimal | null;
}

export function claimedOn(row: Pick<Claim, 'planDate' | 'issueDate'>): CalendarDate | null {
  return row.issueDate ?? row.planDate;
}

/** Claims by date, those of one day as they stand; without the undated and those that were refused or not issued. */
export function claimsInOrder<R extends Claim>(rows: readonly R[]): readonly { readonly row: R; readonly on: CalendarDate }[] {
  const claims: { row: R; on: CalendarDate }[] = [];
  for (const row of rows) {
    const on = claimedOn(row);
    if (on !== null && row.approvedQuantity !== 0 && row.issuedQuantity !== 0) claims.push({ row, on });
  }
  return claims.sort((a, b) => a.on - b.on);
}
