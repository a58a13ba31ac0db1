import type { Argument } from './argument';
import { isMissing } from './argument';
import { FormulaError } from './formula-error';

/** Trimmed; empty where nothing is given. */
export function textOf(argument: Argument): string {
  if (isMissing(argument)) return '';
  if (typeof argument === 'object') throw new FormulaError(`引用的格子是错误值 ${argument.code}，请先改好那一格。`, `A cell given is the error ${argument.code}; mend it first.`);
  return String(argument).trim();
}
