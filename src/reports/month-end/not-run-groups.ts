import type { NotRun } from '../../core/rules/finding';
import type { Rule } from '../../core/rules/rule';
import type { Words } from '../../core/words';
import { bareName } from '../models/month-remarks';

/** A rule that did not run everywhere, each reason once with where it holds. */
export interface NotRunGroup {
  readonly rule: string;
  readonly title: Words;
  readonly reasons: readonly { readonly reason: Words; readonly sheets: readonly string[]; /** Null: all of the sheets'. */ readonly records: number | null }[];
}

export function notRunGroups(lines: readonly NotRun[], rules: readonly Rule[]): NotRunGroup[] {
  const groups = new Map<string, Map<string, { reason: Words; sheets: Set<string>; records: number | null }>>();
  for (const { rule, file, sheet, records, reason } of lines) {
    const reasons = groups.get(rule) ?? new Map<string, { reason: Words; sheets: Set<string>; records: number | null }>();
    groups.set(rule, reasons);
    const key = `${records === null ? 'all' : 'some'} ${reason.zh}`;
    const known = reasons.get(key);
    if (!known) reasons.set(key, { reason, sheets: new Set([sheetName(file, sheet)]), records });
    else {
      known.sheets.add(sheetName(file, sheet));
      known.records = known.records === null || records === null ? null : known.records + records;
    }
  }
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return [...groups].map(([rule, reasons]) => ({
    rule,
    title: titles.get(rule) ?? { zh: rule, en: rule },
    reasons: [...reasons.values()].map(({ reason, sheets, records }) => ({ reason, sheets: [...sheets], records })),
  }));
}

function sheetName(file: string, sheet: string): string {
  return `${bareName(file)}「${sheet}」`;
}
