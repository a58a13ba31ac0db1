import { decimal, decimalText, minus, toCents } from '../../../core/values/decimal';
import type { Month } from '../../../core/values/month';
import { spokenMonth, isoMonth } from '../../../core/values/month';
import type { Language } from '../../../core/words';
import { counted } from '../../../core/words';
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
    { title: totals.hasBefore ? `${totals.measures[0]?.name[language] ?? ''}${zh ? '：' : ': '}${now} / ${before}` : (totals.measures[0]?.name[language] ?? ''), chart: true },
  ];
  const rows = totals.rows.map((row): PageCell[] => [
    name(row.key === '' ? (zh ? '（未填）' : '(blank)') : row.key),
    ...row.now.map((value, index) => number(shown(value, totals.measures[index]?.unit))),
    { html: pairedBar(Number(row.now[0] ?? 0), Number(row.before[0] ?? 0), largest, escaped(`${row.now[0] ?? 0} / ${row.before[0] ?? 0}`)) },
  ]);
  return `<h3>${escaped(totals.name[language])}</h3>\n${leftOutNote(totals, language)}${table(columns, rows, sums(totals, [now, before], language))}`;
}

/** The month's sum; last month's and the difference under it, where there is a month before. */
function sums({ sum, measures, hasBefore }: TotalsBeside, [now, before]: readonly [string, string], language: Language): PageCell[][] {
  const zh = language === 'zh';
  const cells = (values: readonly (string | null)[]) => measures.map(({ unit }, index) => number(shown(values[index] ?? null, unit)));
  const own: PageCell[] = [name(zh ? '合计' : 'total'), ...cells(sum.now), { html: '' }];
  if (!hasBefore) return [own];
  const change = measures.map(({ unit }, index) => number(difference(sum, index, unit)));
  return [
    [name(zh ? `${now}合计` : `total ${now}`), ...own.slice(1)],
    [name(zh ? `${before}合计` : `total ${before}`), ...cells(sum.before), { html: '' }],
    [name(zh ? '增减' : 'change'), ...change, { html: '' }],
  ];
}

function name(text: string): PageCell {
  return { html: `<span class="name">${escaped(text)}</span>` };
}

/** Ratios and hours to the hundredth; amounts as they are. */
function shown(value: string | null, unit: string | undefined): string | null {
  return value !== null && (unit === 'ratio' || unit === 'hours') ? decimalText(toCents(decimal(Number(value)))) : value;
}

function monthName(month: Month, language: Language): string {
  return language === 'zh' ? spokenMonth(month) : isoMonth(month);
}

function difference({ now, before }: BesideRow, index: number, unit: string): string | null {
  const [a, b] = [now[index], before[index]];
  if (a === null || a === undefined || b === null || b === undefined) return null;
  const change = minus(decimal(Number(a)), decimal(Number(b)));
  const text = unit === 'money' ? decimalText(change, 2) : (shown(decimalText(change), unit) ?? '');
  return change > 0 ? `+${text}` : text;
}

function leftOutNote({ leftOut }: TotalsBeside, language: Language): string {
  if (leftOut.length === 0) return '';
  const places = leftOut.slice(0, 10).map(({ sheet, row, reason }) => (language === 'zh' ? `「${sheet}」第 ${row + 1} 行（${reason.zh}）` : `"${sheet}" row ${row + 1} (${reason.en})`));
  const more = leftOut.length > 10 ? (language === 'zh' ? '等' : ' …') : '';
  const text = language === 'zh' ? `有 ${leftOut.length} 条记录没有计入：${places.join('、')}${more}。` : `${counted(leftOut.length, 'record')} not counted: ${places.join(', ')}${more}.`;
  return `<p class="note loud">${escaped(text)}</p>\n`;
}
