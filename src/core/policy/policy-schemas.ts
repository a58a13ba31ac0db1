import * as z from 'zod/mini';
import type { Unit } from '../values/units';
import type { CellValue } from '../workbook/cell';
import type { CellReading } from './cell-reading';
import { dateCell, decimalCell, isComplaint, textCell, yesNoCell } from './cell-reading';
import type { Complaint } from './problem';
import { complaint } from './problem';

/** The boundary between a sheet's cells and the rows that the engine trusts: one schema a sheet, built once. */
function cell<T>(read: (value: CellValue) => CellReading<T>) {
  return z.pipe(
    z.custom<CellValue>(),
    z.transform((value: CellValue, context): T => {
      const reading = read(value);
      if (!isComplaint(reading)) return reading.value;
      context.issues.push({ code: 'custom', message: reading.wrong.zh, input: value, params: reading });
      return z.NEVER;
    }),
  );
}

const text = cell(textCell);
const date = cell(dateCell);
const yesNo = cell(yesNoCell);
const number = (unit?: Unit) =>
  cell((value) => {
    const reading = decimalCell(value, unit);
    if (isComplaint(reading) || reading.value === null || reading.value >= 0) return reading;
    return complaint('不能是负数', 'it is negative', '请填正数', 'Enter a positive number');
  });

function needed(zh: string, en: string) {
  return cell((value): CellReading<string> => {
    const reading = textCell(value);
    if (isComplaint(reading)) return reading;
    return reading.value !== null ? { value: reading.value } : complaint(`没有填${zh}`, `no ${en}`, `请填上${zh}，或清空这一行`, `Enter the ${en} or clear the row`);
  });
}

function oneOf(words: Readonly<Record<string, boolean>>, zh: string) {
  return cell((value): CellReading<boolean> => {
    const reading = textCell(value);
    if (isComplaint(reading)) return reading;
    const found = reading.value === null ? undefined : words[reading.value];
    return found !== undefined ? { value: found } : complaint(`「${reading.value ?? ''}」不是${zh}`, `"${reading.value ?? ''}" is not ${zh}`, `请填${zh}`, `Enter ${zh}`);
  });
}

const dayNeeded = cell((value) => {
  const reading = dateCell(value);
  if (isComplaint(reading)) return reading;
  return reading.value !== null ? { value: reading.value } : complaint('没有填日期', 'no date', '请填上日期，或清空这一行', 'Enter the date or clear the row');
});

const DAY_TYPES = { 休息: false, 休: false, 放假: false, 节假日: false, 假日: false, 上班: true, 班: true, 调休上班: true, 补班: true, 工作日: true };

export const POLICY_SCHEMAS = {
  people: z.object({ name: needed('姓名', 'name'), department: text, role: text, from: date, to: date, longDistanceCode: yesNo }),
  departments: z.object({ name: needed('部门名称', 'department'), aliases: text }),
  vehicles: z.object({ plate: needed('车牌号', 'plate'), driver: text, norm: number(), tank: number('litre'), from: date }),
  seals: z.object({ name: needed('印章名称', 'name of the seal'), level: text, department: text, custodian: text, from: date, to: date }),
  suppliers: z.object({ name: needed('单位名称', 'name'), type: text }),
  supplies: z.object({ item: needed('品名', 'item'), spec: text, unit: text, price: number('yuan'), consumable: yesNo, usefulYears: number('year'), minimum: number('piece') }),
  parameters: z.object({ id: needed('参数', 'parameter'), from: date, basis: text }),
  calendar: z.object({ date: dayNeeded, type: oneOf(DAY_TYPES, '休息/上班'), name: text }),
  waivers: z.object({ rule: needed('规则', 'rule'), sheet: text, record: needed('记录', 'record'), reason: needed('理由', 'reason'), by: needed('批准人', 'approver'), on: date }),
} as const;

export type PolicyRow<S extends keyof typeof POLICY_SCHEMAS> = z.output<(typeof POLICY_SCHEMAS)[S]>;

export type RowResult<S extends keyof typeof POLICY_SCHEMAS> =
  | { readonly row: PolicyRow<S> }
  | { readonly complaints: readonly (Complaint & { readonly field: string })[] };

export function parseRow<S extends keyof typeof POLICY_SCHEMAS>(id: S, cells: (field: string) => CellValue): RowResult<S> {
  const schema = POLICY_SCHEMAS[id];
  const input = Object.fromEntries(Object.keys(schema.def.shape).map((field) => [field, cells(field)]));
  const result = z.safeParse(schema, input);
  if (result.success) return { row: result.data as PolicyRow<S> };
  return {
    complaints: result.error.issues.map((issue) => ({
      field: String(issue.path[0]),
      ...((issue.code === 'custom' ? issue.params : undefined) as Complaint),
    })),
  };
}
