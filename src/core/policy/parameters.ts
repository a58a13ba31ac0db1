import type { CalendarDate } from '../values/calendar-date';
import type { ClockTime } from '../values/clock-time';
import type { Decimal } from '../values/decimal';
import { decimal } from '../values/decimal';
import type { Words } from '../words';

interface ParameterValues {
  readonly days: number;
  readonly minutes: number;
  readonly whole: number;
  readonly months: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
  readonly time: ClockTime;
  readonly decimal: Decimal;
  readonly money: Decimal;
  /** A fraction: 20 % is 0.2. */
  readonly percent: Decimal;
  readonly list: readonly string[];
}

export interface Parameter<T extends keyof ParameterValues = keyof ParameterValues> {
  readonly type: T;
  readonly name: Words;
  /** Null: the manual leaves it blank, so nothing is judged by it until somebody sets it. */
  readonly value: ParameterValues[T] | null;
  readonly clause: readonly string[];
}

function p<T extends keyof ParameterValues>(
  type: T,
  zh: string,
  en: string,
  value: ParameterValues[T] | null,
  ...clause: string[]
): Parameter<T> {
  return { type, name: { zh, en }, value, clause };
}

const at = (hours: number): ClockTime => (hours * 60) as ClockTime;

/** Every number of the manual that a department may change, by the id that the policy workbook uses. */
export const PARAMETERS = {
  ruleReplyDays: p('days', '制度修订答复天数', 'days to answer a rule revision', 7, '1.3'),
  slipValidMinutes: p('minutes', '派车单有效分钟', 'minutes a dispatch slip stays valid', 30, '3.5.3'),
  maxWaitMinutes: p('minutes', '等候上限分钟', 'minutes a car may wait', 60, '3.5.2'),
  shareTripMinutes: p('minutes', '可并车分钟', 'minutes within which trips could be shared', 30),
  cyclingLimitMinutes: p('minutes', '限制派车骑行分钟', 'minutes of cycling that restrict a car', 30, '3.6.1'),
  minTransfers: p('whole', '最少换乘次数', 'bus changes that justify a car', 2, '3.6.2'),
  loanFuelRate: p('money', '借车油费单价', 'fuel charge of a borrowed car per km', decimal(0.6), '3.9'),
  localArea: p('list', '岛内范围', 'local area', ['厦门岛内', '岛内', '思明', '湖里'], '3.9'),
  farArea: p('list', '岛外范围', 'outside the local area', ['岛外', '集美', '海沧', '同安', '翔安'], '3.9'),
  mealAllowanceRate: p('money', '误餐补贴标准', 'meal allowance each time', decimal(10), '3.10.1'),
  fuelTolerance: p('percent', '油耗允许偏差', 'tolerance of fuel use', decimal(0.2)),
  maxSpeedKmh: p('whole', '时速上限', 'highest believable speed in km/h', 120),
  planWeekday: p('weekday', '用品计划截止日', 'weekday by which supplies are planned', 5, '4.2'),
  issueWeekday: p('weekday', '用品发放日', 'weekday on which supplies are issued', 1, '4.3'),
  repeatClaimDays: p('days', '重复申领天数', 'days within which a claim repeats', 7),
  workStart: p('time', '上班时间', 'start of work', at(9), 'att.1.1'),
  workEnd: p('time', '下班时间', 'end of work', at(18), 'att.1.1'),
  lunchStart: p('time', '午休开始', 'start of lunch', at(12), 'att.1.1'),
  lunchEnd: p('time', '午休结束', 'end of lunch', at(13), 'att.1.1'),
  lateGraceMinutes: p('minutes', '迟到宽限分钟', 'minutes of grace for lateness', 0),
  absenceLimitDays: p('days', '连续旷工上限天数', 'working days absent in a row', 3, 'att.2.4', 'leave.2'),
  absenceLimitMonthDays: p('days', '月累计旷工上限天数', 'days absent in a month', null, 'leave.2'),
  leaveNoticeDays: p('days', '请假提前天数', 'days of notice for leave', 1, 'leave.2'),
  phoneBillFactor: p('decimal', '话费异常倍数', 'factor over the mean that makes a bill abnormal', decimal(1.5)),
  phoneBillMonths: p('months', '话费比较月数', 'months a bill is compared with', 6),
  residualRate: p('percent', '净残值率', 'residual rate', decimal(0.05)),
  depreciationTolerance: p('money', '折旧每月允许差额', 'tolerance of depreciation a month', decimal(0.01)),
  stocktakeMonths: p('months', '盘点间隔月数', 'months between stocktakes', 12),
  passwordMaxDays: p('days', '口令更换天数', 'days a password may live', null, '6.3.1'),
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;
export type ParameterValue<I extends ParameterId> = ParameterValues[(typeof PARAMETERS)[I]['type']];

/** A value that a department set, and from when it holds. */
export interface ParameterVersion {
  readonly id: ParameterId;
  readonly value: ParameterValues[keyof ParameterValues];
  /** Null: since ever. */
  readonly from: CalendarDate | null;
  /** 依据 */
  readonly basis: string;
}
