import type { NotRun } from '../../core/rules/finding';
import type { Rule } from '../../core/rules/rule';
import type { RecordSheet } from '../../core/records/record-sheet';

/** Of the rules that concern these sheets: how many judged at least one of them, and how many none. */
export function rulesRun(rules: readonly Rule[], sheets: readonly RecordSheet[], notRun: readonly NotRun[]): { readonly ran: number; readonly none: number } {
  const left = new Map<string, Set<string>>();
  for (const { rule, file, sheet, records } of notRun) {
    if (records !== null) continue;
    const of = left.get(rule) ?? new Set<string>();
    left.set(rule, of.add(`${file}\n${sheet}`));
  }
  let ran = 0;
  let none = 0;
  for (const rule of rules) {
    const concerned = sheets.filter(({ register }) => rule.register === null || rule.register === register.id);
    if (concerned.length === 0) continue;
    const away = left.get(rule.id);
    if (concerned.some(({ workbook, sheet }) => !away?.has(`${workbook.file}\n${sheet.name}`))) ran++;
    else none++;
  }
  return { ran, none };
}
