import { plateKey } from '../../core/policy/names';
import type { VehicleRow } from '../../core/policy/rosters';
import { monthOf } from '../../core/values/month';
import type { Words } from '../../core/words';
import { vehicleUsage } from '../../registers/vehicle-usage/index';
import type { Report, ReportInput } from '../report';
import type { TemplateData } from '../template/data';
import { control, measureName } from './control';
import { countingOf } from './counting';
import { monthModel } from './month-remarks';
import { figure, figureOf, numberValue, textValue } from './values';

/** Printed field → measure. */
const FIGURES = { 出车次数: 'trips', 行驶公里: 'km', 加油升数: 'fuelLitres', 油费: 'fuelCost', 停车费: 'parking', 过路费: 'toll' } as const;
/** What only an expense register would know. */
const UNREGISTERED = { 洗车费: '未登记', 维修费: '未登记', 保养费: '未登记', 用品费: '未登记' } as const;

/** 3.11.7 */
export const vehicleMonth: Report = {
  id: 'vehicle-month',
  title: { zh: '汽车月使用情况报表', en: 'Use of cars in the month' },
  clause: ['3.11.7'],
  registers: ['vehicle-usage'],
  offers: {
    values: '期间、制表日期、合计出车次数、合计行驶公里、合计加油升数、合计油费、合计停车费、合计过路费',
    lists: {
      车辆: '车牌号、驾驶员、出车次数、行驶公里、加油升数、油费、停车费、过路费、百公里油耗、油耗标准、洗车费、维修费、保养费、用品费',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(vehicleUsage, input);
    const groups = counting.groups(['plate']);
    const drivers = driversOf(input, counting.groups(['plate', 'driver']).map(({ by }) => [by['plate'] ?? '', by['driver'] ?? '']));
    const total = counting.total();
    const cars = groups.map(({ by, measures }): TemplateData => {
      const plate = by['plate'] ?? '';
      return {
        车牌号: textValue(plate === '' ? '（未填车牌）' : plate),
        驾驶员: textValue(drivers(plate)),
        ...Object.fromEntries(Object.entries(FIGURES).map(([field, measure]) => [field, figure(measures, measure)])),
        百公里油耗: figure(measures, 'litresPer100Km'),
        油耗标准: numberValue(input.policy.vehicle(plate)?.norm ?? null),
        ...Object.fromEntries(Object.entries(UNREGISTERED).map(([field, text]) => [field, textValue(text)])),
      };
    });
    return monthModel(input, {
      register: vehicleUsage.id,
      data: {
        车辆: cars,
        ...Object.fromEntries(Object.entries(FIGURES).map(([field, measure]) => [`合计${field}`, figure(total, measure)])),
      },
      controls: Object.entries(FIGURES).map(([field, measure]) => control(measureName(vehicleUsage, measure), cars, field, figureOf(total, measure))),
      remarks: [EXPENSES, ...idleCars(input, groups.map(({ by }) => by['plate'] ?? ''))],
      leftOut: counting.leftOut,
    });
  },
};

const EXPENSES: Words = {
  zh: '洗车、维修、保养、汽车用品费用没有车辆费用登记可查，印为「未登记」，不等于没有发生。',
  en: 'Washing, repair, maintenance and supplies have no expense register behind them: they stand as 未登记, which does not mean none.',
};

/** The car's own driver by the roster, else whoever drove it. */
function driversOf({ policy }: ReportInput, drove: readonly (readonly [string, string])[]): (plate: string) => string {
  return (plate) => policy.vehicle(plate)?.driver ?? drove.filter(([car, driver]) => car === plate && driver !== '').map(([, driver]) => driver).join('、');
}

/** Cars in service of which the month has no record: said, not printed as zero. */
function idleCars({ policy, month }: ReportInput, plates: readonly string[]): Words[] {
  const known = new Set(plates.map(plateKey));
  const inService = ({ from }: VehicleRow): boolean => from === null || monthOf(from) <= month;
  const idle = policy.rows.vehicles.filter((car) => inService(car) && !known.has(plateKey(car.plate))).map(({ plate }) => plate);
  if (idle.length === 0) return [];
  return [{ zh: `名册里的 ${idle.join('、')} 本月没有用车记录。`, en: `No record of ${idle.join(', ')} on the roster in this month.` }];
}
