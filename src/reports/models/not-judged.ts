import { isRecordSheet } from '../../core/records/read-result';
import { isOfMonth } from '../../core/totals/of-month';
import type { Words } from '../../core/words';
import { allRules } from '../../registers/index';
import type { ReportInput } from '../report';
import { bareName } from './month-remarks';

/** What these rules could not judge of the month: that nothing is listed does not mean that all is well. */
export function notJudgedWords(input: ReportInput, rules: readonly string[]): Words[] {
  const ofMonth = sheetsOfMonth(input);
  const groups = new Map<string, { readonly rule: string; readonly reason: Words; readonly places: string[] }>();
  for (const { file, sheet, rule, records, reason } of input.check.notRun) {
    if (!rules.includes(rule) || !ofMonth.has(`${file}\n${sheet}`)) continue;
    const key = `${rule}\n${reason.zh}`;
    const group = groups.get(key) ?? { rule, reason, places: [] };
    groups.set(key, group);
    group.places.push(`「${bareName(file)}」的「${sheet}」${records === null ? '' : `（${records} 条）`}`);
  }
  return [...groups.values()].map(({ rule, reason, places }) => {
    const title = allRules.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
    return {
      zh: `「${title.zh}」没有核对：${places.join('、')}${reason.zh.replace(/。$/, '')}。`,
      en: `"${title.en}" was not judged for ${places.join(', ')}: ${reason.en}.`,
    };
  });
}

function sheetsOfMonth({ read, month }: ReportInput): ReadonlySet<string> {
  const sheets = read.sheets.filter(isRecordSheet).filter(({ tables, register }) => tables.some(({ rows }) => rows.some((row) => isOfMonth(row, register, month))));
  return new Set(sheets.map(({ workbook, sheet }) => `${workbook.file}\n${sheet.name}`));
}
