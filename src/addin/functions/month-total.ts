import { nameKey } from '../../core/policy/names';
import type { Field } from '../../core/records/field';
import { isRecordSheet } from '../../core/records/read-result';
import type { ReadResult } from '../../core/records/read-result';
import type { Measure, Register } from '../../core/records/register';
import { groupTotals } from '../../core/totals/group-totals';
import { valueText } from '../../core/values/value-text';
import type { Argument, ArgumentRange } from './argument';
import { isMissing } from './argument';
import { FormulaError } from './formula-error';
import { policyOf } from './policy-of';
import { needed, readArgument, readMonthOf } from './read-argument';
import { readRange } from './register-range';
import { textOf } from './text-of';

export interface TotalQuestion {
  readonly range: ArgumentRange;
  readonly measure: Argument;
  readonly month: Argument;
  readonly by: Argument;
  readonly key: Argument;
  readonly policies: readonly ArgumentRange[];
}

/** One figure of the totals: of a month, and of one car, department or the like. */
export function monthTotal({ range, measure, month, by, key, policies }: TotalQuestion): number {
  if (isMissing(by) && !isMissing(key)) throw new FormulaError('给了分组值，没有给分组列。', 'A key is given but no column.');
  const { policy } = policyOf(policies);
  const read = readRange(range, undefined);
  const register = registerOf(read);
  const asked = measureOf(register, textOf(measure));
  const field = isMissing(by) ? null : fieldOf(register, textOf(by));
  const { totals, leftOut } = groupTotals(read, { by: field === null ? [] : [field.id], month: readMonthOf(month), policy });
  const first = leftOut[0];
  if (first) {
    throw new FormulaError(
      `有 ${leftOut.length} 条记录算不进去，第一条在区域第 ${first.row + 1} 行：${first.reason.zh}。改好后合计才完整。`,
      `${leftOut.length} records cannot be counted, the first in row ${first.row + 1} of the range: ${first.reason.en}. The total is whole once they are mended.`,
    );
  }
  const recorded = totals.some(({ measures }) => asked.id in measures);
  if (totals.length > 0 && !recorded) throw new FormulaError(`区域里没有可以算「${asked.name.zh}」的列。`, `The range has no column for ${asked.name.en}.`, '#N/A');
  const group = totals.find((one) => field === null || one.by[field.id] === keyText(field, key, (name) => policy.departments.canonical(name)));
  return Number(group?.measures[asked.id] ?? 0);
}

function registerOf(read: ReadResult): Register {
  const [register, ...others] = [...new Set(read.sheets.filter(isRecordSheet).map((sheet) => sheet.register))];
  if (register && others.length === 0) return register;
  throw new FormulaError('区域里不止一种登记，请只选一种。', 'The range holds registers of several kinds; choose one.');
}

function measureOf(register: Register, asked: string): Measure<Register['fields']> {
  const found = register.measures.find(({ id, name }) => isNamed(asked, id, name.zh, name.en));
  if (found) return found;
  const names = register.measures.map(({ name }) => name);
  throw new FormulaError(
    `${register.name.zh}没有合计项「${asked}」。可用：${names.map(({ zh }) => zh).join('、')}。`,
    `${register.name.en} has no figure "${asked}". It has: ${names.map(({ en }) => en).join(', ')}.`,
  );
}

type Named = Field & { readonly id: string };

function fieldOf(register: Register, asked: string): Named {
  const found = Object.entries(register.fields).find(([id, field]) => isNamed(asked, id, field.zh, field.en, ...field.headers));
  if (found) return { ...found[1], id: found[0] };
  const dimensions = register.dimensions.flatMap((id) => register.fields[id] ?? []);
  throw new FormulaError(
    `${register.name.zh}没有「${asked}」这一列。可用：${dimensions.map(({ zh }) => zh).join('、')}。`,
    `${register.name.en} has no column "${asked}". Try: ${dimensions.map(({ en }) => en).join(', ')}.`,
  );
}

/** The key is read as the column's cells are, so that another way to write a plate or a department finds it too. */
function keyText(field: Named, key: Argument, department: (name: string) => string | null): string {
  const value = needed(readArgument(key, field), { zh: `${field.zh}的值`, en: field.en });
  const text = valueText(field, value);
  return field.type === 'department' ? (department(text) ?? text) : text;
}

function isNamed(asked: string, ...names: readonly string[]): boolean {
  return names.some((name) => nameKey(name).toLowerCase() === nameKey(asked).toLowerCase());
}
