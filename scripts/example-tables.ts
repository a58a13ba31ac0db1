import type { ParameterId } from '../src/core/policy/parameters';
import { PARAMETERS } from '../src/core/policy/parameters';
import type { Register } from '../src/core/records/register';
import type { Example, Rule } from '../src/core/rules/rule';
import { REGISTERS } from '../src/registers/index';
import { cell } from './rule-page';

type Line = Readonly<Record<string, string | number>>;

/** The rule's examples as tables; the cell that breaks it is bold. Rosters that all examples share come once, before them. */
export function exampleSections(rule: Rule, register: Register | null): string[] {
  const { examples } = rule;
  if (examples.length === 0) return [];
  const rosters = examples.map((example) => example.rosters).filter((each) => each !== undefined);
  const shared = rosters.length > 0 && new Set(rosters.map((each) => JSON.stringify(each))).size === 1;
  return [
    '## 例子',
    '',
    ...(shared ? rosterTables(rosters[0] ?? {}) : []),
    ...examples.flatMap((example) => exampleTable(example, register ?? registerOf(example), !shared)),
  ];
}

function exampleTable(example: Example, register: Register | null, withRosters: boolean): string[] {
  const bad = new Set(example.finds.map(([row, field]) => `${row} ${field}`));
  const mark = example.finds.length > 0 ? '✗' : '✓';
  return [
    `${mark} ${example.says.zh}`,
    '',
    ...conditions(example),
    ...(withRosters ? rosterTables(example.rosters ?? {}) : []),
    ...table(example.rows, (field) => register?.fields[field]?.zh ?? field, (text, row, field) => (bad.has(`${row} ${field}`) ? `**${text || '（空）'}**` : text)),
  ];
}

function rosterTables(rosters: NonNullable<Example['rosters']>): string[] {
  return Object.entries(rosters).flatMap(([name, rows]) => [`名册「${name}」：`, '', ...table(rows, (column) => column, (text) => text)]);
}

function table(rows: readonly Line[], name: (column: string) => string, shown: (text: string, row: number, column: string) => string): string[] {
  const columns = columnsOf(rows);
  return [
    `| ${columns.map((column) => cell(name(column))).join(' | ')} |`,
    `|${'---|'.repeat(columns.length)}`,
    ...rows.map((row, index) => `| ${columns.map((column) => shown(cell(String(row[column] ?? '')), index, column)).join(' | ')} |`),
    '',
  ];
}

function conditions({ title, today, parameters }: Example): string[] {
  const parts = [
    ...(title === undefined ? [] : [`标题「${title}」`]),
    ...(today === undefined ? [] : [`检查当天 ${today}`]),
    ...Object.entries(parameters ?? {}).map(([id, value]) => `${PARAMETERS[id as ParameterId].name.zh} ${value}`),
  ];
  return parts.length === 0 ? [] : [cell(parts.join(' · ')), ''];
}

function columnsOf(rows: readonly Line[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** An example of a shared rule is told in the words of the first register that has all its fields. */
export function registerOf(example: Example): Register | null {
  const fields = columnsOf(example.rows);
  return REGISTERS.find(({ register }) => fields.every((field) => field in register.fields))?.register ?? null;
}
