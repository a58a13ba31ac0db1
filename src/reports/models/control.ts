import type { Measure } from '../../core/records/register';
import type { Decimal } from '../../core/values/decimal';
import { plus, ZERO } from '../../core/values/decimal';
import type { Words } from '../../core/words';
import type { ControlFigure } from '../report';
import type { TemplateData } from '../template/data';

/** What the printed lines add up to, beside the engine's own total of the month. */
export function control(name: Words, lines: readonly TemplateData[], field: string, counted: Decimal | null): ControlFigure {
  return { name, printed: printedSum(lines, field), counted: counted ?? ZERO };
}

export function printedSum(lines: readonly TemplateData[], field: string): Decimal {
  let sum = ZERO;
  for (const line of lines) {
    const value = line[field];
    if (typeof value === 'object' && 'kind' in value && value.kind === 'number') sum = plus(sum, value.value);
  }
  return sum;
}

export function measureName(register: { readonly measures: readonly Pick<Measure<never>, 'id' | 'name'>[] }, id: string): Words {
  return register.measures.find((measure) => measure.id === id)?.name ?? { zh: id, en: id };
}
