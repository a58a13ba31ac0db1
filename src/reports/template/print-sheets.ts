import type { SheetPlan } from '../../core/workbook/plan';
import type { PlanProblem } from '../../core/workbook/plan-problem';
import { planProblemText } from '../../core/workbook/plan-problem';
import type { Words } from '../../core/words';
import type { TemplateData } from './data';
import { fillTemplate } from './fill-template';

/** A template as it was read: its sheets, or everything in them that could not be printed again. */
export type Template = { readonly kind: 'template'; readonly sheets: readonly SheetPlan[] } | { readonly kind: 'problems'; readonly problems: readonly PlanProblem[] };

/** The filled sheets, or everything that is wrong with the template, a sentence each. */
export type PrintedSheets = { readonly plans: readonly SheetPlan[] } | { readonly problems: readonly Words[] };

/** Prints data through every sheet of a template: all of them or none. */
export function printSheets(template: Template, data: TemplateData): PrintedSheets {
  if (template.kind === 'problems') return { problems: template.problems.map(sentence) };
  const plans: SheetPlan[] = [];
  const problems: PlanProblem[] = [];
  for (const sheet of template.sheets) {
    const filled = fillTemplate(sheet, data);
    if ('plan' in filled) plans.push(filled.plan);
    else problems.push(...filled.problems);
  }
  return problems.length > 0 ? { problems: problems.map(sentence) } : { plans };
}

function sentence(problem: PlanProblem): Words {
  const { zh, en } = planProblemText(problem);
  return { zh: zh.replace(/([^。？])$/, '$1。'), en };
}
