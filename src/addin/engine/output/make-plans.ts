import type { Month } from '../../../core/values/month';
import type { PlanProblem } from '../../../core/workbook/plan-problem';
import { planProblemText } from '../../../core/workbook/plan-problem';
import type { SheetPlan } from '../../../core/workbook/plan';
import type { Words } from '../../../core/words';
import { makeReport } from '../../../reports/make-report';
import { monthEndReport } from '../../../reports/models/month-end';
import type { Report, ReportInput } from '../../../reports/report';
import { REPORTS } from '../../../reports/reports';
import type { OutputFile } from '../pane-engine';
import { PaneError } from '../pane-engine';
import type { Checked } from '../session/checked';
import type { EngineWorld } from '../work/world';

/** All that a month's end can print; the report of the month itself last. */
export const PRINTED: readonly Report[] = [...REPORTS.filter(({ id }) => id !== monthEndReport.id), monthEndReport];

export function reportNamed(id: string): Report {
  const found = PRINTED.find((one) => one.id === id);
  if (!found) throw new PaneError({ zh: `没有「${id}」这张报表。`, en: `There is no report "${id}".` });
  return found;
}

export function reportInputOf({ read, result, policy, today, month }: Checked): ReportInput & { readonly month: Month } {
  if (month === null) throw new PaneError({ zh: '报表要知道是哪个月：请先在右上角选择月份。', en: 'A report needs its month: choose one at the top first.' });
  return { read, check: result, policy, month, today };
}

/** A report's printable sheets by the built-in template, or by the department's own. Refused with every problem of the template. */
export async function makePlans(report: Report, input: ReportInput, own: OutputFile | null, world: EngineWorld): Promise<SheetPlan[]> {
  const made = makeReport(report, input);
  if ('refused' in made) throw new PaneError(made.refused);
  const name = own?.name ?? `${report.id}.xlsx`;
  const [{ readTemplate }, { fillTemplate }] = await Promise.all([import('../../../hosts/files/template/read-template'), import('../../../reports/template/fill-template')]);
  const template = await readTemplate(own?.bytes ?? (await world.template(report.id)), name);
  if (template.kind === 'problems') throw refused(name, template.problems);
  const filled = template.sheets.map((sheet) => fillTemplate(sheet, made.model.data));
  const problems = filled.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) throw refused(name, problems);
  return filled.flatMap((one) => ('plan' in one ? [one.plan] : []));
}

function refused(file: string, problems: readonly PlanProblem[]): PaneError {
  const all = problems.map((problem): Words => {
    const { zh, en } = planProblemText(problem);
    return { zh: zh.replace(/([^。？])$/, '$1。'), en };
  });
  return new PaneError({ zh: `模板「${file}」有 ${all.length} 处要改，报表没有生成。`, en: `The template "${file}" has ${all.length} problems; the report was not made.` }, all);
}
