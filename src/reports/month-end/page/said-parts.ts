import { NOT_CHECKED } from '../../../core/rules/severity-words';
import type { Language } from '../../../core/words';
import { counted } from '../../../core/words';
import { escaped } from '../../html';
import { bareName } from '../../models/month-remarks';
import type { MonthEnd } from '../month-end';
import { number, table } from './table';

/** What was not checked stands as loud as what was. */
export function notRunPart({ notRun }: MonthEnd, language: Language): string {
  if (notRun.length === 0) return '';
  const zh = language === 'zh';
  const rows = notRun.flatMap(({ title, reasons }) =>
    reasons.map(({ reason, sheets, records }, index) => [index === 0 ? title[language] : '', reason[language], sheets.join(zh ? '、' : ', '), number(records ?? (zh ? '全部' : 'all'))]),
  );
  const heads = zh ? ['规则', '原因', '工作表', '记录'] : ['rule', 'reason', 'sheets', 'records'];
  const lead = zh ? '下面这些没有检查，不等于没有问题。' : 'These were not checked, which does not mean that all is well.';
  return `<h2>${zh ? NOT_CHECKED.zh : 'Not checked'}</h2>\n<p class="note loud">${lead}</p>\n${table(heads.map((title, index) => (index === 3 ? { title, right: true } : { title })), rows)}`;
}

/** Exceptions that somebody signed for, each with its reason and name. */
export function waivedPart({ waived, stale }: MonthEnd, language: Language): string {
  if (waived.length === 0 && stale === 0) return '';
  const zh = language === 'zh';
  const rows = waived.map(({ file, sheet, cell, message, waiver }) => [`${bareName(file)}「${sheet}」${cell}`, message[language], waiver.reason, `${waiver.by} ${waiver.on}`.trim()]);
  const heads = zh ? ['位置', '问题', '理由', '批准人和日期'] : ['place', 'finding', 'reason', 'approved'];
  const old = stale === 0 ? '' : `<p class="note warning">${escaped(zh ? `另有 ${stale} 条豁免没有对应的问题，可以从「豁免」表删去。` : `${counted(stale, 'more waiver')} without a finding, to be deleted from the sheet 豁免.`)}</p>`;
  return `<h2>${zh ? '豁免' : 'Waivers'}</h2>\n${rows.length > 0 ? table(heads.map((title) => ({ title })), rows) : ''}${old}`;
}
