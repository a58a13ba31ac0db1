import type { Severity } from '../../core/rules/finding';
import { NOT_CHECKED, SEVERITY_HEADS, SEVERITY_WORDS, countedSeverity } from '../../core/rules/severity-words';
import type { Language } from '../../core/words';
import { counted } from '../../core/words';
import type { CheckReport, FindingReport } from '../../reports/check-report';
import { FINDING_COLUMNS, FINDINGS_TITLE, findingTexts } from '../../reports/findings-list';
import { clauseNotes, clauseText, registerName, ruleTitle } from '../wording';
import type { Block, Document, DocumentCell, RichCell, Section } from './document';
import { shortNames } from './short-names';

interface Look {
  readonly language: Language;
  readonly quiet: boolean;
}

/** Findings by register and rule for reading, or one flat list for sorting; what did not run stands as loud beside it. */
export function checkDocument(report: CheckReport, layout: 'grouped' | 'flat', look: Look): Document {
  const zh = look.language === 'zh';
  const day = zh ? `检查日 ${report.today}` : `checked as of ${report.today}`;
  const sheets = sheetsBlock(report, look);
  const month = report.month === null ? '' : zh ? `，只列 ${report.month}` : `, ${report.month} only`;
  return {
    title: zh ? '台账检查结果' : 'Register check',
    lead: [`${day}${month}`],
    sections: [
      ...(sheets.rows.length > 0 ? [{ title: zh ? '读到的台账' : 'Registers read', cover: true as const, blocks: [sheets] }] : []),
      ...(layout === 'flat' ? [flatFindings(report, look)] : groupedFindings(report, look)),
      notRunSection(report, look),
      staleSection(report, look),
    ],
    summary: summaryOf(report, look.language),
  };
}

function sheetsBlock(report: CheckReport, { language, quiet }: Look): Block {
  const zh = language === 'zh';
  const sheets = quiet ? report.sheets.filter(({ register }) => register === null) : report.sheets;
  const counts = [SEVERITY_HEADS.error[language], SEVERITY_HEADS.warning[language]];
  const titles = zh ? ['文件', '工作表', '台账', '记录', ...counts, '说明'] : ['file', 'sheet', 'register', 'records', ...counts, 'remark'];
  const count = (severity: Severity, file: string, sheet: string, register: string | null) =>
    report.findings.filter((one) => one.severity === severity && !one.waived && one.file === file && one.sheet === sheet && one.register === register).length;
  return {
    title: '',
    columns: titles.map((title, index) => ({ title, ...(index >= 3 && index <= 5 ? { align: 'right' as const } : {}) })),
    rows: sheets.map(({ file, sheet, register, records, why }): DocumentCell[] => {
      const name: RichCell = register === null ? { text: zh ? '未识别' : 'unknown', tone: 'loud' } : { text: registerName(register, language) };
      if (register === null) return [file, sheet, name, '', '', '', why ?? ''];
      const [errors, warnings] = [count('error', file, sheet, register), count('warning', file, sheet, register)];
      return [
        file,
        sheet,
        name,
        records,
        errors > 0 ? { text: String(errors), tone: 'error' } : 0,
        warnings > 0 ? { text: String(warnings), tone: 'warning' } : 0,
        '',
      ];
    }),
  };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function groupedFindings(report: CheckReport, { language }: Look): Section[] {
  const registers = [...new Set(report.findings.map(({ register }) => register))];
  const labels = shortNames(report.sheets.map(({ file }) => file));
  return registers.map((register) => {
    const groups = new Map<string, FindingReport[]>();
    for (const finding of report.findings) {
      if (finding.register !== register) continue;
      const key = `${ORDER.indexOf(finding.severity)} ${finding.rule}`;
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    return { title: registerName(register, language), blocks: sorted.map(([, findings]) => ruleBlock(findings, labels, language)) };
  });
}

function ruleBlock(findings: readonly FindingReport[], labels: ReadonlyMap<string, string>, language: Language): Block {
  const zh = language === 'zh';
  const { rule, severity } = findings[0] ?? { rule: '', severity: 'info' as const };
  const clause = [...new Set(findings.flatMap((finding) => finding.clause))];
  const count = zh ? `${findings.length} 处` : `${findings.length}`;
  return {
    title: `${SEVERITY_WORDS[severity][language]} · ${ruleTitle(rule, language)} · ${count}  [${rule} · ${clauseText(clause, language)}]`,
    tone: severity,
    notes: clauseNotes(clause, language),
    columns: [{ title: '' }, { title: '' }, { title: '', wide: true }],
    rows: findings.map((finding) => [`${labels.get(finding.file) ?? finding.file}「${finding.sheet}」`, { text: finding.cell, tone: severity, link: finding }, sentence(finding, zh)]),
  };
}

function sentence({ message, waived }: FindingReport, zh: boolean): DocumentCell {
  if (!waived) return message;
  const by = `${waived.by} ${waived.on}`.trim();
  return { text: zh ? `（已豁免：${waived.reason}，${by}）${message}` : `(waived: ${waived.reason}, ${by}) ${message}`, tone: 'quiet' };
}

function flatFindings(report: CheckReport, { language }: Look): Section {
  return {
    title: FINDINGS_TITLE[language],
    blocks: [
      {
        title: '',
        columns: FINDING_COLUMNS.map(({ id, head }) => ({ title: head[language], ...(id === 'finding' ? { wide: true as const } : {}) })),
        rows: report.findings.map((finding) => {
          const texts = findingTexts(finding, language);
          return FINDING_COLUMNS.map(({ id }): DocumentCell => {
            if (id === 'severity') return { text: texts.severity, tone: finding.severity };
            return id === 'cell' ? { text: texts.cell, link: finding } : texts[id];
          });
        }),
      },
    ],
  };
}

function notRunSection(report: CheckReport, { language }: Look): Section {
  const zh = language === 'zh';
  if (report.notRun.length === 0) return { title: '', blocks: [] };
  const labels = shortNames(report.sheets.map((one) => one.file));
  const titles = zh ? ['文件', '工作表', '规则', '记录', '原因'] : ['file', 'sheet', 'rule', 'records', 'reason'];
  return {
    title: zh ? NOT_CHECKED.zh : 'Not checked',
    blocks: [
      {
        title: zh ? `以下 ${report.notRun.length} 项没有检查，不等于没有问题` : `${counted(report.notRun.length, 'check')} did not run, which doesn't mean that all is well`,
        tone: 'loud',
        columns: titles.map((title, index) => ({ title, ...(index === 3 ? { align: 'right' as const } : {}), ...(index === 4 ? { wide: true as const } : {}) })),
        rows: report.notRun.map(({ file, sheet, rule, records, reason }) => [
          labels.get(file) ?? file,
          sheet,
          `${rule} ${ruleTitle(rule, language)}`.trim(),
          records === null ? (zh ? '全部' : 'all') : records,
          reason,
        ]),
      },
    ],
  };
}

function staleSection(report: CheckReport, { language }: Look): Section {
  const zh = language === 'zh';
  const { stale } = report.waivers;
  if (stale.length === 0) return { title: '', blocks: [] };
  const titles = zh ? ['文件', '行', '规则', '理由'] : ['file', 'row', 'rule', 'reason'];
  return {
    title: zh ? '失效的豁免' : 'Stale waivers',
    blocks: [
      {
        title: zh ? '这些豁免没有对应的问题，可以删去' : 'No finding answers to these waivers; they may go',
        tone: 'warning',
        columns: titles.map((title) => ({ title })),
        rows: stale.map(({ file, row, rule, reason }) => [file, row, rule, reason]),
      },
    ],
  };
}

function summaryOf({ counts, notRun }: CheckReport, language: Language): RichCell[] {
  const zh = language === 'zh';
  const parts: RichCell[] = [
    { text: zh ? `记录 ${counts.records} 条` : counted(counts.records, 'record') },
    { text: countedSeverity('error', counts.error, language), tone: counts.error > 0 ? 'error' : 'good' },
    { text: countedSeverity('warning', counts.warning, language), tone: counts.warning > 0 ? 'warning' : 'good' },
    { text: countedSeverity('info', counts.info, language), tone: 'info' },
  ];
  if (counts.waived > 0) parts.push({ text: zh ? `已豁免 ${counts.waived}` : `${counts.waived} waived`, tone: 'quiet' });
  if (notRun.length > 0) parts.push({ text: zh ? `${NOT_CHECKED.zh} ${notRun.length} 项` : `${notRun.length} ${NOT_CHECKED.en}`, tone: 'loud' });
  return parts;
}
