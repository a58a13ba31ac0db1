import { readPolicy } from '../../../core/policy/read-policy';
import { readWaivers } from '../../../core/policy/waivers';
import { wordsOfRosters } from '../../../core/policy/words-of-rosters';
import type { Progress } from '../../../core/progress';
import { readRegisters } from '../../../core/records/read-registers';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { REGISTERS } from '../../../registers/index';
import type { Opened } from './checked';
import type { FileProblem } from '../pane-engine';
import { monthsOf } from './months-of';
import { sortedOut } from './sorted-out';

/** Recognises and reads all that is open, the same way as the command line does. */
export function* openWorkbooks(all: readonly WorkbookSnapshot[], unread: readonly FileProblem[]): Generator<Progress, Opened> {
  const { registers: workbooks, policy: explicit, others } = sortedOut(all);
  const { policy, problems } = readPolicy({ explicit, others });
  const { waivers, problems: ofWaivers } = readWaivers(explicit ? [explicit, ...others] : others);
  const read = yield* readRegisters(workbooks, REGISTERS.map(({ register }) => register), { rosterWords: wordsOfRosters(policy) });
  const wrong = [...problems, ...ofWaivers].map(({ file, message }) => ({ file, message }));
  return { all, workbooks, policy, waivers, read, months: monthsOf(read), problems: [...unread, ...wrong] };
}
