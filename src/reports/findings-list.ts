import { SEVERITY_WORDS } from '../core/rules/severity-words';
import type { Language, Words } from '../core/words';
import { REGISTERS, allRules } from '../registers/index';
import type { FindingReport } from './check-report';

/** The list of all findings, a line each, as it is written into workbooks. */
export const FINDINGS_TITLE: Words = { zh: '问题清单', en: 'Findings' };

export type FindingColumn = 'severity' | 'register' | 'file' | 'sheet' | 'cell' | 'finding' | 'change' | 'rule' | 'clause' | 'waived';

export const FINDING_COLUMNS: readonly { readonly id: FindingColumn; readonly head: Words }[] = [
  { id: 'severity', head: { zh: '级别', en: 'severity' } },
  { id: 'register', head: { zh: '台账', en: 'register' } },
  { id: 'file', head: { zh: '文件', en: 'file' } },
  { id: 'sheet', head: { zh: '工作表', en: 'sheet' } },
  { id: 'cell', head: { zh: '单元格', en: 'cell' } },
  { id: 'finding', head: { zh: '问题', en: 'finding' } },
  { id: 'change', head: { zh: '建议改为', en: 'change to' } },
  { id: 'rule', head: { zh: '规则', en: 'rule' } },
  { id: 'clause', head: { zh: '制度条款', en: 'clause' } },
  { id: 'waived', head: { zh: '豁免', en: 'waived' } },
];

export function findingTexts(finding: FindingReport, language: Language): Readonly<Record<FindingColumn, string>> {
  const { severity, register, file, sheet, cell, message, fix, rule, clause, waived } = finding;
  return {
    severity: SEVERITY_WORDS[severity][language],
    register: REGISTER_NAMES.get(register)?.[language] ?? register,
    file,
    sheet,
    cell,
    finding: message,
    change: fix?.map((step) => (step.cell === cell ? step.to : `${step.cell} → ${step.to}`)).join('\n') ?? '',
    rule: `${RULE_TITLES.get(rule)?.[language] ?? ''} ${rule}`.trim(),
    clause: clause.join(language === 'zh' ? '、' : ', '),
    waived: waived ? `${waived.reason} ${waived.by} ${waived.on}`.trim() : '',
  };
}

const REGISTER_NAMES = new Map(REGISTERS.map(({ register }) => [register.id, register.name]));
const RULE_TITLES = new Map(allRules.map((rule) => [rule.id, rule.title]));
