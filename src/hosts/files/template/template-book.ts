import type { FontStyle } from '../../../core/workbook/plan-style';
import { planProblem, type PlanProblem } from '../../../core/workbook/plan-problem';
import type { CellRef } from '../../../core/workbook/ref';
import type { ReadLimits } from '../read/limits';
import type { Package } from '../read/zip/package';
import type { Palette } from './colours';
import type { RichText } from './rich-text';
import type { ReadStyle } from './styles';
import type { XmlNode } from './xml-tree';

/** What all sheets of the workbook share while it is read. */
export interface TemplateBook {
  readonly source: Package;
  readonly limits: ReadLimits;
  readonly palette: Palette;
  readonly styles: readonly ReadStyle[];
  readonly texts: readonly RichText[];
  /** Looks of conditional formats, as they are written. */
  readonly looks: readonly XmlNode[];
  readonly defaultFont: Pick<FontStyle, 'name' | 'size'>;
}

/** Notes what a plan cannot hold. */
export type Refuse = (at: CellRef | null, zh: string, en: string) => void;

export const MOST_PROBLEMS = 200;

/** Words every refusal alike: what it is, and that it has to go. */
export function refuser(sheet: string, problems: PlanProblem[]): Refuse {
  return (at, zh, en) => {
    if (problems.length < MOST_PROBLEMS) problems.push(planProblem(sheet, at, `模板里不能用${zh}，请去掉后再试`, `a template cannot hold ${en}; remove it and try again`));
  };
}
