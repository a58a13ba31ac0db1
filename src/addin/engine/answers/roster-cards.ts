import type { PolicyColumn } from '../../../core/policy/policy-columns';
import { POLICY_SHEETS } from '../../../core/policy/policy-columns';
import { NO_ROSTERS } from '../../../core/policy/build-policy';
import type { RosterId } from '../../../core/policy/rosters';
import type { Checked } from '../session/checked';
import type { RosterCard } from '../pane-engine';
import { rosterWords } from './rule-cards';

/** Every roster with the columns of its sheet and how many rows it has. The sheet is called `name.zh`. */
export function rosterCards({ policy }: Checked): RosterCard[] {
  return (Object.keys(NO_ROSTERS) as RosterId[]).map((id) => ({
    id,
    name: rosterWords(id),
    columns: Object.values<PolicyColumn>(POLICY_SHEETS[id].columns).map(({ title }) => title),
    rows: policy.rows[id].length,
  }));
}
