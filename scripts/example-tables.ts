import type { Register } from '../src/core/records/register';
import type { Example, ExampleRow, Rule } from '../src/core/rules/rule';
import { REGISTERS } from '../src/registers/index';
import { cell } from './rule-page';

/** The rule's examples as tables; the cell that breaks it is bold. */
export function exampleSections(rule: Rule, register: Register | null): string[] {
  if (rule.examples.length === 0) return [];
  return ['## 例子', '', ...rule.examples.flatMap((example) => exampleTable(example, register ?? registerOf(example)))];
}

function exampleTable(example: Example, register: Register | null): string[] {
  const fields = columnsOf(example.rows);
  const bad = new Set(example.finds.map(([row, field]) => `${row} ${field}`));
  const rows = example.rows.map((row, index) => fields.map((field) => {
    const text = cell(String(row[field] ?? ''));
    return bad.has(`${index} ${field}`) ? `**${text || '(空)'}**` : text;
  }));
  return [
    `${example.finds.length > 0 ? '✗' : '✓'} ${example.says.zh}`,
    '',
    ...conditions(example),
    `| ${fields.map((field) => cell(register?.fields[field]?.zh ?? field)).join(' | ')} |`,
    `|${'---|'.repeat(fields.length)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ];
}

function conditions({ title, today, rosters, parameters }: Example): string[] {
  const parts = [
    ...(title === undefined ? [] : [`标题「${title}」`]),
    ...(today === undefined ? [] : [`检查当天 ${today}`]),
    ...Object.entries(rosters ?? {}).map(([name, rows]) => `${name}:${rows.map((row) => Object.values(row).join(' ')).join(';')}`),
    ...Object.entries(parameters ?? {}).map(([id, value]) => `${id} = ${value}`),
  ];
  return parts.length === 0 ? [] : [cell(parts.join(' · ')), ''];
}

function columnsOf(rows: readonly ExampleRow[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** An example of a shared rule is told in the words of the first register that has all its fields. */
export function registerOf(example: Example): Register | null {
  const fields = columnsOf(example.rows);
  const all = REGISTERS as readonly { readonly register: Register }[];
  return all.find(({ register }) => fields.every((field) => field in register.fields))?.register ?? null;
}
