import type { Month } from '../../../core/values/month';
import type { SheetPlan } from '../../../core/workbook/plan';
import type { Words } from '../../../core/words';
import { makeReport } from '../../../reports/make-report';
import type { Report, ReportInput, ReportModel } from '../../../reports/report';
import { REPORTS } from '../../../reports/reports';
import type { OutputFile } from '../pane-engine';
import { PaneError } from '../pane-engine';
import type { Checked } from '../session/checked';
import type { EngineWorld } from '../work/world';

export function reportNamed(id: string): Report {
  const found = REPORTS.find((one) => one.id === id);
  if (!found) throw new PaneError({ zh: `没有「${id}」这张报表。`, en: `There is no report "${id}".` });
  return found;
}

export function reportInputOf({ read, result, policy, today, month }: Checked): ReportInput & { readonly month: Month } {
  if (month === null) throw new PaneError({ zh: '报表要知道是哪个月：请先在右上角选择月份。', en: 'A report needs its month: choose one at the top first.' });
  return { read, check: result, policy, month, today };
}

/** A report's printable sheets by the built-in template, or by the department's own. Refused with every problem of the template. */
export async function makePlans(report: Report, input: ReportInput, own: OutputFile | null, world: EngineWorld): Promise<readonly SheetPlan[]> {
  const made = makeReport(report, input);
  if ('refused' in made) throw new PaneError(made.refused);
  return await printedPlans(report, made.model, own, world);
}

export async function printedPlans({ id, offers }: Report, { data }: ReportModel, own: OutputFile | null, world: EngineWorld): Promise<readonly SheetPlan[]> {
  const name = own?.name ?? `${id}.xlsx`;
  const [{ readTemplate }, { printSheets }] = await Promise.all([import('../../../hosts/files/template/read-template'), import('../../../reports/template/print-sheets')]);
  const printed = printSheets(await readTemplate(own?.bytes ?? (await world.template(id)), name), data, offers);
  if ('problems' in printed) throw refused(name, printed.problems);
  return printed.plans;
}

function refused(file: string, problems: readonly Words[]): PaneError {
  return new PaneError({ zh: `模板「${file}」有 ${problems.length} 处要改，报表没有生成。`, en: `The template "${file}" has ${problems.length} problems; the report was not made.` }, problems);
}
