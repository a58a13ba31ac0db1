import type { Place } from '../../../core/rules/finding';
import { SEVERITY_WORDS } from '../../../core/rules/severity-words';
import type { SheetPlan } from '../../../core/workbook/plan';
import type { Language, Words } from '../../../core/words';
import { REGISTERS } from '../../../registers/index';
import { findingReport } from '../../../reports/check-report';
import type { FindingIndex } from '../answers/finding-index';
import { listPlan } from './list-plan';
import { ruleNamed } from '../answers/rule-named';

const HEADS: readonly Words[] = [
  { zh: '级别', en: 'severity' },
  { zh: '台账', en: 'register' },
  { zh: '文件', en: 'file' },
  { zh: '工作表', en: 'sheet' },
  { zh: '单元格', en: 'cell' },
  { zh: '问题', en: 'finding' },
  { zh: '建议改为', en: 'change to' },
  { zh: '规则', en: 'rule' },
  { zh: '制度条款', en: 'clause' },
  { zh: '豁免', en: 'waived' },
];

/** All findings as one list. `isOpen`: the workbook lies in Excel, so that a cell's link stays inside it. */
export function findingsPlan({ checked, nameOf }: FindingIndex, language: Language, isOpen: (file: string) => boolean): SheetPlan {
  const rows = checked.result.findings.map((finding) => {
    const one = findingReport(finding, nameOf, language);
    return [
      SEVERITY_WORDS[one.severity][language],
      REGISTERS.find(({ register }) => register.id === one.register)?.register.name[language] ?? one.register,
      one.file,
      one.sheet,
      { text: one.cell, link: addressOf(finding.place, one.cell, isOpen(one.file)) },
      one.message,
      one.fix?.map((step) => (step.cell === one.cell ? step.to : `${step.cell} → ${step.to}`)).join('\n') ?? '',
      `${ruleNamed(one.rule).title[language]} ${one.rule}`,
      one.clause.join('、'),
      one.waived ? `${one.waived.reason} ${one.waived.by} ${one.waived.on}`.trim() : '',
    ];
  });
  return listPlan(language === 'zh' ? '问题清单' : 'Findings', HEADS.map((head) => ({ title: head[language], format: null })), rows);
}

/** Into the open workbook, or into the file beside the list. */
function addressOf({ file, sheet }: Place, cell: string, open: boolean): string {
  const inside = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  if (open) return inside;
  const address = encodeURI(file).replace(/#/g, '%23').replace(/\?/g, '%3F');
  return /\.csv$/i.test(file) ? address : `${address}${inside}`;
}
