import type { Coverage } from './clause';
import { CLAUSE_IDS, clause } from './index';

/** The table of all clauses and how each is looked after, in Markdown. */
export function clausesMarkdown(): string {
  const rows = CLAUSE_IDS.map((id) => {
    const { cite, summary, coverage } = clause(id);
    return `| ${[id, cite.zh, summary.zh, coverage.map(coverageText).join('<br>')].map(cell).join(' | ')} |`;
  });
  return [
    '# 条款与检查 · Clauses and how they are looked after',
    '',
    '本表由 `src/manual/` 的数据生成，请勿手改。编号 `3.5.3` 即第三节 五.3；`att.` 为工作时间与考勤，`leave.` 为请假。',
    '',
    'Generated from the data in `src/manual/`; do not edit. Nothing is left out: what no rule judges is computed, or is for a person, with the reason.',
    '',
    ...counts(),
    '',
    '| 编号 | 条款 | 内容 | 如何检查 |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function counts(): string[] {
  const all = CLAUSE_IDS.map((id) => clause(id).coverage);
  const judged = all.filter((coverage) => coverage.some(({ by }) => by === 'rule')).length;
  const computed = all.filter((coverage) => !coverage.some(({ by }) => by === 'rule') && coverage.some(({ by }) => by === 'computed' || by === 'report')).length;
  return [`共 ${all.length} 条：由规则判断 ${judged} 条，由计算或报表给出 ${computed} 条，须由人核对 ${all.length - judged - computed} 条。`];
}

function coverageText(coverage: Coverage): string {
  switch (coverage.by) {
    case 'rule':
      return `规则 ${coverage.rules.map((rule) => `\`${rule}\``).join('、')}`;
    case 'computed':
      return `计算：${coverage.what.zh}`;
    case 'report':
      return `报表 ${coverage.reports.map((report) => `\`${report}\``).join('、')}`;
    case 'person':
      return `人工：${coverage.why.zh}`;
  }
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
