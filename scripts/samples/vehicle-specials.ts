import type { SampleMonth } from './days';
import type { Cell } from './draft';
import { timeCell } from './draft';

export interface Trip {
  readonly date: string;
  readonly plate: string;
  readonly depart: string;
  readonly back: string;
  readonly km: number;
  readonly purpose: string;
  readonly reasonClass: string;
  readonly destination: string;
  readonly user: string;
  readonly department: string;
  /** Kilometres that nobody entered before this trip. */
  readonly gap?: number;
  /** A second user of the trip in the line above. */
  readonly sharesCar?: boolean;
  readonly over?: Readonly<Record<string, Cell>>;
  readonly breaks?: readonly string[];
}

type Change = Partial<Omit<Trip, 'date' | 'plate' | 'breaks'>>;

const ONE = '闽D12345';
const TWO = '闽D23456';

/** At an hour when the car is not away on its usual trip. */
function trip(date: string, plate: string, change: Change = {}, ...breaks: string[]): Trip {
  const [depart, back] = plate === ONE ? ['14:00', '16:00'] : ['9:30', '11:30'];
  return { date, plate, depart, back, km: 32, purpose: '接送客户', reasonClass: '客户', destination: `${plate === ONE ? '新圩' : '五显'}${date.slice(8)}号门店`, user: '陈静', department: '销售部', ...change, breaks };
}

const FAR = { purpose: '送样品资料', reasonClass: '路远公交不便' };

/** What breaks a rule, each beside what nearly does. */
export const SPECIAL_TRIPS: Readonly<Record<SampleMonth, readonly Trip[]>> = {
  1: [
    trip('2026-01-06', ONE, { over: { dispatchNo: null } }, 'vehicle/dispatch-slip'),
    trip('2026-01-07', ONE, { over: { dispatchNo: 'PC-26199' } }),
    trip('2026-01-07', ONE, { sharesCar: true, user: '林峰', over: { dispatchNo: 'PC-26199' } }),
    trip('2026-01-08', ONE, { over: { dispatchNo: 'PC-26199' } }, 'vehicle/dispatch-slip'),
    trip('2026-01-09', ONE, { over: { approver: '林峰' } }, 'vehicle/dispatch-approver'),
    trip('2026-01-12', ONE, { over: { approver: '陈国强' } }),
    trip('2026-01-13', ONE, { over: { driver: '陈静' } }, 'vehicle/driver'),
    trip('2026-01-14', ONE, { reasonClass: '日常办事', purpose: '送文件' }, 'vehicle/allowed-reason'),
    trip('2026-01-15', ONE, { over: { plannedDepart: timeCell('13:29') } }, 'vehicle/void-slip'),
    trip('2026-01-16', ONE, { over: { plannedDepart: timeCell('13:30') } }),
    trip('2026-01-19', TWO, { over: { fuelLitres: null, approver: null } }, 'vehicle/dispatch-approver'),
  ],
  2: [
    trip('2026-02-03', ONE, { over: { waitMinutes: 60 } }, 'vehicle/waiting'),
    trip('2026-02-04', ONE, { over: { waitMinutes: 59 } }),
    trip('2026-02-05', ONE, { depart: '11:30', back: '13:00', destination: '大同门店' }),
    trip('2026-02-05', TWO, { depart: '12:00', back: '13:10', destination: '大同门店' }, 'vehicle/shareable-trip'),
    trip('2026-02-06', ONE, { depart: '16:15', back: '17:30', destination: '大同门店' }),
    trip('2026-02-06', TWO, { depart: '16:46', back: '17:50', destination: '大同门店' }),
    trip('2026-02-07', ONE, { over: { restDayConfirmed: null } }, 'vehicle/rest-day'),
    trip('2026-02-08', ONE, { over: { restDayConfirmed: '李明' } }),
    trip('2026-02-09', ONE, { ...FAR, over: { cyclingMinutes: 30 } }, 'vehicle/restricted-destination'),
    trip('2026-02-10', ONE, { ...FAR, over: { cyclingMinutes: 31 } }),
    trip('2026-02-11', ONE, { ...FAR, over: { transfers: 1 } }, 'vehicle/restricted-destination'),
    trip('2026-02-12', ONE, { over: { cyclingMinutes: 10, transfers: 0 } }),
    // A Saturday that was made a workday needs nobody's confirmation.
    trip('2026-02-14', ONE),
    trip('2026-02-24', TWO, { ...FAR, purpose: '接孩子放学' }, 'vehicle/private-use'),
    trip('2026-02-25', TWO, { purpose: '慰问员工家属', reasonClass: '公司活动' }),
    trip('2026-02-26', ONE, { depart: '17:10', back: '18:20' }, 'vehicle/overtime-signature'),
    trip('2026-02-27', ONE, { depart: '16:30', back: '18:00' }),
    trip('2026-02-28', ONE, { depart: '17:10', back: '18:20', over: { overtimeSigned: '陈静' } }),
  ],
  3: [
    trip('2026-03-03', ONE, { over: { km: 35 } }, 'vehicle/odometer'),
    trip('2026-03-04', ONE, { gap: 18 }, 'vehicle/odometer-gap'),
    trip('2026-03-05', ONE, { over: { return: timeCell('13:30') } }, 'vehicle/time-order'),
    trip('2026-03-09', ONE, { depart: '14:00', back: '16:00' }),
    trip('2026-03-09', ONE, { depart: '16:00', back: '17:30', destination: '马塘' }),
    trip('2026-03-10', ONE, { depart: '14:00', back: '16:00' }),
    trip('2026-03-10', ONE, { depart: '15:30', back: '17:00', destination: '马塘' }, 'vehicle/overlap'),
    trip('2026-03-11', ONE, { km: 130, depart: '14:00', back: '15:00' }, 'vehicle/impossible-speed'),
    trip('2026-03-12', ONE, { km: 120, depart: '14:00', back: '15:00' }),
    trip('2026-03-13', ONE, { over: { mealAllowance: 15 } }, 'vehicle/meal-allowance'),
    trip('2026-03-16', ONE, { over: { mealAllowance: 10 } }),
    trip('2026-03-17', ONE, { over: { mealAllowance: 10, oneWay: '是' } }, 'vehicle/meal-allowance'),
    trip('2026-03-18', ONE, { over: { mealAllowance: 10, mealProvided: '是' } }, 'vehicle/meal-allowance'),
    trip('2026-03-19', TWO, { depart: '12:10', back: '12:50', over: { mealAllowance: 0 } }),
  ],
};
