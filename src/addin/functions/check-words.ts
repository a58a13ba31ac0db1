import { NOT_CHECKED, SEVERITY_WORDS } from '../../core/rules/severity-words';
import type { Words } from '../../core/words';

/** The words of a check's rows; findings and reasons are worded by their rules. */
export const CHECK_WORDS = {
  today: { zh: '检查日', en: 'day of the check' },
  heads: [
    { zh: '单元格', en: 'Cell' },
    { zh: '级别', en: 'Severity' },
    { zh: '说明', en: 'What and why' },
    { zh: '依据', en: 'Clause' },
  ] satisfies readonly Words[],
  severity: SEVERITY_WORDS,
  notRun: NOT_CHECKED,
  fine: { zh: '没有问题', en: 'nothing wrong' },
  nothingFound: (records: number): Words => ({ zh: `查了 ${records} 条记录，没有发现问题。`, en: `${records} records checked, nothing found.` }),
  more: (count: number): Words => ({ zh: `还有 ${count} 处，请在任务窗格里看。`, en: `${count} more; see the pane.` }),
  unseen: { zh: '公式看不到行有没有隐藏', en: 'a formula does not see which rows are hidden' },
  zeros: { zh: '这个 Excel 把空格当作 0 交给公式，所以区域里的 0 都当作没有填；要分清请在任务窗格里检查。', en: 'This Excel hands blank cells to formulas as 0, so each 0 in the range was taken for a blank; check in the pane to tell them apart.' },
  ofRecords: (title: string, records: number): Words => ({ zh: `${title}（${records} 条）`, en: `${title} (${records} records)` }),
  because: (reason: string, what: readonly string[]): Words => ({ zh: `${reason}：${what.join('、')}`, en: `${reason}: ${what.join('; ')}` }),
};
