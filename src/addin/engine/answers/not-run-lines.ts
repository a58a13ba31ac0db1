import type { Checked } from '../session/checked';
import type { NotRunLine } from '../pane-engine';
import { ruleNamed } from './rule-named';

export function notRunLines({ result, policy }: Checked): NotRunLine[] {
  return result.notRun.map(({ rule: id, file, sheet, records, reason, roster }) => {
    const rule = ruleNamed(id);
    // A rule that lacks a roster it needs runs nowhere, so where one is missing that is the reason.
    const missing = rule.needs.rosters?.find((one) => !policy.has(one)) ?? null;
    return { rule: id, title: rule.title, file, sheet, records, reason, roster: roster ?? missing };
  });
}
