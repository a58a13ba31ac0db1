import type { TemplateData } from '../../src/reports/template/data';

/** `合计公里`, `领导 › 明细 › 用车日期`: every name that the data offer; an empty list alone by its own name. */
export function fieldsIn(data: TemplateData, path = ''): Set<string> {
  const names = new Set<string>();
  for (const [name, value] of Object.entries(data)) {
    if (!isList(value)) names.add(path + name);
    else if (value.length === 0) names.add(`${path}${name} ›`);
    else for (const item of value) for (const inner of fieldsIn(item, `${path}${name} › `)) names.add(inner);
  }
  return names;
}

function isList(value: TemplateData[string]): value is readonly TemplateData[] {
  return Array.isArray(value);
}
