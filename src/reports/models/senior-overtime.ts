import { namesIn } from '../../core/checks/names-in';
import type { Row } from '../../core/records/field';
import { isRecordSheet } from '../../core/records/read-result';
import { decimal, ZERO } from '../../core/values/decimal';
import type { Words } from '../../core/words';
import { vehicleUsage } from '../../registers/vehicle-usage/index';
import type { Report, ReportInput } from '../report';
import type { TemplateData } from '../template/data';
import { control, measureName } from './control';
import type { Counting } from './counting';
import { countingOf } from './counting';
import { bareName, monthModel } from './month-remarks';
import { countValue, dateValue, figure, figureOf, textValue, timeValue, weekdayName } from './values';

type Trip = Row<typeof vehicleUsage.fields>;

/** 3.10.4: one sheet a user, who reviews and signs it. */
export const seniorOvertime: Report = {
  id: 'senior-overtime',
  title: { zh: '高层管理加班用车汇总表', en: 'Senior management: cars out of hours' },
  clause: ['3.10.4'],
  registers: ['vehicle-usage'],
  rosters: ['people'],
  offers: {
    values: '期间、制表日期、合计次数、合计公里',
    lists: {
      领导: '用车人、职务、次数、公里、小时',
      '领导 › 明细': '用车日期、星期、车牌号、驾驶员、出车时间、返回时间、目的地、用车事由、行驶公里、用车小时、行车记录签字',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(vehicleUsage, input);
    const isListed = (trip: Trip): boolean => counting.measures(trip)['overtimeTrips'] === '1' && isSenior(trip, input);
    const total = counting.total(isListed);
    const trips = counting.rows(isListed);
    const users = counting.groups(['user'], isListed).map(({ by, measures }): TemplateData => {
      const user = by['user'] ?? '';
      const own = trips.filter((trip) => trip.user === user).sort(byDeparture);
      return {
        用车人: textValue(user),
        职务: textValue(rolesOf(user, own, input)),
        明细: own.map((trip) => tripLine(trip, counting)),
        次数: figure(measures, 'overtimeTrips'),
        公里: figure(measures, 'km'),
        小时: figure(measures, 'hours'),
      };
    });
    const lines = users.flatMap(({ 明细 }) => 明细 as readonly TemplateData[]);
    return monthModel(input, {
      register: vehicleUsage.id,
      data: { 领导: users, 合计次数: countValue(lines.length), 合计公里: figure(total, 'km') },
      controls: [
        { name: measureName(vehicleUsage, 'overtimeTrips'), printed: decimal(lines.length), counted: figureOf(total, 'overtimeTrips') ?? ZERO },
        control(measureName(vehicleUsage, 'km'), lines, '行驶公里', figureOf(total, 'km')),
      ],
      remarks: unseen(input),
      leftOut: counting.leftOut,
    });
  },
};

/** 高层管理, or 总经理, on the day of the trip. */
function isSenior({ user, date }: Trip, { policy: { people } }: ReportInput): boolean {
  if (user === null) return false;
  const ranks = (name: string): boolean => people.holds(name, '高层管理', date) || people.holds(name, '总经理', date);
  return ranks(user) || namesIn(user).some(ranks);
}

function rolesOf(user: string, trips: readonly Trip[], { policy: { people } }: ReportInput): string {
  const roles = trips.flatMap(({ date }) => [user, ...namesIn(user)].flatMap((name) => people.rolesOf(name, date)).map(({ role }) => role));
  return [...new Set(roles)].filter((role) => role === '高层管理' || role === '总经理').join('、');
}

function byDeparture(a: Trip, b: Trip): number {
  return (a.date ?? 0) - (b.date ?? 0) || (a.depart ?? 0) - (b.depart ?? 0);
}

function tripLine(trip: Trip, counting: Counting<typeof vehicleUsage.fields>): TemplateData {
  const measures = counting.measures(trip);
  return {
    用车日期: dateValue(trip.date),
    星期: textValue(trip.date === null ? null : weekdayName(trip.date)),
    车牌号: textValue(trip.plate),
    驾驶员: textValue(trip.driver),
    出车时间: timeValue(trip.depart),
    返回时间: timeValue(trip.return),
    目的地: textValue(trip.destination),
    用车事由: textValue(trip.purpose),
    行驶公里: figure(measures, 'km'),
    用车小时: figure(measures, 'hours'),
    行车记录签字: textValue(trip.overtimeSigned === null ? null : trip.overtimeSigned ? '已签' : '未签'),
  };
}

/** A sheet without times shows rest days only. */
function unseen({ read }: ReportInput): Words[] {
  return read.sheets.flatMap((sheet) => {
    if (!isRecordSheet(sheet) || sheet.register.id !== vehicleUsage.id) return [];
    if (sheet.tables.some(({ columns }) => columns.has('depart') || columns.has('return'))) return [];
    const [file, name] = [bareName(sheet.workbook.file), sheet.sheet.name];
    return [{ zh: `「${file}」的「${name}」没有出车、返回时间，只能看出休息日用车。`, en: `${name} of "${file}" has no times: only use on rest days can be seen.` }];
  });
}
