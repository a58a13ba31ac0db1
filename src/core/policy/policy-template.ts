import { timeText } from '../values/clock-time';
import type { ClockTime } from '../values/clock-time';
import type { Decimal } from '../values/decimal';
import { toNumber } from '../values/decimal';
import type { FormCell, FormColumn, FormSheet } from '../workbook/form-sheet';
import { builtInYears } from './calendar';
import { PARAMETER_FORMS } from './parameter-cell';
import type { Parameter } from './parameters';
import { PARAMETERS } from './parameters';
import type { PolicyColumn, PolicySheetId } from './policy-columns';
import { POLICY_SHEETS } from './policy-columns';

/** The sheets of the policy workbook that a department fills in. */
export function policyTemplate(): readonly FormSheet[] {
  return [guide(), parameters(), ...(Object.keys(POLICY_SHEETS) as PolicySheetId[]).filter((id) => id !== 'parameters').map(roster)];
}

function roster(id: PolicySheetId): FormSheet {
  const { sheet, columns } = POLICY_SHEETS[id];
  return { name: sheet, columns: Object.values<PolicyColumn>(columns).map(templateColumn), rows: [], ruled: 20 };
}

function templateColumn({ title, choices, format }: PolicyColumn): FormColumn {
  const width = WIDE[title] ?? Math.max(12, title.length * 2 + 4);
  return { title, width, format: format ?? null, choices: choices ?? [] };
}

const WIDE: Readonly<Record<string, number>> = { 印章名称: 24, 名称: 24, 品名: 20, '简称/别名': 28, 记录: 48, 理由: 30, 规则: 26, 登记: 16, 依据: 20, 生效日期: 14 };

function parameters(): FormSheet {
  const plain = (title: string, width: number): FormColumn => ({ title, width, format: null, choices: [] });
  const { id, value, from, basis } = POLICY_SHEETS.parameters.columns;
  const columns = [plain(id.title, 24), plain('名称', 22), plain(value.title, 30), templateColumn(from), templateColumn(basis), plain('填写说明', 42)];
  const rows = Object.entries<Parameter>(PARAMETERS).map(([key, parameter]) => [
    key,
    parameter.name.zh,
    valueCell(parameter),
    '',
    parameter.clause.join('、'),
    PARAMETER_FORMS[parameter.type].zh + (parameter.value === null ? '；手册没有定，填了才判断' : ''),
  ]);
  return { name: POLICY_SHEETS.parameters.sheet, columns, rows, ruled: 8 };
}

function valueCell({ type, value }: Parameter): FormCell {
  if (value === null) return '';
  if (type === 'weekday') return `周${'日一二三四五六'.charAt(value as number)}`;
  if (type === 'time') return timeText(value as ClockTime);
  if (type === 'list') return (value as readonly string[]).join('、');
  if (type === 'percent') return { value: toNumber(value as Decimal), format: '0%' };
  if (type === 'money') return { value: toNumber(value as Decimal), format: '0.00' };
  return type === 'decimal' ? toNumber(value as Decimal) : (value as number);
}

function guide(): FormSheet {
  const { first, last } = builtInYears();
  const lines: readonly (readonly [string, string])[] = [
    ['用途', '各台账按这里的名册和参数检查。填好后先用 taizhang policy check 核对。'],
    ['名册', '没有的名册留空即可：靠它判断的规则会列为「未检查」。表头不要改名。'],
    ['人员', '一人兼两职写两行；任职从入职日期算到离职日期，空着就是一直有效。'],
    ['部门', '几个简称用顿号分开。'],
    ['印章', '级别填公司或部门；换刻的章另起一行，旧章填停用日期。'],
    ['参数', '改「值」一栏。以后有变动，另加一行并填生效日期，旧的那行不要删：记录按当时有效的值判断。'],
    ['日历', `已带国务院 ${first} 至 ${last} 年的放假和调休。公司自己的休息日、上班日和以后的年份写在这里；写上某年的10月1日，就算那一年已填齐。`],
    ['豁免', '「记录」照检查结果里的写法抄；理由和批准人必填，缺一不算。'],
    ['写法', '日期写 2026-03-01，是否写「是」或「否」，金额和百分数可带符号。'],
  ];
  const column = (title: string, width: number): FormColumn => ({ title, width, format: 'text', choices: [] });
  return { name: '说明', columns: [column('项目', 12), column('怎么填', 90)], rows: lines, ruled: 0 };
}
