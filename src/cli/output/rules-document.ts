import { PARAMETERS } from '../../core/policy/parameters';
import { SEVERITY_WORDS } from '../../core/rules/severity-words';
import type { Language } from '../../core/words';
import type { RuleReport } from '../../reports/rule-report';
import { fieldName, registerName } from '../wording';
import { rosterName } from '../roster-name';
import type { Block, Document, DocumentCell } from './document';

export function rulesDocument(rules: readonly RuleReport[], layout: 'grouped' | 'flat', language: Language): Document {
  const zh = language === 'zh';
  const title = zh ? '规则一览' : 'Rules';
  const registers = [...new Set(rules.map(({ register }) => register))];
  return {
    title,
    lead: [],
    sections:
      layout === 'flat'
        ? [{ title, blocks: [rulesBlock(rules, language)] }]
        : registers.map((register) => ({ title: registerName(register, language), blocks: [rulesBlock(rules.filter((rule) => rule.register === register), language)] })),
    summary: [{ text: zh ? `规则 ${rules.length} 条` : `${rules.length} rules` }],
  };
}

function rulesBlock(rules: readonly RuleReport[], language: Language): Block {
  const zh = language === 'zh';
  const titles = zh ? ['编号', '级别', '条款', '内容', '需要', '参数'] : ['id', 'severity', 'clause', 'title', 'needs', 'parameters'];
  return {
    title: '',
    columns: titles.map((title) => ({ title })),
    rows: rules.map((rule): DocumentCell[] => [
      rule.id,
      { text: SEVERITY_WORDS[rule.severity][language], tone: rule.severity },
      rule.clause.join(zh ? '、' : ', ') || '—',
      rule.title,
      needsText(rule, language),
      rule.parameters.map((id) => `${PARAMETERS[id].name[language]} ${id}`).join(zh ? '、' : ', '),
    ]),
  };
}

function needsText({ register, needs }: RuleReport, language: Language): string {
  const zh = language === 'zh';
  const name = (id: string) => fieldName(register, id, language);
  return [
    ...needs.columns.map(name),
    ...(needs.anyOf.length > 0 ? [needs.anyOf.map(name).join(zh ? '或' : ' or ')] : []),
    ...needs.rosters.map((id) => (zh ? `「${rosterName(id, language)}」名册` : `roster of ${id}`)),
  ].join(zh ? '、' : ', ');
}
