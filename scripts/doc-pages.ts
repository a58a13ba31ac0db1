import { SEVERITY_WORDS } from '../src/core/rules/severity-words';
import type { Register } from '../src/core/records/register';
import type { Rule } from '../src/core/rules/rule';
import { clausesMarkdown } from '../src/manual/clauses-page';
import { REGISTERS, sharedRules } from '../src/registers/index';
import { REPORTS } from '../src/reports/reports';
import { reportFieldsPage } from './report-fields-page';
import { cell, pageName, rulePage } from './rule-page';

/** Every generated page: path from the project's root → text. */
export function docPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const groups: { readonly title: string; readonly register: Register | null; readonly rules: readonly Rule[] }[] = [
    { title: '每一种台账', register: null, rules: sharedRules },
    ...REGISTERS.map(({ register, rules }) => ({ title: `${register.name.zh} ${register.id}`, register, rules })),
  ];
  for (const { rules, register } of groups) {
    for (const rule of rules) pages.set(`docs/rules/${pageName(rule.id)}`, rulePage(rule, register));
  }
  pages.set('docs/rules/README.md', index(groups));
  const clauses = clausesMarkdown();
  pages.set('docs/clauses.md', clauses.endsWith('\n') ? clauses : `${clauses}\n`);
  pages.set('docs/report-fields.md', reportFieldsPage(REPORTS));
  return pages;
}

function index(groups: readonly { readonly title: string; readonly rules: readonly Rule[] }[]): string {
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const parts = groups.map(({ title, rules }) => [
    `## ${title}`,
    '',
    '| 规则 | 检查什么 | 级别 | 条款 |',
    '|---|---|---|---|',
    ...rules.map((rule) => `| [${rule.id}](${pageName(rule.id)}) | ${cell(rule.title.zh)} | ${SEVERITY_WORDS[rule.severity].zh} | ${rule.clause.join(' ') || '—'} |`),
    '',
  ]);
  return ['# 规则', '', `共 ${count} 条。本目录由 \`npm run docs\` 从规则的声明生成。`, '', ...parts.flat()].join('\n');
}
