import type { Words } from '../../../core/words';
import { monthEnd } from '../../../reports/month-end/month-end';
import type { MonthEnd } from '../../../reports/month-end/month-end';
import { lacking } from '../../../reports/make-report';
import { reconcile } from '../../../reports/reconcile';
import { REPORTS } from '../../../reports/reports';
import type { Checked } from '../session/checked';
import { namesOf } from './names-of';
import type { MonthEndStep } from '../pane-engine';

/** Which reports were made since the registers were read. */
export type Made = ReadonlySet<string>;

const NO_MONTH: Words = { zh: '请先选择月份', en: 'choose a month first' };
const STEPS = ['received', 'violations', 'totals', 'reports', 'sign-off'] as const;

/** The five steps of a month's end and how far each is. */
export function monthEndSteps(checked: Checked, made: Made): MonthEndStep[] {
  const { month } = checked;
  if (month === null) return STEPS.map((id) => ({ id, state: 'open', says: NO_MONTH }));
  const model = monthEnd({ read: checked.read, check: checked.result, policy: checked.policy, today: checked.today, month });
  return [received(checked, model), violations(model), totals(checked), reports(checked, made), signOff(made)];
}

function received({ problems }: Checked, { received, missing, unknown }: MonthEnd): MonthEndStep {
  const empty = received.filter(({ records }) => records === 0);
  const says: Words[] = [{ zh: `收到 ${received.length} 种台账`, en: `registers received: ${received.length}` }];
  if (missing.length > 0) says.push({ zh: `没有${namesOf(missing, 'zh')}`, en: `no ${namesOf(missing, 'en')}` });
  if (empty.length > 0) says.push({ zh: `${namesOf(empty, 'zh')}本月没有记录`, en: `${namesOf(empty, 'en')}: no records this month` });
  if (unknown.length > 0) says.push({ zh: `${unknown.length} 张表没有认出`, en: `${unknown.length} sheets not recognised` });
  if (problems.length > 0) says.push({ zh: `${problems.length} 处读取问题`, en: `${problems.length} problems in reading` });
  const state = problems.length > 0 || empty.length > 0 || unknown.length > 0 ? 'attention' : received.length === 0 ? 'open' : 'done';
  return { id: 'received', state, says: joined(says) };
}

function violations({ counts, received }: MonthEnd): MonthEndStep {
  const says: Words[] = [];
  if (counts.error > 0) says.push({ zh: `${counts.error} 处违规待处理`, en: `${counts.error} violations to deal with` });
  if (counts.warning > 0) says.push({ zh: `${counts.warning} 处存疑`, en: `${counts.warning} doubtful` });
  if (counts.waived > 0) says.push({ zh: `已豁免 ${counts.waived} 处`, en: `${counts.waived} waived` });
  if (counts.error === 0) says.unshift({ zh: '没有待处理的违规', en: 'no violation left' });
  return { id: 'violations', state: received.length === 0 ? 'open' : counts.error > 0 ? 'attention' : 'done', says: joined(says) };
}

function totals({ read, month }: Checked): MonthEndStep {
  const figures = reconcile(read, month);
  const wrong = figures.filter(({ agrees }) => !agrees).length;
  if (figures.length === 0) return { id: 'totals', state: 'done', says: { zh: '表内没有合计行可核对', en: 'no total rows to compare with' } };
  if (wrong === 0) return { id: 'totals', state: 'done', says: { zh: `表内 ${figures.length} 个合计全部相符`, en: `all ${figures.length} totals agree` } };
  return { id: 'totals', state: 'attention', says: { zh: `表内合计 ${wrong} 个不符，${figures.length - wrong} 个相符`, en: `${wrong} totals disagree, ${figures.length - wrong} agree` } };
}

function reports(checked: Checked, made: Made): MonthEndStep {
  const possible = REPORTS.filter((report) => report.id !== 'month-end' && lacking(report, checked) === null);
  const done = possible.filter(({ id }) => made.has(id)).length;
  const says = { zh: `可以生成 ${possible.length} 份报表，已生成 ${done} 份`, en: `${done} of ${possible.length} reports made` };
  return { id: 'reports', state: possible.length > 0 && done === possible.length ? 'done' : 'open', says };
}

function signOff(made: Made): MonthEndStep {
  const done = made.has('month-end');
  return { id: 'sign-off', state: done ? 'done' : 'open', says: done ? { zh: '月末检查报告已生成，请打印签字', en: 'The month-end report is made: print and sign it' } : { zh: '月末检查报告还没有生成', en: 'The month-end report is not made yet' } };
}

function joined(says: readonly Words[]): Words {
  return { zh: says.map(({ zh }) => zh).join('，'), en: says.map(({ en }) => en).join(', ') };
}
