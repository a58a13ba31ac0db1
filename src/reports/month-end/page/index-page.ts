import { SEVERITY_HEADS } from '../../../core/rules/severity-words';
import { isoDate } from '../../../core/values/calendar-date';
import { isoMonth, spokenMonth } from '../../../core/values/month';
import type { Language, Words } from '../../../core/words';
import { escaped, htmlPage } from '../../html';
import type { MonthEnd } from '../month-end';
import { findingsPart } from './findings-part';
import { registersPart } from './registers-part';
import { notRunPart, waivedPart } from './said-parts';
import { STYLE } from './style';
import { table } from './table';
import { totalsPart } from './totals-part';

/** A file of the pack, or why one could not be made. */
export interface PackFile {
  readonly title: Words;
  /** Bare name; null: not made. */
  readonly file: string | null;
  readonly remark: Words | null;
}

/** The one page that a month ends with: no script, no foreign address, printable. Same month, same text. */
export function indexPage(model: MonthEnd, files: readonly PackFile[], language: Language): string {
  const zh = language === 'zh';
  const title = zh ? `月末检查报告 ${spokenMonth(model.month)}` : `Month-end check ${isoMonth(model.month)}`;
  const parts = [filesPart(files, language), registersPart(model, language), findingsPart(model, language), notRunPart(model, language), waivedPart(model, language), totalsPart(model, language)];
  return htmlPage({
    language,
    title,
    style: STYLE,
    styleSource: "'unsafe-inline'",
    generator: GENERATOR,
    header: `<p class="lead">${zh ? `检查日 ${isoDate(model.today)}` : `checked as of ${isoDate(model.today)}`}</p>
${numbers(model, language)}`,
    main: parts.filter((part) => part !== '').join('\n'),
  });
}

/** By it a folder is known as ours. */
export const GENERATOR = 'taizhang month-end';

function numbers({ received, missing, counts, notRun, rules }: MonthEnd, language: Language): string {
  const zh = language === 'zh';
  const tiles: readonly [string | number, string, string][] = [
    [`${received.length}/${received.length + missing.length}`, zh ? '收到台账' : 'registers', missing.length > 0 ? 'loud' : ''],
    [counts.records, zh ? '记录' : 'records', ''],
    [counts.error, SEVERITY_HEADS.error[language], counts.error > 0 ? 'error' : 'good'],
    [counts.warning, SEVERITY_HEADS.warning[language], counts.warning > 0 ? 'warning' : 'good'],
    [counts.info, SEVERITY_HEADS.info[language], 'info'],
    [counts.waived, zh ? '已豁免' : 'waived', 'quiet'],
    [rules.ran, zh ? '已查规则' : 'rules that ran', ''],
    [notRun.length, zh ? '未查或未查全' : 'not (wholly) run', notRun.length > 0 ? 'loud' : 'good'],
  ];
  return `<ul class="numbers">${tiles.map(([value, name, tone]) => `<li><b class="${tone}">${value}</b>${name}</li>`).join('')}</ul>`;
}

function filesPart(files: readonly PackFile[], language: Language): string {
  const zh = language === 'zh';
  const rows = files.map(({ title, file, remark }) => [
    title[language],
    file === null ? { html: `<span class="loud">${zh ? '没有生成' : 'not made'}</span>` } : { html: `<a href="${escaped(encodeURIComponent(file))}">${escaped(file)}</a>` },
    remark?.[language] ?? '',
  ]);
  return `<h2>${zh ? '文件' : 'Files'}</h2>\n${table([{ title: zh ? '报表' : 'report' }, { title: zh ? '文件' : 'file' }, { title: zh ? '说明' : 'remark' }], rows)}`;
}

