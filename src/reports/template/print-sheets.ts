import type { SheetPlan } from '../../core/workbook/plan';
import type { PlanProblem } from '../../core/workbook/plan-problem';
import { planProblemText } from '../../core/workbook/plan-problem';
import type { Words } from '../../core/words';
import type { Offers } from '../offers';
import { exampleOf } from '../offers';
import type { TemplateData } from './data';
import { fillTemplate } from './fill-template';

/** A template as it was read: its sheets, or everything in them that could not be printed again. */
export type Template = { readonly kind: 'template'; readonly sheets: readonly SheetPlan[] } | { readonly kind: 'problems'; readonly problems: readonly PlanProblem[] };

/** The filled sheets, or everything that is wrong with the template, a sentence each. */
export type PrintedSheets = { readonly plans: readonly SheetPlan[] } | { readonly problems: readonly Words[] };

/** Prints a report's data through every sheet of a template: all of them or none. A name that the report does not offer is told even where the month has nothing to print by it. */
export function printSheets(template: Template, data: TemplateData, offers: Offers): PrintedSheets {
  if (template.kind === 'problems') return { problems: template.problems.map(sentence) };
  const example = exampleOf(offers);
  const plans: SheetPlan[] = [];
  const problems: PlanProblem[] = [];
  for (const sheet of template.sheets) {
    const filled = fillTemplate(sheet, data, { example });
    if ('plan' in filled) plans.push(filled.plan);
    else problems.push(...filled.problems);
  }
  return problems.length > 0 ? { problems: problems.map(sentence) } : { plans };
}

function sentence(problem: PlanProblem): Words {
  const { zh, en } = planProblemText(problem);
  return { zh: zh.replace(/([^。？])$/, '$1。'), en };
}
