import type { PlanProblem } from '../../core/workbook/plan-problem';
import { planProblem } from '../../core/workbook/plan-problem';
import type { CellRef } from '../../core/workbook/ref';

/** A template's problems are told all at once; the first two hundred of them. */
export class Problems {
  readonly list: PlanProblem[] = [];
  readonly #seen = new Set<string>();

  constructor(private readonly sheet: string) {}

  add(at: CellRef | null, zh: string, en: string, suggestion: string | null = null): void {
    const key = `${at?.row ?? ''},${at?.column ?? ''},${zh}`;
    if (this.list.length >= MOST || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.list.push(planProblem(this.sheet, at, zh, en, suggestion));
  }
}

const MOST = 200;
