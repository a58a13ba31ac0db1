import { decimal, decimalText, minus } from '../../../core/values/decimal';
import type { Month } from '../../../core/values/month';
import { spokenMonth, isoMonth } from '../../../core/values/month';
import type { Language } from '../../../core/words';
import { escaped } from '../../html';
import type { MonthEnd } from '../month-end';
import type { BesideRow, TotalsBeside } from '../totals-beside';
import { pairedBar } from './bars';
import type { PageCell, PageColumn } from './table';
import { number, table } from './table';

/** Totals of the month; last month and the difference beside the first measure, and bars where looking beats reading. */
export function totalsPart(model: MonthEnd, language: Language): string {
  const zh = language === 'zh';
  const parts = model.totals.filter(({ rows }) => rows.length > 0).map((one) => registerTotals(one, model, language));
  return `<h2>${zh ? '合计' : 'Totals'}</h2>\n${parts.join('\n')}`;
}

function registerTotals(totals: TotalsBeside, model: MonthEnd, language: Language): string {
  const zh = language === 'zh';
  const [now, before] = [monthName(model.month, language), monthName((model.month - 1) as Month, language)];
  const largest = Math.max(0, ...totals.rows.flatMap((row) => [Number(row.now[0] ?? 0), Number(row.before[0] ?? 0)]));
  const columns: PageColumn[] = [
    { title: totals.dimension[language] },
    ...totals.measures.map(({ name }) => ({ title: name[language], right: true as const })),
    ...(totals.hasBefore ? [{ title: `${before}${zh ? '' : ' '}${totals.measures[0]?.name[language] ?? ''}`, right: true as const }, { title: zh ? '增减' : 'change', right: true as const }] : []),
    { title: totals.hasBefore ? `${now} / ${before}` : '', chart: true },
  ];
  const line = (row: BesideRow, name: string): PageCell[] => [
    name,
    ...row.now.map((value) => number(value)),
    ...(totals.hasBefore ? [number(row.before[0] ?? null), number(difference(row))] : []),
    { html: name === sumName(language) ? '' : pairedBar(Number(row.now[0] ?? 0), Number(row.before[0] ?? 0), largest, escaped(`${row.now[0] ?? 0} / ${row.before[0] ?? 0}`)) },
  ];
  const rows = totals.rows.map((row) => line(row, row.key === '' ? (zh ? '（未填）' : '(blank)') : row.key));
  return `<h3>${escaped(totals.name[language])}</h3>\n${leftOutNote(totals, language)}${table(columns, rows, line(totals.sum, sumName(language)))}`;
}

function sumName(language: Language): string {
  return language === 'zh' ? '合计' : 'total';
}

function monthName(month: Month, language: Language): string {
  return language === 'zh' ? spokenMonth(month) : isoMonth(month);
}

function difference({ now, before }: BesideRow): string | null {
  const [a, b] = [now[0], before[0]];
  if (a === null || a === undefined || b === null || b === undefined) return null;
  const change = minus(decimal(Number(a)), decimal(Number(b)));
  return change > 0 ? `+${decimalText(change)}` : decimalText(change);
}

function leftOutNote({ leftOut }: TotalsBeside, language: Language): string {
  if (leftOut.length === 0) return '';
  const places = leftOut.slice(0, 10).map(({ sheet, row, reason }) => (language === 'zh' ? `「${sheet}」第 ${row + 1} 行（${reason.zh}）` : `"${sheet}" row ${row + 1} (${reason.en})`));
  const more = leftOut.length > 10 ? (language === 'zh' ? '等' : ' …') : '';
  const text = language === 'zh' ? `有 ${leftOut.length} 条记录没有计入：${places.join('、')}${more}。` : `${leftOut.length} records are not counted: ${places.join(', ')}${more}.`;
  return `<p class="note loud">${escaped(text)}</p>\n`;
}
