import { NOT_CHECKED, countedSeverity } from '../../core/rules/severity-words';
import type { Language } from '../../core/words';
import type { MonthEnd } from '../../reports/month-end/month-end';
import type { PackFile } from '../../reports/month-end/page/index-page';
import type { Document } from './document';

/** What `month-end --format json` gives. */
export interface MonthEndResult {
  readonly version: 1;
  readonly month: string;
  readonly out: string;
  readonly files: readonly { readonly title: string; readonly file: string | null; readonly remark: string | null }[];
  readonly counts: MonthEnd['counts'];
}

export function monthEndJson(month: string, out: string, listed: readonly PackFile[], { counts }: MonthEnd, language: Language): MonthEndResult {
  return { version: 1, month, out, files: listed.map(({ title, file, remark }) => ({ title: title[language], file, remark: remark?.[language] ?? null })), counts };
}

/** What was written, what was not and why, and where to begin reading. */
export function monthEndDocument({ month, out, files, counts }: MonthEndResult, { missing, notRun }: MonthEnd, language: Language): Document {
  const zh = language === 'zh';
  const notMade = files.filter(({ file }) => file === null);
  return {
    title: zh ? '月末检查' : 'Month-end check',
    lead: [month],
    sections: [
      {
        title: zh ? '写出的文件' : 'Files',
        blocks: [{ title: '', columns: [{ title: '' }, { title: '' }], rows: files.filter(({ file }) => file !== null).map(({ title, file }) => [title, file ?? '']) }],
      },
      {
        title: zh ? '没有生成' : 'Not made',
        blocks: notMade.length === 0 ? [] : [{ title: '', tone: 'loud', columns: [{ title: '' }, { title: '', wide: true }], rows: notMade.map(({ title, remark }) => [title, remark ?? '']) }],
      },
      {
        title: zh ? '没有收到的台账' : 'Registers not received',
        blocks: missing.length === 0 ? [] : [{ title: '', tone: 'loud', columns: [{ title: '' }], rows: missing.map(({ name }) => [name[language]]) }],
      },
    ],
    summary: [
      { text: countedSeverity('error', counts.error, language), tone: counts.error > 0 ? 'error' : 'good' },
      { text: countedSeverity('warning', counts.warning, language), tone: counts.warning > 0 ? 'warning' : 'good' },
      { text: zh ? `${NOT_CHECKED.zh} ${notRun.length} 项` : `${notRun.length} ${NOT_CHECKED.en}`, tone: notRun.length > 0 ? 'loud' : 'good' },
      { text: zh ? `先看 ${out}/index.html` : `begin with ${out}/index.html` },
    ],
  };
}
