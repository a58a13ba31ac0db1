import type { TotalGroup } from '../../core/totals/group-totals';
import type { Language } from '../../core/words';
import { counted } from '../../core/words';
import type { TotalsReport } from '../../reports/totals-report';
import { fieldName, measureName, registerName } from '../wording';
import type { Block, Document, DocumentCell, Section } from './document';

export function totalsDocument(report: TotalsReport, language: Language): Document {
  const zh = language === 'zh';
  const registers = [...new Set(report.totals.map(({ register }) => register))];
  const wrong = report.reconciled.filter(({ agrees }) => !agrees).length;
  return {
    title: zh ? '台账汇总' : 'Totals',
    lead: [],
    sections: [
      ...registers.map((register): Section => ({ title: registerName(register, language), blocks: [groupBlock(report.totals.filter((group) => group.register === register), language)] })),
      reconciledSection(report, zh),
      leftOutSection(report, zh),
    ],
    summary: [
      { text: zh ? `汇总 ${report.totals.length} 组` : counted(report.totals.length, 'group') },
      { text: zh ? `表内合计不符 ${wrong} 处` : wrong === 1 ? '1 total differs' : `${wrong} totals differ`, tone: wrong > 0 ? 'error' : 'good' },
      { text: zh ? `未计入 ${report.leftOut.length} 条` : `${counted(report.leftOut.length, 'record')} left out`, tone: report.leftOut.length > 0 ? 'loud' : 'good' },
    ],
  };
}

function groupBlock(groups: readonly TotalGroup[], language: Language): Block {
  const register = groups[0]?.register ?? '';
  const dimensions = Object.keys(groups[0]?.by ?? {});
  const measures = [...new Set(groups.flatMap((group) => Object.keys(group.measures)))];
  return {
    title: '',
    columns: [
      ...dimensions.map((id) => ({ title: fieldName(register, id, language) })),
      ...measures.map((id) => ({ title: measureName(register, id, language), align: 'right' as const })),
    ],
    rows: groups.map((group): DocumentCell[] => [
      ...dimensions.map((id) => group.by[id] || (language === 'zh' ? '（空）' : '(blank)')),
      ...measures.map((id) => group.measures[id] ?? ''),
    ]),
  };
}

function reconciledSection({ reconciled }: TotalsReport, zh: boolean): Section {
  if (reconciled.length === 0) return { title: '', blocks: [] };
  const titles = zh ? ['文件', '工作表', '单元格', '表内数', '相加得', '结果'] : ['file', 'sheet', 'cell', 'stated', 'computed', 'result'];
  return {
    title: zh ? '与表内合计核对' : 'Reconciled with the total rows',
    blocks: [
      {
        title: '',
        columns: titles.map((title, index) => ({ title, ...(index === 3 || index === 4 ? { align: 'right' as const } : {}) })),
        rows: reconciled.map(({ file, sheet, cell, stated, computed, agrees }) => [
          file,
          sheet,
          { text: cell, link: { file, sheet, cell } },
          stated,
          computed,
          agrees ? { text: zh ? '相符' : 'agrees', tone: 'good' as const } : { text: zh ? '不符' : 'differs', tone: 'error' as const },
        ]),
      },
    ],
  };
}

function leftOutSection({ leftOut }: TotalsReport, zh: boolean): Section {
  if (leftOut.length === 0) return { title: '', blocks: [] };
  const titles = zh ? ['文件', '工作表', '行', '原因'] : ['file', 'sheet', 'row', 'reason'];
  return {
    title: zh ? '未计入的记录' : 'Records left out',
    blocks: [{ title: '', columns: titles.map((title) => ({ title })), rows: leftOut.map(({ file, sheet, row, reason }) => [file, sheet, row, reason]) }],
  };
}
