import { remembered } from '../../../core/checks/remembered';
import { wholeRow } from '../../../core/checks/whole-row';
import { nameKey } from '../../../core/policy/names';
import type { CalendarDate } from '../../../core/values/calendar-date';
import type { ClockTime } from '../../../core/values/clock-time';
import { timeText } from '../../../core/values/clock-time';
import { counted } from '../../../core/words';
import { rule } from '../rule-kit';
import { carOf } from '../trip-line';

/** 3.5.1 */
export const shareableTrip = rule.workbook({
  id: 'vehicle/shareable-trip',
  clause: ['3.5.1'],
  severity: 'warning',
  title: { zh: '可以并车', en: 'Could have shared a car' },
  why: { zh: '同一线路的几个人应同乘一辆车。', en: 'Those who go the same way share a car.' },
  needs: { columns: ['depart'], parameters: ['shareTripMinutes'] },
  reads: ['date', 'plate', 'destination'],
  messages: {
    apart: (data: { place: string; plate: string; depart: ClockTime; other: string; otherDepart: ClockTime; minutes: number; within: number }) => ({
      zh: `${data.plate} ${timeText(data.depart)} 去${data.place}，${data.other} 当天 ${timeText(data.otherDepart)} 也去，${data.minutes === 0 ? '同时出车' : `相差 ${data.minutes} 分钟`}；${data.within} 分钟以内同去一处的可以并车（车辆管理 五.1）。请核实能否同乘。`,
      en: `${data.plate} left for ${data.place} at ${timeText(data.depart)}, ${data.other} at ${timeText(data.otherDepart)} the same day, ${data.minutes === 0 ? 'at the same time' : `${counted(data.minutes, 'minute')} apart`}; within ${data.within} minutes one car could serve both. Please look into it.`,
    }),
  },
  *check(rows, context) {
    type Trip = (typeof rows)[number];
    let day: number | null = null;
    // Of each place this day: the latest trip, and the latest of another car than that one.
    const latest = new Map<string, Trip>();
    const latestOfOther = new Map<string, Trip>();
    for (const trip of inOrderOfLeaving(rows)) {
      if (trip.date !== day) {
        day = trip.date;
        latest.clear();
        latestOfOther.clear();
      }
      const place = placeOf(trip.destination ?? '');
      if (place === null) continue;
      const last = latest.get(place);
      latest.set(place, trip);
      if (last === undefined) continue;
      const sameCar = last.plate === trip.plate || carOf(last.plate ?? '') === carOf(trip.plate ?? '');
      const other = sameCar ? latestOfOther.get(place) : last;
      if (!sameCar) latestOfOther.set(place, last);
      if (other === undefined || (sameCar && last.depart === trip.depart)) continue;
      const within = context.parameter('shareTripMinutes', trip.date);
      const [depart, otherDepart] = [trip.depart ?? MIDNIGHT, other.depart ?? MIDNIGHT];
      const minutes = depart - otherDepart;
      if (minutes > within) continue;
      const data = { place: trip.destination ?? '', plate: trip.plate ?? '', depart, other: other.plate ?? '', otherDepart, minutes, within };
      yield { row: wholeRow(trip), message: 'apart', at: 'depart', data, related: [{ row: wholeRow(other), field: 'depart' }] };
    }
  },
  examples: [
    {
      says: { zh: '两辆车 30 分钟内去同一处', en: 'two cars to one place within 30 minutes' },
      rows: [trip('闽D12345', '9:00', '翔安工厂'), trip('闽D67890', '9:30', '翔安工厂')],
      finds: [[1, 'depart']],
    },
    {
      says: { zh: '相差 31 分钟、去别处、同一辆车，都不算', en: '31 minutes apart, elsewhere, or the same car' },
      rows: [trip('闽D12345', '9:00', '翔安工厂'), trip('闽D67890', '9:31', '翔安工厂'), trip('闽D67890', '14:00', '机场'), trip('闽D12345', '14:10', '同安'), trip('闽D12345', '16:00', '机场'), trip('闽D·12345', '16:20', '机场')],
      finds: [],
    },
    {
      says: { zh: '「市内」「多处」说不上同一处', en: 'in town, several places: not one destination' },
      rows: [trip('闽D12345', '9:00', '市内'), trip('闽D67890', '9:10', '市内'), trip('闽D12345', '15:00', '////////'), trip('闽D67890', '15:10', '////////')],
      finds: [],
    },
  ],
});

const MIDNIGHT = 0 as ClockTime;

interface Leaving {
  readonly date: CalendarDate | null;
  readonly plate: string | null;
  readonly depart: ClockTime | null;
  readonly destination: string | null;
}

/** Trips whose day, time, car and place are known, from first to last; sorted as plain numbers, which takes a tenth of the time. */
function* inOrderOfLeaving<T extends Leaving>(rows: readonly T[]): Generator<T> {
  const keys = new Float64Array(rows.length);
  let count = 0;
  rows.forEach(({ date, plate, depart, destination }, index) => {
    if (date !== null && plate !== null && depart !== null && destination !== null) keys[count++] = (date * 1440 + depart) * MOST_ROWS + index;
  });
  for (const key of keys.subarray(0, count).sort()) yield rows[key % MOST_ROWS]!;
}

/** More records than can be read; a minute up to 2199 times this is still a whole number, so a key holds both it and the place in the list. */
const MOST_ROWS = 2 ** 25;

/** Null where the words name no particular place. */
const placeOf = remembered((text): string | null => {
  const place = nameKey(text);
  return VAGUE.test(place) ? null : place;
});

const VAGUE = /^(?:市内|市区|岛内|岛外|本市|城区|外地|省内|省外|多处|各处|各网点|各门店|周边|附近|若干|等地|外出|[/—\-.]*)$/;

function trip(plate: string, depart: string, destination: string) {
  return { date: '2026-03-05', plate, driver: '王建军', user: '林峰', purpose: '接送客户', destination, depart, km: 30 };
}
