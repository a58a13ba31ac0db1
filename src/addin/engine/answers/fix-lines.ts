import type { FixStep } from '../../../core/rules/finding';
import { fixPlan } from '../../../reports/fix-report';
import { editText } from '../../../registers/shared/wording';
import type { FindingIndex } from './finding-index';
import type { FixLine } from '../pane-engine';
import { ruleNamed } from './rule-named';

/** Every certain fix, cell by cell: the same that `taizhang fix` makes. */
export function fixLines({ checked, nameOf }: FindingIndex): FixLine[] {
  const { findings } = checked.result;
  const owner = new Map<FixStep, number>();
  findings.forEach(({ fix }, index) => fix?.forEach((step) => owner.set(step, index)));
  return fixPlan(findings, checked.workbooks, null).files.flatMap(({ fixes }) =>
    fixes.map(({ step, rule }) => ({
      finding: owner.get(step) ?? -1,
      rule,
      title: ruleNamed(rule).title,
      place: step.place,
      cell: nameOf(step.place).cell,
      from: step.from,
      to: editText(step.to),
    })),
  );
}

/** The steps of these findings, each cell once; what two of them would change differently is left alone. */
export function fixStepsOf({ checked }: FindingIndex, chosen: readonly number[]): FixStep[] {
  return plannedFor(checked, chosen).files.flatMap(({ fixes }) => fixes.map(({ step }) => step));
}

export function plannedFor({ result, workbooks }: FindingIndex['checked'], chosen: readonly number[]): ReturnType<typeof fixPlan> {
  const wanted = new Set(chosen);
  return fixPlan(result.findings.filter((_, index) => wanted.has(index)), workbooks, null);
}
