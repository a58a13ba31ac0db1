import type { Words } from '../../core/words';

export type ErrorValue = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!';

/** Shown in the cell as an error value, with the sentence as its explanation. */
export class FormulaError extends Error implements Words {
  constructor(
    readonly zh: string,
    readonly en: string,
    readonly value: ErrorValue = '#VALUE!',
  ) {
    super(zh);
  }
}
