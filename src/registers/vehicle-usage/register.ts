import { defineRegister } from '../../core/records/register';
import { decimal, SCALE, toNumber, ZERO } from '../../core/values/decimal';
import type { Decimal } from '../../core/values/decimal';
import { columns } from './columns';
import { distanceOf } from './distance';
import { minutesAway } from './trip-time';
import type { Times } from './working-hours';
import { isOvertime } from './working-hours';

const ONE = SCALE as Decimal;

export const vehicleUsage = defineRegister({
  id: 'vehicle-usage',
  name: { zh: '车辆使用登记', en: 'Vehicle usage' },
  titles: [
    '车辆使用登记', '车辆使用记录', '用车登记', '用车记录', '出车登记', '出车记录', '行车记录', '行车登记', '派车登记', '派车记录', '车辆使用台账', '用车台账', '出车台账', '派车台账', '车辆台账', '公车使用', '公务用车', '公务车使用', '车辆行驶记录', '车辆行驶登记', '车辆运行记录', '行驶记录', '车辆使用情况', '车辆出车', '车辆调度登记', '车辆调度记录', '车辆登记', '驾驶日志', '行车日志', '车辆日志', '车辆使用', '用车明细', '出车明细', '驾驶员行车记录', '里程登记', '里程记录',
    'vehicle usage', 'vehicle use', 'vehicle log', 'trip log', 'mileage log', 'driving log', 'vehicle register', 'car usage', 'car log', 'vehicle mileage', 'trip register', 'drive log', 'trip record', 'vehicle trip', 'motor pool', 'fleet log', 'mileage tracker', 'journey log', 'log book', 'logbook',
  ],
  notTitles: ['汇总', '统计', '月报', '费用登记', '车辆费用', '加油登记', '加油记录', '维修', '保养', '借车', '车辆档案', '车辆信息', '车辆清单', '车辆明细表', '申请单', '派车单', '调度单', '考核', '保险', '年检', '违章', '停车登记', '进出登记', '来访', 'summary', 'maintenance', 'repair', 'insurance', 'expense', 'request form', 'loan'],
  fields: columns,
  eventDate: ['date'],
  eventTime: 'depart',
  identifying: [['date', 'plate', 'depart', 'destination', 'user']],
  anchors: [
    ['date', 'plate', 'depart'],
    ['plate', 'driver', 'startKm', 'endKm', 'dispatchNo', 'purpose'],
    ['km', 'startKm', 'endKm', 'depart', 'return', 'plate'],
  ],
  arithmetic: [{ result: 'km', by: 'difference', of: ['endKm', 'startKm'] }],
  measures: [
    { id: 'trips', name: { zh: '出车次数', en: 'trips' }, unit: 'count', of: () => ONE },
    { id: 'km', name: { zh: '行驶公里', en: 'km' }, unit: 'number', of: distanceOf },
    { id: 'minutes', name: { zh: '用车分钟', en: 'minutes' }, unit: 'number', inner: true, of: (row) => minutesOnTheRoad(row) },
    { id: 'hours', name: { zh: '用车小时', en: 'hours' }, unit: 'hours', from: (sums) => ratio(sums.get('minutes'), 1, decimal(60)) },
    { id: 'fuelLitres', name: { zh: '加油升数', en: 'fuel litres' }, unit: 'number', of: (row) => row.fuelLitres },
    { id: 'fuelCost', name: { zh: '油费', en: 'fuel cost' }, unit: 'money', of: (row) => row.fuelCost },
    { id: 'litresPer100Km', name: { zh: '百公里油耗', en: 'L/100 km' }, unit: 'ratio', from: (sums) => ratio(sums.get('fuelLitres'), 100, sums.get('km')) },
    { id: 'toll', name: { zh: '过路费', en: 'toll' }, unit: 'money', of: (row) => row.toll },
    { id: 'parking', name: { zh: '停车费', en: 'parking' }, unit: 'money', of: (row) => row.parking },
    { id: 'mealAllowance', name: { zh: '误餐补贴', en: 'meal allowances' }, unit: 'money', of: (row) => row.mealAllowance },
    { id: 'overtimeTrips', name: { zh: '加班出车', en: 'overtime trips' }, unit: 'count', of: (row, policy) => (isOvertime(row, policy) ? ONE : ZERO) },
  ],
  dimensions: ['month', 'plate', 'driver', 'department'],
  roles: {
    'car-trips': {
      date: 'date', plate: 'plate', driver: 'driver', user: 'user', destination: 'destination', depart: 'depart', return: 'return', returnDate: 'returnDate', startKm: 'startKm', endKm: 'endKm', km: 'km',
    },
    'car-costs': { date: 'date', plate: 'plate', driver: 'driver', fuelLitres: 'fuelLitres', fuelCost: 'fuelCost', toll: 'toll', parking: 'parking' },
  },
});

function minutesOnTheRoad(row: Times): Decimal | null {
  const minutes = minutesAway(row);
  return minutes === null || minutes < 0 ? null : decimal(minutes);
}

function ratio(of: Decimal | undefined, factor: number, by: Decimal | undefined): Decimal | null {
  if (of === undefined || by === undefined || by <= 0) return null;
  return decimal((toNumber(of) * factor) / toNumber(by));
}
