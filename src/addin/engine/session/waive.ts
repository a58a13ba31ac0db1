import type { WaiverRow } from '../../../core/policy/waivers';
import type { Finding } from '../../../core/rules/finding';
import { normaliseFingerprint } from '../../../core/records/fingerprint';
import { parseIsoDate } from '../../../core/values/calendar-date';
import type { Checked } from './checked';
import { findingAt } from '../answers/finding-at';
import { PaneError } from '../pane-engine';

export interface WaiverInput {
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** The check with one waiver more. Every finding of the rule on an equal record of the sheet is waived with it. */
export function waived(checked: Checked, index: number, { reason, by, on }: WaiverInput): { readonly checked: Checked; readonly row: readonly string[] } {
  const finding = findingAt(checked, index);
  if (finding.fingerprint === null) throw new PaneError({ zh: '这一项不针对某条记录，不能豁免。', en: 'This finding concerns no record and can’t be waived.' });
  if (reason.trim() === '') throw new PaneError({ zh: '请写明豁免的理由。', en: 'Give the reason for the waiver.' });
  if (by.trim() === '') throw new PaneError({ zh: '请写明由谁批准。', en: 'Say who approved it.' });
  if (parseIsoDate(on) === null) throw new PaneError({ zh: `日期「${on}」不对：请写成 2026-04-01 这样。`, en: `The date "${on}" is wrong: write it like 2026-04-01.` });
  const waiver: WaiverRow = { file: finding.place.file, row: -1, rule: finding.rule, sheet: finding.place.sheet, record: finding.fingerprint, reason: reason.trim(), by: by.trim(), on };
  const record = normaliseFingerprint(finding.fingerprint);
  const isMeant = (one: Finding): boolean =>
    one.rule === finding.rule && one.waived === null && one.place.sheet.trim() === waiver.sheet.trim() && one.fingerprint !== null && normaliseFingerprint(one.fingerprint) === record;
  const findings = checked.result.findings.map((one) => (isMeant(one) ? signedFor(one, waiver) : one));
  return {
    checked: { ...checked, waivers: [...checked.waivers, waiver], result: { ...checked.result, findings } },
    row: [waiver.rule, waiver.sheet, waiver.record, waiver.reason, waiver.by, waiver.on],
  };
}

/** Field by field: a finding words itself when it is asked, and a spread copy would forget how. */
function signedFor(finding: Finding, { reason, by, on }: WaiverRow): Finding {
  const { rule, register, clause, severity, place, message, related, fix, month, person, department, fingerprint } = finding;
  return { rule, register, clause, severity, place, message, related, fix, waived: { reason, by, on }, month, person, department, fingerprint };
}
