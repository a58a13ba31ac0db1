import type { Words } from '../words';
import { a1, type CellRef } from './ref';

/** Why a template cannot be used as it is: what stands where, and what to do about it. */
export interface PlanProblem {
  readonly sheet: string;
  /** Null: the sheet as a whole. */
  readonly at: CellRef | null;
  readonly message: Words;
  /** The nearest name that there is, where a name was not found. */
  readonly suggestion: string | null;
}

export function planProblem(sheet: string, at: CellRef | null, zh: string, en: string, suggestion: string | null = null): PlanProblem {
  return { sheet, at, message: { zh, en }, suggestion };
}

/** One sentence: `「明细」B5：没有「车牌好」这个名称；是不是「车牌号」？` */
export function planProblemText({ sheet, at, message, suggestion }: PlanProblem): Words {
  const place = at ? a1(at.row, at.column) : '';
  return {
    zh: `「${sheet}」${place}：${message.zh}${suggestion === null ? '' : `；是不是「${suggestion}」？`}`,
    en: `“${sheet}”${place && ` ${place}`}: ${message.en}${suggestion === null ? '' : `; do you mean “${suggestion}”?`}`,
  };
}
