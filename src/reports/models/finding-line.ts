import type { Finding } from '../../core/rules/finding';
import { SEVERITY_WORDS } from '../../core/rules/severity-words';
import type { NamedPlace } from '../place-names';
import type { TemplateData } from '../template/data';
import { bareName } from './month-remarks';
import { textValue } from './values';

/** What a report prints of a finding: 级别, 问题, 条款, 位置. */
export function findingLine(finding: Finding, nameOf: (place: Finding['place']) => NamedPlace): TemplateData {
  const { place, clause, severity, message } = finding;
  return {
    级别: textValue(SEVERITY_WORDS[severity].zh),
    问题: textValue(message.zh),
    条款: textValue(clause.length === 0 ? '—' : clause.join('、')),
    位置: textValue(`${bareName(place.file).replace(/\.(xlsx|xlsm|csv)$/i, '')}「${place.sheet}」${nameOf(place).cell}`),
  };
}
