import type { PlanCell, SheetPlan } from '../../../core/workbook/plan';

/** Some cells of the sheet that stands at `plan` in the answer. */
export interface Portion {
  readonly plan: number;
  readonly cells: readonly PlanCell[];
}

/** Cells that a window takes over in well under 50 ms. */
const MOST = 10_000;

/** An answer whose sheets are too large to be taken over in one go: its cells in portions, and the rest, in which these are missing. */
export function inPortions(answer: unknown, most = MOST): { readonly portions: readonly Portion[]; readonly rest: unknown } {
  const plans: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const portions: Portion[] = [];
  const rest = plans.map((plan, at) => {
    if (!isPlan(plan) || plan.cells.length <= most) return plan;
    for (let from = 0; from < plan.cells.length; from += most) portions.push({ plan: at, cells: plan.cells.slice(from, from + most) });
    return { ...plan, cells: [] };
  });
  return portions.length === 0 ? { portions, rest: answer } : { portions, rest: Array.isArray(answer) ? rest : rest[0] };
}

/** The answer as it was before. */
export function joined(rest: unknown, portions: readonly Portion[]): unknown {
  if (portions.length === 0) return rest;
  const plans = (Array.isArray(rest) ? rest : [rest]).map((plan: unknown, at) => {
    const cells = portions.filter((one) => one.plan === at).flatMap((one) => one.cells);
    return cells.length === 0 ? plan : { ...(plan as SheetPlan), cells };
  });
  return Array.isArray(rest) ? plans : plans[0];
}

function isPlan(value: unknown): value is SheetPlan {
  return typeof value === 'object' && value !== null && 'cells' in value && Array.isArray(value.cells) && 'styles' in value;
}
