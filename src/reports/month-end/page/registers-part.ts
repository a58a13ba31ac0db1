import { SEVERITY_HEADS } from '../../../core/rules/severity-words';
import type { Language } from '../../../core/words';
import { escaped } from '../../html';
import { bareName } from '../../models/month-remarks';
import type { MonthEnd } from '../month-end';
import type { PageCell } from './table';
import { number, table } from './table';

/** What was received, what was not, and sheets that belong to no register. */
export function registersPart({ received, missing, unknown }: MonthEnd, language: Language): string {
  const zh = language === 'zh';
  const rows = received.flatMap(({ name, sheets }) =>
    sheets.map(({ file, sheet, records, error, warning }, index): PageCell[] => [
      index === 0 ? name[language] : '',
      bareName(file),
      sheet,
      number(records),
      number(error, error > 0 ? 'error' : 'quiet'),
      number(warning, warning > 0 ? 'warning' : 'quiet'),
    ]),
  );
  const lost = missing.map(({ name }): PageCell[] => [{ html: `<b class="loud">${escaped(name[language])}</b>` }, { html: `<span class="loud">${zh ? '没有收到' : 'not received'}</span>` }, '', '', '', '']);
  const counts = [SEVERITY_HEADS.error[language], SEVERITY_HEADS.warning[language]];
  const heads = zh ? ['台账', '文件', '工作表', '本月记录', ...counts] : ['register', 'file', 'sheet', 'records of the month', ...counts];
  return `<h2>${zh ? '台账' : 'Registers'}</h2>\n${table(heads.map((title, index) => (index >= 3 ? { title, right: true } : { title })), [...rows, ...lost])}${others(unknown, language)}`;
}

function others(unknown: MonthEnd['unknown'], language: Language): string {
  if (unknown.length === 0) return '';
  const zh = language === 'zh';
  const rows = unknown.map(({ file, sheet, why }) => [bareName(file), sheet, why[language]]);
  const heads = zh ? ['文件', '工作表', '原因'] : ['file', 'sheet', 'reason'];
  return `\n<h3>${zh ? '没有认出的工作表' : 'Sheets that were not recognised'}</h3>\n${table(heads.map((title) => ({ title })), rows)}`;
}
