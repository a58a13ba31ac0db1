import type { Month } from '../core/values/month';
import type { ReportInput } from '../reports/report';
import { checkRegisters } from './check-registers';
import type { Io } from './io';
import type { Opened } from './open-registers';
import type { CommandCall } from './options';

/** What reports are made from: the registers read and checked for the month. */
export function reportInput(call: CommandCall, month: Month, opened: Opened, io: Io): ReportInput {
  return { read: opened.read, policy: opened.policy, month, today: call.today, check: checkRegisters({ ...call, month }, opened, io) };
}
