import { decimal, toNumber } from '../../core/values/decimal';
import { parseIsoDate } from '../../core/values/calendar-date';
import { isList, lookUp, type Found, type Scope } from './scope';
import type { Test } from './tag';

/** Whether a condition holds for the item at hand. An empty cell is equal to nothing and neither more nor less. */
export function holds(test: Test, scope: Scope): boolean {
  const found = lookUp(scope, test.name);
  return test.kind === 'there' ? isThere(found) : compares(found, test.operator, test.with);
}

function isThere(found: Found | undefined): boolean {
  if (found === undefined || typeof found === 'boolean') return found === true;
  if (isList(found)) return found.length > 0;
  return found.kind !== 'blank' && !(found.kind === 'text' && found.value === '');
}

function compares(found: Found | undefined, operator: string, wanted: string): boolean {
  if (typeof found === 'boolean') return (/^(是|真|true|yes)$/i.test(wanted) === found) === (operator === '=');
  if (found === undefined || isList(found) || found.kind === 'blank') return operator === '=' ? wanted === '' : operator === '<>' && wanted !== '';
  const difference = found.kind === 'text' ? order(found.value, wanted) : found.kind === 'date' ? found.value - (parseIsoDate(wanted) ?? NaN) : toNumber(found.value) - toNumber(decimal(Number(wanted)));
  if (Number.isNaN(difference)) return operator === '<>';
  if (operator === '=') return difference === 0;
  if (operator === '<>') return difference !== 0;
  if (operator === '>') return difference > 0;
  if (operator === '<') return difference < 0;
  return operator === '>=' ? difference >= 0 : difference <= 0;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
