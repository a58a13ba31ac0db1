import type { WaiverRow } from '../policy/waivers';
import { normaliseFingerprint } from '../records/fingerprint';
import type { ReportedFinding } from './report-finding';

export interface Waived {
  readonly findings: readonly ReportedFinding[];
  /** Waivers that no finding answers to any more. */
  readonly stale: readonly WaiverRow[];
}

/** Marks the findings that someone signed for. Two equal records share one waiver. */
export function applyWaivers(findings: readonly ReportedFinding[], waivers: readonly WaiverRow[]): Waived {
  if (waivers.length === 0) return { findings, stale: [] };
  const byKey = new Map<string, WaiverRow[]>();
  for (const waiver of waivers) {
    const key = keyOf(waiver.rule, waiver.record);
    const same = byKey.get(key);
    if (same) same.push(waiver);
    else byKey.set(key, [waiver]);
  }
  const used = new Set<WaiverRow>();
  const marked = findings.map((finding) => {
    const waiver = byKey
      .get(keyOf(finding.rule, finding.fingerprint))
      ?.find((one) => one.sheet === '' || one.sheet.trim() === finding.sheetName.trim());
    if (!waiver) return finding;
    used.add(waiver);
    return finding.waivedBy({ reason: waiver.reason, by: waiver.by, on: waiver.on });
  });
  return { findings: marked, stale: waivers.filter((waiver) => !used.has(waiver)) };
}

function keyOf(rule: string, record: string): string {
  return `${rule.trim()}\n${normaliseFingerprint(record)}`;
}
