import type { ParameterId } from '../src/core/policy/parameters';
import { PARAMETERS } from '../src/core/policy/parameters';
import type { RosterId } from '../src/core/policy/rosters';
import type { Register } from '../src/core/records/register';
import type { Rule } from '../src/core/rules/rule';
import { SEVERITY_WORDS } from '../src/core/rules/severity-words';
import { clause, isClauseId } from '../src/manual/index';
import { exampleSections } from './example-tables';
import { parameterText } from './parameter-text';

/** `vehicle/void-slip` → `vehicle-void-slip.md` */
export function pageName(ruleId: string): string {
  return `${ruleId.replaceAll('/', '-')}.md`;
}

/** A text that may stand within a table's cell. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The page of one rule, wholly from its declaration. */
export function rulePage(rule: Rule, register: Register | null): string {
  const { zh, en } = SEVERITY_WORDS[rule.severity];
  return [
    `# ${rule.title.zh}`,
    '',
    `\`${rule.id}\` · ${register?.name.zh ?? '每一种台账'} · ${zh}${rule.fixable ? ' · 可以自动改正' : ''}`,
    '',
    rule.why.zh,
    '',
    ...clauseLines(rule.clause),
    ...needLines(rule, register),
    ...parameterLines(rule.needs.parameters ?? []),
    ...exampleSections(rule, register),
    '## In English',
    '',
    `**${rule.title.en}** (${en}${rule.fixable ? ', fixable' : ''}). ${rule.why.en}`,
    '',
  ].join('\n');
}

function clauseLines(ids: readonly string[]): string[] {
  if (ids.length === 0) return ['依据：制度没有专门的条款，属于算术或登记的常规。', ''];
  const lines = ids.map((id) => {
    if (!isClauseId(id)) throw new Error(`no such clause: ${id}`);
    const { cite, summary } = clause(id);
    return `- ${id} ${cite.zh}：${summary.zh}`;
  });
  return ['## 依据', '', ...lines, ''];
}

function needLines({ needs, reads }: Rule, register: Register | null): string[] {
  const name = (id: string) => register?.fields[id]?.zh ?? id;
  const lines = [
    ...(needs.columns?.length ? [`- 列：${needs.columns.map(name).join('、')}`] : []),
    ...(needs.anyOf?.length ? [`- 至少有一列：${needs.anyOf.map(name).join('、')}`] : []),
    ...(needs.filled?.length ? [`- 空白时不作判断：${needs.filled.map(name).join('、')}`] : []),
    ...(needs.rosters?.length ? [`- 名册：${needs.rosters.map((id) => ROSTERS[id]).join('、')}`] : []),
    ...(reads.length > 0 ? [`- 有则参考：${reads.map(name).join('、')}`] : []),
  ];
  return lines.length === 0 ? [] : ['## 需要什么', '', '缺了必需的列、名册或参数，这条规则列为「未检查」并说明原因。', '', ...lines, ''];
}

function parameterLines(ids: readonly ParameterId[]): string[] {
  if (ids.length === 0) return [];
  const rows = ids.map((id) => `| ${PARAMETERS[id].name.zh} | ${id} | ${parameterText(id)} | ${PARAMETERS[id].clause.join(' ') || '—'} |`);
  return ['## 参数', '', '| 参数 | 名称 | 默认 | 条款 |', '|---|---|---|---|', ...rows, ''];
}

const ROSTERS = {
  people: '人员', departments: '部门', vehicles: '车辆', seals: '印章', suppliers: '指定单位', supplies: '用品目录',
} as const satisfies Record<RosterId, string>;
