import { buildPolicy } from '../core/policy/build-policy';
import type { Policy } from '../core/policy/policy';
import { hasPolicySheets } from '../core/policy/policy-table';
import type { PolicyProblem } from '../core/policy/problem';
import type { WaiverRow } from '../core/policy/waivers';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

export interface OpenedPolicy {
  readonly policy: Policy;
  readonly waivers: readonly WaiverRow[];
  readonly problems: readonly PolicyProblem[];
  /** Taken as they are, but worth a look. */
  readonly notes: readonly PolicyProblem[];
}

/** What the registers are judged by. The schemas are loaded only where there is a sheet for them. */
export async function openPolicy(explicit: WorkbookSnapshot | null, others: readonly WorkbookSnapshot[]): Promise<OpenedPolicy> {
  if (explicit === null && !hasPolicySheets(others)) return { policy: buildPolicy(), waivers: [], problems: [], notes: [] };
  const [{ readPolicy }, { readWaivers }] = await Promise.all([import('../core/policy/read-policy'), import('../core/policy/waivers')]);
  const { policy, problems, notes } = readPolicy({ explicit, others });
  const { waivers, problems: ofWaivers } = readWaivers(explicit ? [explicit, ...others] : others);
  return { policy, waivers, problems: [...problems, ...ofWaivers], notes };
}
