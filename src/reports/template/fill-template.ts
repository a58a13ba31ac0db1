import type { SheetPlan } from '../../core/workbook/plan';
import type { PlanProblem } from '../../core/workbook/plan-problem';
import { MAX_ROWS } from '../../core/workbook/ref';
import { blocksOf } from './blocks';
import { checkFormulas } from './check-formulas';
import { checkNames, namesIn } from './check-names';
import type { TemplateData } from './data';
import { expandColumns } from './expand-columns';
import { filledText } from './filled-text';
import { layOut } from './lay-out';
import { movedConditionalFormats, movedFreeze, movedPage, movedValidations } from './page-parts';
import { newPrinting } from './placed';
import { planSteps } from './plan-steps';
import { readSketch } from './read-sketch';
import { Problems } from './report-problem';
import { rowHeights } from './row-heights';
import { rootScope } from './scope';
import { finishFormulas } from './sheet-formulas';
import { StyleBook } from './style-book';
import { UsedCells } from './used-cells';

export type Filled = { readonly plan: SheetPlan } | { readonly problems: readonly PlanProblem[] };

export interface FillOptions {
  /** Data in which every list has an item: names inside empty lists are checked against it. */
  readonly example?: TemplateData;
}

/** Prints data through a template: the filled sheet, or everything that is wrong with the template. */
export function fillTemplate(template: SheetPlan, data: TemplateData, { example }: FillOptions = {}): Filled {
  const problems = new Problems(template.name);
  const names = namesIn(example ? [data, example] : [data]);
  const sketch = expandColumns(readSketch(template, (name) => names.has(name), problems), rootScope(data), problems);
  const used = new UsedCells(sketch.plan, sketch.cells);
  const blocks = blocksOf(sketch, used, problems);
  checkNames(sketch, blocks, example ? [data, example] : [data], problems);
  checkFormulas(sketch.cells, blocks, problems);
  if (problems.list.length > 0) return { problems: problems.list };
  const steps = planSteps(sketch, blocks, used, problems);
  if (problems.list.length > 0) return { problems: problems.list };

  const styles = new StyleBook(template.styles);
  const root = newPrinting(null, null, rootScope(data), false);
  const sheet = layOut(steps, root, sketch.breaks, styles, problems);
  if (sheet.lastRow >= MAX_ROWS) problems.add(null, `填完后超过 Excel 的 ${MAX_ROWS} 行，请缩小范围再出表`, `the filled sheet has more than Excel's ${MAX_ROWS} rows; report less at once`);
  else finishFormulas(sheet, problems);
  const { plan } = sketch;
  const cells = sheet.sortedCells();
  const page = movedPage(plan.page, root, problems);
  const filled: SheetPlan = {
    ...plan,
    name: filledText(plan.name, root.scope),
    styles: styles.styles,
    cells,
    merges: sheet.merges,
    rows: rowHeights({ ...plan, cells, merges: sheet.merges, rows: sheet.rows, styles: styles.styles }),
    pageBreaks: sheet.sortedBreaks(),
    pictures: sheet.pictures,
    conditionalFormats: movedConditionalFormats(plan.conditionalFormats, root, problems),
    validations: movedValidations(plan.validations, root, problems),
    freeze: movedFreeze(plan.freeze, root),
    page: { ...page, header: filledText(page.header, root.scope, true), footer: filledText(page.footer, root.scope, true) },
  };
  return problems.list.length > 0 ? { problems: problems.list } : { plan: filled };
}
