import type { Policy } from '../../core/policy/policy';
import type { PolicySheetId } from '../../core/policy/policy-columns';
import { POLICY_SHEETS } from '../../core/policy/policy-columns';
import { policyTable } from '../../core/policy/policy-table';
import type { PolicyProblem } from '../../core/policy/problem';
import { readPolicy } from '../../core/policy/read-policy';
import type { WaiverRow } from '../../core/policy/waivers';
import { readWaivers } from '../../core/policy/waivers';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import type { ArgumentRange } from './argument';
import { FormulaError } from './formula-error';
import { NOWHERE, sheetOfRange, workbookOf } from './range-sheet';

export interface GivenPolicy {
  readonly policy: Policy;
  readonly waivers: readonly WaiverRow[];
}

/** Rosters, parameters and days from ranges with their header row; each is known by its header. */
export function policyOf(ranges: readonly ArgumentRange[]): GivenPolicy {
  const workbook = workbookOf(ranges.map(policySheet));
  const { policy, problems } = readPolicy({ explicit: ranges.length === 0 ? null : workbook, others: [] });
  const { waivers, problems: inWaivers } = readWaivers([workbook]);
  const problem = problems[0] ?? inWaivers[0];
  if (problem) throw wrongPolicy(problem);
  return { policy, waivers };
}

function policySheet(range: ArgumentRange): SheetSnapshot {
  const unnamed = sheetOfRange(range, NOWHERE);
  const id = kindOf(unnamed);
  if (id === null) {
    const names = Object.values(POLICY_SHEETS).map(({ sheet }) => sheet).join('、');
    throw new FormulaError(`给出的制度区域认不出是哪张表。请连表头一起选，表头用 ${names} 各表的列名。`, `A range given as policy is none of the sheets ${names}. Include its header row.`);
  }
  // A parameter may be 0; in every other column 0 is how Excel for Windows hands over a blank cell.
  const kept = id === 'parameters' ? policyTable(unnamed, id, true)?.columns.get('value') : undefined;
  return sheetOfRange(range, { ...NOWHERE, sheet: POLICY_SHEETS[id].sheet }, (column) => column === kept);
}

function kindOf(sheet: SheetSnapshot): PolicySheetId | null {
  const ids = Object.keys(POLICY_SHEETS) as PolicySheetId[];
  const found = ids.map((id) => ({ id, columns: policyTable(sheet, id, false)?.columns.size ?? 0 }));
  const best = found.reduce((a, b) => (b.columns > a.columns ? b : a));
  return best.columns === 0 ? null : best.id;
}

function wrongPolicy({ sheet, cell, wrong, todo }: PolicyProblem): FormulaError {
  const at = cell === null ? '' : cell;
  return new FormulaError(`给出的「${sheet}」${at}：${wrong.zh}。${todo.zh}。`, `In the ${sheet} given, ${at}: ${wrong.en}. ${todo.en}.`);
}
