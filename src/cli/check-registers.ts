import type { CheckResult } from '../core/rules/engine';
import { runRules } from '../core/rules/engine';
import { allRules } from '../registers/index';
import type { Io } from './io';
import type { Opened } from './open-registers';
import type { CommandCall } from './options';
import { runSteps } from './progress-bar';

/** Every rule over what was opened. */
export function checkRegisters(call: CommandCall, opened: Opened, io: Io): CheckResult {
  return runSteps(
    runRules(opened.read, allRules, opened.policy, { today: call.today, month: call.month, waivers: opened.waivers }),
    io,
    call,
  );
}
